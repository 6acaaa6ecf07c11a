//! How the page presents itself, as far as a link says so: inside of another page, as sheets of
//! paper, one question a screen, how coloured, in which language.
//!
//! Not here: what a person keeps on a device.

/// How the page presents itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Presentation {
    /// Whether it is part of another page, which has a head and a navigation of its own.
    pub is_embedded: bool,
    /// Whether the view is shown as the sheets of paper on which it is printed.
    pub is_dossier: bool,
    /// Whether one question a screen is asked for, in large letters (关怀版).
    pub is_easy: bool,
    /// Appearance; `None` leaves it to the person.
    pub theme: Option<Theme>,
    /// Language; `None` for the first.
    pub language: Option<Language>,
}

impl Presentation {
    /// Whether one question a screen is shown: not inside of another page, nor on paper.
    #[must_use]
    pub fn shows_easy(self) -> bool {
        self.is_easy && !self.is_embedded && !self.is_dossier
    }
}

/// Appearance of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// As the system is set.
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// Visibility black and white, as light or dark as the system is set.
    Contrast,
}

impl Theme {
    /// All appearances, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::System, Self::Light, Self::Dark, Self::Contrast];

    /// The appearance's word in a link.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::System => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
        }
    }

    /// The appearance of a link's word.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.key() == key)
    }
}

/// A language of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// Simplified Chinese.
    Chinese,
    /// English.
    English,
}

impl Language {
    /// All languages, the first one first.
    pub const ALL: [Self; 2] = [Self::Chinese, Self::English];

    /// The language's tag in a link.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Chinese => "zh",
            Self::English => "en",
        }
    }

    /// The language of a link's tag.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.key() == key)
    }

    /// The language's tag in HTML.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Chinese => "zh-CN",
            Self::English => "en",
        }
    }
}
