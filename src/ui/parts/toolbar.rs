//! What can be done with the list: group, choose columns, carry away.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use super::panel_switch::PanelSwitch;
use crate::address;
use crate::browser::{clipboard, files, frame, page};
use crate::export::{Provenance, csv, json};
use crate::query::{Column, Grouping, Sort, codec};
use crate::state::AppState;
use crate::text::{labels, words};

/// Grouping, columns, link, downloads, print.
#[component]
pub(crate) fn Toolbar(state: AppState) -> impl IntoView {
    let say = move |sentence: &str| state.notice.set(sentence.to_owned());
    let copy = move |()| {
        let link = address::link(&state.query.read_untracked());
        let shown = link.clone();
        clipboard::copy(&link, move |copied| {
            if copied {
                say(words::LINK_COPIED);
            } else {
                say(&format!("{}{shown}", words::LINK_NOT_COPIED));
            }
        });
    };
    let print = move |()| {
        // A sandbox drops the dialogue silently.
        if !page::print() || frame::is_framed() {
            say(words::PRINT_FAILED);
        }
    };
    view! {
        <div class="toolbar">
            <PanelSwitch state/>
            <SortChoice state/>
            <GroupingChoice state/>
            <ColumnChoice state/>
            <span class="toolbar-space"></span>
            <Tool glyph=Glyph::Link label=words::COPY_LINK act=copy/>
            <Tool glyph=Glyph::Download label=words::DOWNLOAD of=words::CSV act=move |()| save_csv(state)/>
            <Tool glyph=Glyph::Download label=words::DOWNLOAD of=words::JSON act=move |()| save_json(state)/>
            <Tool glyph=Glyph::Print label=words::PRINT act=print/>
        </div>
    }
}

#[component]
fn Tool(
    glyph: Glyph,
    label: &'static str,
    /// What tells tools with the same label apart; stays where there is no room for the label.
    #[prop(optional)]
    of: &'static str,
    act: impl Fn(()) + 'static,
) -> impl IntoView {
    let act: Box<dyn Fn(())> = Box::new(act);
    view! {
        <button type="button" class="tool" class:has-object=!of.is_empty() on:click=move |_| act(())>
            <Icon glyph/>
            <span>{label}</span>
            " "
            {of}
        </button>
    }
}

#[component]
fn GroupingChoice(state: AppState) -> impl IntoView {
    let grouping = move || state.query.read().grouping.map_or("", Grouping::key);
    let change = move |event| {
        let chosen = Grouping::from_key(&event_target_value(&event));
        state.choose(|query| query.grouping = chosen);
    };
    let option = |grouping: Grouping| {
        view! { <option value=grouping.key()>{labels::grouping(grouping)}</option> }
    };
    view! {
        <label class="tool-choice">
            <span>{words::GROUP_BY}</span>
            <select prop:value=grouping on:change=change>
                <option value="">{words::NO_GROUPS}</option>
                {Grouping::ALL.map(option).collect_view()}
            </select>
        </label>
    }
}

/// Orders offered where cards have no headings to press.
const CARD_SORTS: [(Column, bool); 5] = [
    (Column::Investment, true),
    (Column::Investment, false),
    (Column::Years, false),
    (Column::Name, false),
    (Column::Place, false),
];

#[component]
fn SortChoice(state: AppState) -> impl IntoView {
    let sort = move || {
        let sort = state.query.read().sort;
        sort.map_or_else(String::new, codec::sort_text)
    };
    let change = move |event| {
        let chosen = codec::read_sort(&event_target_value(&event));
        state.choose(|query| query.sort = chosen);
    };
    let option = |(column, is_descending)| {
        let sort = Sort {
            column,
            is_descending,
        };
        view! { <option value=codec::sort_text(sort)>{labels::sort(sort)}</option> }
    };
    view! {
        <label class="tool-choice sort-choice">
            <span>{words::SORT_BY}</span>
            <select prop:value=sort on:change=change>
                <option value="">{words::SORT_ORIGINAL}</option>
                {CARD_SORTS.map(option).collect_view()}
            </select>
        </label>
    }
}

#[component]
fn ColumnChoice(state: AppState) -> impl IntoView {
    let choice = move |column: Column| {
        let shown = state.derive(move |query| query.columns.contains(column));
        let change = move |event| {
            let shown = event_target_checked(&event);
            state.choose(|query| query.columns = query.columns.with(column, shown));
        };
        view! {
            <label>
                <input
                    type="checkbox"
                    prop:checked=shown
                    disabled=column == Column::Name
                    on:change=change
                />
                <span>{labels::column(column)}</span>
            </label>
        }
    };
    view! {
        <details class="columns-choice">
            <summary class="tool">
                <Icon glyph=Glyph::Columns/>
                <span>{words::COLUMNS}</span>
            </summary>
            <fieldset class="popover">
                <legend class="visually-hidden">{words::COLUMNS}</legend>
                {Column::ALL.map(choice).collect_view()}
            </fieldset>
        </details>
    }
}

fn save_csv(state: AppState) {
    let provenance = provenance(state);
    let lines = state.lines.read_untracked();
    let catalog = state.catalog;
    let projects = lines.rows().filter_map(|row| catalog.project(row));
    let text = csv::projects(catalog.plan(), projects, &provenance);
    report(
        state,
        files::save("奉化规划项目.csv", "text/csv;charset=utf-8", &text),
    );
}

fn save_json(state: AppState) {
    let provenance = provenance(state);
    let lines = state.lines.read_untracked();
    let catalog = state.catalog;
    let projects = lines.rows().filter_map(|row| catalog.project(row));
    let saved = json::projects(catalog.plan(), projects, &provenance)
        .is_ok_and(|text| files::save("奉化规划项目.json", "application/json", &text));
    report(state, saved);
}

/// What a file or a printed page says of the present list.
pub(crate) fn provenance(state: AppState) -> Provenance {
    let query = state.query.read_untracked();
    Provenance::new(
        state.catalog.plan(),
        &query.conditions,
        state.matched.read_untracked().total,
        address::link(&query),
    )
}

fn report(state: AppState, saved: bool) {
    let sentence = if saved {
        words::DOWNLOAD_STARTED
    } else {
        words::DOWNLOAD_FAILED
    };
    state.notice.set(sentence.to_owned());
}
