//! A query as the fragment of an address, and back.
//!
//! `decode` never fails: what it cannot read it leaves at its default. `decode(encode(q)) == q`.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::assumption::{Assumption, Assumptions, rate_text, read_rate};
use super::choice::Choice;
use super::choices::Choices;
use super::column::{Column, ColumnSet, Grouping, Sort};
use super::conditions::SearchText;
use super::map::{Layer, MapFrame, MapView};
use super::presentation::{Language, Theme};
use super::span::Span;
use super::state::{Panel, Query, View};
use crate::model::measure::Investment;
use crate::model::project::Stage;

/// Everything but letters, digits and these is escaped, so `&`, `=`, `,` in values are safe.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

/// The fragment for `query`, beginning with `#/`; defaults are left out.
#[must_use]
pub fn encode(query: &Query) -> String {
    let mut pairs = Vec::new();
    let mut add = |key: &str, value: String| {
        if !value.is_empty() {
            pairs.push(format!("{key}={value}"));
        }
    };
    add("q", escape(query.conditions.text.as_str()));
    add(
        "stage",
        list(query.conditions.stages.iter().map(|it| it.word())),
    );
    add(
        "sector",
        list(query.conditions.sectors.iter().map(String::as_str)),
    );
    let conditions = &query.conditions;
    add("place", list(conditions.places.iter().map(String::as_str)));
    add("park", list(conditions.parks.iter().map(String::as_str)));
    let clusters = conditions.clusters.iter().map(String::as_str);
    add("cluster", list(clusters));
    add("years", span(&conditions.years, u16::to_string));
    add("start", span(&conditions.starts, u16::to_string));
    add(
        "inv",
        span(&conditions.investment, |amount| yi_text(*amount)),
    );
    add("sort", query.sort.map_or_else(String::new, sort_text));
    add("group", query.grouping.map_or("", Grouping::key).into());
    if query.columns != ColumnSet::default() {
        add("cols", list(query.columns.shown().map(Column::key)));
    }
    add("show", query.panel.map_or("", Panel::key).into());
    if query.map.layers != MapView::default().layers {
        add("layers", layers_text(&query.map.layers));
    }
    let frame = query.map.frame;
    add("at", frame.map_or_else(String::new, MapFrame::text));
    add("sel", escape(query.selected.as_deref().unwrap_or_default()));
    add("only", list(query.only.iter().map(String::as_str)));
    add("by", escape(query.by.as_deref().unwrap_or_default()));
    add("item", escape(query.item.as_deref().unwrap_or_default()));
    add("one", escape(query.one.as_deref().unwrap_or_default()));
    if query.page > 0 {
        add("p", (u32::from(query.page) + 1).to_string());
    }
    add("if", assumptions_text(&query.assumptions));
    let presentation = query.presentation;
    for (key, is_so) in [
        ("embed", presentation.is_embedded),
        ("paper", presentation.is_dossier),
        ("care", presentation.is_easy),
    ] {
        add(key, if is_so { "1" } else { "" }.into());
    }
    add("theme", presentation.theme.map_or("", Theme::key).into());
    add(
        "lang",
        presentation.language.map_or("", Language::key).into(),
    );

    let view = query.view.key();
    if pairs.is_empty() {
        format!("#/{view}")
    } else {
        format!("#/{view}?{}", pairs.join("&"))
    }
}

/// Key and value that stand for a single choice in the fragment, unescaped: `stage`, `新建`.
#[must_use]
pub fn field(choice: &Choice) -> (String, String) {
    let mut query = Query::default();
    query.conditions.put(choice, true);
    let fragment = encode(&query);
    let (_, pair) = fragment.split_once('?').unwrap_or_default();
    let (key, value) = pair.split_once('=').unwrap_or_default();
    (key.to_owned(), unescape(value))
}

/// The query of a fragment, with or without `#`.
#[must_use]
pub fn decode(fragment: &str) -> Query {
    let fragment = fragment.trim_start_matches('#').trim_start_matches('/');
    let (view, pairs) = fragment.split_once('?').unwrap_or((fragment, ""));
    let mut query = Query {
        view: View::from_key(view).unwrap_or_default(),
        ..Query::default()
    };
    for pair in pairs.split('&') {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        match key {
            "q" => query.conditions.text = SearchText::new(&unescape(value)),
            "stage" => {
                query.conditions.stages = values(value)
                    .filter_map(|it| Stage::from_key(&it))
                    .collect();
            }
            "sector" => query.conditions.sectors = names(value),
            "place" => query.conditions.places = names(value),
            "park" => query.conditions.parks = names(value),
            "cluster" => query.conditions.clusters = names(value),
            "start" => query.conditions.starts = read_span(value, |text| text.parse().ok()),
            "years" => query.conditions.years = read_span(value, |text| text.parse().ok()),
            "inv" => query.conditions.investment = read_span(value, amount),
            "sort" => query.sort = read_sort(value),
            "group" => query.grouping = Grouping::from_key(value),
            "cols" => query.columns = read_columns(value),
            "show" => query.panel = Panel::from_key(value),
            "layers" => query.map.layers = read_layers(value),
            "at" => query.map.frame = MapFrame::read(value),
            "sel" => query.selected = Some(unescape(value)).filter(|id| !id.is_empty()),
            "only" => query.only = names(value),
            "by" => query.by = Some(unescape(value)).filter(|key| !key.is_empty()),
            "item" => query.item = Some(unescape(value)).filter(|id| !id.is_empty()),
            "one" => query.one = Some(unescape(value)).filter(|key| !key.is_empty()),
            "p" => query.page = read_page(value),
            "if" => query.assumptions = read_assumptions(value),
            "embed" => query.presentation.is_embedded = value == "1",
            "paper" => query.presentation.is_dossier = value == "1",
            "care" => query.presentation.is_easy = value == "1",
            "theme" => query.presentation.theme = Theme::from_key(value),
            "lang" => query.presentation.language = Language::from_key(value),
            _ => {}
        }
    }
    query
}

/// 亿元 with as many decimals as needed, such as `13.38`.
#[must_use]
pub fn yi_text(amount: Investment) -> String {
    let (yi, wan) = amount.yi_and_wan();
    format!("{yi}.{wan:04}")
        .trim_end_matches('0')
        .trim_end_matches('.')
        .into()
}

/// Reads 亿元 written with digits and at most four decimals; `None` for anything else.
#[must_use]
pub fn amount(text: &str) -> Option<Investment> {
    let (yi, decimals) = text.split_once('.').unwrap_or((text, ""));
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if yi.is_empty() || yi.len() > 9 || decimals.len() > 4 || !is_number(yi) || !is_number(decimals)
    {
        return None;
    }
    let digits = format!("{yi}{decimals:0<4}");
    digits.parse().ok().map(Investment::from_wan)
}

fn escape(text: &str) -> String {
    utf8_percent_encode(text, ESCAPED).to_string()
}

fn unescape(text: &str) -> String {
    match percent_decode_str(text).decode_utf8() {
        Ok(text) => text.into_owned(),
        // A link that was cut in the middle of a character: the whole ones are kept.
        Err(_) => percent_decode_str(text)
            .decode_utf8_lossy()
            .replace(char::REPLACEMENT_CHARACTER, ""),
    }
}

fn list<'a>(values: impl Iterator<Item = &'a str>) -> String {
    values.map(escape).collect::<Vec<_>>().join(",")
}

fn values(text: &str) -> impl Iterator<Item = String> {
    text.split(',')
        .filter(|value| !value.is_empty())
        .map(unescape)
}

fn names(text: &str) -> Choices<String> {
    values(text).collect()
}

/// `from-to`, with nothing for an open end; empty when both are open.
fn span<T: Ord + Copy>(span: &Span<T>, text: impl Fn(&T) -> String) -> String {
    if span.is_open() {
        return String::new();
    }
    let end = |value: Option<T>| value.map_or_else(String::new, |value| text(&value));
    format!("{}-{}", end(span.from()), end(span.to()))
}

fn read_span<T: Ord + Copy>(text: &str, read: impl Fn(&str) -> Option<T>) -> Span<T> {
    let (from, to) = text.split_once('-').unwrap_or((text, text));
    Span::new(read(from), read(to))
}

/// An order as a word of a link, such as `-investment` for the largest first.
#[must_use]
pub fn sort_text(sort: Sort) -> String {
    let sign = if sort.is_descending { "-" } else { "" };
    format!("{sign}{}", sort.column.key())
}

/// The order of a link's word; `None` for the annex's.
#[must_use]
pub fn read_sort(text: &str) -> Option<Sort> {
    let (key, is_descending) = text
        .strip_prefix('-')
        .map_or((text, false), |key| (key, true));
    Column::from_key(key).map(|column| Sort {
        column,
        is_descending,
    })
}

fn read_columns(text: &str) -> ColumnSet {
    let columns: Vec<Column> = values(text)
        .filter_map(|key| Column::from_key(&key))
        .collect();
    if columns.is_empty() {
        ColumnSet::default()
    } else {
        columns.into_iter().collect()
    }
}

/// How many pages are passed before that number; the first for anything else.
fn read_page(text: &str) -> u16 {
    let number: Option<u32> = text.parse().ok();
    let passed = number.and_then(|number| number.checked_sub(1));
    passed.and_then(|it| it.try_into().ok()).unwrap_or_default()
}

/// Goal, rate and year of each: `t2-01:12.5:2023`.
fn assumptions_text(assumptions: &Assumptions) -> String {
    let text = |it: &Assumption| {
        let rate = rate_text(it.tenths());
        format!("{}:{rate}:{}", escape(it.goal()), it.from())
    };
    assumptions.all().map(text).collect::<Vec<_>>().join(",")
}

fn read_assumptions(text: &str) -> Assumptions {
    let read = |text: &str| {
        let (goal, rest) = text.split_once(':')?;
        let (rate, year) = rest.split_once(':')?;
        Assumption::new(unescape(goal), read_rate(rate)?, year.parse().ok()?)
    };
    text.split(',').filter_map(read).collect()
}

/// The word for no layer at all.
const NO_LAYERS: &str = "none";

fn layers_text(layers: &Choices<Layer>) -> String {
    if layers.is_empty() {
        return NO_LAYERS.to_owned();
    }
    list(layers.iter().map(|layer| layer.key()))
}

fn read_layers(text: &str) -> Choices<Layer> {
    let layers: Choices<Layer> = values(text)
        .filter_map(|key| Layer::from_key(&key))
        .collect();
    if layers.is_empty() && text != NO_LAYERS {
        MapView::default().layers
    } else {
        layers
    }
}
