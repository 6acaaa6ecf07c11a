//! 关怀版: every screen asks one question, answers it, and leads on and back.

use std::collections::BTreeMap;

use fenghua_plan::model::dictionary::DICTIONARY_FILE;
use fenghua_plan::model::dictionary::needed::Source;
use fenghua_plan::progress::{About, Entry, Journal, What};
use fenghua_plan::query::codec::{decode, encode};
use fenghua_plan::query::{Language, Query, SearchText};
use fenghua_plan::text::easy::{self, MixedText, Screen};
use fenghua_plan::text::language;

use super::fixture::{catalog, data_text, plan};

/// Addresses of screens to which no choice leads from the start.
const BESIDE: [&str; 16] = [
    "#/overview?q=xikou",
    "#/overview?q=气动&p=2",
    "#/overview?q=绿色",
    "#/overview?q=火星",
    "#/indicators?item=t1-25",
    "#/indicators?item=t1-14",
    "#/indicators?item=t2-27",
    "#/projects?q=气动",
    "#/projects?q=钢铁厂",
    "#/projects?stage=新建&inv=1-",
    "#/projects?sel=xin-34",
    "#/firms",
    "#/firms?item=f-yadeke",
    "#/tasks",
    "#/progress",
    "#/audit",
];

fn speak(language: Language) {
    let read = Source::read(&data_text(DICTIONARY_FILE)).expect("sound JSON");
    language::learn(Box::leak(Box::new(read.dictionary())));
    language::speak(language);
}

fn asked(fragment: &str) -> Query {
    let mut query = decode(fragment).known_to(plan());
    query.presentation.is_easy = true;
    query
}

fn shown(query: &Query) -> Screen {
    easy::screen(catalog(), query, &Journal::default())
}

fn shown_at(fragment: &str) -> Screen {
    shown(&asked(fragment))
}

fn texts(screen: &Screen) -> Vec<String> {
    screen.answer.iter().map(MixedText::text).collect()
}

/// Every screen that choices and ways back lead to, by its link.
fn walked() -> BTreeMap<String, (Query, Screen)> {
    let mut open: Vec<Query> = BESIDE.map(asked).into();
    open.push(asked("#/overview"));
    let mut found = BTreeMap::new();
    while let Some(query) = open.pop() {
        let link = encode(&query);
        // What leads out of this layout leads to no screen of it.
        if found.contains_key(&link) || !query.presentation.shows_easy() {
            continue;
        }
        let screen = shown(&query);
        open.extend(screen.choices.iter().map(|it| it.query.clone()));
        open.extend(screen.back.clone());
        found.insert(link, (query, screen));
    }
    found
}

/// Every line of a screen.
fn lines(screen: &Screen) -> Vec<&MixedText> {
    let choices = screen.choices.iter();
    let choices = choices.flat_map(|it| [&it.label, &it.hint]);
    std::iter::once(&screen.question)
        .chain(&screen.answer)
        .chain(choices)
        .collect()
}

fn has_chinese(text: &str) -> bool {
    text.contains(|it| matches!(it, '\u{3000}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}'))
}

#[test]
fn every_screen_has_a_question_an_answer_and_at_most_eight_choices() {
    for spoken in Language::ALL {
        speak(spoken);
        let screens = walked();
        assert!(screens.len() > 250, "{}", screens.len());
        for (link, (query, screen)) in &screens {
            let question = screen.question.text();
            assert!(question.ends_with(['？', '?']), "{link}: {question}");
            assert!(!screen.answer.is_empty(), "{link}");
            assert!(screen.choices.len() <= 8, "{link}");
            for line in lines(screen) {
                assert!(!line.text().contains(['\u{2068}', '\u{2069}']), "{link}");
            }
            for sentence in texts(screen) {
                let is_ended = sentence.ends_with(['。', '.', '）', ')']);
                assert!(is_ended, "{link}: {sentence}");
                for doubled in ["。。", "。（", "..", "： ", "，，", "“”"] {
                    assert!(!sentence.contains(doubled), "{link}: {sentence}");
                }
            }
            let mut labels: Vec<_> = screen.choices.iter().map(|it| it.query.clone()).collect();
            labels.dedup();
            assert_eq!(labels.len(), screen.choices.len(), "{link}");
            assert_eq!(encode(&decode(&encode(query))), *link);
            assert_eq!(decode(link), *query);
        }
    }
}

#[test]
fn every_screen_leads_back_to_the_start() {
    speak(Language::Chinese);
    let start = encode(&asked("#/overview"));
    for (link, (_, screen)) in walked() {
        let mut back = screen.back;
        let mut steps = 0;
        let mut last = link.clone();
        while let Some(query) = back {
            steps += 1;
            assert!(steps < 20, "{link} leads in a circle");
            last = encode(&query);
            back = shown(&query).back;
        }
        assert_eq!(last, start, "{link}");
    }
}

#[test]
fn in_english_only_marked_words_are_chinese() {
    speak(Language::English);
    for (link, (_, screen)) in walked() {
        assert!(!has_chinese(&screen.progress), "{link}");
        for piece in lines(&screen).iter().flat_map(|it| &it.pieces) {
            let is_unmarked = !piece.is_chinese && has_chinese(&piece.text);
            assert!(!is_unmarked, "{link}: {}", piece.text);
        }
    }
}

#[test]
fn in_chinese_nothing_is_marked() {
    speak(Language::Chinese);
    for (link, (_, screen)) in walked() {
        let mut pieces = lines(&screen).into_iter().flat_map(|it| &it.pieces);
        assert!(pieces.all(|it| !it.is_chinese), "{link}");
    }
}

#[test]
fn a_goal_is_said_with_the_figures_of_the_plan() {
    speak(Language::Chinese);
    let screen = shown_at("#/indicators?item=t2-04");
    assert_eq!(screen.question.text(), "区属规上工业产值要达到多少？");
    let expected = [
        "2020 年是 547.8 亿元。",
        "目标是到 2025 年达到 1,200 亿元。",
        "规划写明，2016—2020年平均每年增长 9.1%。",
        "要达到目标，平均每年要增长 17.0%（本站计算）。",
    ];
    assert_eq!(texts(&screen)[..4], expected);
    assert_eq!(screen.progress, "第 1 个目标，共 6 个");
    speak(Language::English);
    let screen = shown_at("#/indicators?item=t2-04");
    let expected = [
        "In 2020 it was ¥54.78 billion.",
        "The target for 2025 is ¥120 billion.",
        "According to the plan, it grew by 9.1% a year in 2016–2020.",
        "To meet the target, it must grow by 17.0% a year on average (our calculation).",
    ];
    assert_eq!(texts(&screen)[..4], expected);
}

#[test]
fn a_target_that_the_plan_only_strives_for_is_said_so() {
    for (language, north, new_energy) in [
        (Language::Chinese, "500 亿元（力争）", "100 亿元"),
        (
            Language::English,
            "¥50 billion (the plan “strives for” this)",
            "¥10 billion",
        ),
    ] {
        speak(language);
        let says = |fragment: &str, target: &str| {
            let texts = texts(&shown_at(fragment));
            let found = texts.iter().find(|it| it.contains("2025"));
            let found = found.expect("a target").trim_end_matches(['。', '.']);
            assert!(found.ends_with(target), "{found}");
        };
        says("#/parks?park=north", north);
        says("#/clusters?cluster=new-energy", new_energy);
    }
    speak(Language::Chinese);
}

#[test]
fn a_project_is_said_in_plain_sentences() {
    speak(Language::Chinese);
    let screen = shown_at("#/projects?place=xikou&sel=xin-34");
    assert_eq!(
        screen.question.text(),
        "“后旺地块小微产业园项目”是什么项目？"
    );
    let expected = [
        "建小微产业园厂房并购置设备，供数家企业使用（本站摘要）。",
        "地点在溪口镇。",
        "建设时间是 2021 年到 2022 年。",
        "总投资 1.48 亿元。",
        "它是新建项目，在规划期内开工。",
    ];
    assert_eq!(texts(&screen)[..5], expected);
    let back = screen.back.expect("the list of the place");
    assert_eq!(encode(&back), "#/projects?place=xikou&care=1");
    speak(Language::English);
    let screen = shown_at("#/projects?place=xikou&sel=xin-34");
    assert!(
        texts(&screen)[0].starts_with("Houwang"),
        "{}",
        texts(&screen)[0]
    );
    assert_eq!(texts(&screen)[2], "Place: Xikou Town.");
    assert_eq!(texts(&screen)[4], "Total investment: ¥148 million.");
    let name = &screen.question.pieces[1];
    assert_eq!(name.text, "后旺地块小微产业园项目");
    assert!(name.is_chinese);
}

#[test]
fn what_is_not_published_is_said_so() {
    speak(Language::Chinese);
    for project in &plan().projects {
        let screen = shown_at(&format!("#/projects?sel={}", project.id));
        let says = |words: &str| texts(&screen).iter().any(|it| it == words);
        assert_eq!(says("建设时间未公布。"), project.years.is_none());
        assert_eq!(says("总投资未公布。"), project.investment.is_none());
    }
}

#[test]
fn places_are_offered_with_the_number_of_their_projects() {
    speak(Language::Chinese);
    let first = shown_at("#/projects");
    assert_eq!(first.progress, "第 1 页，共 2 页");
    let offered = |screen: &Screen| -> Vec<(String, String)> {
        let choices = screen.choices.iter();
        choices
            .map(|it| (it.label.text(), it.hint.text()))
            .collect()
    };
    assert_eq!(offered(&first)[0], ("开发区".into(), "19 个项目".into()));
    assert_eq!(offered(&first)[6], ("更多".into(), "还有 6 个".into()));
    let second = shown(&first.choices[6].query);
    let town = offered(&second).iter().position(|it| it.0 == "溪口镇");
    let town = &second.choices[town.expect("溪口镇 has projects")];
    assert_eq!(town.hint.text(), "5 个项目");
    let list = shown(&town.query);
    assert_eq!(
        texts(&list),
        [
            "共 5 个项目，公布的总投资合计 10.32 亿元（本站相加）。",
            "其中 2 项按名称或地点推断，规划没有写明。"
        ]
    );
    assert_eq!(offered(&list)[0].1, "2019–2021 年、总投资 1.84 亿元");
    assert_eq!(
        list.back.map(|it| encode(&it)).as_deref(),
        Some("#/projects?p=2&care=1")
    );
}

#[test]
fn what_was_found_leads_back_to_what_was_looked_for() {
    speak(Language::Chinese);
    let found = easy::found(&asked("#/firms"), &SearchText::new("亚德客"));
    let screen = shown(&found);
    assert_eq!(screen.question.text(), "“亚德客”找到了什么？");
    let found_again = |it: &&easy::Choice| !it.query.conditions.text.is_blank();
    for choice in screen.choices.iter().filter(found_again) {
        let opened = shown(&choice.query);
        assert_eq!(
            opened.back.as_ref(),
            Some(&found),
            "{}",
            choice.label.text()
        );
    }
}

#[test]
fn what_people_entered_is_said_beside_the_plan() {
    speak(Language::Chinese);
    let journal = Journal::new(vec![Entry {
        about: About::Goal {
            id: "t2-04".into(),
            year: 2023,
        },
        what: What::Figure(900.0),
        by: "张三".into(),
        on: None,
        source: "统计公报".into(),
    }]);
    let screen = easy::screen(catalog(), &asked("#/indicators?item=t2-04"), &journal);
    let texts = texts(&screen);
    assert_eq!(texts[4], "有人填报，2023 年是 900 亿元。这不是规划里的数。");
    assert!(
        texts[5].contains("张三") && texts[5].contains("统计公报"),
        "{}",
        texts[5]
    );
}

#[test]
fn the_full_layout_shows_the_same_subject() {
    for (easy, full) in [
        (
            "#/projects?place=xikou&sel=xin-34&care=1",
            "#/projects?place=xikou&sel=xin-34",
        ),
        ("#/projects?p=2&care=1&lang=en", "#/projects?lang=en"),
        (
            "#/parks?q=溪口&park=xikou-park&p=2&care=1",
            "#/parks?park=xikou-park",
        ),
        ("#/overview?item=find&care=1", "#/overview"),
        ("#/overview?q=溪口&care=1", "#/overview?q=溪口"),
    ] {
        assert_eq!(decode(easy).in_full(), decode(full), "{easy}");
    }
}

#[test]
fn inside_of_another_page_and_on_paper_the_full_layout_is_shown() {
    for link in [
        "#/parks?care=1&embed=1",
        "#/parks?care=1&paper=1",
        "#/parks",
    ] {
        assert!(!decode(link).presentation.shows_easy(), "{link}");
    }
    assert!(decode("#/parks?care=1").presentation.shows_easy());
}
