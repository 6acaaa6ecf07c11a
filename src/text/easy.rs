//! What 关怀版 says: one question a screen, its answer in short sentences, and a few choices.
//!
//! A screen is a function of the question that the address holds, so that links work and the
//! full layout shows the same subject. Not here: how screens look and sound (`ui`).

mod areas;
mod goals;
mod line;
mod projects;
mod records;
mod search;
/// Words of the bar and the buttons.
pub mod words;

pub use line::{MixedText, Piece};
pub use search::found;

use super::language::{sentence, word};
use super::places;
use super::words::app_name;
use crate::model::Plan;
use crate::model::locator::Locator;
use crate::progress::Journal;
use crate::query::{Choices, Query, View};
use crate::results::{Catalog, headline_figures};
use line::{as_printed, list_of_plan, marked, of_plan};

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
    fn new(label: impl AsRef<str>, hint: impl AsRef<str>, query: Query) -> Self {
        Self {
            label: MixedText::new(label),
            hint: MixedText::new(hint),
            query,
        }
    }
}

/// The screen for `query`, with what people entered into `journal`.
#[must_use]
pub fn screen(catalog: &'static Catalog, query: &Query, journal: &Journal) -> Screen {
    let plan = catalog.plan();
    let item = query.item.as_deref();
    match query.view {
        View::Overview if !query.conditions.text.is_blank() => search::results(catalog, query),
        View::Overview if item == Some(search::FIND) => search::find(query),
        View::Overview => first(plan, query),
        View::Indicators => match item.and_then(|id| plan.indicator(id)) {
            Some(indicator) => goals::one(plan, query, journal, indicator),
            None => goals::list(plan, query),
        },
        View::Progress => goals::list(plan, query),
        View::Projects => projects::screen(catalog, query),
        View::Parks => areas::parks(catalog, query),
        View::Clusters => areas::clusters(catalog, query),
        View::Firms => match item.and_then(|id| plan.firm(id)) {
            Some(firm) => records::firm(plan, query, firm),
            None => search::find(query),
        },
        View::Tasks => records::tasks(plan, query),
        View::About => records::terms(plan, query),
        View::Audit => elsewhere(query),
    }
}

/// The first screen.
#[must_use]
pub fn start(query: &Query) -> Query {
    asked(query, View::Overview)
}

/// The title of the page that shows `screen`.
#[must_use]
pub fn title(screen: &Screen) -> String {
    [&screen.question.text(), " – ", app_name()].concat()
}

fn first(plan: &'static Plan, query: &Query) -> Screen {
    let overview = &plan.overview;
    let count = |number: usize| super::format::count(number);
    let choices = vec![
        Choice::new(
            word!("规划要达到什么目标", "What the plan wants to reach"),
            sentence!(
                "{} 个主要目标",
                "{} main targets",
                count(headline_figures(plan).len())
            ),
            asked(query, View::Indicators),
        ),
        Choice::new(
            word!("我家附近有什么项目", "Projects near me"),
            word!("按镇、街道查看", "By town or subdistrict"),
            asked(query, View::Projects),
        ),
        Choice::new(
            word!("有哪些产业园区", "Industrial parks"),
            sentence!("{} 个园区", "{} parks", count(plan.parks.len())),
            asked(query, View::Parks),
        ),
        Choice::new(
            word!("要发展哪些产业", "Industries to be built up"),
            sentence!("{} 个产业", "{} industries", count(plan.clusters.len())),
            asked(query, View::Clusters),
        ),
        Choice::new(
            word!("按名称查找", "Find by name"),
            word!(
                "企业、项目、园区、地名都可以",
                "A firm, a project, a park or a place"
            ),
            search::field(query),
        ),
        Choice::new(
            word!("看不懂的词是什么意思", "What a word means"),
            sentence!(
                "解释了 {} 个词",
                "{} words explained",
                count(plan.terms.len())
            ),
            asked(query, View::About),
        ),
    ];
    let title = of_plan(&overview.title);
    let [start, end] = [overview.period.start, overview.period.end];
    Screen {
        question: MixedText::new(word!("您想了解什么？", "What would you like to know?")),
        answer: vec![
            MixedText::new(sentence!(
                "这里介绍《{title}》，规划期是 {start} 年到 {end} 年。",
                "This site explains the “{title}”."
            )),
            MixedText::new(word!("请点一项。", "Please choose one.")),
        ],
        choices,
        ..Screen::default()
    }
}

/// What only the full layout shows.
fn elsewhere(query: &Query) -> Screen {
    Screen {
        question: MixedText::new(word!(
            "要看完整版吗？",
            "Would you like to see the full layout?"
        )),
        answer: vec![MixedText::new(word!(
            "这部分内容只在完整版里有，那里的字小一些。",
            "This part is in the full layout only, where letters are smaller."
        ))],
        choices: vec![Choice::new(
            word!("看完整版", "See the full layout"),
            "",
            query.clone().in_full(),
        )],
        back: Some(start(query)),
        ..Screen::default()
    }
}

/// A new question of `view`, with nothing else asked.
fn asked(query: &Query, view: View) -> Query {
    Query::about(view, "", query.presentation)
}

/// A new question about the record `id` of `view`.
fn about(query: &Query, view: View, id: &str) -> Query {
    Query::about(view, id, query.presentation)
}

/// The screen before that of a record: what was found, where words led to it, else `list`, the
/// list of which it is number `at`, counted from 0.
fn before(query: &Query, list: Query, at: Option<usize>) -> Query {
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
fn listed(
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
        let rest = super::format::count(count - (at + 1) * MOST);
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
fn only(chosen: &Choices<String>) -> Option<&str> {
    let mut chosen = chosen.iter();
    let first = chosen.next()?;
    chosen.next().is_none().then_some(first.as_str())
}

/// Where something stands in the plan.
fn source(plan: &Plan, locator: Locator) -> MixedText {
    let citation = places::citation(plan, locator);
    MixedText::new(sentence!(
        "规划里的位置：{citation}。",
        "Where it stands in the plan: {citation}."
    ))
}

/// Our summary of what the plan says.
fn summary(chinese: &str) -> MixedText {
    let text = of_plan(chinese);
    let text = text.trim_end_matches(['。', '.']);
    MixedText::new(sentence!(
        "{text}（本站摘要）。",
        "{text} (summary by this site)."
    ))
}
