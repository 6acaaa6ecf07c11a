//! What can be done with the list: open charts and map, sort, group, choose columns, save.

use leptos::prelude::*;

use super::controls::{Select, tick_box};
use super::export_tools::export_tools;
use super::icon::{Glyph, Icon};
use crate::browser::layers;
use crate::query::{Column, Grouping, Panel, Sort, View, codec};
use crate::state::AppState;
use crate::text::{charts, labels, words};
use crate::ui::together::Together;

/// Panels, order, grouping, columns, link, downloads, print.
pub(crate) fn toolbar(state: AppState) -> impl IntoView {
    view! {
        <div class="toolbar">
            {panel_switch(state)}
            {sort_choice(state)}
            {grouping_choice(state)}
            {column_choice(state)}
            <span class="toolbar-space"></span>
            {export_tools(state, View::Projects)}
        </div>
    }
}

/// A button for each panel above the table; the one that is open closes it.
fn panel_switch(state: AppState) -> impl IntoView {
    let open = state.derive(|query| query.panel);
    let button = move |panel: Panel| {
        let (glyph, label) = match panel {
            Panel::Charts => (Glyph::Chart, charts::panel()),
            Panel::Map => (Glyph::Map, charts::map()),
        };
        let is_open = move || open.get() == Some(panel);
        let change = move |_| {
            let next = (!is_open()).then_some(panel);
            state.choose(|query| query.panel = next);
        };
        view! {
            <button
                type="button"
                class="tool"
                aria-pressed=move || is_open().to_string()
                on:click=change
            >
                <Icon glyph/>
                <span>{label}</span>
            </button>
        }
    };
    view! {
        <div class="panel-switch" role="group" aria-label=charts::panels()>
            {Panel::ALL.map(button).together()}
        </div>
    }
}

/// Orders that are offered where cards have no headings to press.
const CARD_SORTS: [(Column, bool); 5] = [
    (Column::Investment, true),
    (Column::Investment, false),
    (Column::Years, false),
    (Column::Name, false),
    (Column::Place, false),
];

fn sort_choice(state: AppState) -> AnyView {
    let sorts = CARD_SORTS.map(|(column, is_descending)| Sort {
        column,
        is_descending,
    });
    let sorts = sorts.map(|sort| (codec::sort_text(sort), labels::sort(sort)));
    let original = (String::new(), words::sort_original().to_owned());
    let choice = Select {
        class: Some("tool-choice sort-choice"),
        name: Some("sort"),
        label: words::sort_by(),
        options: std::iter::once(original).chain(sorts).collect(),
    };
    let sort = move || {
        let sort = state.query.read().sort;
        sort.map_or_else(String::new, codec::sort_text)
    };
    let choose = move |chosen: String| {
        state.choose(|query| query.sort = codec::read_sort(&chosen));
    };
    choice.control(Box::new(sort), Box::new(choose))
}

fn grouping_choice(state: AppState) -> AnyView {
    let groupings = Grouping::ALL.map(|it| (it.key(), labels::grouping(it)));
    let groupings = std::iter::once(("", words::no_groups())).chain(groupings);
    let choice = Select {
        class: Some("tool-choice"),
        name: None,
        label: words::group_by(),
        options: groupings
            .map(|(key, label)| (key.to_owned(), label.to_owned()))
            .collect(),
    };
    let grouping = move || {
        let grouping = state.query.read().grouping;
        grouping.map_or("", Grouping::key).to_owned()
    };
    let choose = move |chosen: String| {
        state.choose(|query| query.grouping = Grouping::from_key(&chosen));
    };
    choice.control(Box::new(grouping), Box::new(choose))
}

/// Id of the choice of columns.
const COLUMNS: &str = "columns-choice";

fn column_choice(state: AppState) -> impl IntoView {
    let choice = move |column: Column| {
        let shown = state.derive(move |query| query.columns.contains(column));
        let is_shown = Box::new(move || shown.get());
        let change = Box::new(move |is_shown| {
            state.choose(|query| query.columns = query.columns.with(column, is_shown));
        });
        tick_box(
            labels::column(column),
            is_shown,
            column == Column::Name,
            change,
        )
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
