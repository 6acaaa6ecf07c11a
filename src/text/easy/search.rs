//! Finding by name: a field, then what was found over everything.

use super::line::{MixedText, as_printed, marked, of_plan};
use super::screen::{Choice, Screen, about, listed, start};
use crate::model::Plan;
use crate::query::{Query, Terms, View};
use crate::results::{Catalog, Find, Found, finds};
use crate::text::format;
use crate::text::found::{Offer, offer};
use crate::text::language::{sentence, word};

/// Item of the view 总览 that stands for the field.
pub(super) const FIND: &str = "find";

/// The question with the field.
pub(super) fn field(query: &Query) -> Query {
    about(query, View::Overview, FIND)
}

pub(super) fn find(query: &Query) -> Screen {
    Screen {
        question: MixedText::new(word!("您要找什么？", "What are you looking for?")),
        answer: vec![MixedText::new(word!(
            "写下企业、项目、园区或地方的名称，再点“查找”。",
            "Type the name of a firm, a project, a park or a place, then press “Find”."
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
    let choices = hits
        .iter()
        .map(|hit| choice(catalog.plan(), query, hit))
        .collect();
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
fn choice(plan: &Plan, query: &Query, hit: &Found) -> Choice {
    let Offer {
        name,
        is_printed,
        kind,
        query: mut opened,
        ..
    } = offer(plan, hit.find, query.presentation);
    // The projects of a place are not searched any further.
    if !matches!(hit.find, Find::Place(_)) {
        opened.conditions.text = query.conditions.text.clone();
        opened.page = query.page;
    }
    let label = if is_printed {
        as_printed(name)
    } else {
        marked(name)
    };
    let kind = marked(kind);
    let said_below = match hit.through {
        Some((cluster, _)) => {
            let cluster = of_plan(&cluster.name);
            sentence!("{kind}，属于{cluster}产业", "{kind}, belongs to {cluster}")
        }
        None => kind,
    };
    Choice::new(label, said_below, opened)
}
