//! What a doubtful line probably means: another unit, year, sign or record that leaves less doubt.

use super::draft::Draft;
use super::fault::Warning;
use super::field::Field;

use super::number::number;
use super::subjects::{Subject, Subjects};
use super::table::Row;
use super::unit::Unit;
use crate::model::measure::Years;
use crate::progress::journal::{Entry, What};

/// A correction that takes a doubt away.
#[derive(Debug, Clone, PartialEq)]
pub struct Meant {
    /// The cell to be corrected.
    pub field: Field,
    /// What would stand in it.
    pub text: String,
    /// What the line would say.
    pub entry: Entry,
}

/// Powers of ten that people mix up in front of a unit, the larger first.
const POWERS: [&str; 3] = ["亿", "万", ""];

/// The first correction of a row of `subject` that takes at least one of its doubts away; `None`
/// where none does. `judge` reads a row anew.
pub(super) fn meant(
    row: &Row,
    subject: Subject<'_>,
    subjects: &Subjects,
    warnings: &[Warning],
    judge: impl Fn(&Row) -> Draft,
) -> Option<Meant> {
    let doubts = |warnings: &[Warning]| warnings.iter().filter(|it| it.is_doubt()).count();
    let before = doubts(warnings);
    warnings.iter().find_map(|warning| {
        let corrections = corrections(warning, row, subject, subjects).into_iter();
        let mut fitting = corrections.filter_map(|(field, text)| {
            let mut row = row.clone();
            row.put(field, text.clone());
            let draft = judge(&row);
            let entry = draft.entry.filter(|_| doubts(&draft.warnings) < before)?;
            if is_nothing_beside(subject, &entry) {
                return None;
            }
            Some(Meant { field, text, entry })
        });
        fitting.next()
    })
}

/// Whether `entry` would say that less than a hundredth of what the plan states was invested.
fn is_nothing_beside(subject: Subject<'_>, entry: &Entry) -> bool {
    let (Subject::Project(project), What::Project(state)) = (subject, &entry.what) else {
        return false;
    };
    let both = project.investment.zip(state.invested);
    both.is_some_and(|(planned, now)| now.wan() * 100 < planned.wan())
}

fn corrections(
    warning: &Warning,
    row: &Row,
    subject: Subject<'_>,
    subjects: &Subjects,
) -> Vec<(Field, String)> {
    let (field, unit) = match subject {
        Subject::Goal(goal) => (Field::Value, goal.unit.unwrap_or_default()),
        Subject::Project(_) => (Field::Invested, super::amounts::YI),
    };
    match warning {
        Warning::Jump(_) | Warning::Overspent(_) | Warning::Share => {
            let in_units = in_other_units(row.cell(field), unit);
            in_units.into_iter().map(|text| (field, text)).collect()
        }
        Warning::Sign(_) => {
            let is_sign = |it: char| "-－−()（）".contains(it) || it.is_whitespace();
            vec![(field, row.cell(field).trim_matches(is_sign).to_owned())]
        }
        Warning::OutsideYears(Years { start, end }) => {
            let written = row.cell(Field::Year).trim();
            let mut near = (*start..=*end)
                .map(|year| year.to_string())
                .filter(|year| differ_in_one_digit(year, written));
            match (near.next(), near.next()) {
                (Some(only), None) => vec![(Field::Year, only)],
                _ => Vec::new(),
            }
        }
        Warning::NameDiffers(_) => {
            let named = subjects.named(row).into_iter();
            named.map(|id| (Field::Id, id.to_owned())).collect()
        }
        _ => Vec::new(),
    }
}

fn differ_in_one_digit(year: &str, written: &str) -> bool {
    let pairs = year.chars().zip(written.chars());
    year.len() == written.len() && pairs.filter(|(one, other)| one != other).count() == 1
}

/// The figure of a cell in the units that may have been meant instead of `unit`.
fn in_other_units(cell: &str, unit: &str) -> Vec<String> {
    let written = number(cell);
    let tens = |power| written.as_ref().and_then(|it| it.times_ten_to(power));
    let known = Unit::read(unit);
    if known.base == "%" {
        // A share of one instead of per cent.
        return tens(2).iter().map(f64::to_string).collect();
    }
    let Some(figure) = tens(0).filter(|_| !known.counts()) else {
        return Vec::new();
    };
    let base = unit.trim_start_matches(|it: char| POWERS.iter().any(|power| power.contains(it)));
    let units = POWERS.map(|power| format!("{power}{base}")).into_iter();
    let others = units.filter(|other| other != unit);
    others.map(|other| format!("{figure}{other}")).collect()
}
