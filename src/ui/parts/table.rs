//! The project table: headings that sort, lines in a window, totals that stay in sight.

use leptos::prelude::*;

use super::row::{open_pressed, table_line};
use super::row_window::{BODY, RowWindow};
use crate::query::{Column, Sort};
use crate::state::AppState;
use crate::state::effects::effect;
use crate::text::{answers, format, labels, words};
use crate::ui::together::Together;

/// All matching projects; `is_paged` says whether lines are added by a button instead of by scrolling.
pub(crate) fn project_table(state: AppState, is_paged: bool) -> impl IntoView {
    let window = RowWindow::new(state, is_paged);
    let columns = state.derive(|query| query.columns);
    let row_count = move || window.total.get() + 1;
    // Leaves Rust: measures the page and listens to it.
    effect(move || window.follow());
    let space_above = move || px(window.space_around().0);
    let space_below = move || px(window.space_around().1);
    view! {
        <table class="projects" aria-rowcount=row_count>
            <caption class="visually-hidden">{words::results()}</caption>
            <thead>
                <tr aria-rowindex="1">
                    {move || columns.get().shown().map(|column| heading(state, column)).together()}
                </tr>
            </thead>
            <tbody id=BODY on:click=move |event| open_pressed(state, &event)>
                <tr class="spacer" aria-hidden="true" hidden=move || window.first.get() == 0>
                    <td style:block-size=space_above></td>
                </tr>
                <For
                    each=move || window.lines()
                    key=|line| *line
                    children=move |at| table_line(state, window, at, columns)
                />
                <tr class="spacer" aria-hidden="true" hidden=move || window.space_around().1 <= 0.0>
                    <td style:block-size=space_below></td>
                </tr>
            </tbody>
            {is_paged.then(|| more(state, window))}
            {total_line(state)}
        </table>
    }
}

/// Adds lines below the last one; above the totals, which are those of all.
fn more(state: AppState, window: RowWindow) -> impl IntoView {
    let rest = move || answers::rest(window.total.get().saturating_sub(window.slots.get()));
    let columns = move || state.query.read().columns.shown().count();
    view! {
        <tbody hidden=move || rest().is_empty()>
            <tr>
                <td colspan=columns>
                    <button type="button" class="more" on:click=move |_| window.show_more()>
                        {words::show_more()}
                        <small>{rest}</small>
                    </button>
                </td>
            </tr>
        </tbody>
    }
}

fn px(height: f64) -> String {
    format!("{}px", format::decimal(height))
}

fn heading(state: AppState, column: Column) -> impl IntoView {
    let of_column = move |sort: &Sort| sort.column == column;
    let sort = move || state.query.read().sort.filter(of_column);
    let shown = move || match sort() {
        None => (None, ""),
        Some(sort) if sort.is_descending => (Some("descending"), "↓"),
        Some(_) => (Some("ascending"), "↑"),
    };
    let change = move |_| {
        let next = Sort::after(untrack(sort), column);
        state.choose(|query| query.sort = next);
    };
    view! {
        <th scope="col" data-column=column.key() aria-sort=move || shown().0>
            <button type="button" on:click=change>
                {labels::column(column)}
                <span class="sort-arrow" aria-hidden="true">{move || shown().1}</span>
            </button>
        </th>
    }
}

fn total_line(state: AppState) -> impl IntoView {
    let total = move || state.matched.read().total;
    let columns = move || state.query.read().columns.shown().count();
    let projects = move || format::whole(total().projects.into());
    let unit = move || words::projects_counted(total().projects);
    let investment = move || format::figure_of(total().investment);
    let money = move || format::unit_of(total().investment);
    let missing = move || answers::unpublished(total());
    view! {
        <tfoot>
            <tr>
                <td colspan=columns>
                    <div class="total-line">
                        <span>{words::total()}</span>
                        <span><strong>{projects}</strong>" "{unit}</span>
                        <span class="missing">{missing}</span>
                        <span class="total-amount"><strong>{investment}</strong>" "{money}</span>
                    </div>
                </td>
            </tr>
        </tfoot>
    }
}
