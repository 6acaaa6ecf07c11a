//! Labels of the model's and the query's values.

use super::language::words;
use crate::model::Plan;
use crate::model::project::{Basis, RelationKind};
use crate::query::{Column, Grouping, Language, Sort, View};
use crate::results::GroupKey;

words! {
    /// What is chosen.
    pub chosen = "已选", "";
    /// The parks together.
    pub parks = "园区", "";
    /// The micro-parks together.
    pub micro_parks = "小微园", "";
    /// Towns and zones together.
    pub places = "地点", "";
    /// The glossary.
    pub terms = "术语", "";
}

/// Heading of a column, with its unit.
#[must_use]
pub fn column(column: Column) -> &'static str {
    match column {
        Column::Number => "序号",
        Column::Name => "项目名称",
        Column::Stage => "建设性质",
        Column::Sector => "行业类别",
        Column::Place => "建设地点",
        Column::Years => "起止年限",
        Column::Land => "用地（亩）",
        Column::Floor => "建筑面积（m²）",
        Column::Investment => "总投资（亿元）",
    }
}

/// An order in words, where no heading shows it.
#[must_use]
pub fn sort(sort: Sort) -> String {
    let way = match (sort.column.is_numeric(), sort.is_descending) {
        (true, true) => "从大到小",
        (true, false) => "从小到大",
        (false, true) => "倒序",
        (false, false) => "顺序",
    };
    format!("{} {way}", column(sort.column))
}

/// What rows can be grouped by.
#[must_use]
pub fn grouping(grouping: Grouping) -> &'static str {
    match grouping {
        Grouping::Stage => "建设性质",
        Grouping::Sector => "行业类别",
        Grouping::Place => "建设地点",
        Grouping::StartYear => "开工年份",
    }
}

/// Name of a view.
#[must_use]
pub fn view(view: View) -> &'static str {
    match view {
        View::Overview => "总览",
        View::Indicators => "指标",
        View::Clusters => "产业集群",
        View::Parks => "十园地图",
        View::Projects => "项目库",
        View::Firms => "企业与机构",
        View::Tasks => "任务与承诺",
        View::Progress => "进展",
        View::Audit => "核对",
        View::About => "说明",
    }
}

/// Heading of a group.
#[must_use]
pub fn group(plan: &Plan, key: GroupKey) -> String {
    match key {
        GroupKey::Stage(stage) => stage.word().to_owned(),
        GroupKey::Sector(sector) => plan.sector(sector).to_owned(),
        GroupKey::Place(place) => plan
            .place(place)
            .map(|place| place.name.clone())
            .unwrap_or_default(),
        GroupKey::StartYear(year) => format!("{year} 年开工"),
        GroupKey::NoYear => "年限未公布".to_owned(),
    }
}

/// On what a relation rests.
#[must_use]
pub fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Named => "规划列明",
        Basis::Place => "按地点推断",
        Basis::Name => "按名称推断",
        Basis::Subject => "按主题关联",
    }
}

/// What a relation points to.
#[must_use]
pub fn relation_kind(kind: RelationKind) -> &'static str {
    match kind {
        RelationKind::Cluster => "产业集群",
        RelationKind::Park => "园区",
        RelationKind::MicroPark => "小微园",
        RelationKind::Project => "项目",
        RelationKind::Indicator => "指标",
        RelationKind::Task => "任务",
    }
}

/// A language's name in itself.
#[must_use]
pub fn own_name(language: Language) -> &'static str {
    match language {
        Language::Chinese => "中文",
        Language::English => "English",
    }
}
