//! What the program wrote and reads again without a person: nothing is dropped, every import can be
//! taken back and restored, and a change made outside of the program is noticed.

use fenghua_plan::export::actuals;
use fenghua_plan::progress::intake::{self, FileFault, Kept, Seal, kept};
use fenghua_plan::progress::{Entry, Journal, Work};
use proptest::prelude::*;

use super::fixture::{cases, plan};
use super::intake_history::journal;
use super::intake_preview::goal;

const OF: &str = "entered-0123456789abcdef";

fn read(text: &str) -> Kept {
    kept(plan(), text).expect("a file of ours")
}

/// Work as it is there after another visit.
fn next_visit(work: &Work, came: &Journal) -> Work {
    let read = read(&actuals::record(plan(), work, OF));
    assert_eq!(read.of.as_deref(), Some(OF));
    let is_unsaved = read.is_unsaved.expect("it says so");
    assert_eq!(is_unsaved, work.is_unsaved());
    read.work.upon(came.clone(), is_unsaved)
}

/// Everything about a work but what exactly the last file holds.
fn seen(work: &Work) -> (Journal, Vec<usize>, Vec<Journal>, bool) {
    let undone = work.undone().cloned().collect();
    let starts = work.starts().collect();
    (work.journal().clone(), starts, undone, work.is_unsaved())
}

fn figure(value: f64) -> Entry {
    goal("t2-01", 2023, value)
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn a_visit_between_any_two_steps_changes_nothing(
        came in journal(),
        steps in prop::collection::vec((0..4, journal()), 1..9),
    ) {
        let mut steady = Work::on(came.clone());
        let mut visited = steady.clone();
        for (kind, import) in steps {
            for work in [&mut steady, &mut visited] {
                match kind {
                    0 | 1 => work.enter(import.entries().to_vec()),
                    2 => work.undo(),
                    _ => work.redo(),
                }
            }
            visited = next_visit(&visited, &came);
            prop_assert_eq!(seen(&visited), seen(&steady));
        }
        while steady.can_undo() {
            steady.undo();
        }
        prop_assert_eq!(steady.journal(), &came);
        prop_assert!(!steady.is_unsaved());
    }

    #[test]
    fn a_seal_fits_what_was_written_and_nothing_else(journal in journal(), at in any::<prop::sample::Index>()) {
        let json = actuals::json_by(plan(), &journal, "abc", false);
        let whole = read(&json);
        prop_assert_eq!(whole.seal, Seal::Fits);
        prop_assert_eq!(whole.program.as_deref(), Some("abc"));
        prop_assert_eq!(whole.work.journal(), &journal);
        prop_assert_eq!(intake::read(&json).expect("a table").seal, Seal::Fits);
        // One digit is another one.
        let digits: Vec<usize> = json.match_indices(|it: char| it.is_ascii_digit()).map(|it| it.0).collect();
        let at = digits[at.index(digits.len())];
        let digit = if &json[at..=at] == "1" { "2" } else { "1" };
        let changed = format!("{}{digit}{}", &json[..at], &json[at + 1..]);
        if let Ok(changed) = kept(plan(), &changed) {
            prop_assert_eq!(changed.seal, Seal::Broken);
        }
    }
}

#[test]
fn a_figure_that_was_changed_by_hand_is_noticed_however_the_file_is_laid_out() {
    let json = actuals::json(plan(), &Journal::new(vec![figure(1950.0)]));
    let spaced = json.replace(",\"", ",\n  \"");
    assert_eq!(read(&spaced).seal, Seal::Fits);
    let changed = spaced.replace("1950", "9950");
    assert_ne!(changed, spaced);
    assert_eq!(read(&changed).seal, Seal::Broken);
    assert_eq!(intake::read(&changed).map(|it| it.seal), Ok(Seal::Broken));
    let by_hand = r#"{"format":1,"entries":[{"id":"t2-01","year":2023,"value":1950}]}"#;
    assert_eq!(read(by_hand).seal, Seal::Missing);
    assert_eq!(read(by_hand).work.journal().count(), 1);
}

#[test]
fn a_file_made_of_changed_figures_goes_on_saying_so() {
    let journal = Journal::new(vec![figure(9950.0)]);
    let json = actuals::json_by(plan(), &journal, "", true);
    assert_eq!(read(&json).seal, Seal::Broken);
    assert_eq!(intake::read(&json).map(|it| it.seal), Ok(Seal::Broken));
}

const UNREAD: [&str; 2] = [
    r#"{"id":"gone","year":2025,"value":7,"note":{"by":"hand"}}"#,
    r#"{"id":"t2-01","year":2023,"value":"<b>"}"#,
];

#[test]
fn what_is_not_understood_is_written_again_as_it_was_in_its_place() {
    let [first, second] = UNREAD;
    let known = r#"{"id":"t2-01","year":2023,"value":1}"#;
    let text = format!(r#"{{"format":1,"entries":[{first},{known},{second},{known}]}}"#);
    let journal = read(&text).work.journal().clone();
    assert_eq!((journal.unread(), journal.entries().len()), (2, 2));
    let json = actuals::json(plan(), &journal);
    let place = |part: &str| json.find(part).unwrap_or_else(|| panic!("{part}: {json}"));
    let second = second.replace('<', "\\u003c");
    let figures = json.match_indices("\"value\":1").map(|it| it.0);
    let mut places: Vec<usize> = figures.collect();
    places.insert(0, place(first));
    places.insert(2, place(&second));
    assert!(places.is_sorted(), "{json}");
    assert_eq!(read(&json).work.journal(), &journal);
}

#[test]
fn an_import_is_taken_back_and_restored_with_what_is_not_understood_in_it() {
    let [first, second] = UNREAD;
    let known = r#"{"id":"t2-01","year":2023,"value":1}"#;
    let record = format!(
        r#"{{"format":1,"entries":[{known},{first},{known},{second}],"of":"{OF}","unsaved":true,"starts":[1,3]}}"#
    );
    let came = read(&format!(r#"{{"format":1,"entries":[{known}]}}"#));
    let came = came.work.journal().clone();
    let all = read(&record).work.upon(came.clone(), true);
    let mut work = all.clone();
    let counts = |work: &Work| (work.journal().entries().len(), work.journal().unread());
    assert_eq!(counts(&work), (2, 2));
    work.undo();
    assert_eq!(counts(&work), (2, 1));
    work.undo();
    assert_eq!((counts(&work), work.can_undo()), ((1, 0), false));
    assert_eq!(work.journal(), &came);
    let mut work = next_visit(&work, &came);
    work.redo();
    assert_eq!(counts(&work), (2, 1));
    work.redo();
    assert_eq!(seen(&work), seen(&all));
}

#[test]
fn work_that_an_older_version_kept_is_one_import_on_what_came() {
    let came = Journal::new(vec![figure(1.0)]);
    let old = Journal::new(vec![figure(1.0), figure(2.0), figure(3.0)]);
    let read = read(&actuals::json(plan(), &old));
    assert_eq!((read.is_unsaved, read.of), (None, None));
    let mut work = read.work.upon(came.clone(), true);
    assert!(work.is_unsaved());
    work.undo();
    assert_eq!((work.journal(), work.is_unsaved()), (&came, false));
}

#[test]
fn what_came_is_put_under_what_was_entered_meanwhile() {
    let mut meanwhile = Work::on(Journal::default());
    meanwhile.enter(vec![figure(3.0)]);
    meanwhile.enter(vec![figure(4.0)]);
    let came = Journal::new(vec![figure(1.0)]);
    let mut below = Work::on(came.clone());
    below.enter(vec![figure(2.0)]);
    below.undo();
    let mut work = below.joined(meanwhile.clone());
    let values = |work: &Work| work.journal().count();
    assert!(work.is_unsaved() && !work.can_redo());
    assert_eq!(values(&work), 3);
    work.undo();
    assert_eq!(values(&work), 2);
    work.undo();
    assert_eq!((work.journal(), work.is_unsaved()), (&came, false));

    meanwhile.mark_saved();
    let saved = Work::on(came.clone()).joined(meanwhile);
    assert!(
        !saved.is_unsaved(),
        "a file holds it, and what came is published"
    );
    let nothing = Work::on(came.clone()).joined(Work::default());
    assert_eq!(nothing, Work::on(came));
}

#[test]
fn what_is_no_file_of_ours_has_its_fault() {
    let later = r#"{"format":2,"entries":[]}"#;
    let cut = r#"{"format":1,"entries":[{"id":"#;
    assert_eq!(kept(plan(), later), Err(FileFault::LaterVersion));
    let is_cut = matches!(
        kept(plan(), cut),
        Err(FileFault::BadJson { is_cut: true, .. })
    );
    assert!(is_cut);
    for foreign in ["[]", "7", "{}", r#"{"format":1}"#] {
        assert_eq!(
            kept(plan(), foreign),
            Err(FileFault::ForeignJson),
            "{foreign}"
        );
    }
}
