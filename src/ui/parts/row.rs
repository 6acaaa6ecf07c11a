//! One line of the table: a project, or the heading of a group.

use leptos::prelude::*;

use super::figures::stage_key;
use super::marked::marked;
use super::row_window::{FIRST_LINE, RowWindow};
use crate::model::pinyin::Pinyin;
use crate::model::project::Project;
use crate::query::{Column, ColumnSet};
use crate::results::{Line, Total};
use crate::state::AppState;
use crate::text::language::translated;
use crate::text::{format, labels, words};

/// Prefix of the ids of the buttons that open a project's details.
pub(crate) const OPENER: &str = "open-";

/// The line at a place of the table, which another answer fills with another project.
#[component]
pub(crate) fn TableLine(
    state: AppState,
    window: RowWindow,
    /// Number of the line, from 0.
    at: usize,
    columns: Memo<ColumnSet>,
) -> impl IntoView {
    let is_past_end = Memo::new(move |_| at >= window.total.get());
    // Past the end the line is hidden and keeps what it showed: no text is written for nothing.
    let line = Memo::new(move |before: Option<&Line>| {
        let line = state.lines.read().lines.get(at).copied();
        line.or(before.copied()).unwrap_or(Line::Project(0))
    });
    let is_group = Memo::new(move |_| matches!(line.get(), Line::Group(_)));
    let row = Memo::new(move |before: Option<&u32>| match line.get() {
        Line::Project(row) => row,
        Line::Group(_) => before.copied().unwrap_or(0),
    });
    let is_selected = move || !is_group.get() && window.selected.get() == Some(row.get());
    let cells = move || {
        if is_group.get() {
            return view! { <GroupHeading state line columns/> }.into_any();
        }
        columns
            .get()
            .shown()
            .map(|column| cell(state, row, column))
            .collect_view()
            .into_any()
    };
    view! {
        <tr
            id=move || (window.first.get() == at).then_some(FIRST_LINE)
            class="line"
            class:is-group=is_group
            class:is-selected=is_selected
            hidden=is_past_end
            aria-rowindex=at + 2
        >
            {cells}
        </tr>
    }
}

fn cell(state: AppState, row: Memo<u32>, column: Column) -> AnyView {
    let catalog = state.catalog;
    let project = move || catalog.project(row.get());
    let text = move |text: fn(&Project) -> String| move || project().map(text);
    let marked_text = move |text: fn(AppState, &'static Project) -> &'static str| {
        move || {
            let pinyin = Some(catalog.index().pinyin());
            project().map(|project| marked(text(state, project), &state.terms.read(), pinyin))
        }
    };
    let key = column.key();
    match column {
        Column::Name => view! { <NameCell state row/> }.into_any(),
        Column::Stage => {
            let marker = move || project().map(|project| stage_key(project.stage));
            let word = marked_text(|_, project| translated(project.stage.word()));
            view! { <td data-column=key><span class="stage" data-stage=marker>{word}</span></td> }
                .into_any()
        }
        Column::Sector => {
            let sector = marked_text(|state, project| {
                translated(state.catalog.plan().sector(project.sector))
            });
            view! { <td data-column=key>{sector}</td> }.into_any()
        }
        Column::Place => {
            let printed = marked_text(|_, project| translated(&project.place_printed));
            view! { <td data-column=key><span class="clamp">{printed}</span></td> }.into_any()
        }
        Column::Number => {
            let number =
                text(|project| format!("{} {}", translated(project.stage.word()), project.no));
            view! { <td data-column=key>{number}</td> }.into_any()
        }
        Column::Years => {
            let years = text(|project| format::years(project.years));
            view! { <td data-column=key>{years}</td> }.into_any()
        }
        Column::Land => {
            let land = text(|project| format::extent(&project.land));
            view! { <td data-column=key>{land}</td> }.into_any()
        }
        Column::Floor => {
            let floor = text(|project| format::extent(&project.floor));
            view! { <td data-column=key>{floor}</td> }.into_any()
        }
        Column::Investment => {
            let amount = text(|project| {
                project
                    .investment
                    .map_or_else(|| format::unpublished().to_owned(), format::yi)
            });
            let largest = catalog.largest_investment();
            let share = move || {
                let amount = project()?.investment?;
                let permille = (amount.yi() / largest.yi() * 1000.0).round();
                Some(format!("{}%", format::decimal(permille / 10.0)))
            };
            view! {
                <td data-column=key>
                    <span class="amount">{amount}</span>
                    <span class="amount-bar" aria-hidden="true">
                        <span style:inline-size=move || share().unwrap_or_else(|| "0".into())></span>
                    </span>
                </td>
            }
            .into_any()
        }
    }
}

/// The name opens the details. A hit that stands only in the summary is shown below it.
#[component]
fn NameCell(state: AppState, row: Memo<u32>) -> impl IntoView {
    let catalog = state.catalog;
    let pinyin = catalog.index().pinyin();
    let project = move || catalog.project(row.get());
    let name =
        move || project().map(|project| marked(&project.name, &state.terms.read(), Some(pinyin)));
    let elsewhere = move || {
        let terms = state.terms.read();
        project().and_then(|project| hit_elsewhere(project, &terms, pinyin))
    };
    let snippet = move || elsewhere().map(|(text, _)| marked(text, &state.terms.read(), None));
    let lang = move || elsewhere().and_then(|(_, lang)| lang);
    let open = move |_| {
        if let Some(project) = catalog.project(row.get_untracked()) {
            state.choose(|query| query.selected = Some(project.id.clone()));
        }
    };
    let id = move || project().map(|project| format!("{OPENER}{}", project.id));
    view! {
        <th scope="row" data-column=Column::Name.key() class:has-snippet=move || elsewhere().is_some()>
            <button type="button" id=id lang="zh-CN" on:click=open>{name}</button>
            <span class="snippet" lang=lang>{snippet}</span>
        </th>
    }
}

/// The summary or capacity in which a word stands, when the name has none of the words, with its
/// language where that is not the page's.
fn hit_elsewhere(
    project: &'static Project,
    terms: &crate::query::Terms,
    pinyin: &Pinyin,
) -> Option<(&'static str, Option<&'static str>)> {
    if terms.is_empty() || !terms.ranges_in(&project.name, Some(pinyin)).is_empty() {
        return None;
    }
    let said = (translated(&project.summary), None);
    let capacities = project.capacities.iter().map(|it| it.printed.as_str());
    let printed = std::iter::once(project.summary.as_str()).chain(capacities);
    std::iter::once(said)
        .chain(printed.map(|text| (text, Some("zh-CN"))))
        .find(|(text, _)| !terms.ranges_in(text, None).is_empty())
}

#[component]
fn GroupHeading(state: AppState, line: Memo<Line>, columns: Memo<ColumnSet>) -> impl IntoView {
    let group = move || match line.get() {
        Line::Group(at) => state.lines.read().groups.get(at as usize).copied(),
        Line::Project(_) => None,
    };
    let plan = state.catalog.plan();
    let name = move || group().map(|group| labels::group(plan, group.key));
    let total = move || group().map(|group| group.total).unwrap_or_default();
    let projects = move || words::projects(total().projects);
    let amount = move || {
        let Total {
            investment,
            projects,
            unpublished,
        } = total();
        if projects == unpublished {
            format::unpublished().to_owned()
        } else {
            format::yi_with_unit(Some(investment))
        }
    };
    view! {
        <th scope="rowgroup" colspan=move || columns.get().shown().count()>
            <div class="total-line">
                <span class="group-name">{name}</span>
                <span>{projects}</span>
                <span class="total-amount">{amount}</span>
            </div>
        </th>
    }
}
