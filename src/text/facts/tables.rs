//! The facts of each kind of record that has a table, in the order of its columns.

use super::fact::{
    Fact, GoalRow, IndicatorRow, Value, extent_or_printed, extents, linked, optional, place,
    related, said, text, whole,
};
use crate::model::firm::Firm;
use crate::model::indicator::{Indicator, Role};
use crate::model::measure::Investment;
use crate::model::project::Project;
use crate::model::relation::RelationKind;
use crate::model::task::Commitment;
use crate::progress::{Goal, Journal};
use crate::query::Column;
use crate::query::codec::yi_text;
use crate::results::audit::Finding;
use crate::results::firm_records::clusters;
use crate::text::facets::goal_group;
use crate::text::language::{gloss, translated, word};
use crate::text::{
    answers, audit, entered, indicators, intake, labels, progress, sheets, standing, tasks,
};

/// Declares the facts of a kind: `"key": (label) = value;`, where a label is `"中文", "English"`,
/// an expression, or nothing for what only files for programs have.
macro_rules! facts {
    ($(#[$doc:meta])* $name:ident of $kind:ty, |$plan:ident, $journal:ident, $it:ident| {
        $($key:literal: ($($label:tt)*) = $value:expr;)+
    }) => {
        $(#[$doc])*
        pub const $name: &[Fact<$kind>] = &[$(Fact {
            key: $key,
            label: || label!($($label)*),
            value: |$plan, $journal, $it| {
                let _ = ($plan, $journal);
                $value
            },
        }),+];
    };
}

macro_rules! label {
    () => {
        ""
    };
    ($chinese:literal, $english:literal) => {
        word!($chinese, $english)
    };
    ($label:expr) => {
        $label
    };
}

facts! {
    /// Projects. Tables give periods and areas in one cell, files for programs in members.
    PROJECTS of Project, |plan, journal, it| {
        "id": ("编号", "ID") = text(&it.id);
        "no": (labels::column(Column::Number)) = whole(it.no);
        "name": (labels::column(Column::Name)) = text(&it.name);
        "gloss": ("", "In English") = text(gloss(&it.id).unwrap_or_default());
        "stage": (labels::column(Column::Stage)) = said(it.stage.word());
        "sector": (labels::column(Column::Sector)) = said(plan.sector(it.sector));
        "place": (labels::column(Column::Place)) = said(&it.place.printed);
        "": (labels::column(Column::Years)) =
            Value::Text(it.years.map_or_else(String::new, |years| format!("{}-{}", years.start, years.end)));
        "start_year": () = Value::Number(it.years.map(|years| years.start.into()));
        "end_year": () = Value::Number(it.years.map(|years| years.end.into()));
        "": (labels::column(Column::Land)) = extent_or_printed(&it.land);
        "land_mu": () = extents(&it.land);
        "": (labels::column(Column::Floor)) = extent_or_printed(&it.floor);
        "floor_area_m2": () = extents(&it.floor);
        "capacities": () = capacities(it);
        "": (labels::column(Column::Investment)) = Value::Text(it.investment.map_or_else(String::new, yi_text));
        "investment_yi": () = Value::Number(it.investment.map(Investment::yi));
        "": ("镇、街道或区域", "Town or zone") = Value::Text(answers::place(plan, it.place.area));
        "area": () = said(plan.place(it.place.area).map_or("", |place| &place.name));
        "town": () = said(plan.place(plan.town(it.place.area)).map_or("", |place| &place.name));
        "": ("产业（依据）", "Industries (basis)") = Value::Text(answers::linked(plan, it, RelationKind::Cluster));
        "industries": () = linked(plan, &it.relations, RelationKind::Cluster);
        "": ("园区（依据）", "Parks (basis)") = Value::Text(answers::linked(plan, it, RelationKind::Park));
        "parks": () = linked(plan, &it.relations, RelationKind::Park);
        "summary": ("建设内容（本工具摘要）", "What will be built (our summary)") = said(&it.summary);
        "entered": ("进展（填报，不是规划数据）", "Progress (entered by users, not from the plan)") =
            Value::Text(standing::of_project(it, journal).unwrap_or_default());
        "source": ("规划出处", "Source in the plan") = place(plan, it.source);
    }
}

facts! {
    /// Indicators.
    INDICATORS of IndicatorRow, |plan, journal, it| {
        "id": ("编号", "ID") = text(&it.0.id);
        "table": ("表", "Table") = Value::Text(indicators::table(it.0));
        "group": ("类型", "Group") = said(&it.0.group);
        "name": ("指标（原文）", "Indicator (printed name in brackets)") = Value::Text(indicators::listed(it.0));
        "unit": ("单位", "Unit") = optional(it.0.unit.as_ref());
        "base": ("基数（原文）", "Base (as printed)") = printed(it.0, Role::Base);
        "target": ("目标（原文）", "Target (as printed)") = printed(it.0, Role::Target);
        "actual": ("实际（原文）", "Actual (as printed)") = printed(it.0, Role::Actual);
        "computed": ("本站计算", "Our calculation") = computed(it);
        "entered": ("实际（填报，不是规划数据）", "Actual (entered by users, not from the plan)") =
            it.2.as_ref().map_or(Value::Records(Vec::new()), |(goal, _)| figures(journal, goal));
        "status": ("状态（本站按填报计算）", "Status (our calculation from entered figures)") =
            text(it.2.as_ref().map_or("", |(_, found)| progress::status(found.status)));
        "note": ("本站说明", "Our note") = optional(it.0.note.as_ref());
        "source": ("规划出处", "Source in the plan") = place(plan, it.0.source);
    }
}

facts! {
    /// Goals, with how far each got.
    GOALS of GoalRow, |plan, journal, it| {
        "id": ("编号", "ID") = text(it.0.id);
        "of": ("类别", "Group") = Value::Text(goal_group(plan, &it.0).1);
        "name": ("目标是", "Goal") = said(it.0.name);
        "unit": ("单位", "Unit") = said(it.0.unit.unwrap_or_default());
        "base": ("基数", "Base") = Value::Number(it.0.base.map(|base| base.value));
        "base_year": ("基数年份", "Base year") = Value::Number(it.0.base.map(|base| base.year.into()));
        "target": ("目标", "Target") = Value::Number(it.0.target);
        "hedge": ("保留语", "Qualifier") = text(it.0.hedge.map_or("", tasks::hedge));
        "due": ("目标年份", "Target year") = whole(it.0.due);
        "stated": ("实际（规划所载）", "Actual (stated in the plan)") = Value::Number(it.0.stated.map(|stated| stated.value));
        "entered": ("实际（填报，不是规划数据）", "Actual (entered by users, not from the plan)") = figures(journal, &it.0);
        "status": ("状态（本站计算）", "Status (our calculation)") = text(progress::status(it.1.status));
        "method": ("方法", "Method") = Value::Text(standing::badge(&it.0, &it.1));
        "source": ("规划出处", "Source in the plan") = place(plan, it.0.source);
    }
}

facts! {
    /// Enterprises and institutes.
    FIRMS of Firm, |plan, journal, it| {
        "id": ("编号", "ID") = text(&it.id);
        "name": ("名称", "Name") = text(&it.name);
        "gloss": ("", "In English") = text(gloss(&it.id).unwrap_or_default());
        "also": ("又写作", "Also written") = Value::Texts(it.also.clone());
        "kind": ("类别", "Kind") = said(&it.kind);
        "industries": ("产业", "Industries") = {
            let industries = clusters(it).filter_map(|id| plan.cluster(id));
            Value::Texts(industries.map(|it| translated(&it.name).to_owned()).collect())
        };
        "related": ("相关记录", "Related records") = related(plan, &it.relations);
        "mentions": ("规划在哪里提到（原文名称和出处）", "Where the plan mentions it (name as printed, source)") =
            Value::Records(it.mentions.iter().map(|mention| vec![
                ("printed", text(&mention.printed)),
                ("source", place(plan, mention.source)),
            ]).collect());
        "note": ("本站说明", "Our note") = optional(it.note.as_ref());
    }
}

facts! {
    /// Promises in figures.
    COMMITMENTS of Commitment, |plan, journal, it| {
        "id": ("编号", "ID") = text(&it.id);
        "task": ("任务", "Task") = said(tasks::task(it.task.and_then(|id| plan.task_at(id))));
        "theme": ("主题", "Theme") = said(&it.theme);
        "what": ("承诺", "Commitment") = said(&it.what);
        "figure": ("数量", "Figure") = Value::Text(tasks::figure(it));
        "value": ("数值", "Value") = whole(it.value);
        "value_to": ("数值上限", "Upper value") = Value::Number(it.value_to);
        "unit": ("单位", "Unit") = said(&it.unit);
        "hedge": ("保留语", "Qualifier") = text(it.hedge.map_or("", tasks::hedge));
        "comparator": ("比较", "Comparison") = text(sheets::comparator(it.comparator));
        "counting": ("计数方式", "How it is counted") = text(sheets::counting(it.counting));
        "deadline": ("期限（年）", "Deadline (year)") = Value::Number(it.deadline.map(f64::from));
        "printed": ("原文", "As printed") = text(&it.printed);
        "baseline": ("起点", "Starting point") = Value::Text(tasks::baseline(plan, it).unwrap_or_default());
        "related": ("相关记录", "Related records") = related(plan, &it.relations);
        "note": ("本站说明", "Our note") = optional(it.note.as_ref());
        "source": ("规划出处", "Source in the plan") = place(plan, it.source);
    }
}

facts! {
    /// Findings of the checks.
    FINDINGS of Finding, |plan, journal, it| {
        "id": ("编号", "ID") = text(audit::id(it.subject));
        "title": ("核对内容", "What is checked") = Value::Text(audit::title(it));
        "topic": ("主题", "Topic") = text(audit::topic(it.subject));
        "method": ("方法", "Method") = text(audit::kind(it.subject));
        "grade": ("结论", "Result") = text(audit::grade(it.grade));
        "figures": ("写明的数（说明、原文和出处）", "Stated figures (label, as printed, source)") =
            Value::Records(audit::figures(it.subject).into_iter().map(|it| vec![
                ("label", Value::Text(it.label)),
                ("printed", Value::Text(it.printed)),
                ("quote", text(it.quote.unwrap_or_default())),
                ("source", place(plan, it.source)),
            ]).collect());
        "weight": ("轻重", "Importance") = text(it.weight().map_or("", audit::weight));
        "weight_reason": ("为什么", "Why") = text(audit::weight_reason(it));
        "formula": ("本站计算", "Our calculation") = Value::Text(audit::formula(it).unwrap_or_default());
        "difference": ("相差", "Difference") = Value::Text(audit::difference(it).unwrap_or_default());
        "reasons": ("可能的原因", "Possible reasons") = Value::Texts(audit::reasons(plan, it.subject));
        "note": ("本站说明", "Our note") = text(audit::note(it.subject));
    }
}

fn capacities(project: &Project) -> Value {
    let records = project.capacities.iter().map(|it| {
        vec![
            ("what", said(&it.what)),
            ("value", whole(it.value)),
            ("unit", said(&it.unit)),
            ("per", optional(it.per.as_ref())),
            ("printed", text(&it.printed)),
        ]
    });
    Value::Records(records.collect())
}

/// The cell of an indicator as the plan prints it.
fn printed(indicator: &Indicator, role: Role) -> Value {
    let cell = indicator.values.iter().find(|cell| cell.role == role);
    text(cell.map_or("", |cell| &cell.printed))
}

fn computed((indicator, headline, _): &IndicatorRow) -> Value {
    let computed = indicators::computed(indicator, headline.as_ref()).into_iter();
    let computed = computed.map(|(label, method)| {
        vec![
            ("label", Value::Text(label)),
            ("method", Value::Text(method)),
        ]
    });
    Value::Records(computed.collect())
}

/// What people entered about a goal, by year.
fn figures(journal: &Journal, goal: &Goal) -> Value {
    let unit = goal.unit.unwrap_or_default();
    let figures = journal.of_goal(goal.id).map(|(year, entry)| {
        vec![
            ("year", Value::Text(year.to_string())),
            ("figure", Value::Text(intake::what(&entry.what, unit))),
            ("origin", Value::Text(entered::origin(entry))),
        ]
    });
    Value::Records(figures.collect())
}
