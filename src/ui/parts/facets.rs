//! All facets of the project table.

use leptos::prelude::*;

use super::choice_facet::{Offer, choice_facet};
use super::figures::stage_key;
use super::range_facet::{Scale, range_facet};
use crate::model::Plan;
use crate::model::measure::Investment;
use crate::model::project::Stage;
use crate::query::codec::{amount, yi_text};
use crate::query::{Choice, Choosable, Conditions, Query, Span};
use crate::results::{FacetCounts, Matched};
use crate::state::AppState;
use crate::text::language::translated;
use crate::text::{answers, format, words};

type Counts = Memo<FacetCounts>;

/// Stage, sector, place, years and investment.
pub(crate) fn facets(state: AppState) -> impl IntoView {
    let counts = Memo::new(move |_| state.matched.read().facets.clone());
    let left_out = move || answers::left_out(&state.matched.read());
    let plan = state.catalog.plan();
    let all = Matched::new(state.catalog, &Conditions::default()).facets;
    let choosable = Choosable::new(plan);
    let facet = |legend, list: List, named: Option<List>, choices| {
        let offers = offers(plan, counts, list(&all), (list, named), choices);
        let note = named.map(|_| words::named_and_inferred());
        choice_facet(state, legend, offers, note)
    };
    let named_parks: List = |facets| &facets.named_parks;
    let named_clusters: List = |facets| &facets.named_clusters;
    view! {
        {choice_facet(state, words::stage(), stages(counts), None)}
        {facet(words::place(), |facets| &facets.places, None, choosable.places)}
        {facet(words::sector(), |facets| &facets.sectors, None, choosable.sectors)}
        {range_facet(state, INVESTMENT, counts)}
        {range_facet(state, YEARS, counts)}
        <p class="facet-note">{left_out}</p>
        {facet(words::park(), |facets| &facets.parks, Some(named_parks), choosable.parks)}
        {facet(words::cluster(), |facets| &facets.clusters, Some(named_clusters), choosable.clusters)}
    }
}

fn count_at(counts: Counts, at: usize, list: List) -> Memo<u32> {
    Memo::new(move |_| list(&counts.read()).get(at).copied().unwrap_or(0))
}

fn stages(counts: Counts) -> Vec<Offer> {
    let offer = |(at, stage): (usize, Stage)| Offer {
        label: translated(stage.word()).to_owned(),
        stage: Some(stage_key(stage)),
        choice: Choice::Stage(stage),
        count: count_at(counts, at, |facets| &facets.stages),
        named: None,
    };
    Stage::ALL.into_iter().enumerate().map(offer).collect()
}

type List = fn(&FacetCounts) -> &Vec<u32>;

/// The choices that give anything while nothing else is asked (their numbers are `all`), in the order
/// of the data, with where each is counted and, where some are inferred, how many the plan names.
fn offers(
    plan: &Plan,
    counts: Counts,
    all: &[u32],
    (list, named): (List, Option<List>),
    choices: Vec<Choice>,
) -> Vec<Offer> {
    let numbered = choices.into_iter().zip(all).enumerate();
    let used = numbered.filter(|(_, (_, count))| **count > 0);
    used.map(|(at, (choice, _))| Offer {
        label: answers::offered(plan, &choice),
        stage: None,
        choice,
        count: count_at(counts, at, list),
        named: named.map(|list| count_at(counts, at, list)),
    })
    .collect()
}

/// First and last year.
fn years(state: AppState) -> (u16, u16) {
    let bins = state.catalog.bins();
    let last = bins.first_year + bins.years.saturating_sub(1);
    (bins.first_year, last)
}

/// Positions are years.
const YEARS: Scale = Scale {
    name: "years",
    legend: words::years,
    bins: |facets| &facets.years,
    limits: years,
    step: "1",
    positions: |state, query| {
        let (first, last) = years(state);
        let years = query.conditions.years;
        let position = |year: Option<u16>, open: u16| year.unwrap_or(open).clamp(first, last);
        (position(years.from(), first), position(years.to(), last))
    },
    set_positions: |state, query, from, to| {
        let (first, last) = years(state);
        let (from, to) = (
            Some(from).filter(|it| *it > first),
            Some(to).filter(|it| *it < last),
        );
        query.conditions.years = Span::new(from, to);
    },
    texts: |query| {
        let text = |year: Option<u16>| year.map_or_else(String::new, |year| year.to_string());
        let years = query.conditions.years;
        (text(years.from()), text(years.to()))
    },
    set_texts: |query, from, to| {
        query.conditions.years = Span::new(from.parse().ok(), to.parse().ok());
    },
    spoken: |_, year| format::year(year),
};

/// Positions are edges of the investment bins.
const INVESTMENT: Scale = Scale {
    name: "investment",
    legend: words::investment,
    bins: |facets| &facets.amounts,
    limits: |state| (0, state.catalog.bins().amounts),
    step: "0.01",
    positions: |state, query| {
        let bins = state.catalog.bins();
        let range = query.conditions.investment;
        let lower = |amount: Investment| bins.of_amount(amount).min(bins.amounts);
        let upper = |amount: Investment| {
            let reaches = amount.wan() > i64::from(lower(amount)) * bins.width.wan();
            (lower(amount) + u16::from(reaches)).min(bins.amounts)
        };
        (
            range.from().map_or(0, lower),
            range.to().map_or(bins.amounts, upper),
        )
    },
    set_positions: |state, query, from, to| {
        let bins = state.catalog.bins();
        let edge = |at: u16| Investment::from_wan(i64::from(at) * bins.width.wan());
        let from = (from > 0).then(|| edge(from));
        let to = (to < bins.amounts).then(|| edge(to));
        query.conditions.investment = Span::new(from, to);
    },
    texts: |query: &Query| {
        let text = |amount: Option<Investment>| amount.map_or_else(String::new, yi_text);
        let range = query.conditions.investment;
        (text(range.from()), text(range.to()))
    },
    set_texts: |query, from, to| {
        query.conditions.investment = Span::new(amount(from), amount(to));
    },
    spoken: |state, at| {
        let wan = i64::from(at) * state.catalog.bins().width.wan();
        format::in_yi(&yi_text(Investment::from_wan(wan)))
    },
};
