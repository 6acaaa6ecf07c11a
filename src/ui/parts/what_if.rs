//! What if: growth that a person assumes, and when a target would be met by it.

use leptos::prelude::*;

use crate::browser::viewport;
use crate::model::overview::Headline;
use crate::progress::scenario::{in_tenths, needed, scenario};
use crate::progress::{Goal, Journal, goals};
use crate::query::Assumption;
use crate::query::assumption::{rate_text, read_rate};
use crate::results::headline::Reading;
use crate::state::AppState;
use crate::text::language::{space, translated};
use crate::text::{entered, scenario as words, standing};
use crate::ui::together::Together;

/// A slider and a number field for each of the figures that stand for the plan.
pub(crate) fn what_if(state: AppState) -> impl IntoView {
    let plan = state.catalog.plan();
    let all = goals(plan);
    let drivers = plan.headlines().iter().filter_map(|headline| {
        let goal = all.iter().find(|goal| goal.id == headline.indicator)?;
        goal.base.and_then(|base| needed(goal, base))?;
        Some(driver(state, headline, *goal))
    });
    view! {
        <section class="what-if" aria-labelledby="what-if-title">
            <h2 id="what-if-title">{standing::what_if()}</h2>
            <p>{words::assumed()}{space()}{standing::what_if_lead()}</p>
            <ul>{drivers.together()}</ul>
        </section>
    }
}

/// The figures from which growth can begin: the base, and what people entered.
fn beginnings(goal: &Goal, journal: &Journal) -> Vec<Reading> {
    let entered = journal.of_goal(goal.id).filter_map(|(year, _)| {
        let reading = journal.reached(goal.id, year)?;
        (reading.year == year).then_some(reading)
    });
    goal.base.into_iter().chain(entered).collect()
}

/// The figure that grows and by how much: as the person assumes, else from the latest figure at
/// the rate that leads to the target in time, or that the plan needed where that is too late.
fn assumed(goal: &Goal, journal: &Journal, asked: Option<&Assumption>) -> Option<(Reading, i16)> {
    let all = beginnings(goal, journal);
    let chosen = asked.and_then(|it| all.iter().find(|reading| reading.year == it.from()));
    let from = chosen.or(all.last()).copied()?;
    let tenths = asked.map_or_else(
        || {
            let in_time = needed(goal, from);
            let as_planned = goal.base.and_then(|base| needed(goal, base));
            let (least, most) = Assumption::TENTHS;
            in_tenths(in_time.or(as_planned).unwrap_or_default()).clamp(least, most)
        },
        Assumption::tenths,
    );
    Some((from, tenths))
}

fn driver(state: AppState, headline: &'static Headline, goal: Goal) -> impl IntoView {
    let asked = state.derive(move |query| query.assumptions.of(goal.id).cloned());
    let present = move || {
        let asked = asked.read();
        assumed(&goal, &state.actuals.journal.read(), asked.as_ref())
    };
    let assume = move |from: Option<u16>, rate: Option<i16>| {
        let Some((reading, tenths)) = untrack(present) else {
            return;
        };
        let assumption = Assumption::new(
            goal.id.to_owned(),
            rate.unwrap_or(tenths),
            from.unwrap_or(reading.year),
        );
        if let Some(assumption) = assumption {
            state.adjust("what-if", |query| query.assumptions.assume(assumption));
        }
    };
    let rate = move || rate_text(present().map_or(0, |it| it.1));
    let change_rate = move |event| assume(None, read_rate(&event_target_value(&event)));
    let change_year = move |event| assume(event_target_value(&event).parse().ok(), None);
    let years = move || {
        let chosen = present().map(|it| it.0.year);
        beginnings(&goal, &state.actuals.journal.read())
            .into_iter()
            .map(|it| {
                let is_chosen = chosen == Some(it.year);
                view! { <option value=it.year.to_string() selected=is_chosen>{entered::reading(&goal, it)}</option> }
            })
            .together()
    };
    let outcome = move || {
        let (from, tenths) = present()?;
        let outcome = scenario(&goal, from, tenths)?;
        Some(words::outcome(&goal, from, tenths, &outcome))
    };
    let in_time = move || {
        let (from, _) = present()?;
        Some(words::needed(&goal, from, needed(&goal, from)?))
    };
    let field = ["rate-", goal.id].concat();
    let forget = move |_| {
        state.choose(|query| query.assumptions.forget(goal.id));
        // The button is gone.
        viewport::focus_next_match(vec![["#rate-", goal.id].concat()]);
    };
    // What is entered elsewhere changes outcomes of the plan's own growth, which nobody asked for.
    let live = move || {
        if asked.read().is_some() {
            "polite"
        } else {
            "off"
        }
    };
    let name = headline.name.as_str();
    view! {
        <li class="what-if-driver">
            <h3>{translated(name)}</h3>
            <label>
                <span>{words::from()}</span>
                <select on:change=change_year>{years}</select>
            </label>
            <label>
                <span>{words::rate()}</span>
                <input
                    type="range"
                    min="-10"
                    max="60"
                    step="0.1"
                    aria-label=standing::rate_of(name)
                    prop:value=rate
                    on:input=change_rate
                />
                <input
                    id=field
                    type="number"
                    min="-50"
                    max="100"
                    step="0.1"
                    aria-label=standing::rate_of(name)
                    prop:value=rate
                    on:change=change_rate
                />
                " %"
            </label>
            <p class="what-if-outcome" aria-live=live>{outcome}</p>
            <small>{in_time}</small>
            {move || asked.read().is_some().then(|| view! {
                <button type="button" class="quiet" on:click=forget>{standing::forget()}</button>
            })}
        </li>
    }
}
