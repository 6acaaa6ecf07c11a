//! Answers, facets, terms and the search over everything in English.

use fenghua_plan::model::Dictionary;
use fenghua_plan::model::dictionary::DICTIONARY_FILE;
use fenghua_plan::model::dictionary::needed::Source;
use fenghua_plan::progress::Journal;
use fenghua_plan::query::codec::decode;
use fenghua_plan::query::{Language, Terms, View};
use fenghua_plan::results::glossary::explained_in_english;
use fenghua_plan::results::{Catalog, Find, Total, finds, headline_figures};
use fenghua_plan::text::{
    achievements, answers, facets, firms, labels, language, overview, places, tables, tasks,
};

use super::fixture::{catalog, data_text, plan, project};

fn dictionary() -> &'static Dictionary {
    let read = Source::read(&data_text(DICTIONARY_FILE)).expect("sound JSON");
    Box::leak(Box::new(read.dictionary()))
}

/// English in the thread of one test.
fn speak_english() {
    language::learn(dictionary());
    language::speak(Language::English);
}

#[test]
fn an_answer_is_said_in_english_with_the_figures_of_the_plan() {
    speak_english();
    let conditions = |fragment| answers::conditions(plan(), &decode(fragment).conditions);
    assert_eq!(conditions(""), "None (all projects)");
    assert_eq!(
        conditions("#/projects?inv=1-5&q=a&stage=新建,续建"),
        "Search for “a”; Project type: Carried over, New; Total investment: ¥100 million–¥500 million"
    );
    let one = Total {
        projects: 1,
        unpublished: 1,
        inferred: 0,
        ..Total::default()
    };
    assert_eq!(
        answers::announcement(one),
        "1 project, total investment ¥0, not counting 1 project with no published investment"
    );
    assert_eq!(tables::target(400.0, true), "¥40 billion or more");
    assert_eq!(firms::named(1), "Mentioned once");
    assert_eq!(
        places::citation(plan(), project("xu-12").source),
        "Annex no. 12 (Carried-over projects)"
    );
    let stands = |id: &str| places::citation(plan(), plan().commitment(id).expect(id).source);
    assert_eq!(stands("c-5-3-1-03"), "Section V(3)1, paragraph 1");
    assert_eq!(stands("c-box-1-3-01"), "Box 1, entry 3");
    let headline = plan().headlines()[0]
        .stated
        .as_ref()
        .expect("a printed rate");
    // Two parts of the plan are numbered I.
    assert!(
        places::citation(plan(), headline.source).ends_with(" (1)1, paragraph 1"),
        "{}",
        places::citation(plan(), headline.source)
    );
    let figures = headline_figures(plan());
    assert_eq!(
        overview::finding(&figures[0]),
        "At the 9.1% a year that the plan states for 2016–2020, it would reach about ¥84.67 billion by 2025; the target of ¥120 billion needs 17.0% a year (our calculation)."
    );
}

#[test]
fn a_promised_figure_says_how_it_counts() {
    speak_english();
    let said: Vec<String> = plan().commitments().iter().map(tasks::figure).collect();
    for figure in [
        "growth of about 10% a year",
        "at least 20 in total",
        "2–3 added (the plan “strives for” this)",
        "below 12 m³ per ¥10,000",
        "at most 80 days",
        "800 added",
        "at least 95% each year (the plan “strives for” this)",
        "growth of at least 6%",
        "at least 1 (the plan “vies for” this)",
    ] {
        assert!(said.iter().any(|it| it == figure), "{figure}: {said:?}");
    }
    let start = |id| tasks::baseline(plan(), plan().commitment(id).expect(id));
    assert_eq!(
        start("c-5-9-4-01").as_deref(),
        Some("nearest comparable figure: 5G sites newly built or upgraded, 528 added (2016–2020)")
    );
}

#[test]
fn what_was_achieved_says_over_what_time() {
    speak_english();
    for (id, said) in [
        ("ach-016", "up 54.6% on 2015"),
        ("ach-018", "up 9.1% a year, 2016–2020"),
        ("ach-026", "48 added since 2015"),
        ("ach-030", "4th (2020)"),
        ("ach-032", "1st (2020)"),
        ("ach-034", "2nd (2020)"),
        ("ach-036", "3rd (2020)"),
        ("ach-052", "1.9 times the 2015 figure"),
        ("ach-110", "17 added (2016–2020)"),
    ] {
        let it = plan().achievement(id).expect(id);
        assert_eq!(achievements::figure(it), said, "{id}");
    }
}

#[test]
fn facets_keep_their_words_in_links_in_every_language() {
    let values = |view| {
        let facets = facets::facets(plan(), &Journal::default(), view);
        let values = facets.into_iter().flat_map(|it| it.values);
        let (values, labels): (Vec<String>, Vec<String>) =
            values.map(|(value, label, _)| (value, label)).unzip();
        (values, labels)
    };
    for view in View::ALL {
        language::speak(Language::Chinese);
        let (chinese, _) = values(view);
        speak_english();
        let (english, labels) = values(view);
        assert_eq!(chinese, english, "{}", labels::view(view));
        assert_eq!(labels.len(), english.len());
    }
    let query = decode("#/tasks?only=theme:总量规模");
    let asked = facets::conditions(plan(), &query).expect("a view of records");
    assert_eq!(asked, "Theme: Overall scale");
}

#[test]
fn english_terms_are_explained_where_they_are_whole_words() {
    let words = |text| {
        let found = explained_in_english(plan(), dictionary(), text).into_iter();
        let found = found.map(|(range, term)| (&text[range], term.term.as_str()));
        found.collect::<Vec<_>>()
    };
    assert_eq!(words("Tax per mu reaches"), [("Tax per mu", "亩均税收")]);
    assert_eq!(words("40 mu of land, municipal"), [("mu", "亩")]);
    assert_eq!(words("New factories, 亩均税收"), []);
}

#[test]
fn records_are_found_by_their_english_once_it_is_learnt() {
    let found = |catalog: &'static Catalog, text: &str| {
        let all = finds(catalog, &Terms::of(text)).into_iter();
        all.map(|it| it.find).collect::<Vec<Find>>()
    };
    assert_eq!(found(catalog(), "smart appliances"), []);
    let learnt: &Catalog = Box::leak(Box::new(Catalog::new(plan())));
    learnt.learn(dictionary());
    let all = found(learnt, "smart appliances");
    let has = |is: fn(&Find) -> bool| all.iter().any(is);
    assert!(has(
        |it| matches!(it, Find::Cluster(it) if it.name == "智能家电")
    ));
    let rows = |text| learnt.index().find(&Terms::of(text)).map(|it| it.count());
    assert_eq!(rows("Proposed Xikou"), rows("谋划 溪口"));
    assert!(rows("kitchen appliances") > Some(0));
}
