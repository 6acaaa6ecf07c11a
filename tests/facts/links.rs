//! What single parts of a link mean, also where they are written wrongly.

use fenghua_plan::query::codec::decode;
use fenghua_plan::query::{Column, Language, Span, Theme, View};

use super::fixture::plan;

#[test]
fn every_view_can_be_embedded_and_coloured_by_its_link() {
    for view in View::ALL {
        for (key, theme) in [
            ("auto", Theme::System),
            ("light", Theme::Light),
            ("dark", Theme::Dark),
            ("contrast", Theme::Contrast),
        ] {
            let query = decode(&format!("#/{}?embed=1&theme={key}&lang=zh", view.key()));
            assert_eq!(query.view, view);
            assert!(query.presentation.is_embedded);
            assert_eq!(query.presentation.theme, Some(theme));
            assert_eq!(query.presentation.language, Some(Language::Chinese));
        }
    }
}

#[test]
fn an_unknown_view_is_the_first_one() {
    assert_eq!(decode("#/nowhere?q=a").view, View::Overview);
    assert_eq!(decode("#/about").view, View::About);
}

#[test]
fn a_range_the_wrong_way_round_is_turned() {
    let years = decode("#/projects?years=2025-2021").conditions.years;
    assert_eq!(years, Span::new(Some(2021), Some(2025)));
    assert_eq!((years.from(), years.to()), (Some(2021), Some(2025)));
}

#[test]
fn an_overlong_search_is_cut_at_its_first_120_characters() {
    let long = "江".repeat(50_000);
    let text = decode(&format!("#/projects?q={long}")).conditions.text;
    assert_eq!(text.as_str(), "江".repeat(120));
}

#[test]
fn what_the_plan_does_not_know_is_dropped_from_a_question() {
    let link = "#/projects?sector=现代工业,钢铁&place=jiangkou,atlantis&park=north,south\
                &cluster=steel,fashion&sel=xu-99&q=钢铁";
    let query = decode(link).known_to(plan());
    assert_eq!(query.conditions.sectors, ["现代工业".to_owned()].into());
    assert_eq!(query.conditions.places, ["jiangkou".to_owned()].into());
    assert_eq!(query.conditions.parks, ["north".to_owned()].into());
    assert_eq!(query.conditions.clusters, ["fashion".to_owned()].into());
    assert_eq!(query.selected, None);
    assert_eq!(query.conditions.text.as_str(), "钢铁");
    let known = decode("#/projects?sel=xu-22").known_to(plan());
    assert_eq!(known.selected.as_deref(), Some("xu-22"));
}

#[test]
fn the_name_is_always_among_the_columns() {
    for keys in ["land", "name", "investment,years"] {
        let columns = decode(&format!("#/projects?cols={keys}")).columns;
        assert!(columns.contains(Column::Name), "{keys}");
        assert!(columns.with(Column::Name, false).contains(Column::Name));
    }
}
