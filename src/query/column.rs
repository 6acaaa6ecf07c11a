//! Columns of the project table, and what can be done by column: showing, sorting, grouping.

/// A column of the project table, in the order in which the table shows them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// Running number of the annex.
    Number,
    /// Name; always shown.
    Name,
    /// 续建, 新建, 谋划.
    Stage,
    /// 行业类别.
    Sector,
    /// 建设地点.
    Place,
    /// 建设起止年限.
    Years,
    /// Land, 亩.
    Land,
    /// Floor area, m².
    Floor,
    /// 总投资, 亿元.
    Investment,
}

impl Column {
    /// All columns in the table's order.
    pub const ALL: [Self; 9] = [
        Self::Number,
        Self::Name,
        Self::Stage,
        Self::Sector,
        Self::Place,
        Self::Years,
        Self::Land,
        Self::Floor,
        Self::Investment,
    ];

    /// The column's word in a link.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Number => "no",
            Self::Name => "name",
            Self::Stage => "stage",
            Self::Sector => "sector",
            Self::Place => "place",
            Self::Years => "years",
            Self::Land => "land",
            Self::Floor => "floor",
            Self::Investment => "investment",
        }
    }

    /// The column of a link's word.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| column.key() == key)
    }

    /// Whether the column holds numbers, which stand on the right.
    #[must_use]
    pub fn is_numeric(self) -> bool {
        matches!(self, Self::Land | Self::Floor | Self::Investment)
    }
}

/// Which columns are shown; the name always is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ColumnSet(u16);

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
        let name_only = 1 << Column::Name as u16;
        Self(
            columns
                .into_iter()
                .fold(name_only, |set, column| set | 1 << column as u16),
        )
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
        Column::ALL
            .into_iter()
            .filter(|&each| {
                if each == column {
                    shown
                } else {
                    self.contains(each)
                }
            })
            .collect()
    }

    /// Shown columns in the table's order.
    pub fn shown(self) -> impl Iterator<Item = Column> {
        Column::ALL
            .into_iter()
            .filter(move |&column| self.contains(column))
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
        match sort {
            None => Some(Self {
                column,
                is_descending: begins_descending,
            }),
            Some(sort) if sort.is_descending == begins_descending => Some(Self {
                column,
                is_descending: !begins_descending,
            }),
            Some(_) => None,
        }
    }
}

/// What rows are grouped by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Grouping {
    /// 续建, 新建, 谋划.
    Stage,
    /// 行业类别.
    Sector,
    /// Town or zone.
    Place,
    /// First year of construction.
    StartYear,
}

impl Grouping {
    /// All groupings.
    pub const ALL: [Self; 4] = [Self::Stage, Self::Sector, Self::Place, Self::StartYear];

    /// The grouping's word in a link.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Stage => "stage",
            Self::Sector => "sector",
            Self::Place => "place",
            Self::StartYear => "start",
        }
    }

    /// The grouping of a link's word.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|grouping| grouping.key() == key)
    }
}
