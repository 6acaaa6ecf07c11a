//! Words of the files of records and projects: names, columns, where they come from.

mod columns;

use self::columns::{COMMITMENTS, FINDINGS, FIRMS, INDICATORS, STANDING};
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
    /// What each column is called for programs, and its heading.
    pub columns: Vec<(&'static str, &'static str)>,
    /// Where the rows come from, and what of them is ours.
    pub source: &'static str,
}

/// Chinese and English.
type Both = (&'static str, &'static str);

/// The words of a file in both languages; only the keys have one.
struct Wording {
    name: Both,
    key: &'static str,
    columns: &'static [(&'static str, &'static str, &'static str)],
    source: Both,
}

/// The words of the file of `view`; `None` for a view without records.
#[must_use]
pub fn of(view: View) -> Option<SheetWords> {
    let wording = match view {
        View::Indicators => INDICATORS,
        View::Firms => FIRMS,
        View::Tasks => COMMITMENTS,
        View::Audit => FINDINGS,
        View::Progress => STANDING,
        _ => return None,
    };
    let spoken = |(chinese, english): Both| word!(chinese, english);
    let columns = wording.columns.iter();
    Some(SheetWords {
        name: spoken(wording.name),
        key: wording.key,
        columns: columns
            .map(|(key, chinese, english)| (*key, spoken((chinese, english))))
            .collect(),
        source: spoken(wording.source),
    })
}

words! {
    /// Headings of the columns that a file of projects has beside those of the list: one before
    /// them, the others behind.
    pub beside_projects: [&'static str; 7] = ["编号", "镇、街道或区域", "产业（依据）", "园区（依据）", "建设内容（本工具摘要）", "进展（填报，不是规划数据）", "规划出处"], ["Id", "Town or zone", "Industries (basis)", "Parks (basis)", "Content (summary by this site)", "Progress (entered, not data of the plan)", "Source in the plan"];
    /// How many there are of all.
    pub extent_label = "范围", "Extent";
    /// Between the members of a record in one cell.
    pub between_members = "，", ", ";
    part = "筛选后的部分，不是全部", "A part chosen by conditions, not all";
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
            "{}; {all} rows in all, this file: {shown}",
            part()
        )
    }
}

words! {
    /// How many projects a file has of all, and their total.
    pub extent_of_projects(is_all: bool, all: usize, total: Total) = "{}；全部共 {} 项，本文件：{}", "{}; {} in all, this file: {}", if is_all { word!("全部", "All") } else { part() }, format::counted(all, "project", "projects"), answers::announcement(total);
    /// How a promised figure is meant.
    pub comparator(Comparator) {
        Comparator::Exactly => "等于", "exactly";
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
    }
}
