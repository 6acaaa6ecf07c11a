//! What the plan says was achieved before it begins.

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
    assert_eq!(plan().achievements().len(), 151);
    // 一（一）3: “高新技术企业数增长141%，累计达179家”.
    assert_eq!(
        said("高新技术企业累计数"),
        ["增长 141%（比 2015 年）", "179 家（2020 年）"]
    );
    assert_eq!(said("累计新改建的5G站点"), ["新增 528 个（2020 年）"]);
    // 一（一）1: “比2015年增长80.44%”.
    let growth = said("全区全部工业产值");
    assert!(
        growth.contains(&"增长 80.44%（比 2015 年）".to_owned()),
        "{growth:?}"
    );
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
