//! All facets of the project table.

use leptos::prelude::*;

use super::choice_facet::{ChoiceFacet, Offer};
use super::figures::stage_key;
use super::range_facet::{RangeFacet, Scale};
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
#[component]
pub(crate) fn Facets(state: AppState) -> impl IntoView {
    let counts = Memo::new(move |_| state.matched.read().facets.clone());
    let years = state.catalog.bins();
    let last_year = years.first_year + years.years.saturating_sub(1);
    let left_out = move || answers::left_out(&state.matched.read());
    let plan = state.catalog.plan();
    let all = Matched::new(state.catalog, &Conditions::default()).facets;
    let choosable = Choosable::new(plan);
    let of = |list: List, named, choices| offers(&all, counts, list, named, choices, plan);
    let sectors = of(|facets| &facets.sectors, None, choosable.sectors);
    let places = of(|facets| &facets.places, None, choosable.places);
    let parks = of(
        |facets| &facets.parks,
        Some(|facets| &facets.named_parks),
        choosable.parks,
    );
    let clusters = of(
        |facets| &facets.clusters,
        Some(|facets| &facets.named_clusters),
        choosable.clusters,
    );
    let note = words::named_and_inferred();
    view! {
        <ChoiceFacet state legend=words::stage() offers=stages(counts)/>
        <ChoiceFacet state legend=words::sector() offers=sectors/>
        <RangeFacet
            state
            scale=Scale { highest: years.amounts, ..INVESTMENT }
            counts
            bins=|facets| &facets.amounts
        />
        <RangeFacet
            state
            scale=Scale { lowest: years.first_year, highest: last_year, ..YEARS }
            counts
            bins=|facets| &facets.years
        />
        <p class="facet-note">{left_out}</p>
        <ChoiceFacet state legend=words::place() offers=places/>
        <ChoiceFacet state legend=words::park() offers=parks note is_folded=true/>
        <ChoiceFacet state legend=words::cluster() offers=clusters note is_folded=true/>
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

/// The choices that give anything while nothing else is asked, in the order of the data.
fn offers(
    all: &FacetCounts,
    counts: Counts,
    list: List,
    named: Option<List>,
    choices: Vec<Choice>,
    plan: &Plan,
) -> Vec<Offer> {
    let numbered = choices.into_iter().zip(list(all)).enumerate();
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

/// Positions are years; the limits come from the plan.
const YEARS: Scale = Scale {
    name: "years",
    legend: words::years,
    lowest: 0,
    highest: 0,
    step: "1",
    positions: |state, query| {
        let bins = state.catalog.bins();
        let last = bins.first_year + bins.years.saturating_sub(1);
        let years = query.conditions.years;
        let within = |year: u16| year.clamp(bins.first_year, last);
        (
            within(years.from().unwrap_or(bins.first_year)),
            within(years.to().unwrap_or(last)),
        )
    },
    set_positions: |state, query, from, to| {
        let bins = state.catalog.bins();
        let last = bins.first_year + bins.years.saturating_sub(1);
        let from = (from > bins.first_year).then_some(from);
        let to = (to < last).then_some(to);
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

/// Positions are edges of the investment bins; the limits come from the plan.
const INVESTMENT: Scale = Scale {
    name: "investment",
    legend: words::investment,
    lowest: 0,
    highest: 0,
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
