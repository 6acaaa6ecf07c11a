//! Columns of a file of actual figures, and the headings by which they are found.

use super::characters::{key, says};

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// Place in the history of the journal that was exported; absent in files of people.
    Order,
    /// Id of the record.
    Id,
    /// Name of the record.
    Name,
    /// Unit of the figure.
    Unit,
    /// The year that the figure is for.
    Year,
    /// The figure, 完成, 未完成 or 撤回.
    Value,
    /// Stage that a project reached.
    Reached,
    /// When a project was started.
    Started,
    /// When a project was finished.
    Finished,
    /// What was invested so far.
    Invested,
    /// Who entered it.
    By,
    /// When it was entered.
    On,
    /// From what source.
    Source,
}

/// By what a column is found.
struct Spelling {
    field: Field,
    /// Heading in our files in Chinese.
    heading: &'static str,
    /// Heading in our files in English.
    english: &'static str,
    /// Name in our JSON.
    key: &'static str,
    /// Further headings, as [`key`] makes them, without what stands in brackets.
    further: &'static [&'static str],
}

const fn spelling(
    field: Field,
    [heading, english, key]: [&'static str; 3],
    further: &'static [&'static str],
) -> Spelling {
    Spelling {
        field,
        heading,
        english,
        key,
        further,
    }
}

const SPELLINGS: [Spelling; Field::COUNT] = [
    spelling(Field::Order, ["历史序号", "Order in history", "order"], &[]),
    spelling(
        Field::Id,
        ["编号", "ID", "id"],
        &[
            "代码",
            "编码",
            "指标编号",
            "项目编号",
            "指标代码",
            "项目代码",
            "记录编号",
            "code",
            "recordid",
            "indicatorid",
            "projectid",
        ],
    ),
    spelling(
        Field::Name,
        ["名称", "Name", "name"],
        &[
            "指标名称",
            "项目名称",
            "指标",
            "项目",
            "指标或项目",
            "指标/项目",
            "指标项目",
            "indicator",
            "project",
            "indicatororproject",
            "indicator/project",
            "indicatorname",
            "projectname",
        ],
    ),
    spelling(
        Field::Unit,
        ["单位", "Unit", "unit"],
        &["计量单位", "指标单位"],
    ),
    spelling(
        Field::Year,
        ["年份", "Year", "year"],
        &["年度", "年", "统计年份", "统计年度", "所属年份"],
    ),
    spelling(
        Field::Value,
        ["实际值", "Actual figure", "value"],
        &[
            "实际数",
            "实际",
            "实际完成",
            "实际完成值",
            "完成值",
            "完成数",
            "完成情况",
            "数值",
            "实绩",
            "actual",
            "actualvalue",
            "figure",
        ],
    ),
    spelling(
        Field::Reached,
        ["项目阶段", "Project stage", "reached"],
        &[
            "阶段",
            "到达阶段",
            "建设阶段",
            "进展阶段",
            "项目进展",
            "建设进展",
            "stage",
            "stagereached",
        ],
    ),
    spelling(
        Field::Started,
        ["开工日期", "Start date", "started"],
        &[
            "开工时间",
            "开工",
            "实际开工",
            "实际开工日期",
            "实际开工时间",
            "startedon",
            "constructionstart",
            "startofconstruction",
        ],
    ),
    spelling(
        Field::Finished,
        ["竣工日期", "Completion date", "finished"],
        &[
            "竣工时间",
            "竣工",
            "实际竣工",
            "实际竣工日期",
            "实际竣工时间",
            "完工日期",
            "完工时间",
            "completion",
            "completed",
            "completedon",
        ],
    ),
    spelling(
        Field::Invested,
        ["累计完成投资", "Invested to date", "invested"],
        &[
            "完成投资",
            "已完成投资",
            "累计投资",
            "实际完成投资",
            "累计完成投资额",
            "完成投资额",
            "investmenttodate",
            "totalinvested",
        ],
    ),
    spelling(
        Field::By,
        ["填报人", "Entered by", "by"],
        &["录入人", "填写人", "经办人", "填报者", "填报单位"],
    ),
    spelling(
        Field::On,
        ["填报日期", "Entered on", "on"],
        &[
            "录入日期",
            "填写日期",
            "填报时间",
            "录入时间",
            "日期",
            "date",
            "dateentered",
        ],
    ),
    spelling(
        Field::Source,
        ["来源", "Source", "source"],
        &["数据来源", "资料来源", "出处", "datasource"],
    ),
];

impl Field {
    /// How many there are.
    pub const COUNT: usize = 13;

    /// All of them, in the order of our files.
    #[must_use]
    pub fn all() -> [Self; Self::COUNT] {
        SPELLINGS.map(|it| it.field)
    }

    /// Its heading in our files in Chinese.
    #[must_use]
    pub fn heading(self) -> &'static str {
        self.spelling().map_or("", |it| it.heading)
    }

    /// Its heading in our files in English.
    #[must_use]
    pub fn english(self) -> &'static str {
        self.spelling().map_or("", |it| it.english)
    }

    /// Its name in our JSON.
    #[must_use]
    pub fn key(self) -> &'static str {
        self.spelling().map_or("", |it| it.key)
    }

    /// What a heading means, and the unit that it has in brackets, empty where it has none;
    /// `None` for a heading that is not known.
    pub(super) fn of_heading(heading: &str) -> Option<(Self, String)> {
        let heading = key(heading);
        let (name, rest) = heading.split_once('(').unwrap_or((&heading, ""));
        let name = name.trim_matches(['*', ':', '\'']);
        let is_it = |it: &&Spelling| {
            it.heading == name
                || it.key == name
                || it.further.contains(&name)
                || says(name, it.english)
        };
        let found = SPELLINGS.iter().find(is_it)?;
        let unit = rest.split(')').next().unwrap_or_default();
        Some((found.field, unit.to_owned()))
    }

    /// Its place among the cells of a row.
    pub(super) const fn place(self) -> usize {
        self as usize
    }

    fn spelling(self) -> Option<&'static Spelling> {
        SPELLINGS.get(self.place())
    }
}
