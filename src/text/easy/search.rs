//! Finding by name: a field, then what was found over everything.

use super::{Choice, MixedText, Screen, about, as_printed, asked, listed, of_plan, start};
use crate::query::{Choice as Condition, Query, SearchText, Terms, View};
use crate::results::{Catalog, Find, Found, finds};
use crate::text::format;
use crate::text::language::{sentence, word};

/// Item of the view 总览 that stands for the field.
pub(super) const FIND: &str = "find";

/// The question with the field.
pub(super) fn field(query: &Query) -> Query {
    about(query, View::Overview, FIND)
}

/// The question what is found for `text`.
#[must_use]
pub fn found(query: &Query, text: &SearchText) -> Query {
    let mut query = asked(query, View::Overview);
    query.conditions.text = text.clone();
    query
}

pub(super) fn find(query: &Query) -> Screen {
    Screen {
        question: MixedText::new(word!("您要找什么？", "What are you looking for?")),
        answer: vec![MixedText::new(word!(
            "写下企业、项目、园区或地方的名称，再点“查找”。",
            "Write the name of a firm, a project, a park or a place, then choose “Find”."
        ))],
        has_field: true,
        back: Some(start(query)),
        ..Screen::default()
    }
}

pub(super) fn results(catalog: &'static Catalog, query: &Query) -> Screen {
    let text = query.conditions.text.as_str();
    let hits = finds(catalog, &Terms::of(text));
    let answer = if hits.is_empty() {
        word!(
            "没有找到。请换个说法再找。",
            "Nothing found. Please try other words."
        )
        .to_owned()
    } else {
        let results = format::counted(hits.len(), "result", "results");
        sentence!("找到 {results} 条。", "{results} found.")
    };
    let text = as_printed(text.trim());
    let question = sentence!("“{text}”找到了什么？", "What was found for “{text}”?");
    let choices = hits.iter().map(|hit| choice(query, hit)).collect();
    let answer = vec![MixedText::new(answer)];
    let mut screen = listed(query, question, answer, choices, field(query));
    screen.choices.push(Choice::new(
        word!("换个词再找", "Look for something else"),
        "",
        field(query),
    ));
    screen
}

/// What was found as a choice, which remembers the words that led to it.
fn choice(query: &Query, hit: &Found) -> Choice {
    let (label, kind, mut opened) = record(query, hit.find);
    // The projects of a place are not searched any further.
    if !matches!(hit.find, Find::Place(_)) {
        opened.conditions.text = query.conditions.text.clone();
        opened.page = query.page;
    }
    let said_below = match hit.through {
        Some((cluster, _)) => {
            let cluster = of_plan(&cluster.name);
            sentence!("{kind}，属于{cluster}产业", "{kind}, belongs to {cluster}")
        }
        None => kind,
    };
    Choice::new(label, said_below, opened)
}

/// Name, kind and question of a record.
fn record(query: &Query, find: Find) -> (String, String, Query) {
    let choosing = |view: View, condition: Condition| {
        let mut query = asked(query, view);
        query.conditions.put(&condition, true);
        query
    };
    match find {
        Find::Cluster(it) => (
            of_plan(&it.name),
            word!("产业", "Industry").into(),
            choosing(View::Clusters, Condition::Cluster(it.id.clone())),
        ),
        Find::Park(it) => (
            of_plan(&it.name),
            word!("园区", "Park").into(),
            choosing(View::Parks, Condition::Park(it.id.clone())),
        ),
        Find::MicroPark(it) => (
            of_plan(&it.name),
            of_plan(&it.kind),
            about(query, View::Parks, &it.id),
        ),
        Find::Firm(it) => (
            as_printed(&it.name),
            of_plan(&it.kind),
            about(query, View::Firms, &it.id),
        ),
        Find::Project(it) => (
            as_printed(&it.name),
            word!("项目", "Project").into(),
            Query {
                selected: Some(it.id.clone()),
                ..asked(query, View::Projects)
            },
        ),
        Find::Indicator(it) => (
            of_plan(&it.name),
            word!("指标", "Indicator").into(),
            about(query, View::Indicators, &it.id),
        ),
        Find::Task(it) => (
            of_plan(&it.title),
            word!("任务", "Task").into(),
            about(query, View::Tasks, &it.id),
        ),
        Find::Commitment(it) => (
            of_plan(&it.what),
            word!("承诺", "Commitment").into(),
            about(query, View::Tasks, &it.id),
        ),
        Find::Place(it) => (
            of_plan(&it.name),
            word!("这里的项目", "Projects there").into(),
            choosing(View::Projects, Condition::Place(it.id.clone())),
        ),
        Find::Term(it) => (
            of_plan(&it.term),
            word!("词的意思", "Meaning of a word").into(),
            about(query, View::About, &it.id),
        ),
    }
}
