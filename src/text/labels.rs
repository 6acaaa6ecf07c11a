//! Labels of the model's and the query's values.

use super::language::{sentence, translated, word, words};
use super::words::app_name;
use crate::model::Plan;
use crate::model::relation::{Basis, RelationKind};
use crate::query::{Column, Grouping, Language, Sort, View};
use crate::results::GroupKey;

words! {
    /// What is chosen.
    pub chosen = "已选", "Chosen";
    /// The parks together.
    pub parks = "园区", "Parks";
    /// The micro-parks together.
    pub micro_parks = "小微园", "Micro-parks";
    /// Towns and zones together.
    pub places = "地点", "Places";
    /// The glossary.
    pub terms = "术语", "Terms";
    /// Heading of a column, with its unit.
    pub column(Column) {
        Column::Number => "序号", "No.";
        Column::Name => "项目名称", "Project name";
        Column::Stage => "建设性质", "Project type";
        Column::Sector => "行业类别", "Sector";
        Column::Place => "建设地点", "Place";
        Column::Years => "起止年限", "Years";
        Column::Land => "用地（亩）", "Land (mu)";
        Column::Floor => "建筑面积（m²）", "Floor area (m²)";
        Column::Investment => "总投资（亿元）", "Investment (¥100 million)";
    }
}

/// An order in words, where no heading shows it.
#[must_use]
pub fn sort(sort: Sort) -> String {
    let way = match (sort.column.is_numeric(), sort.is_descending) {
        (true, true) => word!("从大到小", "largest first"),
        (true, false) => word!("从小到大", "smallest first"),
        (false, true) => word!("倒序", "descending"),
        (false, false) => word!("顺序", "ascending"),
    };
    sentence!("{} {way}", "{}, {way}", column(sort.column))
}

words! {
    /// What rows can be grouped by.
    pub grouping(Grouping) {
        Grouping::Stage => "建设性质", "Project type";
        Grouping::Sector => "行业类别", "Sector";
        Grouping::Place => "建设地点", "Place";
        Grouping::StartYear => "开工年份", "Start year";
    }
    /// Name of a view.
    pub view(View) {
        View::Overview => "总览", "Overview";
        View::Indicators => "指标", "Indicators";
        View::Clusters => "产业集群", "Clusters";
        View::Parks => "十园地图", "Parks";
        View::Projects => "项目库", "Projects";
        View::Firms => "企业与机构", "Firms";
        View::Tasks => "任务与承诺", "Tasks";
        View::Progress => "进展", "Progress";
        View::Audit => "核对", "Checks";
        View::About => "说明", "About";
    }
}

/// Title of the page while it shows `view`.
#[must_use]
pub fn page_title(view: View) -> String {
    [self::view(view), " – ", app_name()].concat()
}

/// Heading of a group.
#[must_use]
pub fn group(plan: &Plan, key: GroupKey) -> String {
    match key {
        GroupKey::Stage(stage) => translated(stage.word()).to_owned(),
        GroupKey::Sector(sector) => translated(plan.sector(sector)).to_owned(),
        GroupKey::Place(place) => plan
            .place(place)
            .map(|place| translated(&place.name).to_owned())
            .unwrap_or_default(),
        GroupKey::StartYear(year) => sentence!("{year} 年开工", "Starts in {year}"),
        GroupKey::NoYear => word!("年限未公布", "Years not published").to_owned(),
    }
}

words! {
    /// On what a relation rests.
    pub basis(Basis) {
        Basis::Named => "规划列明", "named in the plan";
        Basis::Place => "按地点推断", "inferred from the place";
        Basis::Name => "按名称推断", "inferred from the name";
        Basis::Subject => "按主题关联", "linked by subject";
    }
    /// What a relation points to.
    pub relation_kind(RelationKind) {
        RelationKind::Cluster => "产业集群", "Industry cluster";
        RelationKind::Park => "园区", "Park";
        RelationKind::MicroPark => "小微园", "Micro-park";
        RelationKind::Project => "项目", "Project";
        RelationKind::Indicator => "指标", "Indicator";
        RelationKind::Task => "任务", "Task";
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
