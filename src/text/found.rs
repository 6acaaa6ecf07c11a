//! What is said of a record that a search over everything has found, and where it leads.

use super::language::{gloss, translated, word, words};
use super::{about, achievements, answers, firms, format, indicators, labels, tables, tasks};
use crate::model::Plan;
use crate::model::relation::RelationKind;
use crate::query::{Choice, Presentation, Query, View};
use crate::results::Find;

/// A record as it is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Its name.
    pub name: &'static str,
    /// Whether the name stays Chinese in every language.
    pub is_printed: bool,
    /// What it is, in a word or two.
    pub kind: &'static str,
    /// What is to know of it in a line.
    pub detail: String,
    /// The question that opens it, with nothing else asked.
    pub query: Query,
}

/// The record `find` as it is offered.
#[must_use]
pub fn offer(plan: &Plan, find: Find, presentation: Presentation) -> Offer {
    let of = |kind, id: &str| Query::of_record(kind, id, presentation);
    let item = |view, id: &str| Query::about(view, id, presentation);
    let offer = |name: &'static str, kind, detail, query| Offer {
        name: translated(name),
        is_printed: false,
        kind,
        detail,
        query,
    };
    let printed = |name: &'static str, id: &str, kind, detail, query| Offer {
        name,
        is_printed: true,
        ..offer(name, kind, after_gloss(id, detail), query)
    };
    match find {
        Find::Cluster(it) => offer(
            &it.name,
            word!("产业", "Industry"),
            tables::target_2025(it.target_2025_yi, it.is_at_least, it.hedge),
            of(RelationKind::Cluster, &it.id),
        ),
        Find::Park(it) => offer(
            &it.name,
            word!("园区", "Park"),
            tables::target_2025(it.target_2025_yi, false, it.hedge),
            of(RelationKind::Park, &it.id),
        ),
        Find::MicroPark(it) => offer(
            &it.name,
            translated(&it.kind),
            format!("{} · {}", translated(&it.kind), translated(&it.status)),
            of(RelationKind::MicroPark, &it.id),
        ),
        Find::Firm(it) => printed(
            &it.name,
            &it.id,
            translated(&it.kind),
            firms::named(it.mentions.len()),
            item(View::Firms, &it.id),
        ),
        Find::Project(it) => {
            let place = answers::place(plan, it.place.area);
            printed(
                &it.name,
                &it.id,
                word!("项目", "Project"),
                format!("{place} · {}", format::yi_with_unit(it.investment)),
                of(RelationKind::Project, &it.id),
            )
        }
        Find::Indicator(it) => offer(
            &it.name,
            word!("指标", "Indicator"),
            indicators::cells(it),
            of(RelationKind::Indicator, &it.id),
        ),
        Find::Task(it) => offer(
            &it.title,
            word!("任务", "Task"),
            translated(&it.summary).to_owned(),
            of(RelationKind::Task, &it.id),
        ),
        Find::Commitment(it) => offer(
            &it.what,
            word!("承诺", "Commitment"),
            tasks::figure(it),
            item(View::Tasks, &it.id),
        ),
        Find::Point(it) => offer(
            &it.title,
            about::points(it.kind),
            translated(&it.summary).to_owned(),
            item(about::view_of(it.kind), &it.id),
        ),
        Find::Achievement(it) => offer(
            &it.what,
            achievements::kind_word(),
            achievements::figure(it),
            item(View::Indicators, &it.id),
        ),
        Find::Place(it) => offer(
            &it.name,
            word!("这里的项目", "Projects there"),
            translated(&it.kind).to_owned(),
            Query::choosing(View::Projects, &Choice::Place(it.id.clone()), presentation),
        ),
        Find::Term(it) => offer(
            &it.term,
            word!("词的意思", "Meaning of a word"),
            translated(&it.explanation).to_owned(),
            item(View::About, &it.id),
        ),
    }
}

/// What is to know of a record whose name stays Chinese, after the English of the name.
fn after_gloss(id: &str, detail: String) -> String {
    match gloss(id) {
        Some(english) => [english, " · ", &detail].concat(),
        None => detail,
    }
}

words! {
    /// Which words of the plan are looked for too.
    pub also(words: &str) = "也按规划的说法查找：{words}", "Also searched for, in the plan’s words: {words}";
}

/// The heading above the records that were found of a kind.
#[must_use]
pub fn heading(find: Find) -> &'static str {
    match find {
        Find::Cluster(_) => labels::view(View::Clusters),
        Find::Park(_) => labels::parks(),
        Find::MicroPark(_) => labels::micro_parks(),
        Find::Firm(_) => labels::view(View::Firms),
        Find::Project(_) => labels::view(View::Projects),
        Find::Indicator(_) => labels::view(View::Indicators),
        Find::Task(_) => tasks::outline(),
        Find::Commitment(_) => tasks::commitments(),
        Find::Point(it) => about::points(it.kind),
        Find::Achievement(_) => achievements::kind_word(),
        Find::Place(_) => labels::places(),
        Find::Term(_) => labels::terms(),
    }
}
