//! Markup that is only read: written as text, because a component for every cell weighs more.
//!
//! Only literals of the program are written as they are, everything else is escaped: words of the
//! interface too, since among them may be words of the data.

use std::ops::Range;

use crate::browser::segments;
use crate::model::Plan;
use crate::model::locator::Locator;
use crate::model::pinyin::Pinyin;
use crate::query::{Language, Query, Terms};
use crate::results::glossary::{explained, explained_in_english};
use crate::text::{language, places, words};

/// HTML in the making.
#[derive(Debug, Default)]
pub(crate) struct Markup {
    html: String,
    /// Ids of the terms that can be asked for already.
    explained: Vec<&'static str>,
    /// Whether a line may break between any two words.
    breaks_between_words: bool,
}

/// The attribute that says which term of the glossary a button explains.
pub(crate) const TERM: &str = "data-term";

/// A part that the program wrote. The constant of a type, because what is read while the program
/// runs may live as long as a literal, but cannot be one.
pub(crate) trait Literal {
    /// The part.
    const HTML: &'static str;
}

/// Adds to the [`Markup`] named first: literals as they are, texts in brackets escaped, and what
/// its methods add: `put!(html, "<p>" (words) .link(&href, name) "</p>")`.
macro_rules! put {
    ($html:ident,) => {};
    ($html:ident, $literal:literal $($rest:tt)*) => {{
        struct Part;
        impl $crate::ui::markup::Literal for Part {
            const HTML: &'static str = $literal;
        }
        $html.raw(Part);
        $crate::ui::markup::put!($html, $($rest)*);
    }};
    ($html:ident, ($text:expr) $($rest:tt)*) => {{
        $html.text(&$text);
        $crate::ui::markup::put!($html, $($rest)*);
    }};
    ($html:ident, .$method:ident($($given:expr),*) $($rest:tt)*) => {{
        $html.$method($($given),*);
        $crate::ui::markup::put!($html, $($rest)*);
    }};
}

pub(crate) use put;

impl Markup {
    /// Adds a literal, for [`put!`].
    pub(crate) fn raw<L: Literal>(&mut self, _: L) {
        self.html.push_str(L::HTML);
    }

    /// Adds text, or the value of a quoted attribute. What is Chinese in it is marked so for those
    /// who hear it while another language is spoken; an attribute has no room for that.
    pub(crate) fn text(&mut self, text: &str) {
        if language::spoken() == Language::Chinese || self.is_in_tag() {
            self.escaped(text);
            return;
        }
        for (is_chinese, run) in language::runs(text) {
            if is_chinese {
                self.chinese(run);
            } else {
                self.escaped(run);
            }
        }
    }

    /// Adds what `write` does as a heading: its style keeps Chinese together, so that a line breaks
    /// between words.
    pub(crate) fn heading(&mut self, write: impl FnOnce(&mut Self)) {
        self.breaks_between_words = true;
        write(self);
        self.breaks_between_words = false;
    }

    fn escaped(&mut self, text: &str) {
        if !self.breaks_between_words || self.is_in_tag() {
            self.written(text);
            return;
        }
        for (at, word) in segments::words(text).iter().enumerate() {
            // No line begins with a mark.
            if at > 0 && word.starts_with(char::is_alphanumeric) {
                self.html.push_str("<wbr>");
            }
            self.written(word);
        }
    }

    fn written(&mut self, text: &str) {
        for character in text.chars() {
            match character {
                '&' => self.html.push_str("&amp;"),
                '<' => self.html.push_str("&lt;"),
                '>' => self.html.push_str("&gt;"),
                '"' => self.html.push_str("&quot;"),
                plain => self.html.push(plain),
            }
        }
    }

    /// Whether a tag was begun that is not closed yet.
    fn is_in_tag(&self) -> bool {
        let last = self.html.rfind(['<', '>']);
        last.is_some_and(|at| {
            self.html
                .get(at..)
                .is_some_and(|tail| tail.starts_with('<'))
        })
    }

    /// Adds text in which the first word of each term of the glossary is a button that explains
    /// it; not for inside of links and buttons.
    pub(crate) fn worded(&mut self, plan: &'static Plan, text: &str) {
        let mut done = 0;
        let found = match language::dictionary() {
            Some(dictionary) => explained_in_english(plan, dictionary, text),
            None => explained(plan, text),
        };
        for (range, term) in found {
            if self.explained.contains(&term.id.as_str()) {
                continue;
            }
            self.explained.push(&term.id);
            put!(self,
                (text.get(done..range.start).unwrap_or_default())
                "<button type=\"button\" class=\"term\" aria-haspopup=\"dialog\" " (TERM) "=\""
                (term.id) "\">" (text.get(range.clone()).unwrap_or_default()) "</button>"
            );
            done = range.end;
        }
        self.text(text.get(done..).unwrap_or_default());
    }

    /// Adds text that stays Chinese in every language: names of firms and projects, and what is
    /// quoted as printed.
    pub(crate) fn chinese(&mut self, text: &str) {
        put!(self, "<span lang=\"zh-CN\">" .escaped(text) "</span>");
    }

    /// Adds `text` with what `terms` match in `<mark>`; by pinyin too where a table is given.
    pub(crate) fn marked(&mut self, text: &str, terms: &Terms, pinyin: Option<&Pinyin>) {
        self.marked_at(text, &terms.ranges_in(text, pinyin));
    }

    /// Adds `text` with these stretches of its bytes in `<mark>`.
    pub(crate) fn marked_at(&mut self, text: &str, ranges: &[Range<usize>]) {
        let mut done = 0;
        for range in ranges {
            self.written(text.get(done..range.start).unwrap_or_default());
            self.html.push_str("<mark>");
            self.written(text.get(range.clone()).unwrap_or_default());
            self.html.push_str("</mark>");
            done = range.end;
        }
        self.written(text.get(done..).unwrap_or_default());
    }

    /// Adds the English of the name of the record `id` where it has one.
    pub(crate) fn gloss(&mut self, id: &str) {
        if let Some(english) = language::gloss(id) {
            put!(self, "<small class=\"gloss\">" (english) "</small>");
        }
    }

    /// Adds a link.
    pub(crate) fn link(&mut self, href: &str, text: &str) {
        put!(self, "<a href=\"" (href) "\">" (text) "</a>");
    }

    /// Adds a link to a name that stays Chinese in every language.
    pub(crate) fn chinese_link(&mut self, href: &str, name: &str) {
        put!(self, "<a lang=\"zh-CN\" href=\"" (href) "\">" (name) "</a>");
    }

    /// Adds the attributes of a record that a link can open: `class`, the id, whether it is open.
    /// What has the attribute of [`Self::name_of`] is its name.
    pub(crate) fn record(&mut self, class: &str, id: &str, query: &Query) {
        let is_open = query.item.as_deref() == Some(id);
        let mark = if is_open { " is-chosen" } else { "" };
        put!(self, " tabindex=\"-1\" class=\"" (class) (mark) "\" id=\"" (id) "\"");
        if is_open {
            put!(self, " aria-labelledby=\"" (id) "-name\"");
        }
    }

    /// Adds the attribute of what names the record with this id, which is said when a link opens it.
    pub(crate) fn name_of(&mut self, id: &str) {
        put!(self, " id=\"" (id) "-name\"");
    }

    /// Adds what stands where no record is asked for.
    pub(crate) fn nothing(&mut self, words: &str) {
        put!(self, "<p class=\"nothing\">" (words) "</p>");
    }

    /// Adds where a figure stands in the plan: a sign that says it when it is opened, and on
    /// paper. `item` is the record that has the figure, `what` says the figure: they go along
    /// when the place is copied.
    pub(crate) fn place(&mut self, plan: &Plan, item: &str, what: &str, locator: Locator) {
        let citation = places::citation(plan, locator);
        put!(self,
            "<details class=\"place\"><summary data-item=\"" (item) "\" data-what=\"" (what)
            "\" data-place=\"" (citation) "\">" (words::locator()) "</summary><span>" (citation)
            " <button type=\"button\" class=\"copy-place\">" (words::copy_place())
            "</button></span></details>"
        );
    }

    /// The HTML.
    pub(crate) fn into_html(self) -> String {
        self.html
    }
}

/// A heading as HTML.
pub(crate) fn heading(text: &str) -> String {
    let mut html = Markup::default();
    html.heading(|html| html.text(text));
    html.into_html()
}

/// A text as HTML, with what is Chinese in it marked so while another language is spoken.
pub(crate) fn spoken(text: &str) -> String {
    let mut html = Markup::default();
    html.text(text);
    html.into_html()
}
