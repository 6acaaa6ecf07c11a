//! The words around a picture fit its width and stand in XML.

use fenghua_plan::browser::picture::lines::{escaped, wrapped};

#[test]
fn a_line_that_fits_stays_whole() {
    assert_eq!(wrapped("奉化区 2025 年", 20.0), ["奉化区 2025 年"]);
    assert_eq!(wrapped("", 20.0), [""]);
}

#[test]
fn a_long_line_breaks_between_characters_of_full_width_and_after_spaces() {
    assert_eq!(wrapped("规上工业总产值", 3.0), ["规上工", "业总产", "值"]);
    assert_eq!(wrapped("one two three", 5.0), ["one two", "three"]);
    assert_eq!(wrapped("目标2025年", 3.5), ["目标", "2025年"]);
}

#[test]
fn punctuation_stays_with_what_it_belongs_to() {
    assert_eq!(wrapped("甲乙丙，丁", 3.0), ["甲乙", "丙，丁"]);
    assert_eq!(wrapped("甲乙“丙”丁", 3.0), ["甲乙", "“丙”", "丁"]);
}

#[test]
fn a_word_longer_than_the_line_stands_alone() {
    assert_eq!(
        wrapped("见 https://example.org/a-long-address 页", 6.0),
        ["见", "https://example.org/a-long-address", "页"]
    );
}

#[test]
fn no_character_is_lost_but_spaces_at_the_end_of_a_line() {
    let text = "来源：规划附表“重大产业项目”第 12 行；筛选：气动、溪口镇（73 项中的 5 项）。Source: plan, annex.";
    for room in 1..60 {
        let pieces = wrapped(text, f64::from(room));
        let kept: String = pieces.concat().replace(' ', "");
        assert_eq!(kept, text.replace(' ', ""), "{room}");
        assert!(
            pieces.iter().all(|piece| !piece.is_empty()),
            "{room}: {pieces:?}"
        );
    }
}

#[test]
fn words_stand_in_xml_as_they_are_read() {
    assert_eq!(escaped("a<b & \"c\"\u{1}"), "a&lt;b &amp; &quot;c&quot; ");
}
