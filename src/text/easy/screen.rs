//! A screen of 关怀版 and what every subject makes screens of: questions, lists in pages, sources.

use super::line::{MixedText, marked, of_plan};
use crate::model::Plan;
use crate::model::locator::Locator;
use crate::query::{Choices, Query, SearchText, View};
use crate::text::language::{gloss, sentence, word};
use crate::text::{format, places};

/// Most records that are offered at once.
pub const MOST: usize = 6;

/// One question with its answer and what can be asked next.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Screen {
    /// The question, as a heading.
    pub question: MixedText,
    /// Short sentences.
    pub answer: Vec<MixedText>,
    /// Which page of how many; empty where there is one.
    pub progress: String,
    /// Whether a field asks for what is looked for.
    pub has_field: bool,
    /// What can be asked next, at most eight.
    pub choices: Vec<Choice>,
    /// The screen before; `None` on the first.
    pub back: Option<Query>,
}

/// Something that can be asked next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What is asked.
    pub label: MixedText,
    /// What one should know before; perhaps empty.
    pub hint: MixedText,
    /// The question.
    pub query: Query,
}

impl Choice {
    pub(super) fn new(label: impl AsRef<str>, hint: impl AsRef<str>, query: Query) -> Self {
        Self {
            label: MixedText::new(label),
            hint: MixedText::new(hint),
            query,
        }
    }
}

/// The first screen.
#[must_use]
pub fn start(query: &Query) -> Query {
    asked(query, View::Overview)
}

/// The question what is found for `text`.
#[must_use]
pub fn found(query: &Query, text: &SearchText) -> Query {
    let mut query = asked(query, View::Overview);
    query.conditions.text = text.clone();
    query
}

/// A new question of `view`, with nothing else asked.
pub(super) fn asked(query: &Query, view: View) -> Query {
    Query::about(view, "", query.presentation)
}

/// A new question about the record `id` of `view`.
pub(super) fn about(query: &Query, view: View, id: &str) -> Query {
    Query::about(view, id, query.presentation)
}

/// The screen before that of a record: what was found, where words led to it, else `list`, the
/// list of which it is number `at`, counted from 0.
pub(super) fn before(query: &Query, list: Query, at: Option<usize>) -> Query {
    let text = &query.conditions.text;
    if !text.is_blank() {
        return Query {
            page: query.page,
            ..found(query, text)
        };
    }
    let page = at.and_then(|at| u16::try_from(at / MOST).ok());
    Query {
        page: page.unwrap_or_default(),
        ..list
    }
}

/// A screen of a list, of which one page is shown; `parent` is the screen before the first page.
pub(super) fn listed(
    query: &Query,
    question: impl AsRef<str>,
    answer: Vec<MixedText>,
    all: Vec<Choice>,
    parent: Query,
) -> Screen {
    let count = all.len();
    let pages = count.div_ceil(MOST).max(1);
    let at = usize::from(query.page).min(pages - 1);
    let page = |at: usize| Query {
        page: u16::try_from(at).unwrap_or_default(),
        ..query.clone()
    };
    let mut choices: Vec<Choice> = all.into_iter().skip(at * MOST).take(MOST).collect();
    if at + 1 < pages {
        let rest = format::count(count - (at + 1) * MOST);
        let rest = sentence!("还有 {rest} 个", "{rest} left");
        choices.push(Choice::new(word!("更多", "More"), rest, page(at + 1)));
    }
    let progress = if pages > 1 {
        sentence!("第 {} 页，共 {pages} 页", "Page {} of {pages}", at + 1)
    } else {
        String::new()
    };
    Screen {
        question: MixedText::new(question),
        answer,
        progress,
        choices,
        back: Some(if at > 0 { page(at - 1) } else { parent }),
        ..Screen::default()
    }
}

/// The only one of `chosen`; `None` when there are more or none.
pub(super) fn only(chosen: &Choices<String>) -> Option<&str> {
    let mut chosen = chosen.iter();
    let first = chosen.next()?;
    chosen.next().is_none().then_some(first.as_str())
}

/// Where something stands in the plan.
pub(super) fn source(plan: &Plan, locator: Locator) -> MixedText {
    let citation = places::citation(plan, locator);
    MixedText::new(sentence!(
        "规划里的位置：{citation}。",
        "Where to find it in the plan: {citation}."
    ))
}

/// The English of the name of a project or firm; `None` in Chinese, where the name needs none.
pub(super) fn in_english(id: &str) -> Option<MixedText> {
    Some(MixedText::new([&marked(gloss(id)?), "."].concat()))
}

/// Our summary of what the plan says.
pub(super) fn summary(chinese: &str) -> MixedText {
    let text = of_plan(chinese);
    let text = text.trim_end_matches(['。', '.']);
    MixedText::new(sentence!("{text}（本站摘要）。", "{text} (our summary)."))
}
