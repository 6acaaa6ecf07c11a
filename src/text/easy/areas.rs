//! Parks and industries: a list, then one.

use super::line::{MixedText, as_printed, list_of_plan, of_plan};
use super::screen::{Choice, Screen, asked, before, listed, only, source, start, summary};
use super::{goals, projects};
use crate::model::Plan;
use crate::model::cluster::Cluster;
use crate::model::park::{MicroPark, Park};
use crate::model::relation::{Basis, RelationKind};
use crate::query::{Choice as Condition, Query, View};
use crate::results::Catalog;
use crate::text::language::{comma, sentence, word};
use crate::text::tables::hedged_target;

/// What the targets of industries are of, as the plan calls it.
const OUTPUT: &str = "规上工业产值";

pub(super) fn parks(catalog: &'static Catalog, query: &Query) -> Screen {
    let plan = catalog.plan();
    let item = query.item.as_deref();
    if let Some(found) = item.and_then(|id| plan.micro_park(id)) {
        return micro_park(plan, query, found);
    }
    let chosen = only(&query.conditions.parks);
    if let Some(found) = chosen.and_then(|id| plan.park(id)) {
        return park(catalog, query, found);
    }
    let choices = plan.parks.iter().map(|it| {
        let opened = Query::of_record(RelationKind::Park, &it.id, query.presentation);
        Choice::new(of_plan(&it.name), industries(it), opened)
    });
    let answer = vec![MixedText::new(sentence!(
        "规划布局 {} 个产业园区。请点一个。",
        "The plan sets out {} industrial parks. Please choose one.",
        plan.parks.len()
    ))];
    let question = word!("您想看哪个园区？", "Which park would you like to see?");
    listed(query, question, answer, choices.collect(), start(query))
}

fn industries(park: &Park) -> String {
    let printed = park.industries.iter().map(|it| of_plan(&it.printed));
    printed.collect::<Vec<_>>().join(comma())
}

fn park(catalog: &'static Catalog, query: &Query, park: &'static Park) -> Screen {
    let plan = catalog.plan();
    let name = of_plan(&park.name);
    let target = hedged_target(park.target_2025_yi, false, park.hedge);
    let place = match park.anchor_basis {
        Basis::Named => {
            let anchor = plan.place(park.anchor);
            let anchor = anchor.map_or_else(String::new, |it| of_plan(&it.name));
            sentence!("位置在{anchor}。", "Place: {anchor}.")
        }
        _ => of_plan(&park.anchor_note),
    };
    let answer = vec![
        MixedText::new(sentence!(
            "规划给它的定位是：{}。",
            "Its role in the plan: {}.",
            of_plan(&park.positioning)
        )),
        summary(&park.summary),
        MixedText::new(sentence!(
            "主导产业：{}。",
            "Leading industries: {}.",
            industries(park)
        )),
        MixedText::new(sentence!(
            "目标是到 {} 年，工业总产值达到 {target}。",
            "Target for {}: gross industrial output of {target}.",
            plan.overview.period.end
        )),
        MixedText::new(place),
        source(plan, park.source),
    ];
    let way = projects::way(catalog, query, &Condition::Park(park.id.clone()));
    let at = plan.parks.iter().position(|it| it.id == park.id);
    Screen {
        question: MixedText::new(sentence!("{name}是做什么的？", "What is {name} for?")),
        answer,
        choices: way.into_iter().collect(),
        back: Some(before(query, asked(query, View::Parks), at)),
        ..Screen::default()
    }
}

fn micro_park(plan: &'static Plan, query: &Query, park: &'static MicroPark) -> Screen {
    let name = of_plan(&park.name);
    let mut answer = vec![MixedText::new(sentence!(
        "类别：{}。",
        "Kind: {}.",
        of_plan(&park.kind)
    ))];
    answer.extend(park.focus.as_deref().map(summary));
    answer.push(MixedText::new(sentence!(
        "进展：{}。",
        "Progress: {}.",
        of_plan(&park.status)
    )));
    let place = park.place.and_then(|id| plan.place(id));
    answer.push(MixedText::new(match place {
        Some(place) => sentence!("位置在{}。", "Place: {}.", of_plan(&place.name)),
        None => word!(
            "规划没有写明它在哪个镇、街道。",
            "The plan does not say in which town or subdistrict it is."
        )
        .to_owned(),
    }));
    answer.push(source(plan, park.source));
    Screen {
        question: MixedText::new(sentence!(
            "{name}是什么样的园区？",
            "What kind of park is {name}?"
        )),
        answer,
        back: Some(before(query, asked(query, View::Parks), None)),
        ..Screen::default()
    }
}

pub(super) fn clusters(catalog: &'static Catalog, query: &Query) -> Screen {
    let plan = catalog.plan();
    let chosen = only(&query.conditions.clusters);
    if let Some(found) = chosen.and_then(|id| plan.cluster(id)) {
        return cluster(catalog, query, found);
    }
    let choices = plan.clusters.iter().map(|it| {
        let opened = Query::of_record(RelationKind::Cluster, &it.id, query.presentation);
        let target = target(it);
        let hint = sentence!("目标 {target}", "Target: {target}");
        Choice::new(of_plan(&it.name), hint, opened)
    });
    let answer = vec![MixedText::new(sentence!(
        "规划要发展 {} 个产业。请点一个。",
        "The plan aims to develop {} industries. Please choose one.",
        plan.clusters.len()
    ))];
    let question = word!("您想看哪个产业？", "Which industry would you like to see?");
    listed(query, question, answer, choices.collect(), start(query))
}

fn cluster(catalog: &'static Catalog, query: &Query, cluster: &'static Cluster) -> Screen {
    let plan = catalog.plan();
    let name = of_plan(&cluster.name);
    let target = target(cluster);
    let mut answer = vec![
        MixedText::new(sentence!(
            "目标是到 {} 年，{OUTPUT}达到 {target}。",
            "Target for {}, output of industry above the size threshold: {target}.",
            plan.overview.period.end
        )),
        MixedText::new(sentence!(
            "发展重点：{}（本站摘要）。",
            "Focus: {} (our summary).",
            list_of_plan(&cluster.focus)
        )),
    ];
    let firms: Vec<String> = cluster.firms.iter().map(|it| as_printed(it)).collect();
    if !firms.is_empty() {
        let firms = firms.join(comma());
        answer.push(MixedText::new(sentence!(
            "规划点名的企业：{firms}。",
            "Firms that the plan names: {firms}."
        )));
    }
    if !cluster.bases.is_empty() {
        let bases = list_of_plan(&cluster.bases);
        answer.push(MixedText::new(sentence!(
            "规划点名的园区和基地：{bases}。",
            "Parks and bases that the plan names: {bases}."
        )));
    }
    answer.push(source(plan, cluster.source));
    let mut choices = goals::terms(plan, query, OUTPUT);
    let own = Condition::Cluster(cluster.id.clone());
    choices.extend(projects::way(catalog, query, &own));
    let at = plan.clusters.iter().position(|it| it.id == cluster.id);
    Screen {
        question: MixedText::new(sentence!(
            "{name}产业要发展成什么样？",
            "What is planned for “{name}”?"
        )),
        answer,
        choices,
        back: Some(before(query, asked(query, View::Clusters), at)),
        ..Screen::default()
    }
}

fn target(cluster: &Cluster) -> String {
    hedged_target(cluster.target_2025_yi, cluster.is_at_least, cluster.hedge)
}
