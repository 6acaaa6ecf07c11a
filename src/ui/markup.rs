//! Markup that is only read: written as text, because a component for every cell weighs more.
//!
//! Literal parts come from the program, everything else is escaped.

use crate::model::Plan;
use crate::model::locator::Locator;
use crate::query::{Language, Query};
use crate::results::glossary::{explained, explained_in_english};
use crate::text::{language, places, words};

/// HTML in the making.
#[derive(Debug, Default)]
pub(crate) struct Markup {
    html: String,
    /// Ids of the terms that can be asked for already.
    explained: Vec<&'static str>,
}

/// The attribute that says which term of the glossary a button explains.
pub(crate) const TERM: &str = "data-term";

impl Markup {
    /// Adds a literal part.
    pub(crate) fn raw(&mut self, html: &'static str) -> &mut Self {
        self.html.push_str(html);
        self
    }

    /// Adds text, or the value of a quoted attribute. What is Chinese in it is marked so for those
    /// who hear it while another language is spoken; an attribute has no room for that.
    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        if language::spoken() == Language::Chinese || self.is_in_tag() {
            return self.escaped(text);
        }
        for (is_chinese, run) in language::runs(text) {
            if is_chinese {
                self.chinese(run);
            } else {
                self.escaped(run);
            }
        }
        self
    }

    fn escaped(&mut self, text: &str) -> &mut Self {
        for character in text.chars() {
            match character {
                '&' => self.html.push_str("&amp;"),
                '<' => self.html.push_str("&lt;"),
                '>' => self.html.push_str("&gt;"),
                '"' => self.html.push_str("&quot;"),
                plain => self.html.push(plain),
            }
        }
        self
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
    pub(crate) fn worded(&mut self, plan: &'static Plan, text: &str) -> &mut Self {
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
            self.text(text.get(done..range.start).unwrap_or_default())
                .raw("<button type=\"button\" class=\"term\" aria-haspopup=\"dialog\" ")
                .raw(TERM)
                .raw("=\"")
                .text(&term.id)
                .raw("\">")
                .text(text.get(range.clone()).unwrap_or_default())
                .raw("</button>");
            done = range.end;
        }
        self.text(text.get(done..).unwrap_or_default())
    }

    /// Adds text that stays Chinese in every language: names of firms and projects, and what is
    /// quoted as printed.
    pub(crate) fn chinese(&mut self, text: &str) -> &mut Self {
        self.raw("<span lang=\"zh-CN\">")
            .escaped(text)
            .raw("</span>")
    }

    /// Adds a link.
    pub(crate) fn link(&mut self, href: &str, text: &str) -> &mut Self {
        self.raw("<a href=\"")
            .text(href)
            .raw("\">")
            .text(text)
            .raw("</a>")
    }

    /// Adds a link to a name that stays Chinese in every language.
    pub(crate) fn chinese_link(&mut self, href: &str, name: &str) -> &mut Self {
        self.raw("<a lang=\"zh-CN\" href=\"")
            .text(href)
            .raw("\">")
            .text(name)
            .raw("</a>")
    }

    /// Adds the attributes of a record that a link can open: `class`, the id, whether it is open.
    /// What has the attribute of [`Self::name_of`] is its name.
    pub(crate) fn record(&mut self, class: &'static str, id: &str, query: &Query) -> &mut Self {
        let is_open = query.item.as_deref() == Some(id);
        self.raw(" tabindex=\"-1\" class=\"").raw(class);
        if is_open {
            self.raw(" is-chosen");
        }
        self.raw("\" id=\"").text(id).raw("\"");
        if is_open {
            self.raw(" aria-labelledby=\"").text(id).raw("-name\"");
        }
        self
    }

    /// Adds the attribute of what names the record with this id, which is said when a link opens it.
    pub(crate) fn name_of(&mut self, id: &str) -> &mut Self {
        self.raw(" id=\"").text(id).raw("-name\"")
    }

    /// Adds what stands where no record is asked for.
    pub(crate) fn nothing(&mut self, words: &'static str) -> &mut Self {
        self.raw("<p class=\"nothing\">").raw(words).raw("</p>")
    }

    /// Adds where a figure stands in the plan: a sign that says it when it is opened, and on
    /// paper. `item` is the record that has the figure, `what` says the figure: they go along
    /// when the place is copied.
    pub(crate) fn place(
        &mut self,
        plan: &Plan,
        item: &str,
        what: &str,
        locator: Locator,
    ) -> &mut Self {
        let citation = places::citation(plan, locator);
        self.raw("<details class=\"place\"><summary data-item=\"")
            .text(item)
            .raw("\" data-what=\"")
            .text(what)
            .raw("\" data-place=\"")
            .text(&citation)
            .raw("\">")
            .raw(words::locator())
            .raw("</summary><span>")
            .text(&citation)
            .raw(" <button type=\"button\" class=\"copy-place\">")
            .raw(words::copy_place())
            .raw("</button></span></details>")
    }

    /// The HTML.
    pub(crate) fn into_html(self) -> String {
        self.html
    }
}

/// A text as HTML, with what is Chinese in it marked so while another language is spoken.
pub(crate) fn spoken(text: &str) -> String {
    let mut html = Markup::default();
    html.text(text);
    html.into_html()
}
