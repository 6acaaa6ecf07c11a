//! How the page presents itself, as far as a link says so: inside another page, as sheets of
//! paper, one question a screen, in which colors and language.
//!
//! Not here: what a person keeps on a device.

use crate::model::keyed::keyed;

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
    /// Whether one question a screen is shown: not inside another page, nor on paper.
    #[must_use]
    pub fn shows_easy(self) -> bool {
        self.is_easy && !self.is_embedded && !self.is_dossier
    }
}

keyed! {
    /// Appearance of the page.
    pub enum Theme {
        /// As the system is set.
        System = "auto",
        /// Dark on light.
        Light = "light",
        /// Light on dark.
        Dark = "dark",
        /// Nearly black and white, as light or dark as the system is set.
        Contrast = "contrast",
    }
}

keyed! {
    /// A language of the interface, the first one first.
    pub enum Language {
        /// Simplified Chinese.
        Chinese = "zh",
        /// English.
        English = "en",
    }
}

impl Language {
    /// The language's tag in HTML.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Chinese => "zh-CN",
            Self::English => "en",
        }
    }
}
