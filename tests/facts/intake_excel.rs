//! The files that offices send: saved by Chinese Excel, filled in from the template.

use std::fmt::Write;

use encoding_rs::GBK;
use fenghua_plan::export::actuals;
use fenghua_plan::model::indicator::Role;
use fenghua_plan::model::measure::Investment;
use fenghua_plan::progress::intake::read;
use fenghua_plan::progress::intake::{Counts, Encoding, Field, encoding, preview};
use fenghua_plan::progress::{About, Entry, Goal, Journal, Reached, What, goals};

use super::fixture::plan;
use super::intake_preview::signature;
use super::intake_reading::{decoded, opened};

/// Thousands separated and quoted, as Excel saves numbers that are shown so.
fn shown(value: f64) -> String {
    if value < 1000.0 {
        return format!("{value}");
    }
    let whole = value.trunc();
    let rest = format!("{:.2}", value - whole);
    format!(
        "\"{},{:03}{}\"",
        (whole / 1000.0).trunc(),
        whole % 1000.0,
        &rest[1..]
    )
}

/// A value on the way from base to target for each of the 57 indicators.
fn sheet() -> (String, Vec<What>) {
    let mut text = "奉化区规划实施进展,,,,,,,,,\r\n填报单位：区经信局,,,,,,,,,\r\n,,,,,,,,,\r\n序号,指标/项目,编号,计量单位,年度,实际值,项目进展,开工时间,竣工时间,累计完成投资（万元）\r\n".to_owned();
    let mut expected = Vec::new();
    let names: Vec<_> = plan().indicators().iter().map(|it| &it.id).collect();
    for (at, goal) in goals(plan()).iter().take(57).enumerate() {
        assert_eq!(goal.id, names[at]);
        let value = match (goal.stated, goal.base, goal.target) {
            (Some(stated), ..) => stated.value,
            (None, Some(base), Some(target)) => f64::midpoint(base.value, target).round(),
            (None, None, Some(target)) => target,
            (.., None) => 0.0,
        };
        let percent = if goal.unit == Some("%") { "%" } else { "" };
        let (cell, what) = match goal.target {
            Some(_) => (shown(value) + percent, What::Figure(value)),
            None => ("完成".to_owned(), What::Verdict(true)),
        };
        let (name, unit, id) = (goal.name, goal.unit.unwrap_or_default(), goal.id);
        let year = if goal.due == 2020 { 2020 } else { 2023 };
        writeln!(text, "{},{name},{id},{unit},{year}年,{cell},,,,\r", at + 1).unwrap();
        expected.push(what);
    }
    for (at, project) in plan().projects.iter().enumerate() {
        let stage = Reached::ALL[at % 4];
        let started = if stage == Reached::Reserve {
            ""
        } else {
            "2021/3/1"
        };
        let finished = if stage < Reached::Finished {
            ""
        } else {
            "2023年5月"
        };
        let invested = project.investment.map_or(0, |it| it.wan() / 2);
        let (name, id, word) = (&project.name, &project.id, stage.word());
        let name = name.replace('"', "\"\"");
        let line = format!(
            "{},\"{name}\",{id},,,,{word},{started},{finished},{invested}",
            at + 58
        );
        writeln!(text, "{line}\r").unwrap();
    }
    (text, expected)
}

#[test]
fn a_sheet_in_gbk_with_57_figures_and_73_stages_is_previewed_right() {
    let (text, expected) = sheet();
    let (bytes, _, was_lossy) = GBK.encode(&text);
    assert!(!was_lossy, "the plan's names fit into GBK");
    assert_eq!(encoding::guess(&bytes), Encoding::Gb18030);
    assert_eq!(decoded(&bytes), text);
    let table = opened(&bytes).unwrap();
    assert_eq!(table.rows().len(), 57 + 73);
    assert_eq!(table.rows()[0].line, 5);
    let preview = preview(plan(), &Journal::default(), &table, &signature(), None);
    for line in &preview.lines {
        assert_eq!(line.problems, [], "{}", line.name);
        assert_eq!(line.warnings, [], "{}", line.name);
    }
    let counts = Counts {
        new: 130,
        ..Counts::default()
    };
    assert_eq!(preview.counts(), counts);
    let entries = preview.entries(|_| true);
    let figures: Vec<What> = entries.iter().take(57).map(|it| it.what.clone()).collect();
    assert_eq!(figures, expected);
    for (at, (entry, project)) in entries[57..].iter().zip(&plan().projects).enumerate() {
        let What::Project(state) = entry.what else {
            panic!("{}", project.id)
        };
        assert_eq!(state.reached, Some(Reached::ALL[at % 4]));
        let invested = state.invested.map(Investment::wan);
        assert_eq!(
            invested,
            Some(project.investment.map_or(0, |it| it.wan() / 2))
        );
        assert_eq!(entry.by, signature().by);
    }
    let after = Journal::new(entries);
    let again = fenghua_plan::progress::intake::preview(plan(), &after, &table, &signature(), None);
    assert_eq!(again.counts().same, 130);
}

/// The goals in the order of a template while nothing was entered.
pub(super) fn as_in_template() -> Vec<Goal> {
    let of = |is_last| {
        let all = goals(plan()).into_iter();
        all.filter(move |it| it.is_last(plan()) == is_last)
    };
    of(true).chain(of(false)).collect()
}

#[test]
fn the_template_asks_first_for_goals_of_the_last_year_that_lack_a_figure() {
    let about = |id: &str, year| About::Goal {
        id: id.to_owned(),
        year,
    };
    let entry = |about, what| Entry {
        about,
        what,
        by: String::new(),
        on: None,
        source: String::new(),
    };
    let journal = Journal::new(vec![
        entry(about("t2-01", 2025), What::Figure(1950.0)),
        entry(about("north", 2023), What::Figure(300.0)),
        entry(about("t2-03", 2025), What::Figure(700.0)),
        entry(about("t2-03", 2025), What::Withdrawn),
    ]);
    let table = read(&actuals::template(plan(), &journal)).unwrap();
    let ids: Vec<&str> = table.rows().iter().map(|it| it.cell(Field::Id)).collect();
    let (known, mut expected): (Vec<Goal>, Vec<Goal>) = as_in_template()
        .into_iter()
        .filter(|it| it.due == 2025)
        .partition(|it| ["t2-01", "north"].contains(&it.id));
    assert_eq!(known.len(), 2);
    expected.extend(known);
    expected.extend(goals(plan()).into_iter().filter(|it| it.due == 2020));
    let expected: Vec<&str> = expected.iter().map(|it| it.id).collect();
    assert_eq!(ids[..expected.len()], expected);
}

#[test]
fn the_template_has_a_line_for_each_goal_and_project_and_enters_nothing() {
    let text = actuals::template(plan(), &Journal::default());
    assert!(text.starts_with('\u{FEFF}') && text.ends_with("\r\n"));
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    let table = read(&text).unwrap();
    let goals = as_in_template();
    assert_eq!(table.rows().len(), goals.len() + plan().projects.len());
    for (row, goal) in table.rows().iter().zip(&goals) {
        assert_eq!(row.cell(Field::Id), goal.id);
        assert_eq!(row.cell(Field::Name), goal.name);
        assert_eq!(row.cell(Field::Unit), goal.unit.unwrap_or_default());
        assert_eq!(row.cell(Field::Year), goal.due.to_string());
    }
    let preview = preview(plan(), &Journal::default(), &table, &signature(), None);
    assert_eq!(preview.counts().blank, preview.lines.len());
    assert_eq!(preview.entries(|_| true), []);
}

#[test]
fn the_template_states_the_printed_target_beside_the_cell() {
    let text = actuals::template(plan(), &Journal::default());
    for indicator in plan().indicators().iter().filter(|it| it.table == 2) {
        let line = text
            .lines()
            .find(|it| it.starts_with(&indicator.id))
            .unwrap();
        let target = indicator
            .values
            .iter()
            .find(|it| it.role == Role::Target)
            .unwrap();
        let figure = target.value.map(fenghua_plan::text::format::number);
        let said = figure.unwrap_or_else(|| target.printed.clone());
        assert!(line.contains(&said), "{line}");
    }
}

#[test]
fn a_filled_in_template_is_understood_whole() {
    let text = actuals::template(plan(), &Journal::default());
    let mut table = read(&text).unwrap();
    let goals = as_in_template();
    for row in 0..table.rows().len() {
        match goals.get(row) {
            Some(goal) if goal.target.is_none() => table.set(row, Field::Value, "未完成".into()),
            Some(_) => table.set(row, Field::Value, "12.5".into()),
            None => table.set(row, Field::Reached, "达产".into()),
        }
    }
    let preview = preview(plan(), &Journal::default(), &table, &signature(), None);
    assert_eq!(preview.counts().new, table.rows().len());
}
