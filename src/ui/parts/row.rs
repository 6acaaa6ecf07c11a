//! One line of the table: a project, or the heading of a group.

use std::ops::Range;

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::figures::stage_key;
use super::row_window::{FIRST_LINE, RowWindow};
use crate::browser::page;
use crate::model::pinyin::Pinyin;
use crate::model::project::Project;
use crate::query::{Column, ColumnSet, Terms};
use crate::results::{Catalog, Group, Line, Total};
use crate::state::AppState;
use crate::text::language::{gloss, translated};
use crate::text::{format, labels, words};
use crate::ui::markup::{Markup, put};

/// Prefix of the ids of the buttons that open a project's details.
pub(crate) const OPENER: &str = "open-";

/// The line with number `at`, from 0, which another answer fills with another project. Its cells are
/// written anew only where their text is another one.
pub(crate) fn table_line(
    state: AppState,
    window: RowWindow,
    at: usize,
    columns: Memo<ColumnSet>,
) -> impl IntoView {
    let is_past_end = Memo::new(move |_| at >= window.total.get());
    // Past the end the line is hidden and keeps what it showed: no text is written for nothing.
    let line = Memo::new(move |before: Option<&Line>| {
        let line = state.lines.read().lines.get(at).copied();
        line.or(before.copied()).unwrap_or(Line::Project(0))
    });
    let is_group = move || matches!(line.get(), Line::Group(_));
    let is_selected = move || match line.get() {
        Line::Project(row) => window.selected.get() == Some(row),
        Line::Group(_) => false,
    };
    let cells = Memo::new(move |_| {
        let mut html = Markup::default();
        let columns = columns.get().shown();
        match line.get() {
            Line::Project(row) => {
                if let Some(project) = state.catalog.project(row) {
                    let terms = state.terms.read();
                    for column in columns {
                        cell(&mut html, state.catalog, project, column, &terms);
                    }
                }
            }
            Line::Group(group) => {
                if let Some(group) = state.lines.read().groups.get(group as usize) {
                    heading(&mut html, state.catalog, group, columns.count());
                }
            }
        }
        html.into_html()
    });
    view! {
        <tr
            id=move || (window.first.get() == at).then_some(FIRST_LINE)
            class="line"
            class:is-group=is_group
            class:is-selected=is_selected
            hidden=is_past_end
            aria-rowindex=at + 2
            inner_html=cells
        ></tr>
    }
}

/// Opens the project whose name `event` presses, if it does. One listener serves all lines.
pub(crate) fn open_pressed(state: AppState, event: &MouseEvent) {
    let name = "th button";
    let pressed = page::pressed(event, [name, ".line", name], ["id"]);
    if let Some([id]) = pressed {
        let id = id.strip_prefix(OPENER).map(str::to_owned);
        state.choose(|query| query.selected = id);
    }
}

/// Adds the cell of `project` in `column`, with what is looked for marked.
fn cell(
    html: &mut Markup,
    catalog: &'static Catalog,
    project: &'static Project,
    column: Column,
    terms: &Terms,
) {
    let pinyin = catalog.index().pinyin();
    if column == Column::Name {
        name(html, project, terms, pinyin);
        return;
    }
    put!(html, "<td data-column=\"" (column.key()) "\">");
    match column {
        Column::Name => {}
        Column::Stage => {
            let word = translated(project.stage.word());
            put!(html,
                "<span class=\"stage\" data-stage=\"" (stage_key(project.stage)) "\">"
                .marked(word, terms, Some(pinyin)) "</span>"
            );
        }
        Column::Sector => {
            let sector = translated(catalog.plan().sector(project.sector));
            html.marked(sector, terms, Some(pinyin));
        }
        Column::Place => {
            let printed = translated(&project.place.printed);
            put!(html, "<span class=\"clamp\">" .marked(printed, terms, Some(pinyin)) "</span>");
        }
        Column::Number => {
            let word = translated(project.stage.word());
            put!(html, (word) " " (project.no.to_string()));
        }
        Column::Years => put!(html, (format::years(project.years))),
        Column::Land => put!(html, (format::extent(&project.land))),
        Column::Floor => put!(html, (format::extent(&project.floor))),
        Column::Investment => amount(html, catalog, project),
    }
    put!(html, "</td>");
}

/// Adds a project's investment, with a bar beside it.
fn amount(html: &mut Markup, catalog: &Catalog, project: &Project) {
    let amount = project.investment;
    let permille = amount.map_or(0.0, |amount| {
        (amount.yi() / catalog.largest_investment().yi() * 1000.0).round()
    });
    let unpublished = || format::unpublished().to_owned();
    put!(html,
        "<span class=\"amount\">" (amount.map_or_else(unpublished, format::yi)) "</span>"
        "<span class=\"amount-bar\" aria-hidden=\"true\"><span style=\"inline-size:"
        (format::decimal(permille / 10.0)) "%\"></span></span>"
    );
}

/// Adds the name, which opens the details. Below it stands a hit that is only elsewhere, else the English
/// of the name where that is spoken.
fn name(html: &mut Markup, project: &'static Project, terms: &Terms, pinyin: &Pinyin) {
    let marks = terms.ranges_in(&project.name, Some(pinyin));
    let elsewhere = marks.is_empty().then(|| hit_elsewhere(project, terms));
    let gloss = || Some((gloss(&project.id)?, false, Vec::new()));
    let elsewhere = elsewhere.flatten().or_else(gloss);
    put!(html, "<th scope=\"row\" data-column=\"" (Column::Name.key()) "\"");
    if elsewhere.is_some() {
        put!(html, " class=\"has-snippet\"");
    }
    put!(html,
        "><button type=\"button\" id=\"" (OPENER) (project.id) "\" lang=\"zh-CN\">"
        .marked_at(&project.name, &marks) "</button>"
    );
    if let Some((text, is_chinese, marks)) = elsewhere {
        put!(html, "<span class=\"snippet\"");
        if is_chinese {
            put!(html, " lang=\"zh-CN\"");
        }
        put!(html, ">" .marked_at(text, &marks) "</span>");
    }
    put!(html, "</th>");
}

/// The summary or capacity in which a word stands, whether that is Chinese in every language, and where
/// the words stand in it. For a project whose name has none of them.
fn hit_elsewhere(
    project: &'static Project,
    terms: &Terms,
) -> Option<(&'static str, bool, Vec<Range<usize>>)> {
    if terms.is_empty() {
        return None;
    }
    let glossed = gloss(&project.id).map(|it| (it, false));
    let said = (translated(&project.summary), false);
    let capacities = project.capacities.iter().map(|it| it.printed.as_str());
    let printed = std::iter::once(project.summary.as_str()).chain(capacities);
    glossed
        .into_iter()
        .chain([said])
        .chain(printed.map(|text| (text, true)))
        .map(|(text, is_chinese)| (text, is_chinese, terms.ranges_in(text, None)))
        .find(|(.., marks)| !marks.is_empty())
}

/// Adds the heading of a group, over all of so many columns.
fn heading(html: &mut Markup, catalog: &Catalog, group: &Group, columns: usize) {
    let Total {
        investment,
        projects,
        unpublished,
        ..
    } = group.total;
    let amount = if projects == unpublished {
        format::unpublished().to_owned()
    } else {
        format::yi_with_unit(Some(investment))
    };
    put!(html,
        "<th scope=\"rowgroup\" colspan=\"" (columns.to_string())
        "\"><div class=\"total-line\"><span class=\"group-name\">"
        (labels::group(catalog.plan(), group.key)) "</span><span>" (words::projects(projects))
        "</span><span class=\"total-amount\">" (amount) "</span></div></th>"
    );
}
