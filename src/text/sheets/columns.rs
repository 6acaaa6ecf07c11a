//! Names, columns and sources of the files of records, in both languages.

use super::Wording;

pub(super) const INDICATORS: Wording = Wording {
    name: ("奉化规划指标", "Fenghua-plan-indicators"),
    key: "indicators",
    columns: &[
        ("id", "编号", "Id"),
        ("table", "表", "Table"),
        ("group", "类型", "Group"),
        ("name", "指标（原文）", "Indicator (as printed in brackets)"),
        ("unit", "单位", "Unit"),
        ("base", "基数（原文）", "Base (as printed)"),
        ("target", "目标（原文）", "Target (as printed)"),
        ("actual", "实际（原文）", "Actual (as printed)"),
        ("computed", "本站计算", "Calculated by this site"),
        (
            "entered",
            "实际（填报，不是规划数据）",
            "Actual (entered, not data of the plan)",
        ),
        (
            "status",
            "状态（本站按填报计算）",
            "Status (calculated by this site from what was entered)",
        ),
        ("note", "本站说明", "Note by this site"),
        ("source", "规划出处", "Source in the plan"),
    ],
    source: (
        "规划各表；“本站计算”一列由本站算出；填报的数由填报人提供",
        "Tables of the plan; the column “Calculated by this site” is calculated by this site; figures entered come from those who entered them",
    ),
};

pub(super) const STANDING: Wording = Wording {
    name: ("奉化规划进展", "Fenghua-plan-progress"),
    key: "goals",
    columns: &[
        ("id", "编号", "Id"),
        ("of", "类别", "Group"),
        ("name", "目标是", "Goal"),
        ("unit", "单位", "Unit"),
        ("base", "基数", "Base"),
        ("base_year", "基数年份", "Year of the base"),
        ("target", "目标", "Target"),
        ("due", "目标年份", "Year of the target"),
        ("stated", "实际（规划所载）", "Actual (stated in the plan)"),
        (
            "entered",
            "实际（填报，不是规划数据）",
            "Actual (entered, not data of the plan)",
        ),
        (
            "status",
            "状态（本站计算）",
            "Status (calculated by this site)",
        ),
        ("method", "方法", "Method"),
        ("source", "规划出处", "Source in the plan"),
    ],
    source: (
        "规划的基数和目标；实际由填报人提供，状态由本站按写明的方法算出",
        "Bases and targets of the plan; actual figures come from those who entered them, statuses are calculated by this site with the method stated",
    ),
};

pub(super) const FIRMS: Wording = Wording {
    name: ("奉化规划企业与机构", "Fenghua-plan-firms-and-institutes"),
    key: "firms",
    columns: &[
        ("id", "编号", "Id"),
        ("name", "名称", "Name"),
        ("also", "又写作", "Also written"),
        ("kind", "类别", "Kind"),
        ("industries", "产业", "Industries"),
        ("related", "相关记录", "Related records"),
        (
            "mentions",
            "规划在哪里提到（原文名称和出处）",
            "Where the plan names it (name as printed, and source)",
        ),
        ("note", "本站说明", "Note by this site"),
    ],
    source: (
        "规划正文、专栏和附件；类别由本站划分，“相关记录”中写明“推断”“关联”的是本站推断",
        "Text, boxes and annex of the plan; the kinds are ours, and so are the related records that are marked as inferred or linked",
    ),
};

pub(super) const COMMITMENTS: Wording = Wording {
    name: ("奉化规划量化承诺", "Fenghua-plan-commitments"),
    key: "commitments",
    columns: &[
        ("id", "编号", "Id"),
        ("task", "任务", "Task"),
        ("theme", "主题", "Theme"),
        ("what", "承诺", "Commitment"),
        ("figure", "数量", "Figure"),
        ("value", "数值", "Value"),
        ("value_to", "数值上限", "Upper value"),
        ("unit", "单位", "Unit"),
        ("comparator", "比较", "Comparison"),
        ("counting", "计数方式", "How it is counted"),
        ("deadline", "期限（年）", "Deadline (year)"),
        ("printed", "原文", "As printed"),
        ("related", "相关记录", "Related records"),
        ("note", "本站说明", "Note by this site"),
        ("source", "规划出处", "Source in the plan"),
    ],
    source: (
        "规划正文；主题和承诺的说法由本站归纳，“相关记录”中写明“推断”“关联”的是本站推断",
        "Text of the plan; themes and wording of the commitments are ours, and so are the related records that are marked as inferred or linked",
    ),
};

pub(super) const FINDINGS: Wording = Wording {
    name: ("奉化规划核对", "Fenghua-plan-checks"),
    key: "findings",
    columns: &[
        ("id", "编号", "Id"),
        ("title", "核对内容", "What is checked"),
        ("topic", "主题", "Topic"),
        ("method", "方法", "Method"),
        ("grade", "结论", "Result"),
        (
            "figures",
            "写明的数（说明、原文和出处）",
            "Stated figures (label, as printed, source)",
        ),
        ("formula", "本站计算", "Calculated by this site"),
        ("difference", "相差", "Difference"),
        ("reasons", "可能的原因", "Possible reasons"),
        ("note", "本站说明", "Note by this site"),
    ],
    source: (
        "规划正文、各表和附件；结论、计算、相差和可能的原因都是本站得出的",
        "Text, tables and annex of the plan; results, calculations, differences and possible reasons are ours",
    ),
};
