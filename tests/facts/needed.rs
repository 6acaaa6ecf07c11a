//! What 进展 says while nothing was entered, and goals that were due before the plan's last year.

use fenghua_plan::model::dictionary::DICTIONARY_FILE;
use fenghua_plan::model::dictionary::needed::Source;
use fenghua_plan::progress::{Journal, What};
use fenghua_plan::query::codec::decode;
use fenghua_plan::query::{Language, View};
use fenghua_plan::text::facets::{asked_goals, assessed, chosen, facets};
use fenghua_plan::text::language;
use fenghua_plan::text::needed::needed;
use fenghua_plan::text::standing::heading;

use super::fixture::{data_text, plan};
use super::status_cases::entry;

fn said(journal: &Journal) -> Vec<String> {
    needed(plan(), &assessed(plan(), journal))
}

/// The number of goals with each status that a facet of 进展 offers.
fn counts(journal: &Journal, key: &str) -> Vec<(String, u32)> {
    let all = facets(plan(), journal, View::Progress);
    let facet = all.into_iter().find(|it| it.key == key).expect(key);
    let values = facet.values.into_iter();
    values.map(|(value, _, count)| (value, count)).collect()
}

fn of(counts: &[(&str, u32)]) -> Vec<(String, u32)> {
    let counts = counts.iter();
    counts
        .map(|(key, count)| ((*key).to_owned(), *count))
        .collect()
}

/// 30 indicators, 9 industries and 10 parks aim at 2025; 1,900 × 1.05 = 1,995.
#[test]
fn without_figures_it_says_what_is_missing_who_would_know_and_an_example() {
    let none = Journal::default();
    assert_eq!(
        said(&none),
        [
            "缺的是 2025 年的实际数：30 项指标、9 个产业的产值、10 个园区的产值。\
             可以问：区统计部门；区经信部门（本站的建议，不是规划写的）。",
            "示例（编造的数，不计入任何统计）：如果“全部工业总产值”是 2025 年 1,995 亿元，状态就是“已达成”。\
             与目标比较：2025 年 1,995 亿元，不低于目标 1,900 亿元。",
        ]
    );
    let nobody = "2025 年的 49 项目标实现了没有？还没有人填报实际数据";
    assert_eq!(heading(2025, &assessed(plan(), &none)), nobody);
}

#[test]
fn one_figure_for_the_last_year_ends_it_and_a_figure_of_2020_does_not() {
    let with = |id, year| Journal::new(vec![entry(id, year, What::Figure(9.0))]);
    assert!(said(&with("t2-05", 2025)).is_empty());
    assert_eq!(said(&with("t1-01", 2020)), said(&Journal::default()));
}

#[test]
fn in_english_nothing_of_it_is_chinese() {
    let read = Source::read(&data_text(DICTIONARY_FILE)).expect("sound JSON");
    language::learn(Box::leak(Box::new(read.dictionary())));
    language::speak(Language::English);
    let said = said(&Journal::default());
    language::speak(Language::Chinese);
    assert_eq!(said.len(), 2);
    for sentence in said {
        let is_chinese = sentence.contains(|it| ('\u{3000}'..='\u{9fff}').contains(&it));
        assert!(!is_chinese, "{sentence}");
        assert!(
            sentence.contains("2025") && sentence.ends_with('.'),
            "{sentence}"
        );
    }
}

/// `status_plan.rs` says which 12 of the 27 goals of the first table were reached.
#[test]
fn goals_of_2020_are_counted_apart_from_those_of_2025() {
    let none = Journal::default();
    let open = [
        ("reached", 0),
        ("on-track", 0),
        ("behind", 0),
        ("missed", 0),
        ("no-data", 49),
        ("undecided", 0),
    ];
    let closed = [
        ("reached", 12),
        ("missed", 15),
        ("no-data", 0),
        ("undecided", 0),
    ];
    assert_eq!(counts(&none, "open"), of(&open));
    assert_eq!(counts(&none, "closed"), of(&closed));
    assert_eq!(
        heading(2020, &assessed(plan(), &none)),
        "2020 年的 27 项目标里 27 项有实际数据：12 项已达成，15 项未达成"
    );
}

#[test]
fn what_a_count_says_is_what_it_lists() {
    let entered = Journal::new(vec![
        entry("t2-01", 2025, What::Figure(1000.0)),
        entry("t1-01", 2020, What::Figure(1600.0)),
    ]);
    for key in ["open", "closed"] {
        for (value, count) in counts(&entered, key) {
            let query = decode(&format!("#/progress?only={key}:{value}"));
            let goals = asked_goals(plan(), &query, &entered);
            assert_eq!(goals.len(), count as usize, "{key}:{value}");
            let is_last = key == "open";
            assert!(goals.iter().all(|(it, _)| it.is_last(plan()) == is_last));
        }
    }
}

#[test]
fn a_link_from_before_asks_for_the_status_of_all_years_and_files_say_so() {
    let none = Journal::default();
    let missed = decode("#/progress?only=status:missed");
    let goals = asked_goals(plan(), &missed, &none);
    assert_eq!(goals.len(), 15);
    assert_eq!(chosen(plan(), &missed), "状态：未达成");
    let unknown = decode("#/progress?only=status:no-data");
    let all = asked_goals(plan(), &unknown, &none);
    assert!(all.iter().any(|(it, _)| it.is_last(plan())));
}
