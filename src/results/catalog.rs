//! Everything that is computed once for a plan: columns of plain numbers, bins, orders, index.

use std::cmp::Ordering;
use std::sync::OnceLock;

use super::map::{Sheet, TownTotals};
use crate::model::ids::PlaceId;
use crate::model::measure::{Investment, Years};
use crate::model::project::{Basis, Extent, Project, RelationKind};
use crate::model::{Dictionary, Plan};
use crate::query::search::SearchIndex;
use crate::query::{Column, Conditions, Sort};

/// A plan made ready for questions.
#[derive(Debug)]
pub struct Catalog {
    plan: &'static Plan,
    index: SearchIndex,
    dictionary: OnceLock<&'static Dictionary>,
    pub(super) facts: Vec<Facts>,
    bins: Bins,
    largest: Investment,
    orders: [OnceLock<Vec<u32>>; Column::ALL.len() * 2],
    sheet: OnceLock<Sheet>,
    town_totals: OnceLock<TownTotals>,
}

/// What conditions look at, for one project.
#[derive(Debug, Clone)]
pub(super) struct Facts {
    pub(super) stage: u16,
    pub(super) sector: u16,
    pub(super) place: u16,
    /// The town of the place; the place itself unless that is a zone of a town.
    pub(super) town: u16,
    /// Linked parks.
    pub(super) parks: Vec<Link>,
    /// Linked industries.
    pub(super) clusters: Vec<Link>,
    pub(super) years: Option<Years>,
    pub(super) investment: Option<Investment>,
}

/// A link of a project to a park or an industry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Link {
    /// Position in the plan.
    pub(super) to: u16,
    /// Whether the plan states it; else it is inferred.
    pub(super) is_named: bool,
}

/// How the ranges of a plan are divided for histograms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bins {
    /// First year with construction; 0 when no project has years.
    pub first_year: u16,
    /// Number of years up to the last with construction.
    pub years: u16,
    /// Width of an investment bin; the first begins at zero.
    pub width: Investment,
    /// Number of investment bins.
    pub amounts: u16,
}

/// Most bins of an investment histogram.
const MOST_BINS: i64 = 24;

impl Catalog {
    /// Prepares `plan`.
    #[must_use]
    pub fn new(plan: &'static Plan) -> Self {
        let parks: Vec<&str> = plan.parks.iter().map(|it| it.id.as_str()).collect();
        let clusters: Vec<&str> = plan.clusters.iter().map(|it| it.id.as_str()).collect();
        let towns = (0u16..).zip(&plan.places).map(|(at, _)| {
            let town = PlaceId::nth(at.into()).map(|place| plan.town(place));
            town.map_or(at, PlaceId::position)
        });
        let towns: Vec<u16> = towns.collect();
        let facts: Vec<Facts> = plan
            .projects
            .iter()
            .map(|project| Facts {
                stage: project.stage as u16,
                sector: project.sector.position(),
                place: project.place.area.position(),
                town: towns
                    .get(project.place.area.at())
                    .copied()
                    .unwrap_or_default(),
                parks: linked(project, RelationKind::Park, &parks),
                clusters: linked(project, RelationKind::Cluster, &clusters),
                years: project.years,
                investment: project.investment,
            })
            .collect();
        Self {
            plan,
            index: SearchIndex::new(plan),
            dictionary: OnceLock::new(),
            bins: bins(&facts),
            largest: largest_investment(&facts),
            facts,
            orders: [const { OnceLock::new() }; Column::ALL.len() * 2],
            sheet: OnceLock::new(),
            town_totals: OnceLock::new(),
        }
    }

    /// Lets records be found by the English of `dictionary` too, in whatever language they are
    /// shown. Answers that were given before stay as they are.
    pub fn learn(&self, dictionary: &'static Dictionary) {
        self.index.learn(self.plan, dictionary);
        self.dictionary.get_or_init(|| dictionary);
    }

    /// The English of a text of the plan; `None` where it has none, and before it is learnt.
    pub(super) fn english(&self, chinese: &str) -> Option<&'static str> {
        self.dictionary.get()?.english(chinese)
    }

    /// The plan.
    #[must_use]
    pub fn plan(&self) -> &'static Plan {
        self.plan
    }

    /// The search index of its projects.
    #[must_use]
    pub fn index(&self) -> &SearchIndex {
        &self.index
    }

    /// How its ranges are divided.
    #[must_use]
    pub fn bins(&self) -> Bins {
        self.bins
    }

    /// The largest investment of a project; zero when none is published.
    #[must_use]
    pub fn largest_investment(&self) -> Investment {
        self.largest
    }

    /// What the map draws, computed when it is first asked for.
    #[must_use]
    pub fn sheet(&self) -> &Sheet {
        self.sheet.get_or_init(|| Sheet::new(self.plan))
    }

    /// Sums of all projects by town, computed when they are first asked for.
    #[must_use]
    pub fn town_totals(&self) -> &TownTotals {
        self.town_totals
            .get_or_init(|| TownTotals::new(self, &Conditions::default()))
    }

    /// The project of a row; `None` past the last.
    #[must_use]
    pub fn project(&self, row: u32) -> Option<&'static Project> {
        self.plan.projects.get(row as usize)
    }

    /// Row numbers in the order of `sort`: missing values last, ties as in the annex.
    #[must_use]
    pub fn order(&self, sort: Sort) -> &[u32] {
        let at = sort.column as usize * 2 + usize::from(sort.is_descending);
        self.orders
            .get(at)
            .map_or(&[], |order| order.get_or_init(|| self.sorted(sort)))
    }

    fn sorted(&self, sort: Sort) -> Vec<u32> {
        let keys: Vec<Option<SortKey>> = self
            .plan
            .projects
            .iter()
            .map(|project| self.sort_key(project, sort.column))
            .collect();
        let key = |row: u32| keys.get(row as usize).and_then(Option::as_ref);
        let mut rows: Vec<u32> = (0u32..).take(keys.len()).collect();
        rows.sort_by(|&left, &right| match (key(left), key(right)) {
            (Some(left), Some(right)) if sort.is_descending => right.order(left),
            (Some(left), Some(right)) => left.order(right),
            (left, right) => right.is_some().cmp(&left.is_some()),
        });
        rows
    }

    fn sort_key(&self, project: &Project, column: Column) -> Option<SortKey> {
        let plan = self.plan;
        Some(match column {
            Column::Number => SortKey::Numbers(project.stage as i64, i64::from(project.no)),
            Column::Name => self.spelling(&project.name),
            Column::Stage => SortKey::Numbers(project.stage as i64, 0),
            Column::Sector => self.spelling(plan.sector(project.sector)),
            Column::Place => self.spelling(&plan.place(plan.town(project.place.area))?.name),
            Column::Years => {
                let years = project.years?;
                SortKey::Numbers(years.start.into(), years.end.into())
            }
            Column::Land => SortKey::Amount(largest(&project.land)?),
            Column::Floor => SortKey::Amount(largest(&project.floor)?),
            Column::Investment => SortKey::Numbers(project.investment?.wan(), 0),
        })
    }

    /// A text as it is ordered in Chinese lists: by pinyin, other characters before.
    fn spelling(&self, text: &str) -> SortKey {
        let pinyin = &self.plan.pinyin;
        SortKey::Spelling(
            text.chars()
                .map(|character| (pinyin.usual(character).unwrap_or_default(), character))
                .collect(),
        )
    }
}

/// The records of `kind` to which `project` is linked, each once, by their positions in `ids`.
fn linked(project: &Project, kind: RelationKind, ids: &[&str]) -> Vec<Link> {
    let of_kind = project.relations.iter().filter(|it| it.kind == kind);
    let mut links: Vec<Link> = of_kind
        .filter_map(|it| {
            let at = ids.iter().position(|id| *id == it.id)?;
            Some(Link {
                to: u16::try_from(at).ok()?,
                is_named: it.basis == Basis::Named,
            })
        })
        .collect();
    links.sort_unstable_by_key(|it| (it.to, !it.is_named));
    links.dedup_by_key(|it| it.to);
    links
}

/// The largest extent stated; `None` when none is.
fn largest(extents: &[Extent]) -> Option<f64> {
    extents.iter().map(|extent| extent.value).reduce(f64::max)
}

enum SortKey {
    Numbers(i64, i64),
    Amount(f64),
    Spelling(Vec<(&'static str, char)>),
}

impl SortKey {
    fn order(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Numbers(a, b), Self::Numbers(c, d)) => (a, b).cmp(&(c, d)),
            (Self::Amount(left), Self::Amount(right)) => left.total_cmp(right),
            (Self::Spelling(left), Self::Spelling(right)) => left.cmp(right),
            _ => Ordering::Equal,
        }
    }
}

fn bins(facts: &[Facts]) -> Bins {
    let years = || facts.iter().filter_map(|facts| facts.years);
    let first_year = years().map(|years| years.start).min().unwrap_or(0);
    let last_year = years().map(|years| years.end).max().unwrap_or(0);
    let largest = largest_investment(facts);
    let width = round_width(largest);
    let amounts = largest.wan() / width.wan() + 1;
    Bins {
        first_year,
        years: last_year - first_year + 1,
        width,
        amounts: u16::try_from(amounts).unwrap_or(u16::MAX),
    }
}

fn largest_investment(facts: &[Facts]) -> Investment {
    let amounts = facts.iter().filter_map(|facts| facts.investment);
    amounts.max().unwrap_or_default()
}

/// The smallest of 1, 2, 5, 10 … 百万元 with which `largest` needs at most [`MOST_BINS`].
fn round_width(largest: Investment) -> Investment {
    let fits = |wan: &i64| largest.wan() / wan < MOST_BINS;
    let powers = std::iter::successors(Some(100i64), |power| power.checked_mul(10));
    let widths = powers.flat_map(|power| [1, 2, 5].map(|step| power.saturating_mul(step)));
    Investment::from_wan(widths.take(48).find(fits).unwrap_or(i64::MAX))
}
