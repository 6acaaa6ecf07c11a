//! Columns of the project table, and what can be done by column: showing, sorting, grouping.

use crate::model::keyed::keyed;

keyed! {
    /// A column of the project table, in the order in which the table shows them.
    pub enum Column {
        /// Running number of the annex.
        Number = "no",
        /// Name; always shown.
        Name = "name",
        /// 续建, 新建, 谋划.
        Stage = "stage",
        /// 行业类别.
        Sector = "sector",
        /// 建设地点.
        Place = "place",
        /// 建设起止年限.
        Years = "years",
        /// Land, 亩.
        Land = "land",
        /// Floor area, m².
        Floor = "floor",
        /// 总投资, 亿元.
        Investment = "investment",
    }
}

impl Column {
    /// Whether the column holds numbers, which stand on the right.
    #[must_use]
    pub fn is_numeric(self) -> bool {
        matches!(self, Self::Land | Self::Floor | Self::Investment)
    }
}

/// Which columns are shown; the name always is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ColumnSet(u16);

/// The set of the name alone.
const NAME: u16 = 1 << Column::Name as u16;

impl Default for ColumnSet {
    fn default() -> Self {
        [
            Column::Number,
            Column::Stage,
            Column::Sector,
            Column::Place,
            Column::Years,
            Column::Investment,
        ]
        .into_iter()
        .collect()
    }
}

impl FromIterator<Column> for ColumnSet {
    fn from_iter<I: IntoIterator<Item = Column>>(columns: I) -> Self {
        let columns = columns.into_iter();
        Self(columns.fold(NAME, |set, column| set | 1 << column as u16))
    }
}

impl ColumnSet {
    /// Whether `column` is shown.
    #[must_use]
    pub fn contains(self, column: Column) -> bool {
        self.0 & (1 << column as u16) != 0
    }

    /// The set with `column` shown or hidden; the name cannot be hidden.
    #[must_use]
    pub fn with(self, column: Column, shown: bool) -> Self {
        let bit = 1 << column as u16;
        let others = self.0 & !bit;
        Self(NAME | if shown { others | bit } else { others })
    }

    /// Shown columns in the table's order.
    pub fn shown(self) -> impl Iterator<Item = Column> {
        let columns = Column::ALL.into_iter();
        columns.filter(move |column| self.contains(*column))
    }
}

/// Order of the rows. Without one they stand as in the annex.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Sort {
    /// By what.
    pub column: Column,
    /// Largest or last first.
    pub is_descending: bool,
}

impl Sort {
    /// The order after `sort`, which is by `column` or none, when the heading of `column` is
    /// pressed: numbers begin with the largest, words with the first; the third press returns to
    /// the annex, which is `None`.
    #[must_use]
    pub fn after(sort: Option<Self>, column: Column) -> Option<Self> {
        let begins_descending = column.is_numeric();
        let is_descending = match sort {
            None => begins_descending,
            Some(sort) if sort.is_descending == begins_descending => !begins_descending,
            Some(_) => return None,
        };
        Some(Self {
            column,
            is_descending,
        })
    }
}

keyed! {
    /// What rows are grouped by.
    pub enum Grouping {
        /// 续建, 新建, 谋划.
        Stage = "stage",
        /// 行业类别.
        Sector = "sector",
        /// Town or zone.
        Place = "place",
        /// First year of construction.
        StartYear = "start",
    }
}
