//! What 关怀版 says: one question a screen, its answer in short sentences, and a few choices.
//!
//! A screen is a function of the question that the address holds, so that links work and the
//! full layout shows the same subject. Not here: how screens look and sound (`ui`).

mod areas;
mod goals;
mod line;
mod projects;
mod records;
mod screen;
mod search;
/// Words of the bar and the buttons.
pub mod words;

pub use line::{MixedText, Piece};
pub use screen::{Choice, MOST, Screen, found, start};

use super::language::{sentence, word};
use super::words::app_name;
use crate::model::Plan;
use crate::progress::Journal;
use crate::query::{Query, View};
use crate::results::{Catalog, headline_figures};
use line::of_plan;
use screen::asked;

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
            word!("规划要达到什么目标", "What the plan aims to achieve"),
            sentence!(
                "{} 个主要目标",
                "{} main goals",
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
            word!("要发展哪些产业", "Industries the plan will develop"),
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
                count(plan.terms().len())
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
            "This part is in the full layout only, where the text is smaller."
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
