//! Projects near me: first where, then which, then one.

use super::line::{MixedText, as_printed, marked, of_plan};
use super::screen::{
    Choice, Screen, asked, before, found, in_english, listed, only, source, start, summary,
};
use crate::model::Plan;
use crate::model::ids::PlaceId;
use crate::model::project::{Project, Stage};
use crate::query::{Choice as Condition, Query, View};
use crate::results::{Catalog, Matched};
use crate::text::answers;
use crate::text::format::{self, counted, yi_with_unit};
use crate::text::language::{comma, sentence, word, words};

pub(super) fn screen(catalog: &'static Catalog, query: &Query) -> Screen {
    let plan = catalog.plan();
    let selected = query.selected.as_deref();
    match selected.and_then(|id| plan.project(id)) {
        Some(project) => one(catalog, query, project),
        None if query.conditions.accept_all() => places(catalog, query),
        None => list(catalog, query),
    }
}

/// The towns, and zones of none, that have projects, each by its position in the plan with their
/// number.
fn used_places(catalog: &Catalog) -> Vec<(usize, u32)> {
    let totals = catalog.town_totals().towns.iter().enumerate();
    let counts = totals.map(|(at, total)| (at, total.projects));
    counts.filter(|(_, count)| *count > 0).collect()
}

fn places(catalog: &'static Catalog, query: &Query) -> Screen {
    let plan = catalog.plan();
    let choices = used_places(catalog).into_iter().filter_map(|(at, count)| {
        let place = plan.places.get(at)?;
        let projects = projects(count);
        let opened = choosing(query, &Condition::Place(place.id.clone()));
        Some(Choice::new(of_plan(&place.name), projects, opened))
    });
    let all = format::count(plan.projects.len());
    let answer = vec![
        MixedText::new(sentence!(
            "规划列出 {all} 个重大项目。",
            "The plan lists {all} major projects."
        )),
        MixedText::new(word!(
            "请点一个地方，看那里的项目。",
            "Choose a place to see its projects."
        )),
    ];
    let question = word!(
        "您想看哪个镇、街道？",
        "Which town or subdistrict would you like to see?"
    );
    listed(query, question, answer, choices.collect(), start(query))
}

fn projects(count: u32) -> String {
    let projects = counted(count as usize, "project", "projects");
    sentence!("{projects} 个项目", "{projects}")
}

/// The way to the projects of a park or an industry; `None` when it has none.
pub(super) fn way(catalog: &Catalog, query: &Query, condition: &Condition) -> Option<Choice> {
    let query = choosing(query, condition);
    let count = Matched::new(catalog, &query.conditions).total.projects;
    let label = word!("看它的项目", "See its projects");
    (count > 0).then(|| Choice::new(label, projects(count), query))
}

fn choosing(query: &Query, condition: &Condition) -> Query {
    Query::choosing(View::Projects, condition, query.presentation)
}

fn list(catalog: &'static Catalog, query: &Query) -> Screen {
    let plan = catalog.plan();
    let matched = Matched::new(catalog, &query.conditions);
    let total = matched.total;
    let mut answer = vec![MixedText::new(if total.projects == 0 {
        word!("没有符合条件的项目。", "No project matches.").to_owned()
    } else {
        let (projects, sum) = (
            projects(total.projects),
            yi_with_unit(Some(total.investment)),
        );
        sentence!(
            "共 {projects}，公布的总投资合计 {sum}（本站相加）。",
            "{projects} with a published total investment of {sum} (our sum)."
        )
    })];
    if total.unpublished > 0 {
        let count = format::whole(total.unpublished.into());
        answer.push(MixedText::new(sentence!(
            "其中 {count} 个没有公布投资，没有算进去。",
            "Investment is not published for {count} of them, so it is not included."
        )));
    }
    let inferred = answers::inferred(total);
    if !inferred.is_empty() {
        answer.push(MixedText::new(sentence!("{inferred}。", "{inferred}.")));
    }
    let rows = matching(plan, &matched);
    let choices = rows.map(|project| {
        let opened = Query {
            selected: Some(project.id.clone()),
            page: 0,
            ..query.clone()
        };
        Choice::new(as_printed(&project.name), in_short(project), opened)
    });
    listed(
        query,
        asked_of(plan, query),
        answer,
        choices.collect(),
        above(catalog, query),
    )
}

fn matching<'m>(
    plan: &'static Plan,
    matched: &'m Matched,
) -> impl Iterator<Item = &'static Project> + use<'m> {
    let rows = (0..).zip(&plan.projects);
    rows.filter(|(row, _)| matched.contains(*row))
        .map(|(_, project)| project)
}

/// The question of a list.
fn asked_of(plan: &Plan, query: &Query) -> String {
    let is_searched = !query.conditions.text.is_blank();
    let of = |name: &str| {
        let name = of_plan(name);
        sentence!(
            "{name}有哪些项目？",
            "Which projects does the plan list for {name}?"
        )
    };
    let chosen = query.conditions.chosen();
    let name = match chosen.as_slice() {
        _ if is_searched => None,
        [Condition::Place(id)] => plan.place_named(id).map(|it| of(&it.name)),
        [Condition::Park(id)] => plan.park(id).map(|it| of(&it.name)),
        [Condition::Cluster(id)] => plan.cluster(id).map(|it| of(&it.name)),
        _ => None,
    };
    name.unwrap_or_else(|| word!("您选的项目有哪些？", "Which projects match your choice?").into())
}

/// The screen before a list.
fn above(catalog: &Catalog, query: &Query) -> Query {
    let conditions = &query.conditions;
    if !conditions.text.is_blank() {
        return found(query, &conditions.text);
    }
    let of_view = |view: View| Query {
        conditions: conditions.clone(),
        ..asked(query, view)
    };
    match conditions.chosen().as_slice() {
        [Condition::Park(_)] => of_view(View::Parks),
        [Condition::Cluster(_)] => of_view(View::Clusters),
        _ => {
            let plan = catalog.plan();
            let place = only(&conditions.places);
            let at = place.and_then(|id| plan.places.iter().position(|it| it.id == *id));
            let town = at.and_then(PlaceId::nth).map(|it| plan.town(it).at());
            let used = used_places(catalog);
            let at = used.iter().position(|(at, _)| Some(*at) == town);
            before(query, asked(query, View::Projects), at)
        }
    }
}

/// When and how much, in a line.
fn in_short(project: &Project) -> String {
    let years = format::years(project.years);
    let years = match project.years {
        Some(_) => sentence!("{years} 年", "{years}"),
        None => word!("时间未公布", "dates not published").to_owned(),
    };
    let investment = match project.investment {
        Some(_) => sentence!(
            "总投资 {}",
            "total investment {}",
            yi_with_unit(project.investment)
        ),
        None => word!("投资未公布", "investment not published").to_owned(),
    };
    [years, investment].join(comma())
}

fn one(catalog: &'static Catalog, query: &Query, project: &'static Project) -> Screen {
    let plan = catalog.plan();
    let name = as_printed(&project.name);
    let place = of_plan(&project.place.printed);
    let is_zone = plan.town(project.place.area) != project.place.area;
    let place = if is_zone {
        marked(&answers::place(plan, project.place.area))
    } else {
        place
    };
    let years = match project.years {
        Some(years) if years.start == years.end => {
            sentence!("建设时间是 {} 年。", "Construction: {}.", years.start)
        }
        Some(years) => sentence!(
            "建设时间是 {} 年到 {} 年。",
            "Construction: {} to {}.",
            years.start,
            years.end
        ),
        None => word!("建设时间未公布。", "Construction dates: not published.").to_owned(),
    };
    let investment = match project.investment {
        Some(_) => sentence!(
            "总投资 {}。",
            "Total investment: {}.",
            yi_with_unit(project.investment)
        ),
        None => word!("总投资未公布。", "Total investment: not published.").to_owned(),
    };
    let mut answer: Vec<MixedText> = in_english(&project.id).into_iter().collect();
    answer.extend([
        summary(&project.summary),
        MixedText::new(sentence!("地点在{place}。", "Place: {place}.")),
        MixedText::new(years),
        MixedText::new(investment),
        MixedText::new(stage(project.stage)),
        source(plan, project.source),
    ]);
    Screen {
        question: MixedText::new(sentence!(
            "“{name}”是什么项目？",
            "What is the project “{name}”?"
        )),
        answer,
        back: Some(around(catalog, query, project)),
        ..Screen::default()
    }
}

words! {
    stage(Stage) {
        Stage::Continuing => "它是续建项目，规划期以前已经开工。", "This project is carried over: work began before the plan period.";
        Stage::New => "它是新建项目，在规划期内开工。", "This is a new project, to start within the plan period.";
        Stage::Proposed => "它是谋划项目，还没有确定开工。", "This is a planned project, with no start decided yet.";
    }
}

/// The list from which a project is opened: of its place where nothing else is asked.
fn around(catalog: &'static Catalog, query: &Query, project: &Project) -> Query {
    let plan = catalog.plan();
    let list = if query.conditions.accept_all() {
        let place = plan.place(plan.town(project.place.area));
        let id = place.map_or_else(String::new, |it| it.id.clone());
        choosing(query, &Condition::Place(id))
    } else {
        Query {
            selected: None,
            ..query.clone()
        }
    };
    let matched = Matched::new(catalog, &list.conditions);
    let at = matching(plan, &matched).position(|it| it.id == project.id);
    before(query, list, at)
}
