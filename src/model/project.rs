//! A project of the plan's annex.

use super::fault::Expected;
use super::ids::{Ids, PlaceId, SectorId};
use super::json::{Json, quoted};
use super::keyed::keyed;
use super::locator::Locator;
use super::measure::{Investment, Years};
use super::object::Fields;
use super::record::record;
use super::relation::Relation;

record! {
    /// A project of the annex 重大产业项目汇总表.
    pub struct Project(fields) in "projects.json" {
        /// Unique among projects.
        pub id: String = fields.id(),
        /// Running number within its stage, as the annex prints it.
        pub no: u16 = fields.whole("no", 1, u16::MAX),
        /// Group of the annex.
        pub stage: Stage = fields.keyed("stage"),
        /// Name as printed.
        pub name: String = fields.glossed("name"),
        /// 行业类别.
        pub sector: SectorId = sector(fields),
        /// 建设地点.
        pub place: Site = fields.object("place"),
        /// 建设起止年限; `None` when the annex gives none.
        pub years: Option<Years> = fields.object_or_null("years"),
        /// Land, in 亩; empty when none is stated, several when parcels are stated.
        pub land: Vec<Extent> = fields.list("land_mu"),
        /// Floor area, in m²; empty when none is stated.
        pub floor: Vec<Extent> = fields.list("floor_area_m2"),
        /// Output and equipment that the annex states.
        pub capacities: Vec<Capacity> = fields.list("capacities"),
        /// What is built, in our own words.
        pub summary: String = fields.words("summary"),
        /// 总投资; `None` when the annex prints "-".
        pub investment: Option<Investment> = investment(fields),
        /// Links to other records.
        pub relations: Vec<Relation> = fields.list("relations"),
        /// Row of the annex.
        pub source: Locator = fields.object("source"),
    }
}

keyed! {
    /// Group of the annex, in its order.
    pub enum Stage {
        /// 续建: under construction before the plan's period.
        Continuing = "续建",
        /// 新建: to be started.
        New = "新建",
        /// 谋划: being prepared.
        Proposed = "谋划",
    }
}

impl Stage {
    /// The plan's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        self.key()
    }
}

record! {
    /// Where something is built.
    #[derive(Eq, Default)]
    pub struct Site(fields) {
        /// 建设地点 as printed.
        pub printed: String = fields.words("printed"),
        /// The town or zone that the place belongs to.
        pub area: PlaceId = fields.position("area", "places.json").map_or(PlaceId(0), PlaceId),
    }
}

record! {
    /// An area of land or floor.
    pub struct Extent(fields) {
        /// 亩 for land, m² for floor: below 10⁹, which is larger than any stated area.
        pub value: f64 = fields.number("value", 0.0, 1e9),
        /// Which parcel, phase or kind; `None` for the total.
        pub part: Option<String> = fields.words_or_null("part"),
        /// The words of the annex.
        pub printed: String = fields.printed("printed"),
    }
}

record! {
    /// An output, building count or equipment count.
    pub struct Capacity(fields) {
        /// What is counted.
        pub what: String = fields.words("what"),
        /// How much, in `unit`.
        pub value: f64 = fields.number("value", 0.0, 1e12),
        /// Unit of `value`.
        pub unit: String = fields.words("unit"),
        /// "年" for a yearly output; `None` for a stock.
        pub per: Option<String> = fields.words_or_null("per"),
        /// The words of the annex.
        pub printed: String = fields.printed("printed"),
    }
}

fn sector(fields: &mut Fields<'_>) -> SectorId {
    let name = fields.words("sector");
    let position = fields.log.sectors.position_or_add(&name);
    if position.is_none() {
        fields.reject("sector", quoted(&name), Expected::AtMost(Ids::MOST));
    }
    SectorId(position.unwrap_or_default())
}

fn investment(fields: &mut Fields<'_>) -> Option<Investment> {
    let yi = fields.number_or_null("investment_yi", 0.0, 1e6)?;
    let investment = Investment::from_yi(yi);
    if investment.is_none() {
        let found = (fields.log.shown)(&Json::Number(yi));
        fields.reject("investment_yi", found, Expected::WholeWan);
    }
    investment
}
