//! What the map and the view 十园地图 say.

use super::language::words;
use super::{format, labels, tables, words};
use crate::model::Plan;
use crate::model::geo::Attribution;
use crate::model::park::{MicroPark, Park};
use crate::query::Layer;
use crate::results::Total;
use crate::results::park_records::{share_of_targets, sum_of_targets};

words! {
    /// Name of the map.
    pub map = "十园地图", "";
    /// Stands on the map itself.
    pub schematic = "示意图", "";
    /// What schematic means here.
    pub schematic_note = "园区、小微园和走廊的位置按规划文字示意，不是测绘成果。", "";
    /// How the map is used by wheel, finger and key.
    pub hint = "先点一下地图，再用滚轮缩放、拖动平移；触屏用两指缩放。键盘：方向键平移，加减号缩放，0 回到全图，Tab 键到下一个园区。", "";
    /// Buttons on the map.
    pub enlarge = "放大", "";
    /// Button on the map.
    pub reduce = "缩小", "";
    /// Button on the map.
    pub whole = "全图", "";
    /// Legend of the layers.
    pub layers = "图层", "";
    /// Label of the downloads.
    pub save = "下载地图", "";
}
/// A picture as SVG.
pub const SVG: &str = "SVG";
/// A picture as PNG.
pub const PNG: &str = "PNG";
words! {
    /// A leading industry that is none of the nine.
    pub other_industry = "其他主导产业", "";
    /// What area and number of a park stand for.
    pub park_size = "圆的面积和数字：2025 年目标（亿元）", "";
    /// What a ring on a park stands for.
    pub park_entered = "虚线圆环的面积：填报的实际值", "";
    /// What the colour of a park stands for.
    pub park_colour = "颜色：首位主导产业", "";
    /// Heading of the list of parks.
    pub all_parks = "十个园区", "";
    /// Column of a park's share.
    pub share_label = "占十园", "";
    /// Heading of the towns.
    pub towns = "各镇、街道的项目", "";
    /// What the towns are chosen for.
    pub towns_note = "点一行，只看建设地点在那里的项目；数字随筛选条件变化。", "";
    /// Heading of the micro-parks.
    pub micro_parks = "多微：小微企业园和专业产业园", "";
    /// Says that a place was inferred or not given.
    pub no_town = "原文未写所在镇、街道，未画在地图上", "";
    /// Says that a zone is not drawn.
    pub no_position = "没有位置，未画在地图上", "";
    /// What to do to see a park.
    pub choose_hint = "在地图或列表中选一个园区，看它的产业、定位、企业、小微园和项目；选中后，项目库也只列与它关联的项目。", "";
    /// Heading in the card.
    pub industries_label = "主导产业", "";
    /// Heading in the card.
    pub positioning = "定位", "";
    /// Heading in the card.
    pub firms = "规划点名的企业", "";
    /// Heading in the card.
    pub named_projects = "规划点名的项目和园中园", "";
    /// Heading in the card.
    pub park_micro_parks = "小微园", "";
    /// Heading in the card.
    pub park_projects = "附件中的项目", "";
    /// Heading in the card.
    pub position_label = "地图上的位置", "";
    /// None is stated.
    pub none = "规划没有列明。", "";
    /// No project of the annex belongs to it.
    pub no_projects = "附件中没有能与它对应的项目。", "";
    /// Name of the saved files, without what follows the point.
    pub file = "奉化十园地图", "";
}

/// The finding of the view: the sum, and which park has most of it.
#[must_use]
pub fn heading(plan: &Plan) -> String {
    let sum = format::number(sum_of_targets(plan));
    let start = format!(
        "{}个园区 2025 年目标合计 {sum} 亿元",
        count(plan.parks.len())
    );
    let largest = plan
        .parks
        .iter()
        .max_by(|left, right| left.target_2025_yi.total_cmp(&right.target_2025_yi));
    match largest.and_then(|park| Some((park, share_of_targets(plan, park)?))) {
        Some((park, share)) => format!("{start}，{}占 {}", park.name, format::percent(share)),
        None => start,
    }
}

/// What stands below the heading.
#[must_use]
pub fn lead(plan: &Plan) -> String {
    format!(
        "规划专栏 1 给出每个园区 2025 年的工业总产值目标；合计与占比由本工具计算。另有 {} 个小微园，{}由北向南贯穿。",
        plan.micro_parks.len(),
        plan.geo.corridor.name
    )
}

/// Small numbers as Chinese words, larger ones as digits.
fn count(number: usize) -> String {
    const WORDS: [&str; 11] = [
        "零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十",
    ];
    WORDS
        .get(number)
        .map_or_else(|| format!("{number} "), |word| (*word).to_owned())
}

/// The leading industries as the park prints them.
#[must_use]
pub fn industries(park: &Park) -> String {
    let printed: Vec<&str> = park
        .industries
        .iter()
        .map(|it| it.printed.as_str())
        .collect();
    printed.join("、")
}

/// The target with its unit.
#[must_use]
pub fn target(park: &Park) -> String {
    tables::target(park.target_2025_yi, false)
}

/// The share in the targets of all parks; empty when they sum up to nothing.
#[must_use]
pub fn share(plan: &Plan, park: &Park) -> String {
    share_of_targets(plan, park).map_or_else(String::new, format::percent)
}

/// Target and share: `200 亿元，占十园 12.9%`.
#[must_use]
pub fn target_and_share(plan: &Plan, park: &Park) -> String {
    format!("{}，{} {}", target(park), share_label(), share(plan, park))
}

/// An industry in the legend with the parks that it leads.
#[must_use]
pub fn led(industry: &str, parks: &mut dyn Iterator<Item = &str>) -> String {
    format!("{industry}：{}", parks.collect::<Vec<_>>().join("、"))
}

/// The corridor in the legend.
#[must_use]
pub fn corridor(plan: &Plan) -> String {
    format!("{}（示意）", plan.geo.corridor.name)
}

/// A park as it is read out: `溪口工业区，2025 年目标 200 亿元，主导产业：关键基础件（气动）`.
#[must_use]
pub fn spoken(park: &Park) -> String {
    format!(
        "{}，2025 年目标 {}，主导产业：{}",
        park.name,
        target(park),
        industries(park)
    )
}

/// A town with its projects.
#[must_use]
pub fn town(name: &str, total: Total) -> String {
    if total.projects == 0 {
        return name.to_owned();
    }
    format!("{name}，{}", town_figures(total))
}

/// Number and investment of a town's projects.
#[must_use]
pub fn town_figures(total: Total) -> String {
    if total.projects == 0 {
        return format!("0 {}", words::projects_unit());
    }
    format!(
        "{} 项，{} 亿元",
        format::whole(total.projects.into()),
        format::yi(total.investment)
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

/// A micro-park as it is named beside the pointer.
#[must_use]
pub fn micro_park(park: &MicroPark) -> String {
    format!("{}，{}（{}）", park.name, park.kind, park.status)
}

/// How many projects the map cannot draw; empty for none.
#[must_use]
pub fn unplaced(total: Total) -> String {
    match total.projects {
        0 => String::new(),
        count => format!("另有 {count} 项的建设地点没有位置，未画出。"),
    }
}

/// Name of a layer.
#[must_use]
pub fn layer(layer: Layer) -> &'static str {
    match layer {
        Layer::Outline => "行政区轮廓",
        Layer::Towns => "镇、街道",
        Layer::Corridor => "青创大走廊",
        Layer::MicroParks => "小微园",
        Layer::ProjectCounts => "项目数",
        Layer::ProjectInvestment => "项目投资",
    }
}

/// What a layer's circles stand for, in the legend.
#[must_use]
pub fn circles(layer: Layer) -> &'static str {
    if layer == Layer::ProjectInvestment {
        "各镇、街道项目总投资（亿元）"
    } else {
        "各镇、街道项目数（项）"
    }
}

/// The map approval number, or that there is none.
#[must_use]
pub fn approval(number: Option<&str>) -> String {
    format!("审图号：{}", number.unwrap_or("未填写"))
}

/// Where the map's data come from.
#[must_use]
pub fn source(source: &Attribution) -> String {
    format!(
        "{}：{}（{}）",
        source.subject, source.source, source.licence
    )
}

/// The lines below the map: what it is not, its approval number, its sources.
#[must_use]
pub fn notes(plan: &Plan) -> Vec<String> {
    let number = plan.overview.map_approval_number.as_deref();
    let mut notes = vec![format!(
        "{}。{}{}。",
        schematic(),
        schematic_note(),
        approval(number)
    )];
    let sources: Vec<String> = plan.geo.attribution.iter().map(source).collect();
    if !sources.is_empty() {
        notes.push(format!("底图来源：{}。", sources.join("；")));
    }
    notes
}

/// The lines below a saved picture: its notes, and the plan from which the figures are.
#[must_use]
pub fn picture_lines(plan: &Plan) -> Vec<String> {
    let mut lines = vec![format!("数据来源：《{}》专栏 1。", plan.overview.title)];
    lines.extend(notes(plan));
    lines
}

/// On what a park's place on the map rests.
#[must_use]
pub fn position(park: &Park) -> String {
    format!("{}：{}", labels::basis(park.anchor_basis), park.anchor_note)
}

/// What a list says of a micro-park: kind, progress, town.
#[must_use]
pub fn micro_park_line(plan: &Plan, park: &MicroPark) -> String {
    let town = park.place.and_then(|place| plan.place(place));
    let town = match town {
        None => no_town().to_owned(),
        Some(town) if town.position.is_some() => town.name.clone(),
        Some(zone) => format!("{}，{}", zone.name, no_position()),
    };
    format!("{} · {} · {town}", park.kind, park.status)
}

/// What the share of a park is, and that it is ours.
#[must_use]
pub fn share_of_all(plan: &Plan, park: &Park) -> String {
    format!("占十园合计 {}（本工具计算）", share(plan, park))
}
