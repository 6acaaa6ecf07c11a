//! Icons, drawn for this app on a 20 × 20 grid; always beside or inside something that has a name.

use leptos::prelude::*;

/// What an icon shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Glyph {
    Search,
    Cross,
    Sun,
    Moon,
    HalfMoon,
    Contrast,
    Download,
    Link,
    Print,
    Paper,
    Columns,
    Filter,
    Left,
    Right,
    Chart,
    Map,
    Plus,
    Minus,
    Speaker,
    Share,
    Up,
}

impl Glyph {
    /// Outline, as SVG path data.
    const fn path(self) -> &'static str {
        match self {
            Self::Search => "M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11M13 13l4 4",
            Self::Cross => "M5 5l10 10M15 5L5 15",
            Self::Sun => {
                "M10 6.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7M10 1.8v2M10 16.2v2M1.8 10h2M16.2 10h2M4.2 4.2l1.4 1.4M14.4 14.4l1.4 1.4M4.2 15.8l1.4-1.4M14.4 5.6l1.4-1.4"
            }
            Self::Moon => "M16.5 12.3A7 7 0 0 1 7.7 3.5a7 7 0 1 0 8.8 8.8z",
            Self::HalfMoon => {
                "M10 3a7 7 0 1 0 0 14zM10 3a7 7 0 0 1 0 14M10 6.5l5-1M10 10h7M10 13.5l5 1"
            }
            Self::Contrast => {
                "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M7.2 13L10 6.5l2.8 6.5M8.2 11h3.6"
            }
            Self::Download => "M10 3v9M6.2 8.6L10 12.4l3.8-3.8M3.5 16.5h13",
            Self::Link => {
                "M8.2 11.8a3.2 3.2 0 0 0 4.6 0l2.9-2.9a3.2 3.2 0 0 0-4.6-4.6l-1 1M11.8 8.2a3.2 3.2 0 0 0-4.6 0l-2.9 2.9a3.2 3.2 0 0 0 4.6 4.6l1-1"
            }
            Self::Print => "M6 7V3h8v4M6 14H3.5V7h13v7H14M6 11.5h8V17H6z",
            Self::Paper => "M5 2.5h6.5L15 6v11.5H5zM11.5 2.5V6H15M7.5 10h5M7.5 13.5h5",
            Self::Columns => "M3 4h14v12H3zM8 4v12M12.5 4v12",
            Self::Filter => "M3 5h14M5.5 10h9M8.2 15h3.6",
            Self::Left => "M12.5 4.5L7 10l5.5 5.5",
            Self::Right => "M7.5 4.5L13 10l-5.5 5.5",
            Self::Chart => "M3 17h14M5 17v-6h2.5v6M9 17V4h2.5v13M13 17V8h2.5v9",
            Self::Map => "M7.5 4L3 6v10.5l4.5-2 5 2 4.5-2V4l-4.5 2zM7.5 4v10.5M12.5 6v10.5",
            Self::Plus => "M10 4v12M4 10h12",
            Self::Minus => "M4 10h12",
            Self::Share => "M10 12.5v-10M6.2 6.3L10 2.5l3.8 3.8M6.5 9.5h-2v8h11v-8h-2",
            Self::Up => "M4.5 12.5L10 7l5.5 5.5",
            Self::Speaker => {
                "M3.5 8v4h3L11 15.5v-11L6.5 8zM13.5 7.5a3.5 3.5 0 0 1 0 5M15.5 5a7 7 0 0 1 0 10"
            }
        }
    }
}

/// A decorative icon, hidden from the accessibility tree.
#[component]
pub(crate) fn Icon(glyph: Glyph) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <path d=glyph.path()></path>
        </svg>
    }
}
