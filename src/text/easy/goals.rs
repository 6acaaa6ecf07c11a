//! What the plan wants to reach: the figures that stand for it, one a screen.

use super::line::{MixedText, as_printed, marked, of_plan};
use super::screen::{Choice, Screen, about, asked, before, listed, source, start};
use crate::model::Plan;
use crate::model::indicator::{Indicator, IndicatorValue, Role};
use crate::progress::{Entry, Journal, What};
use crate::query::{Query, View};
use crate::results::glossary::explained;
use crate::results::growth::Pace;
use crate::results::{HeadlineFigure, headline_figures};
use crate::text::format::{number, with_unit};
use crate::text::language::{comma, sentence, word};
use crate::text::{entered, format, indicators};

/// Most words of a name that are explained.
const MOST_TERMS: usize = 3;

pub(super) fn list(plan: &'static Plan, query: &Query) -> Screen {
    let figures = headline_figures(plan);
    let question = sentence!(
        "到 {} 年，规划要达到什么目标？",
        "What does the plan aim to achieve by {}?",
        plan.overview.period.end
    );
    let answer = vec![MixedText::new(sentence!(
        "规划的主要目标有 {} 个。请点一个，看要从多少到多少。",
        "The plan has {} main goals. Choose one to see where it starts and what it aims for.",
        figures.len()
    ))];
    let choices = figures.iter().map(|it| choice(query, it)).collect();
    listed(query, question, answer, choices, start(query))
}

fn choice(query: &Query, figure: &HeadlineFigure) -> Choice {
    let unit = figure.indicator.unit.as_deref();
    let target = with_unit(&number(figure.target.value), unit);
    Choice::new(
        of_plan(figure.name),
        sentence!("目标 {target}", "Target: {target}"),
        about(query, View::Indicators, &figure.indicator.id),
    )
}

pub(super) fn one(
    plan: &'static Plan,
    query: &Query,
    journal: &Journal,
    indicator: &'static Indicator,
) -> Screen {
    let figures = headline_figures(plan);
    let at = figures
        .iter()
        .position(|it| it.indicator.id == indicator.id);
    let figure = at.and_then(|at| figures.get(at));
    let chinese = figure.map_or(indicator.name.as_str(), |it| it.name);
    let name = of_plan(chinese);
    let values = indicator.values.iter();
    let mut answer: Vec<MixedText> = values.filter_map(|it| stated(indicator, it)).collect();
    let unit = indicator.unit.as_deref();
    answer.extend(figure.and_then(before_plan));
    answer.extend(figure.and_then(|it| it.required).map(|it| growth(it, unit)));
    answer.extend(reached(indicator, journal).into_iter().flatten());
    answer.extend(otherwise(plan, indicator));
    answer.push(source(plan, indicator.source));
    let mut choices = terms(plan, query, chinese);
    if let Some(next) = at.and_then(|at| figures.get(at + 1)) {
        let label = word!("下一个目标", "Next goal");
        let opened = about(query, View::Indicators, &next.indicator.id);
        choices.push(Choice::new(label, of_plan(next.name), opened));
    }
    let progress = at.map_or_else(String::new, |at| {
        let (no, all) = (format::count(at + 1), format::count(figures.len()));
        sentence!("第 {no} 个目标，共 {all} 个", "Goal {no} of {all}")
    });
    Screen {
        question: MixedText::new(sentence!(
            "{name}要达到多少？",
            "What is the target for “{name}”?"
        )),
        answer,
        progress,
        choices,
        back: Some(before(query, asked(query, View::Indicators), at)),
        ..Screen::default()
    }
}

/// What the plan says of the same elsewhere without agreeing, which is what has a weight.
fn otherwise(plan: &'static Plan, indicator: &Indicator) -> impl Iterator<Item = MixedText> {
    let all = plan.statements().iter();
    let own = all.filter(|it| it.weight.is_some() && it.title.contains(&indicator.name));
    own.map(|it| {
        let title = of_plan(&it.title);
        let figures = it.operands.iter().map(|it| as_printed(&it.printed));
        let figures = figures.collect::<Vec<_>>().join(comma());
        MixedText::new(sentence!(
            "规划别处说法不同：{title}（{figures}）。",
            "Elsewhere the plan differs: {title} ({figures})."
        ))
    })
}

/// What a cell states; `None` for a dash.
fn stated(indicator: &Indicator, value: &IndicatorValue) -> Option<MixedText> {
    let year = value.refers_to.unwrap_or(value.year);
    let Some(figure) = value.value else {
        let is_dash = !value.printed.contains(char::is_alphanumeric);
        let printed = as_printed(&value.printed);
        let told = sentence!(
            "{year} 年，规划写的是“{printed}”。",
            "For {year} the plan prints “{printed}”."
        );
        return (!is_dash).then(|| MixedText::new(told));
    };
    let unit = indicator.unit.as_deref();
    let amount = match value.bound {
        Some(_) => indicators::amount(value, unit),
        None => with_unit(&number(figure), unit),
    };
    Some(MixedText::new(match value.role {
        Role::Base => sentence!("{year} 年是 {amount}。", "In {year} it was {amount}."),
        Role::Target => sentence!(
            "目标是到 {year} 年达到 {amount}。",
            "The target for {year} is {amount}."
        ),
        Role::Actual => sentence!(
            "{year} 年实际是 {amount}。",
            "The actual figure for {year} was {amount}."
        ),
    }))
}

/// The yearly growth before the plan, as the plan states it.
fn before_plan(figure: &HeadlineFigure) -> Option<MixedText> {
    let stated = figure.stated?;
    let (period, rate) = (of_plan(&stated.period), indicators::stated_rate(stated));
    Some(MixedText::new(sentence!(
        "规划写明，{period}平均每年增长 {rate}。",
        "According to the plan, it grew by {rate} a year in {period}."
    )))
}

/// The yearly growth that leads to the target.
fn growth(pace: Pace, unit: Option<&str>) -> MixedText {
    let (is_fall, size) = match pace {
        Pace::Rate(rate) => (rate < 0.0, Pace::Rate(rate.abs())),
        Pace::Steps(steps) => (steps < 0.0, Pace::Steps(steps.abs())),
    };
    let amount = indicators::pace(size, unit);
    MixedText::new(if is_fall {
        sentence!(
            "要达到目标，平均每年要下降 {amount}（本站计算）。",
            "To meet the target, it must fall by {amount} a year on average (our calculation)."
        )
    } else {
        sentence!(
            "要达到目标，平均每年要增长 {amount}（本站计算）。",
            "To meet the target, it must grow by {amount} a year on average (our calculation)."
        )
    })
}

/// The latest figure that people entered, and who did; `None` when there is none.
fn reached(indicator: &Indicator, journal: &Journal) -> Option<[MixedText; 2]> {
    let figure = |(year, entry): (u16, &Entry)| match entry.what {
        What::Figure(value) => Some((year, value, entered::origin(entry))),
        _ => None,
    };
    let (year, value, origin) = journal.of_goal(&indicator.id).filter_map(figure).last()?;
    let amount = with_unit(&number(value), indicator.unit.as_deref());
    let origin = marked(&origin);
    Some([
        MixedText::new(sentence!(
            "有人填报，{year} 年是 {amount}。这不是规划里的数。",
            "People entered {amount} for {year}. This figure is not from the plan."
        )),
        MixedText::new(sentence!("{origin}。", "{origin}.")),
    ])
}

/// The words of `chinese` that the glossary explains.
pub(super) fn terms(plan: &'static Plan, query: &Query, chinese: &str) -> Vec<Choice> {
    let mut choices: Vec<Choice> = Vec::new();
    for (_, term) in explained(plan, chinese) {
        let opened = about(query, View::About, &term.id);
        if choices.len() < MOST_TERMS && choices.iter().all(|it| it.query != opened) {
            let word = of_plan(&term.term);
            let label = sentence!("“{word}”是什么意思？", "What does “{word}” mean?");
            choices.push(Choice::new(label, "", opened));
        }
    }
    choices
}
