//! What is wrong with a plan's data, so that its editor can mend it. Not here: the words for it.

/// One place in the data that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Data file, such as `projects.json`.
    pub file: String,
    /// JSON path inside the file, such as `$[3].place.area`.
    pub path: String,
    /// The value found there, shortened; `None` when the field is missing.
    pub value: Option<String>,
    /// What was expected instead.
    pub expected: Expected,
}

/// What the data should have had instead of what was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expected {
    /// A text with at least one character.
    Text,
    /// A list of texts.
    Texts,
    /// `true` or `false`.
    Flag,
    /// A number from the first to the second.
    Number(i64, i64),
    /// A whole number from the first to the second.
    Whole(u16, u16),
    /// One of these words.
    OneOf(Vec<&'static str>),
    /// A list inside a record.
    List,
    /// An object.
    Object,
    /// A line of `[degrees east, degrees north]`.
    Points,
    /// A list of such lines.
    Rings,
    /// That, or `null`.
    OrNull(Box<Self>),
    /// A file that is a list of records.
    Records,
    /// The readings of characters.
    Readings,
    /// Text that is JSON up to its end; found was something else at this line and column.
    Json {
        /// Line in the file, from 1.
        line: usize,
        /// Column in the line, from 1.
        column: usize,
        /// Whether the file ends there.
        is_cut: bool,
    },
    /// The id of a record of this file.
    IdOf(&'static str),
    /// The id of any record.
    KnownId,
    /// An id that no earlier record of the file has.
    NewId,
    /// At most so many different names or ids.
    AtMost(usize),
    /// A file that the bundle has only once.
    OneFile,
    /// Nothing: there is no field of this name.
    NoField,
    /// Texts that make up the field `name`.
    PartsOfName,
    /// At most one of the parts that a section has.
    OnePart,
    /// A year not before this one, in which the period starts.
    NotBefore(u16),
    /// 亿元 to a whole 万元.
    WholeWan,
    /// A word for how a rate counts.
    Counting,
    /// No word for how a rate counts, because it is none.
    NoCounting,
    /// Every figure that a check of this kind compares.
    Operands,
    /// What a check that only editors run says in its own words.
    #[cfg(not(target_arch = "wasm32"))]
    Said(String),
}
