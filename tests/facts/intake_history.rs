//! What was exported comes back as it was, in whatever form.

use fenghua_plan::export::actuals;
use fenghua_plan::model::measure::Investment;
use fenghua_plan::progress::intake::read;
use fenghua_plan::progress::intake::{Origin, Preview, Signature, Verdict, preview};
use fenghua_plan::progress::{About, Day, Entry, Journal, ProjectState, Reached, What, goals};
use proptest::prelude::*;

use super::fixture::{cases, plan};
use super::intake_preview::{entry, goal, project};
use super::intake_reading::opened;

fn looked_at(journal: &Journal, text: &str) -> Preview {
    let table = opened(text.as_bytes()).unwrap();
    preview(plan(), journal, &table, &Signature::default(), None)
}

/// An offline copy that carries `journal`.
fn copy(journal: &Journal) -> String {
    let json = actuals::json(plan(), journal);
    format!(
        "<!doctype html>\n<html><script>var id=\"actuals\"</script><script type=\"application/json\" id=\"actuals\">{json}</script></html>"
    )
}

fn files(journal: &Journal) -> [(Origin, String); 3] {
    [
        (Origin::Text, actuals::csv(plan(), journal)),
        (Origin::Json, actuals::json(plan(), journal)),
        (Origin::Copy, copy(journal)),
    ]
}

fn day() -> impl Strategy<Value = Option<Day>> {
    let text = prop_oneof![
        (1949_u16..2100).prop_map(|year| year.to_string()),
        (1949_u16..2100, 1..13).prop_map(|(year, month)| format!("{year}-{month:02}")),
        (1949_u16..2100, 1..13, 1..29)
            .prop_map(|(year, month, day)| format!("{year}-{month:02}-{day:02}")),
    ];
    prop::option::of(text.prop_map(|text| Day::read(&text).expect("a day")))
}

/// Figures of at most 15 digits, as reading takes them.
fn figure() -> impl Strategy<Value = f64> {
    (-999_999_999_999_999_i64..=999_999_999_999_999, 0_i32..=15)
        .prop_map(|(digits, decimals)| format!("{digits}e-{decimals}").parse().expect("a number"))
}

fn state() -> impl Strategy<Value = ProjectState> {
    let reached = prop::option::of(prop::sample::select(&Reached::ALL[..]));
    let invested = prop::option::of((0_i64..9_000_000_000).prop_map(Investment::from_wan));
    (reached, day(), day(), invested).prop_map(|(reached, started, finished, invested)| {
        ProjectState {
            reached,
            started,
            finished,
            invested,
        }
    })
}

fn said() -> impl Strategy<Value = (About, What)> {
    // Few subjects, so that there is history.
    let subjects: Vec<_> = goals(plan()).into_iter().step_by(9).collect();
    let goal = (
        prop::sample::select(subjects),
        2020_u16..2024,
        figure(),
        any::<bool>(),
        0..5,
    );
    let goal = goal.prop_map(|(goal, year, figure, is_done, kind)| {
        let what = match (kind, goal.target) {
            (0, _) => What::Withdrawn,
            (_, Some(_)) => What::Figure(figure),
            (_, None) => What::Verdict(is_done),
        };
        let id = goal.id.to_owned();
        (About::Goal { id, year }, what)
    });
    let words = goals(plan()).into_iter().find(|it| it.target.is_none());
    let words = words.expect("a goal in words").id;
    let verdict = any::<bool>().prop_map(move |is_done| {
        let id = words.to_owned();
        (About::Goal { id, year: 2025 }, What::Verdict(is_done))
    });
    let project = (0_usize..5, state(), 0..5).prop_map(|(at, state, kind)| {
        let id = plan().projects[at].id.clone();
        let what = if kind == 0 {
            What::Withdrawn
        } else {
            What::Project(state)
        };
        (About::Project { id }, what)
    });
    prop_oneof![4 => goal, 1 => verdict, 4 => project]
}

fn words() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[-=+@\t\r\n\",;'＝＋<a1， ]{0,8}"]
}

pub(super) fn journal() -> impl Strategy<Value = Journal> {
    let entry = (said(), words(), day(), words());
    let entry = entry.prop_map(|((about, what), by, on, source)| Entry {
        about,
        what,
        by,
        on,
        source,
    });
    prop::collection::vec(entry, 1..30).prop_map(Journal::new)
}

proptest! {
    #![proptest_config(cases(384))]

    #[test]
    fn what_was_exported_comes_back_in_its_order(journal in journal()) {
        for (origin, text) in files(&journal) {
            let table = opened(text.as_bytes()).unwrap();
            prop_assert_eq!(table.origin, origin);
            let preview = looked_at(&Journal::default(), &text);
            let back = Journal::new(preview.entries(|_| true));
            prop_assert_eq!(&back, &journal, "{}", text);
        }
    }

    #[test]
    fn what_is_held_already_changes_nothing(journal in journal()) {
        for (_, text) in files(&journal) {
            let preview = looked_at(&journal, &text);
            prop_assert_eq!(preview.counts().same, journal.entries().len());
            prop_assert_eq!(preview.entries(|_| true), vec![]);
        }
    }

    #[test]
    fn the_part_that_is_missing_is_added(journal in journal(), length in 0_usize..30) {
        let mut begun = Journal::new(journal.entries().iter().take(length).cloned().collect());
        let preview = looked_at(&begun, &actuals::json(plan(), &journal));
        begun.add(preview.entries(|_| true));
        let standing = |journal: &Journal| -> Vec<(About, What)> {
            journal.standing().map(|it| (it.about.clone(), it.what.clone())).collect()
        };
        // What is said a second time, word for word, is known and not said again.
        let mut distinct: Vec<&Entry> = Vec::new();
        for entry in journal.entries() {
            if !distinct.contains(&entry) {
                distinct.push(entry);
            }
        }
        if distinct.len() == journal.entries().len() {
            prop_assert_eq!(standing(&begun), standing(&journal));
        }
    }
}

#[test]
fn the_json_stands_safely_in_a_script_element_and_has_no_white_space() {
    let mut named = goal("t2-01", 2023, 1434.5);
    named.source = "</script><!--".into();
    let json = actuals::json(plan(), &Journal::new(vec![named.clone()]));
    assert!(
        !json.contains('<') && !json.contains(['\n', '\t']),
        "{json}"
    );
    assert!(json.contains("\"value\":1434.5"), "{json}");
    let preview = looked_at(
        &Journal::default(),
        &copy(&Journal::new(vec![named.clone()])),
    );
    assert_eq!(preview.entries(|_| true), [named]);
}

#[test]
fn an_empty_journal_is_exported_and_read() {
    let preview = looked_at(
        &Journal::default(),
        &actuals::json(plan(), &Journal::default()),
    );
    assert_eq!(preview.lines, []);
}

#[test]
fn a_file_of_another_plan_says_so() {
    let json = actuals::json(plan(), &Journal::new(vec![goal("t2-01", 2023, 1434.5)]));
    assert_eq!(looked_at(&Journal::default(), &json).other_plan, None);
    let other = json.replace(&plan().overview.title, "别的规划");
    let preview = looked_at(&Journal::default(), &other);
    assert_eq!(preview.other_plan.as_deref(), Some("别的规划"));
}

#[test]
fn two_copies_are_compared_figure_by_figure() {
    let ours = Journal::new(vec![goal("t2-01", 2023, 1.0), goal("t2-02", 2023, 500.0)]);
    let state = ProjectState {
        reached: Some(Reached::Started),
        ..ProjectState::default()
    };
    let theirs = [
        goal("t2-01", 2023, 1.0),
        goal("t2-01", 2023, 1434.5),
        project(state),
    ];
    let preview = looked_at(&ours, &copy(&Journal::new(theirs.to_vec())));
    let outcomes: Vec<&Verdict> = preview.lines.iter().map(|it| &it.outcome).collect();
    let changes = Verdict::Changes(What::Figure(1.0));
    assert_eq!(outcomes, [&Verdict::Same, &changes, &Verdict::New]);
    let lacks = fenghua_plan::progress::intake::lacking(&ours, &preview);
    assert_eq!(lacks, [&goal("t2-02", 2023, 500.0)]);
}

#[test]
fn what_was_replaced_here_does_not_come_back() {
    let (old, new) = (goal("t2-01", 2023, 1000.0), goal("t2-01", 2023, 1434.5));
    let theirs = Journal::new(vec![old, new.clone()]);
    let preview = looked_at(&Journal::new(vec![new]), &actuals::csv(plan(), &theirs));
    assert_eq!(preview.lines[0].outcome, Verdict::Outdated);
    assert_eq!(preview.entries(|_| true), []);
}

#[test]
fn a_sorted_csv_is_entered_in_the_order_of_its_history() {
    let about = About::Goal {
        id: "t2-01".into(),
        year: 2023,
    };
    let history = vec![
        goal("t2-01", 2023, 1000.0),
        entry(about, What::Withdrawn),
        goal("t2-01", 2023, 1434.5),
    ];
    let text = actuals::csv(plan(), &Journal::new(history.clone()));
    let mut lines: Vec<&str> = text.lines().collect();
    let end = lines.len() - 3;
    lines[end..].reverse();
    let table = read(&lines.join("\n")).unwrap();
    let preview = preview(
        plan(),
        &Journal::default(),
        &table,
        &Signature::default(),
        None,
    );
    assert_eq!(preview.entries(|_| true), history);
}
