//! What can be done with the list: group, choose columns, carry away.

use leptos::prelude::*;

use super::export_tools::ExportTools;
use super::icon::{Glyph, Icon};
use super::panel_switch::PanelSwitch;
use crate::browser::layers;
use crate::query::{Column, Grouping, Sort, View, codec};
use crate::state::AppState;
use crate::text::{labels, words};
use crate::ui::together::Together;

/// Grouping, columns, link, downloads, print.
#[component]
pub(crate) fn Toolbar(state: AppState) -> impl IntoView {
    view! {
        <div class="toolbar">
            <PanelSwitch state/>
            <SortChoice state/>
            <GroupingChoice state/>
            <ColumnChoice state/>
            <span class="toolbar-space"></span>
            <ExportTools state of=View::Projects/>
        </div>
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
            <span>{words::group_by()}</span>
            <select prop:value=grouping on:change=change>
                <option value="">{words::no_groups()}</option>
                {Grouping::ALL.map(option).together()}
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
            <span>{words::sort_by()}</span>
            <select name="sort" prop:value=sort on:change=change>
                <option value="">{words::sort_original()}</option>
                {CARD_SORTS.map(option).together()}
            </select>
        </label>
    }
}

/// Id of the choice of columns.
const COLUMNS: &str = "columns-choice";

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
    on_cleanup(|| layers::closed(COLUMNS));
    view! {
        <details id=COLUMNS class="columns-choice" on:toggle=|_| layers::toggled(COLUMNS)>
            <summary class="tool">
                <Icon glyph=Glyph::Columns/>
                <span>{words::columns()}</span>
            </summary>
            <fieldset class="popover">
                <legend class="visually-hidden">{words::columns()}</legend>
                {Column::ALL.map(choice).together()}
            </fieldset>
        </details>
    }
}
