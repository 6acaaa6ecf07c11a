//! Firms, tasks, promises and words: what the plan says of one, and the lists of tasks and words.

use super::line::{MixedText, as_printed, marked, of_plan};
use super::screen::{
    Choice, MOST, Screen, about, asked, before, in_english, listed, source, start, summary,
};
use super::search;
use crate::model::Plan;
use crate::model::firm::Firm;
use crate::model::glossary::Term;
use crate::model::relation::{Relation, RelationKind};
use crate::model::task::{Commitment, Task};
use crate::query::{Query, View};
use crate::text::language::{sentence, word};
use crate::text::{format, labels, places, tasks as promises};

/// Most passages that are named.
const MOST_PASSAGES: usize = 2;

pub(super) fn firm(plan: &'static Plan, query: &Query, firm: &'static Firm) -> Screen {
    let count = format::counted(firm.mentions.len(), "place", "places");
    let mut answer: Vec<MixedText> = in_english(&firm.id).into_iter().collect();
    answer.extend([
        MixedText::new(sentence!("类别：{}。", "Kind: {}.", of_plan(&firm.kind))),
        MixedText::new(sentence!(
            "规划有 {count} 处提到它。提到不等于支持或承诺。",
            "The plan mentions it in {count}. A mention is neither support nor a promise."
        )),
    ]);
    let passages = firm.mentions.iter().take(MOST_PASSAGES);
    answer.extend(passages.map(|it| source(plan, it.source)));
    answer.extend(
        firm.note
            .as_deref()
            .map(|note| MixedText::new(of_plan(note))),
    );
    let industries = firm
        .relations
        .iter()
        .filter_map(|it| industry(plan, query, it));
    Screen {
        question: MixedText::new(sentence!(
            "规划在哪里提到“{}”？",
            "Where does the plan mention “{}”?",
            as_printed(&firm.name)
        )),
        answer,
        choices: industries.take(MOST).collect(),
        back: Some(before(query, search::field(query), None)),
        ..Screen::default()
    }
}

/// The way to the industry to which something belongs, with the ground on which it does.
fn industry(plan: &Plan, query: &Query, relation: &Relation) -> Option<Choice> {
    let cluster = plan
        .cluster(&relation.id)
        .filter(|_| relation.kind == RelationKind::Cluster)?;
    let opened = Query::of_record(RelationKind::Cluster, &cluster.id, query.presentation);
    let name = of_plan(&cluster.name);
    let label = sentence!("看{name}产业", "See the industry “{name}”");
    Some(Choice::new(label, labels::basis(relation.basis), opened))
}

pub(super) fn tasks(plan: &'static Plan, query: &Query) -> Screen {
    let item = query.item.as_deref();
    if let Some(found) = item.and_then(|id| plan.task(id)) {
        return task(plan, query, found);
    }
    if let Some(found) = item.and_then(|id| plan.commitment(id)) {
        return commitment(plan, query, found);
    }
    let answer = vec![MixedText::new(word!(
        "规划把要做的事分成几组，另有保障措施。请点一组。",
        "The plan divides its tasks into groups and adds safeguards. Please choose one."
    ))];
    let question = word!("规划安排了哪些事？", "What does the plan set out to do?");
    let choices = below(plan, query, None);
    listed(query, question, answer, choices, start(query))
}

/// The tasks below `parent`, or the groups and safeguards.
fn below(plan: &Plan, query: &Query, parent: Option<&str>) -> Vec<Choice> {
    let tasks = plan.tasks().iter();
    let tasks = tasks.filter(|it| it.parent.as_deref() == parent);
    let choice = |it: &Task| Choice::new(of_plan(&it.title), "", about(query, View::Tasks, &it.id));
    tasks.map(choice).collect()
}

fn task(plan: &'static Plan, query: &Query, task: &'static Task) -> Screen {
    let title = of_plan(&task.title);
    let question = sentence!(
        "“{title}”要做什么？",
        "What does “{title}” mean in practice?"
    );
    let answer = vec![summary(&task.summary), source(plan, task.source)];
    let back = if let Some(parent) = &task.parent {
        before(query, about(query, View::Tasks, parent), None)
    } else {
        let mut groups = plan.tasks().iter().filter(|it| it.parent.is_none());
        let at = groups.position(|it| it.id == task.id);
        before(query, asked(query, View::Tasks), at)
    };
    let choices = below(plan, query, Some(&task.id));
    listed(query, question, answer, choices, back)
}

fn commitment(plan: &'static Plan, query: &Query, promise: &'static Commitment) -> Screen {
    let stated = marked(&promises::stated(promise));
    let deadline = promises::deadline(promise);
    let printed = as_printed(&promise.printed);
    let task = promise.task.and_then(|id| plan.task_at(id));
    let list = about(query, View::Tasks, task.map_or("", |it| &it.id));
    Screen {
        question: MixedText::new(word!("规划承诺了什么？", "What does the plan promise?")),
        answer: vec![
            MixedText::new(sentence!("{stated}。", "{stated}.")),
            MixedText::new(sentence!("期限：{deadline}。", "Deadline: {deadline}.")),
            MixedText::new(sentence!(
                "规划的原话：“{printed}”。",
                "In the plan’s own words: “{printed}”."
            )),
            source(plan, promise.source),
        ],
        back: Some(before(query, list, None)),
        ..Screen::default()
    }
}

pub(super) fn terms(plan: &'static Plan, query: &Query) -> Screen {
    let item = query.item.as_deref();
    if let Some(at) = plan
        .terms()
        .iter()
        .position(|it| Some(it.id.as_str()) == item)
        && let Some(found) = plan.terms().get(at)
    {
        return term(plan, query, found, at);
    }
    let choices = plan.terms().iter().map(|it| {
        let opened = about(query, View::About, &it.id);
        Choice::new(of_plan(&it.term), "", opened)
    });
    let count = format::count(plan.terms().len());
    let answer = vec![MixedText::new(sentence!(
        "这里解释了规划里的 {count} 个词。请点一个。",
        "{count} words of the plan are explained here. Please choose one."
    ))];
    let question = word!(
        "您想弄懂哪个词？",
        "Which word would you like to understand?"
    );
    listed(query, question, answer, choices.collect(), start(query))
}

fn term(plan: &'static Plan, query: &Query, term: &'static Term, at: usize) -> Screen {
    let word = of_plan(&term.term);
    let citation = places::citation(plan, term.source);
    Screen {
        question: MixedText::new(sentence!(
            "“{word}”是什么意思？",
            "What does “{word}” mean?"
        )),
        answer: vec![
            MixedText::new(of_plan(&term.explanation)),
            MixedText::new(sentence!(
                "它出现在规划的：{citation}。",
                "It appears in the plan at: {citation}."
            )),
        ],
        back: Some(before(query, asked(query, View::About), Some(at))),
        ..Screen::default()
    }
}
