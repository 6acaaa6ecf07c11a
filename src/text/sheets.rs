//! Words of the files of records and projects: names, columns, where they come from.

use super::language::{sentence, translated, word, words};
use super::{answers, format};
use crate::model::Plan;
use crate::model::task::{Comparator, Counting};
use crate::query::View;
use crate::results::Total;

/// What a file of records says beside its rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetWords {
    /// Its name, without an ending.
    pub name: &'static str,
    /// What the list of rows is called for programs.
    pub key: &'static str,
    /// Where the rows come from, and what of them is ours.
    pub source: &'static str,
}

/// The words of the file of `view`; `None` for a view without records.
#[must_use]
pub fn of(view: View) -> Option<SheetWords> {
    let (key, name) = match view {
        View::Indicators => (
            "indicators",
            word!("奉化规划指标", "Fenghua-plan-indicators"),
        ),
        View::Firms => (
            "firms",
            word!("奉化规划企业与机构", "Fenghua-plan-firms-and-institutes"),
        ),
        View::Tasks => (
            "commitments",
            word!("奉化规划量化承诺", "Fenghua-plan-commitments"),
        ),
        View::Audit => ("findings", word!("奉化规划核对", "Fenghua-plan-checks")),
        View::Progress => ("goals", word!("奉化规划进展", "Fenghua-plan-progress")),
        _ => return None,
    };
    Some(SheetWords {
        name,
        key,
        source: source_of(view),
    })
}

words! {
    source_of(View) {
        View::Indicators => "规划各表；“本站计算”一列由本站算出；填报的数由填报人提供", "Tables of the plan; the column “Our calculation” is ours; entered figures come from those who entered them";
        View::Progress => "规划的基数和目标；实际由填报人提供，状态由本站按写明的方法算出", "Bases and targets from the plan; actual figures come from those who entered them; statuses are our calculation, by the method stated";
        View::Firms => "规划正文、专栏和附件；类别由本站划分，“相关记录”中写明“推断”“关联”的是本站推断", "Main text, boxes and annex of the plan; the categories are ours, as are related records marked as inferred or linked";
        View::Tasks => "规划正文；主题和承诺的说法由本站归纳，“相关记录”中写明“推断”“关联”的是本站推断", "Main text of the plan; the themes and wording of commitments are ours, as are related records marked as inferred or linked";
        View::Audit => "规划正文、各表和附件；结论、计算、相差和可能的原因都是本站得出的", "Main text, tables and annex of the plan; results, calculations, differences and possible reasons are ours";
        _ => "", "";
    }
    /// How many there are of all.
    pub extent_label = "范围", "Coverage";
    /// Between the members of a record in one cell.
    pub between_members = "，", ", ";
    part = "筛选后的部分，不是全部", "Filtered selection, not the full list";
}

/// Title of a plan with its period.
#[must_use]
pub fn titled(plan: &Plan) -> String {
    let title = translated(&plan.overview.title);
    let period = format::years(Some(plan.overview.period));
    // The English title may name the period itself.
    if title.contains(&period) {
        return title.to_owned();
    }
    sentence!("{title}（{period}）", "{title} ({period})")
}

/// Where the rows of a file come from: which part of the plan, which version of the data.
#[must_use]
pub fn source(plan: &Plan, view: View) -> String {
    let overview = &plan.overview;
    let source = of(view).map_or("", |it| it.source);
    sentence!(
        "{source}；数据版本 {}（{}）",
        "{source}; data version {} ({})",
        overview.data_version,
        overview.data_date
    )
}

/// How many rows a file has of all.
#[must_use]
pub fn extent(shown: usize, all: usize) -> String {
    if shown == all {
        sentence!("全部 {all} 条", "All {all} rows")
    } else {
        sentence!(
            "{}；全部共 {all} 条，本文件：{shown} 条",
            "{}; this file: {shown} of {all} rows",
            part()
        )
    }
}

words! {
    /// How many projects a file has of all, and their total.
    pub extent_of_projects(is_all: bool, all: usize, total: Total) = "{}；全部共 {} 项，本文件：{}", "{}; {} in all, this file: {}", if is_all { word!("全部", "All") } else { part() }, format::counted(all, "project", "projects"), answers::announcement(total);
    /// How a promised figure is meant.
    pub comparator(Comparator) {
        Comparator::Exactly => "所写的数", "as stated";
        Comparator::AtLeast => "以上", "at least";
        Comparator::AtMost => "最多", "at most";
        Comparator::Below => "小于", "less than";
        Comparator::About => "约", "about";
    }
    /// How a promised figure is counted.
    pub counting(Counting) {
        Counting::Level => "水平", "level";
        Counting::Cumulative => "累计", "cumulative";
        Counting::Added => "新增", "added";
        Counting::Yearly => "每年", "each year";
        Counting::Growth => "年均增长", "average annual growth";
        Counting::Increase => "增长（未写明每年或累计）", "growth (whether a year or in total is not stated)";
    }
}
