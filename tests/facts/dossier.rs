//! A dossier says what was asked, and what is linked leads back to the screen.

use fenghua_plan::query::codec::{decode, encode};
use fenghua_plan::query::{Presentation, Query, View};
use fenghua_plan::text::dossier::{arranged, conditions, date, notes};

use super::fixture::plan;

#[test]
fn each_dossier_says_what_was_asked_of_its_view() {
    for (link, expected) in [
        ("#/projects?q=气动&stage=续建", "搜索“气动”；建设性质：续建"),
        ("#/projects", "无（全部项目）"),
        ("#/indicators?only=group:总量目标", "类型：总量目标"),
        ("#/indicators", "全部"),
        ("#/parks?park=xikou-park", "园区：溪口工业区"),
        ("#/parks", ""),
        (
            "#/clusters?cluster=pneumatics",
            "产业集群：关键基础件（气动）",
        ),
        ("#/overview?q=qidong", "搜索“qidong”"),
        ("#/about?stage=续建", ""),
    ] {
        assert_eq!(conditions(plan(), &decode(link)), expected, "{link}");
    }
}

#[test]
fn order_and_groups_are_said_where_they_are_not_the_annexes() {
    let asked = decode("#/projects?sort=-investment&group=stage");
    assert_eq!(arranged(&asked), "总投资（亿元） 从大到小；按建设性质分组");
    assert_eq!(arranged(&decode("#/projects")), "");
    assert_eq!(arranged(&decode("#/tasks?group=stage")), "");
}

#[test]
fn each_dossier_says_where_its_figures_are_from() {
    for view in View::ALL {
        let notes = notes(plan(), view);
        assert!(notes.iter().any(|(label, text)| {
            *label == "来源" && text.starts_with(&format!("《{}》", plan().overview.title))
        }));
        assert!(notes.iter().all(|(_, text)| !text.is_empty()), "{view:?}");
    }
    assert_eq!(date([2026, 1, 9]), "2026 年 1 月 9 日");
}

#[test]
fn what_is_opened_from_a_dossier_is_on_screen() {
    let paper = Presentation {
        is_dossier: true,
        ..Presentation::default()
    };
    let dossier = Query {
        view: View::Tasks,
        presentation: paper,
        ..Query::default()
    };
    assert_eq!(encode(&dossier), "#/tasks?paper=1");
    let opened = [
        dossier.clone().on_screen(),
        dossier.clone().opening(View::Tasks),
        dossier.opening(View::Projects),
        Query::about(View::Firms, "f-yadeke", paper),
    ];
    assert!(opened.iter().all(|it| !it.presentation.is_dossier));
}
