//! Words of the files of records: names, columns, where they come from.

use crate::model::Plan;
use crate::model::task::{Comparator, Counting};
use crate::query::View;

/// What a file of records says beside its rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SheetWords {
    /// Its name, without an ending.
    pub name: &'static str,
    /// What the list of rows is called for programs.
    pub key: &'static str,
    /// What each column is called for programs, and its heading.
    pub columns: &'static [(&'static str, &'static str)],
    /// Where the rows come from, and what of them is ours.
    pub source: &'static str,
}

/// The words of the file of `view`; `None` for a view without records.
#[must_use]
pub fn of(view: View) -> Option<SheetWords> {
    match view {
        View::Indicators => Some(INDICATORS),
        View::Firms => Some(FIRMS),
        View::Tasks => Some(COMMITMENTS),
        View::Audit => Some(FINDINGS),
        View::Progress => Some(STANDING),
        _ => None,
    }
}

const INDICATORS: SheetWords = SheetWords {
    name: "奉化规划指标",
    key: "indicators",
    columns: &[
        ("id", "编号"),
        ("table", "表"),
        ("group", "类型"),
        ("name", "指标（原文）"),
        ("unit", "单位"),
        ("base", "基数（原文）"),
        ("target", "目标（原文）"),
        ("actual", "实际（原文）"),
        ("computed", "本站计算"),
        ("entered", "实际（填报，不是规划数据）"),
        ("status", "状态（本站按填报计算）"),
        ("note", "本站说明"),
        ("source", "规划出处"),
    ],
    source: "规划各表；“本站计算”一列由本站算出；填报的数由填报人提供",
};

const STANDING: SheetWords = SheetWords {
    name: "奉化规划进展",
    key: "goals",
    columns: &[
        ("id", "编号"),
        ("of", "类别"),
        ("name", "目标是"),
        ("unit", "单位"),
        ("base", "基数"),
        ("base_year", "基数年份"),
        ("target", "目标"),
        ("due", "目标年份"),
        ("stated", "实际（规划所载）"),
        ("entered", "实际（填报，不是规划数据）"),
        ("status", "状态（本站计算）"),
        ("method", "方法"),
        ("source", "规划出处"),
    ],
    source: "规划的基数和目标；实际由填报人提供，状态由本站按写明的方法算出",
};

const FIRMS: SheetWords = SheetWords {
    name: "奉化规划企业与机构",
    key: "firms",
    columns: &[
        ("id", "编号"),
        ("name", "名称"),
        ("also", "又写作"),
        ("kind", "类别"),
        ("industries", "产业"),
        ("related", "相关记录"),
        ("mentions", "规划在哪里提到（原文名称和出处）"),
        ("note", "本站说明"),
    ],
    source: "规划正文、专栏和附件；类别由本站划分，“相关记录”中写明“推断”“关联”的是本站推断",
};

const COMMITMENTS: SheetWords = SheetWords {
    name: "奉化规划量化承诺",
    key: "commitments",
    columns: &[
        ("id", "编号"),
        ("task", "任务"),
        ("theme", "主题"),
        ("what", "承诺"),
        ("figure", "数量"),
        ("value", "数值"),
        ("value_to", "数值上限"),
        ("unit", "单位"),
        ("comparator", "比较"),
        ("counting", "计数方式"),
        ("deadline", "期限（年）"),
        ("printed", "原文"),
        ("related", "相关记录"),
        ("note", "本站说明"),
        ("source", "规划出处"),
    ],
    source: "规划正文；主题和承诺的说法由本站归纳，“相关记录”中写明“推断”“关联”的是本站推断",
};

const FINDINGS: SheetWords = SheetWords {
    name: "奉化规划核对",
    key: "findings",
    columns: &[
        ("id", "编号"),
        ("title", "核对内容"),
        ("topic", "主题"),
        ("method", "方法"),
        ("grade", "结论"),
        ("figures", "写明的数（说明、原文和出处）"),
        ("formula", "本站计算"),
        ("difference", "相差"),
        ("reasons", "可能的原因"),
        ("note", "本站说明"),
    ],
    source: "规划正文、各表和附件；结论、计算、相差和可能的原因都是本站得出的",
};

/// Where the rows of a file come from: which part of the plan, which version of the data.
#[must_use]
pub fn source(plan: &Plan, view: View) -> String {
    let overview = &plan.overview;
    let source = of(view).map_or("", |it| it.source);
    format!(
        "{source}；数据版本 {}（{}）",
        overview.data_version, overview.data_date
    )
}

/// How many rows a file has of all.
#[must_use]
pub fn extent(shown: usize, all: usize) -> String {
    if shown == all {
        format!("全部 {all} 条")
    } else {
        format!("筛选后的部分，不是全部；全部共 {all} 条，本文件：{shown} 条")
    }
}

/// How a promised figure is meant.
#[must_use]
pub fn comparator(comparator: Comparator) -> &'static str {
    match comparator {
        Comparator::Exactly => "等于",
        Comparator::AtLeast => "以上",
        Comparator::AtMost => "最多",
        Comparator::Below => "小于",
        Comparator::About => "约",
    }
}

/// How a promised figure is counted.
#[must_use]
pub fn counting(counting: Counting) -> &'static str {
    match counting {
        Counting::Level => "水平",
        Counting::Cumulative => "累计",
        Counting::Added => "新增",
        Counting::Yearly => "每年",
        Counting::Growth => "年均增长",
    }
}
