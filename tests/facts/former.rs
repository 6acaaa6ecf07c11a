//! Links that were shared while they carried words of the interface still open what they meant.

use fenghua_plan::export::Sheet;
use fenghua_plan::export::sheets::sheet;
use fenghua_plan::progress::Journal;
use fenghua_plan::query::codec::decode;
use fenghua_plan::query::{Language, Query, View};
use fenghua_plan::text::facets::facets;
use fenghua_plan::text::language::speak;

use super::fixture::{catalog, plan};

/// What was shared, and the same as it is written now.
const LINKS: [(&str, &str); 18] = [
    (
        "#/indicators?only=result:已达到",
        "#/indicators?only=result:met",
    ),
    (
        "#/indicators?only=result:未达到,table:1",
        "#/indicators?only=result:missed,table:1",
    ),
    (
        "#/audit?only=topic:指标方向",
        "#/audit?only=topic:direction",
    ),
    ("#/audit?only=topic:项目年限", "#/audit?only=topic:period"),
    ("#/audit?only=kind:目标与基数", "#/audit?only=kind:target"),
    ("#/audit?only=kind:分项之和", "#/audit?only=kind:sum"),
    ("#/audit?only=kind:前后之差", "#/audit?only=kind:difference"),
    ("#/audit?only=kind:增幅", "#/audit?only=kind:growth"),
    (
        "#/audit?only=kind:年均增长",
        "#/audit?only=kind:annual_growth",
    ),
    ("#/audit?only=kind:增幅与年均", "#/audit?only=kind:compound"),
    ("#/audit?only=kind:占比", "#/audit?only=kind:ratio"),
    ("#/audit?only=kind:平均", "#/audit?only=kind:quotient"),
    ("#/audit?only=kind:同一数量", "#/audit?only=kind:same"),
    ("#/audit?only=kind:计数", "#/audit?only=kind:count"),
    ("#/audit?only=kind:重复列出", "#/audit?only=kind:duplicate"),
    ("#/audit?only=kind:部分与总体", "#/audit?only=kind:within"),
    ("#/audit?only=kind:反推", "#/audit?only=kind:implied"),
    ("#/audit?only=kind:项目年限", "#/audit?only=kind:period"),
];

fn shown(fragment: &str) -> Sheet {
    let query = decode(fragment);
    sheet(catalog(), &Journal::default(), &query, String::new()).expect("a view of records")
}

#[test]
fn an_old_link_shows_the_same_records_and_says_the_same_conditions() {
    for language in [Language::Chinese, Language::English] {
        speak(language);
        for (before, now) in LINKS {
            let [before, now] = [before, now].map(shown);
            assert!(!now.rows.is_empty());
            assert_eq!(before.rows, now.rows);
            assert_eq!(before.provenance.conditions, now.provenance.conditions);
            assert_ne!(now.provenance.conditions, "");
        }
    }
    speak(Language::Chinese);
}

#[test]
fn what_was_chosen_by_an_old_link_is_taken_back_by_its_key() {
    let mut query = decode("#/audit?only=kind:增幅,kind:sum");
    assert_eq!(query.chosen_of("kind").count(), 2);
    query.put("kind", "growth", false);
    assert_eq!(query.chosen_of("kind").collect::<Vec<_>>(), ["sum"]);
    query.put("kind", "growth", true);
    assert_eq!(query.chosen_of("kind").count(), 2);
}

#[test]
fn links_carry_no_word_of_the_interface() {
    let ours = [
        (View::Indicators, "result"),
        (View::Audit, "grade"),
        (View::Audit, "kind"),
        (View::Progress, "of"),
        (View::Progress, "open"),
        (View::Progress, "closed"),
        (View::Firms, "part"),
    ];
    for (view, key) in ours {
        let all = facets(plan(), &Journal::default(), view);
        let facet = all.iter().find(|it| it.key == key).expect(key);
        assert!(!facet.values.is_empty());
        for (value, label, _) in &facet.values {
            assert!(value.is_ascii() && value != label, "{key}: {value}");
        }
    }
}

#[test]
fn no_value_of_today_is_taken_for_a_former_one() {
    for view in View::ALL {
        for facet in facets(plan(), &Journal::default(), view) {
            for (value, ..) in facet.values {
                let mut query = Query::default();
                query.put(facet.key, &value, true);
                let chosen: Vec<_> = query.chosen_of(facet.key).collect();
                assert_eq!(chosen, [value.as_str()]);
            }
        }
    }
}
