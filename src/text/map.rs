//! What the map and the view 十园地图 say.

use super::language::{comma, semicolon, sentence, space, translated, word, words};
use super::{charts, format, labels, tables};
use crate::model::Plan;
use crate::model::geo::Attribution;
use crate::model::park::{MicroPark, Park};
use crate::query::Layer;
use crate::results::Total;
use crate::results::park_records::{share_of_targets, sum_of_targets};

words! {
    /// Name of the map.
    pub map = "十园地图", "Map of ten parks";
    /// Stands on the map itself.
    pub schematic = "示意图", "Schematic";
    /// What schematic means here.
    pub schematic_note = "园区、小微园和走廊的位置按规划文字示意，不是测绘成果。", "Parks, micro-parks and the corridor are placed by the plan’s text, not surveyed.";
    /// Why there are no lines of administrative areas.
    pub area_note = "区的范围只画大致，不是行政区域界线。", "The district is drawn as a rough area, not by its administrative boundary.";
    /// How the map is used by wheel, finger and key.
    pub hint = "先点一下地图，再用滚轮缩放、拖动平移；触屏用两指缩放。键盘：方向键平移，加减号缩放，0 回到全图，Tab 键到下一个园区。", "Click the map once, then zoom with the wheel and drag to move; on a touch screen zoom with two fingers. Keyboard: arrow keys move, plus and minus zoom, 0 shows the whole map, Tab goes to the next park.";
    /// Buttons on the map.
    pub enlarge = "放大", "Zoom in";
    /// Button on the map.
    pub reduce = "缩小", "Zoom out";
    /// Button on the map.
    pub whole = "全图", "Whole map";
    /// Parks alone, without circles for projects.
    pub no_circles = "园区目标", "Park targets";
    /// Legend of the layers.
    pub layers = "图层", "Layers";
    /// Label of the downloads.
    pub save = "下载地图", "Download the map";
}
/// A picture as SVG.
pub const SVG: &str = "SVG";
/// A picture as PNG.
pub const PNG: &str = "PNG";
words! {
    /// A leading industry that is none of the nine.
    pub other_industry = "其他主导产业", "Other leading industry";
    /// What area and number of a park stand for.
    pub park_size = "圆的面积和数字：2025 年目标（亿元）", "Area of a circle, and its number: 2025 target (¥100 million)";
    /// What a ring on a park stands for.
    pub park_entered = "虚线圆环的面积：填报的实际值", "Area of a dashed ring: actual figure, entered";
    /// What the color of a park stands for.
    pub park_color = "颜色：首位主导产业", "Colour: first leading industry";
    /// Heading of the list of parks.
    pub all_parks = "十个园区", "The ten parks";
    /// Heading of the towns.
    pub towns = "各镇、街道的项目", "Projects by town and subdistrict";
    /// What the towns are chosen for.
    pub towns_note = "点一行，只看建设地点在那里的项目；数字随其他筛选条件变化。", "Choose a row to see only the projects located there; the numbers follow the other filters.";
    /// Heading of the micro-parks.
    pub micro_parks = "多微：小微企业园和专业产业园", "Many micro-parks: small and micro enterprise parks, and specialised industrial parks";
    /// Says that a place was inferred or not given.
    pub no_town = "原文未写所在镇、街道，未画在地图上", "Town not stated in the plan; not on the map";
    /// Says that a zone is not drawn.
    pub no_position = "没有位置，未画在地图上", "no position, not on the map";
    /// What to do to see a park.
    pub choose_hint = "在地图或列表中选一个园区，看它的产业、定位、企业、小微园和项目；选一个镇、街道，看那里的项目。选中后，项目库也只列与它关联的项目。", "Choose a park on the map or in the list to see its industries, positioning, firms, micro-parks and projects, or a town to see its projects. The Projects view will then also list only the projects linked to it.";
    /// Heading of the places of projects that have no position.
    pub no_position_label = "规划没有写位置，图上没有", "No position in the plan, not on the map";
    /// How many micro-parks are shown.
    pub micro_shown(shown: usize, all: usize) = "显示 {shown} 个，共 {all} 个", "{shown} of {all} shown";
    /// Facets of micro-parks.
    pub by_town = "镇、街道", "Town";
    /// Value of that facet: the plan does not state it.
    pub no_town_label = "原文未写", "Not stated";
    /// Facets of micro-parks.
    pub by_status = "进度", "Progress";
    /// Heading in the card.
    pub industries_label = "主导产业", "Leading industries";
    /// Heading in the card.
    pub positioning = "定位", "Positioning";
    /// Heading in the card.
    pub firms = "规划点名的企业", "Firms named in the plan";
    /// Heading in the card.
    pub named_projects = "规划点名的项目和园中园", "Projects, and parks within the park, named in the plan";
    /// Heading in the card.
    pub park_micro_parks = "小微园", "Micro-parks";
    /// Heading in the card.
    pub park_projects = "附件中的项目", "Projects in the annex";
    /// Heading in the card.
    pub position_label = "地图上的位置", "Place on the map";
    /// None is stated.
    pub none = "规划没有列明。", "The plan lists none.";
    /// No project of the annex belongs to it.
    pub no_projects = "附件中没有能与它对应的项目。", "No project in the annex can be matched to it.";
    /// Name of the saved files, without what follows the point.
    pub file = "奉化十园地图", "Fenghua-map-of-ten-parks";
}

/// The finding of the view: the sum, and which park has most of it.
#[must_use]
pub fn heading(plan: &Plan) -> String {
    let sum = tables::target(sum_of_targets(plan), false);
    let start = sentence!(
        "{}个园区 2025 年目标合计 {sum}",
        "The 2025 targets of {} parks add up to {sum}",
        count(plan.parks.len())
    );
    let largest = plan
        .parks
        .iter()
        .max_by(|left, right| left.target_2025_yi.total_cmp(&right.target_2025_yi));
    match largest.and_then(|park| Some((park, share_of_targets(plan, park)?))) {
        Some((park, share)) => sentence!(
            "{start}，{0}占 {1}",
            "{start}, with {1} from {0}",
            translated(&park.name),
            format::percent(share)
        ),
        None => start,
    }
}

words! {
    /// What stands below the heading.
    pub lead(plan: &Plan) = "规划专栏 1 给出每个园区 2025 年的工业总产值目标；合计与占比由本工具计算。另有 {} 个小微园，{}由北向南贯穿。", "Box 1 of the plan gives each park a 2025 target for gross industrial output; the sum and shares are our calculation. There are also {} micro-parks, and the {} runs through the district from north to south.", plan.micro_parks().len(), translated(&plan.geo().corridor.name);
}

/// Small numbers as words, larger ones as digits.
fn count(number: usize) -> String {
    let words = word!(
        [
            "零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十",
        ],
        [
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        ]
    );
    words.get(number).map_or_else(
        || sentence!("{number} ", "{number}"),
        |word| (*word).to_owned(),
    )
}

/// The leading industries in the park's words.
#[must_use]
pub fn industries(park: &Park) -> String {
    let printed = park.industries.iter().map(|it| translated(&it.printed));
    printed.collect::<Vec<_>>().join(comma())
}

/// The target with its unit.
#[must_use]
pub fn target(park: &Park) -> String {
    tables::hedged_target(park.target_2025_yi, false, park.hedge)
}

/// The share in the targets of all parks; empty when they sum up to nothing.
#[must_use]
pub fn share(plan: &Plan, park: &Park) -> String {
    share_of_targets(plan, park).map_or_else(String::new, format::percent)
}

words! {
    /// Target and share: `200 亿元，占十园 12.9%`.
    pub target_and_share(plan: &Plan, park: &Park) = "{}，占十园 {}", "{}, {} of the ten parks’ total", target(park), share(plan, park);
}

/// An industry in the legend with the parks that it leads.
#[must_use]
pub fn led(industry: &str, parks: &mut dyn Iterator<Item = &str>) -> String {
    charts::spoken(industry, &parks.collect::<Vec<_>>().join(comma()))
}

/// What stands on a map without lines below it: that it is schematic, and whom its sources ask to
/// name on the map itself.
#[must_use]
pub fn schematic_of(plan: &Plan) -> String {
    let sources = plan.geo().attribution.iter();
    let asked = sources.map(|it| translated(&it.source));
    let asked = asked.filter(|it| it.starts_with('©'));
    // Without the address, for which there is no room.
    let names = asked.filter_map(|it| it.split(['（', '(']).next());
    let all = std::iter::once(schematic()).chain(names.map(str::trim));
    charts::joined(&all.collect::<Vec<_>>())
}

words! {
    /// The corridor in the legend.
    pub corridor(plan: &Plan) = "{}（示意）", "{} (schematic)", translated(&plan.geo().corridor.name);
    /// A park as it is read out: `溪口工业区，2025 年目标 200 亿元，主导产业：关键基础件（气动）`.
    pub spoken(park: &Park) = "{}，2025 年目标 {}，主导产业：{}", "{}, 2025 target {}, leading industries: {}", translated(&park.name), target(park), industries(park);
}

/// A town with its projects.
#[must_use]
pub fn town(name: &str, total: Total) -> String {
    let name = translated(name);
    if total.projects == 0 {
        return name.to_owned();
    }
    sentence!("{name}，{}", "{name}, {}", town_figures(total))
}

/// Number and investment of a town's projects.
#[must_use]
pub fn town_figures(total: Total) -> String {
    let projects = charts::projects(total.projects);
    if total.projects == 0 {
        return projects;
    }
    sentence!(
        "{projects}，{}",
        "{projects}, {}",
        format::yi_with_unit(Some(total.investment))
    )
}

/// The number in a town's circle; empty for none.
#[must_use]
pub fn value(total: Total, layer: Layer) -> String {
    if total.projects == 0 {
        String::new()
    } else if layer == Layer::ProjectInvestment {
        format::yi(total.investment)
    } else {
        format::whole(total.projects.into())
    }
}

/// How many projects the map cannot draw; empty for none.
#[must_use]
pub fn unplaced(projects: u32) -> String {
    match projects {
        0 => String::new(),
        count => not_placed(count),
    }
}

words! {
    /// Name of a layer.
    pub layer(Layer) {
        Layer::Outline => "区的范围", "District area";
        Layer::Towns => "镇、街道", "Towns and subdistricts";
        Layer::Corridor => "青创大走廊", "Youth Innovation Corridor";
        Layer::MicroParks => "小微园", "Micro-parks";
        Layer::ProjectCounts => "项目数", "Number of projects";
        Layer::ProjectInvestment => "项目投资", "Project investment";
    }
    /// What a layer's circles stand for, in the legend.
    pub circles(Layer) {
        Layer::ProjectInvestment => "各镇、街道项目总投资（亿元）", "Total investment of projects by town (¥100 million)";
        _ => "各镇、街道项目数（项）", "Number of projects by town";
    }
    rough_area(district: &str) = "{district}大致范围（示意）", "{district}, rough area (schematic)";
    approved(number: &str) = "审图号：{number}。", "Map approval number: {number}.";
    sources(sources: &str) = "底图来源：{sources}。", "Sources of the base map: {sources}.";
    source_of_figures(plan: &str) = "数据来源：《{plan}》专栏 1。", "Source of the figures: “{plan}”, Box 1.";
    not_placed(count: u32) = "另有 {}的建设地点没有位置，未画出。", "Not drawn, because their place has no position: {}.", charts::projects(count);
}

/// The area of the district in the legend.
#[must_use]
pub fn area(plan: &Plan) -> String {
    let district = translated(&plan.overview.district);
    match &plan.overview.map_approval_number {
        Some(_) => district.to_owned(),
        None => rough_area(district),
    }
}

words! {
    /// Where the map's data come from.
    pub source(source: &Attribution) = "{}：{}（{}）", "{}: {} ({})", translated(&source.subject), translated(&source.source), translated(&source.licence);
}

/// The lines below the map: what it is not, its approval number if it has one, its sources.
#[must_use]
pub fn notes(plan: &Plan) -> Vec<String> {
    let approval = match &plan.overview.map_approval_number {
        Some(number) => approved(number),
        None => area_note().to_owned(),
    };
    let mut notes = vec![sentence!(
        "{}。{}{}{approval}",
        "{}. {}{}{approval}",
        schematic(),
        schematic_note(),
        space()
    )];
    let named: Vec<String> = plan.geo().attribution.iter().map(source).collect();
    if !named.is_empty() {
        notes.push(sources(&named.join(semicolon())));
    }
    notes
}

/// The lines below a saved picture: its notes, and the plan from which the figures are.
#[must_use]
pub fn picture_lines(plan: &Plan) -> Vec<String> {
    let source = source_of_figures(translated(&plan.overview.title));
    [source].into_iter().chain(notes(plan)).collect()
}

/// On what a park's place on the map rests.
#[must_use]
pub fn position(park: &Park) -> String {
    charts::spoken(
        labels::basis(park.anchor_basis),
        translated(&park.anchor_note),
    )
}

/// What a list says of a micro-park: kind, progress, town.
#[must_use]
pub fn micro_park_line(plan: &Plan, park: &MicroPark) -> String {
    let town = park.place.and_then(|place| plan.place(place));
    let town = match town {
        None => no_town().to_owned(),
        Some(town) if town.position.is_some() => translated(&town.name).to_owned(),
        Some(zone) => sentence!("{}，{}", "{}: {}", translated(&zone.name), no_position()),
    };
    charts::joined(&[translated(&park.kind), translated(&park.status), &town])
}

words! {
    /// What the share of a park is, and that it is ours.
    pub share_of_all(plan: &Plan, park: &Park) = "占十园合计 {}（本工具计算）", "{} of the ten parks’ total (our calculation)", share(plan, park);
}
