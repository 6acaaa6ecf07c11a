//! What the plan says was achieved before it begins.

use fenghua_plan::model::achievement::AchievementKind;
use fenghua_plan::query::{Presentation, Terms, View};
use fenghua_plan::results::{Find, finds, meant};
use fenghua_plan::text::achievements::figure;
use fenghua_plan::text::found::offer;

use super::fixture::{catalog, plan};

fn said(what: &str) -> Vec<String> {
    let all = plan().achievements().iter().filter(|it| it.what == what);
    all.map(figure).collect()
}

#[test]
fn the_figures_of_the_account_are_there_as_they_are_meant() {
    assert_eq!(plan().achievements().len(), 152);
    // 一（一）3: “高新技术企业数增长141%，累计达179家”.
    assert_eq!(
        said("高新技术企业累计数"),
        ["增长 141%（比 2015 年）", "179 家（2020 年）"]
    );
    // Added in five years, not in 2020.
    assert_eq!(said("累计新改建的5G站点"), ["新增 528 个（“十三五”期间）"]);
    // 一（一）1: “比2015年增长80.44%”.
    let growth = said("全区全部工业产值");
    assert!(
        growth.contains(&"增长 80.44%（比 2015 年）".to_owned()),
        "{growth:?}"
    );
}

#[test]
fn a_figure_says_for_what_time_it_is() {
    use AchievementKind::{Added, Growth};
    for (id, meant) in [
        // “完成工业投资204.5亿元，比“十二五”期间增长14.9%”
        ("ach-021", "204.5 亿元"),
        ("ach-022", "增长 14.9%"),
        // “近5年的累计增幅为130.0%和66.5%”
        ("ach-090", "增长 130%（比 2015 年）"),
        ("ach-095", "增长 78.3%（比 2015 年）"),
        ("ach-018", "年均增长 9.1%（2016–2020 年）"),
        // “2020年，“246”重点培育产业增加值增长6.6%”: one year.
        ("ach-029", "增长 6.6%（2020 年）"),
        // “近三年，全区工业投资年均增速为5.7%”
        ("ach-138", "年均增长 5.7%"),
        ("ach-026", "新增 48 家（比 2015 年）"),
        ("ach-052", "是 2015 年的 1.9 倍"),
        ("ach-030", "第 4 位（2020 年）"),
        ("ach-116", "下降 5.4%（比 2015 年）"),
        // “超10亿的企业仅6家”
        ("ach-152", "6 家"),
    ] {
        assert_eq!(figure(plan().achievement(id).expect(id)), meant, "{id}");
    }
    // What was added or grew says over what time.
    for it in plan().achievements() {
        let is_of_a_time = matches!(it.kind, Added | Growth) && it.year.is_some();
        let alone = format!("（{} 年）", it.year.unwrap_or_default());
        assert!(!is_of_a_time || !figure(it).ends_with(&alone), "{}", it.id);
    }
}

#[test]
fn they_are_found_and_lead_to_the_indicators() {
    let found = finds(catalog(), &Terms::of("高新技术企业"));
    let of = |it: Find| offer(plan(), it, Presentation::default());
    let hit = found
        .iter()
        .find(|it| matches!(it.find, Find::Achievement(_)));
    let offer = of(hit.expect("an achievement").find);
    assert_eq!(offer.query.view, View::Indicators);
    assert!(
        plan()
            .achievement(offer.query.item.as_deref().unwrap())
            .is_some()
    );
}

#[test]
fn every_everyday_word_finds_what_the_plan_calls_otherwise() {
    for it in plan().everyday() {
        for said in &it.said {
            let terms = Terms::of(said);
            // Words of several parts are looked for part by part.
            if terms.words().count() > 1 {
                continue;
            }
            assert!(!meant(catalog(), &terms).is_empty(), "{said}");
            assert!(!finds(catalog(), &terms).is_empty(), "{said}");
        }
    }
    let measures = finds(catalog(), &Terms::of("补贴"));
    let has = |title: &str| {
        let mut all = measures.iter();
        all.any(|it| matches!(it.find, Find::Point(point) if point.title.contains(title)))
    };
    assert!(has("净收益全额奖励") && has("一定的补助"));
}
