//! Columns of a file of actual figures, and the headings that name them.

use super::characters::{key, says};

/// Defines [`Field`]: of each column what it holds, its heading in our files in Chinese and in
/// English, its name in our JSON, and further headings that people write, in the form of [`key`].
macro_rules! columns {
    ($(
        $(#[$doc:meta])*
        $field:ident = $heading:literal, $english:literal, $key:literal, [$($further:literal)*];
    )*) => {
        /// What a column holds.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Field {
            $($(#[$doc])* $field,)*
        }

        impl Field {
            /// How many there are.
            pub const COUNT: usize = [$($key),*].len();

            /// All of them, in the order of our files.
            #[must_use]
            pub fn all() -> [Self; Self::COUNT] {
                [$(Self::$field),*]
            }

            /// Its heading in our files in Chinese.
            #[must_use]
            pub fn heading(self) -> &'static str {
                match self { $(Self::$field => $heading,)* }
            }

            /// Its heading in our files in English.
            #[must_use]
            pub fn english(self) -> &'static str {
                match self { $(Self::$field => $english,)* }
            }

            /// Its name in our JSON.
            #[must_use]
            pub fn key(self) -> &'static str {
                match self { $(Self::$field => $key,)* }
            }

            /// Further headings.
            fn further(self) -> &'static [&'static str] {
                match self { $(Self::$field => &[$($further),*],)* }
            }
        }
    };
}

columns! {
    /// Place in the history of the journal that was exported; empty in what people write.
    Order = "历史序号", "Order in history", "order", [];
    /// Id of the record.
    Id = "编号", "ID", "id", [
        "代码" "编码" "指标编号" "项目编号" "指标代码" "项目代码" "记录编号" "code" "recordid"
        "indicatorid" "projectid"
    ];
    /// Name of the record.
    Name = "名称", "Name", "name", [
        "指标名称" "项目名称" "指标" "项目" "指标或项目" "指标/项目" "指标项目" "indicator"
        "project" "indicatororproject" "indicator/project" "indicatorname" "projectname"
    ];
    /// Unit of the figure.
    Unit = "单位", "Unit", "unit", ["计量单位" "指标单位"];
    /// The year that the figure is for.
    Year = "年份", "Year", "year", ["年度" "年" "统计年份" "统计年度" "所属年份"];
    /// The figure, 完成, 未完成 or 撤回.
    Value = "实际值", "Actual figure", "value", [
        "实际数" "实际" "实际完成" "实际完成值" "完成值" "完成数" "完成情况" "数值" "实绩"
        "actual" "actualvalue" "figure"
    ];
    /// Stage that a project reached.
    Reached = "项目阶段", "Project stage", "reached", [
        "阶段" "到达阶段" "建设阶段" "进展阶段" "项目进展" "建设进展" "stage" "stagereached"
    ];
    /// When a project was started.
    Started = "开工日期", "Start date", "started", [
        "开工时间" "开工" "实际开工" "实际开工日期" "实际开工时间" "startedon"
        "constructionstart" "startofconstruction"
    ];
    /// When a project was finished.
    Finished = "竣工日期", "Completion date", "finished", [
        "竣工时间" "竣工" "实际竣工" "实际竣工日期" "实际竣工时间" "完工日期" "完工时间"
        "completion" "completed" "completedon"
    ];
    /// What was invested so far.
    Invested = "累计完成投资", "Invested to date", "invested", [
        "完成投资" "已完成投资" "累计投资" "实际完成投资" "累计完成投资额" "完成投资额"
        "investmenttodate" "totalinvested"
    ];
    /// Who entered it.
    By = "填报人", "Entered by", "by", ["录入人" "填写人" "经办人" "填报者" "填报单位"];
    /// When it was entered.
    On = "填报日期", "Entered on", "on", [
        "录入日期" "填写日期" "填报时间" "录入时间" "日期" "date" "dateentered"
    ];
    /// From what source.
    Source = "来源", "Source", "source", ["数据来源" "资料来源" "出处" "datasource"];
}

impl Field {
    /// What a heading means, and the unit that it has in brackets, empty where it has none;
    /// `None` for a heading that is not known.
    pub(super) fn of_heading(heading: &str) -> Option<(Self, String)> {
        let heading = key(heading);
        let (name, rest) = heading.split_once('(').unwrap_or((&heading, ""));
        let name = name.trim_matches(['*', ':', '\'']);
        let field = Self::all().into_iter().find(|it| {
            [it.heading(), it.key()].contains(&name)
                || it.further().contains(&name)
                || says(name, it.english())
        })?;
        let unit = rest.split(')').next().unwrap_or_default();
        Some((field, unit.to_owned()))
    }

    /// Its place among the cells of a row.
    pub(super) const fn place(self) -> usize {
        self as usize
    }
}
