//! Searching finds what a person means by the words, and marks where it found it.

use fenghua_plan::query::{Conditions, SearchText, Terms};
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::fixture::{cases, catalog, ids, matching, plan, project};
use super::reading::{fields, reads_as};

fn found(text: &str) -> Vec<&'static str> {
    matching(&Conditions {
        text: SearchText::new(text),
        ..Conditions::default()
    })
}

/// What the words mark in `text`, by pinyin too.
fn marked<'t>(words: &str, text: &'t str) -> Vec<&'t str> {
    let ranges = Terms::of(words).ranges_in(text, Some(&plan().pinyin));
    ranges.into_iter().map(|range| &text[range]).collect()
}

#[test]
fn a_firm_is_found_by_characters_pinyin_initials_and_a_mixture() {
    for text in [
        "亚德客",
        "yadeke",
        "yadk",
        "ydeke",
        "yadek",
        "YaDeKe",
        "ＹａＤｅＫ",
        "亚dk",
        "ya德客",
        "宁波亚德客",
        "nbydk",
        "ydkzdh",
    ] {
        assert_eq!(found(text), ["xu-22", "xu-23"], "{text}");
    }
}

#[test]
fn initials_find_every_run_of_characters_that_begin_so_and_mark_it() {
    for text in ["ydk", "YDK", "ＹＤＫ"] {
        assert_eq!(found(text), ["xu-19", "xu-22", "xu-23"], "{text}");
    }
    assert_eq!(marked("ydk", &project("xu-19").name), ["业地块"]);
}

#[test]
fn words_find_the_projects_that_a_person_expects() {
    for (text, expected) in [
        ("气动 江口", vec!["xu-22", "xu-23"]),
        ("江口　气动", vec!["xu-22", "xu-23"]),
        ("jk09", vec!["xu-28", "xu-29"]),
        ("ＪＫ０９", vec!["xu-28", "xu-29"]),
        ("ＪＫ09", vec!["xu-28", "xu-29"]),
        ("JK09-02-14-1", vec!["xu-28"]),
        ("dna motoring", vec!["xin-10"]),
        ("DNA", vec!["xin-10"]),
        ("u谷", vec!["xu-07"]),
        (
            "数字经济 岳林",
            vec!["xu-14", "xu-17", "xin-19", "xin-20", "xin-25", "xin-26"],
        ),
        ("松岙", vec!["mou-04"]),
        ("songao", vec!["mou-04"]),
        ("谋划 瑞凌", vec!["mou-03"]),
        ("昀帆", vec!["xin-22"]),
        ("亚德客 方桥", vec![]),
        ("钢铁厂", vec![]),
    ] {
        assert_eq!(found(text), expected, "{text}");
    }
}

#[test]
fn a_search_without_words_finds_every_project() {
    for text in ["", " ", "\t\n", "　　"] {
        assert_eq!(found(text).len(), 73, "{text:?}");
        assert_eq!(catalog().index().find(&Terms::of(text)), None);
    }
}

#[test]
fn characters_without_a_reading_are_found_literally_and_harm_nothing() {
    assert_eq!(found("联东U谷·中交"), ["xu-07"]);
    for text in ["𠮷", "龘", "㐀", "é", "😀", "\u{0}", "𠮷亚德客"] {
        assert_eq!(found(text), Vec::<&str>::new(), "{text}");
    }
}

#[test]
fn a_character_with_two_readings_is_found_by_both() {
    for word in ["zhong", "chong"] {
        assert_eq!(marked(word, "重"), ["重"], "{word}");
    }
    for word in ["ruisheng", "ruicheng", "rszn"] {
        assert!(found(word).contains(&"xin-21"), "{word} is 瑞晟智能");
    }
}

#[test]
fn hits_are_marked_where_they_stand() {
    let name = &project("xu-22").name;
    for (words, hits) in [
        ("亚德客", vec!["亚德客"]),
        ("ydk", vec!["亚德客"]),
        ("yadeke", vec!["亚德客"]),
        ("yad", vec!["亚德"]),
        ("600", vec!["600"]),
        ("６００万", vec!["600万"]),
        ("气动 亚德客", vec!["亚德客", "气动"]),
        ("亚德 德客", vec!["亚德客"]),
        ("宁波 亚德客", vec!["宁波亚德客"]),
        ("不存在", vec![]),
    ] {
        assert_eq!(marked(words, name), hits, "{words}");
    }
    assert_eq!(marked("jk09", &project("xu-28").name), ["JK09"]);
    assert_eq!(marked("工业", "工业与工业"), ["工业", "工业"]);
    assert_eq!(marked("", name), Vec::<&str>::new());
}

#[test]
fn pinyin_is_not_looked_for_in_summaries() {
    let summary = &project("xu-01").summary;
    assert!(summary.contains("厨房电器"));
    assert!(Terms::of("chufang").ranges_in(summary, None).is_empty());
    assert!(!Terms::of("厨房").ranges_in(summary, None).is_empty());
}

/// A piece of a field of the data, as a person might type it.
fn any_word() -> impl Strategy<Value = String> {
    let spellings = select(vec!["literal", "full", "initials", "mixed", "unfinished"]);
    (
        any::<Index>(),
        any::<Index>(),
        any::<Index>(),
        1usize..6,
        spellings,
    )
        .prop_map(|(row, field, start, length, spelling)| {
            let (titles, details) = fields(row.get(&plan().projects));
            let text: &str = field.get::<&str>(&[titles, details].concat());
            let characters: Vec<char> = text.chars().collect();
            let start = start.index(characters.len());
            let piece = characters[start..].iter().take(length);
            let word: String = piece
                .enumerate()
                .map(|(at, it)| spelt(*it, at, spelling))
                .collect();
            match (spelling, word.char_indices().last()) {
                ("unfinished", Some((last, _))) if last > 0 => word[..last].to_owned(),
                _ => word,
            }
        })
}

fn spelt(character: char, at: usize, spelling: &str) -> String {
    let Some(reading) = plan().pinyin.usual(character) else {
        return character.to_string();
    };
    match (spelling, at % 3) {
        ("full" | "unfinished", _) | ("mixed", 0) => reading.to_owned(),
        ("initials", _) | ("mixed", 1) => reading[..1].to_owned(),
        _ => character.to_string(),
    }
}

fn any_search() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        6 => any_word(),
        1 => "[a-z]{1,4}",
        1 => any::<String>(),
    ];
    prop::collection::vec(word, 0..4).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(cases(1500))]

    #[test]
    fn the_index_finds_exactly_what_reading_every_project_finds(text in any_search()) {
        let text = SearchText::new(&text);
        let expected = ids(|row| reads_as(&plan().projects[row], text.as_str()));
        prop_assert_eq!(found(text.as_str()), expected);
    }

    #[test]
    fn a_piece_of_a_title_is_found_however_it_is_spelt(
        row in any::<Index>(),
        field in any::<Index>(),
        start in any::<Index>(),
        length in 1usize..6,
        spelling in select(vec!["literal", "full", "initials", "mixed"]),
    ) {
        let project = row.get(&plan().projects);
        let (titles, _) = fields(project);
        let characters: Vec<char> = field.get::<&str>(&titles).chars().collect();
        let start = start.index(characters.len());
        let piece = characters[start..].iter().take(length).enumerate();
        let word: String = piece.map(|(at, it)| spelt(*it, at, spelling)).collect();
        prop_assert!(found(&word).contains(&project.id.as_str()), "{} {}", project.id, word);
    }

    #[test]
    fn marks_lie_on_character_bounds_in_order_and_apart(
        words in any_search(),
        text in prop_oneof![
            any::<Index>().prop_map(|row| row.get(&plan().projects).name.clone()),
            any::<String>(),
        ],
    ) {
        let mut end = None;
        for range in Terms::of(&words).ranges_in(&text, Some(&plan().pinyin)) {
            prop_assert!(text.get(range.clone()).is_some_and(|hit| !hit.is_empty()));
            prop_assert!(end.is_none_or(|end| end < range.start));
            end = Some(range.end);
        }
    }
}
