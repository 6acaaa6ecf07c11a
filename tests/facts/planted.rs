//! Faults planted into the real data, each with the report that must follow.

use serde_json::{Value, json};

/// One fault: how it is planted, and what an editor must read about it.
pub(super) struct Planted {
    pub(super) what: &'static str,
    pub(super) plant: fn(&mut Value),
    pub(super) file: &'static str,
    pub(super) path: &'static str,
    pub(super) value: Option<&'static str>,
    pub(super) expected: &'static str,
    /// Whether a JSON Schema can see it, which knows nothing of other records.
    pub(super) is_seen_by_schema: bool,
}

impl Planted {
    /// The line that an editor must read.
    pub(super) fn report(&self) -> String {
        let (file, path, expected) = (self.file, self.path, self.expected);
        match self.value {
            Some(value) => format!("{file}  {path}  是 {value}，应为{expected}"),
            None => format!("{file}  {path}  缺失，应为{expected}"),
        }
    }
}

macro_rules! planted {
    ($($what:literal: $plant:expr => $file:literal $path:literal, $value:expr, $expected:literal,
        seen by schema: $seen:literal;)+) => {
        /// No two touch the same record, and none makes another one's report different.
        pub(super) const PLANTED: &[Planted] = &[$(Planted {
            what: $what,
            plant: $plant,
            file: $file,
            path: $path,
            value: $value,
            expected: $expected,
            is_seen_by_schema: $seen,
        }),+];
    };
}

planted! {
    "a section without a title": |it| remove(&mut it["sections.json"][3], "title")
        => "sections.json" "$[3].title", None, "非空文字", seen by schema: true;
    "a section below one that is not there": |it| it["sections.json"][5]["parent"] = json!("nowhere")
        => "sections.json" "$[5].parent", Some("\"nowhere\""), "数据中已有记录的 id", seen by schema: false;
    "a place beyond the pole": |it| it["places.json"][1]["lat"] = json!(97.3)
        => "places.json" "$[1].lat", Some("97.3"), "-90 到 90 的数，或 null", seen by schema: true;
    "a period that ends before it starts": |it| it["plan.json"]["period"]["end"] = json!(2020)
        => "plan.json" "$.period.end", Some("2020"), "不早于 start（2021）", seen by schema: false;
    "an indicator of a third table": |it| it["indicators.json"][4]["table"] = json!(3)
        => "indicators.json" "$[4].table", Some("3"), "1 到 2 的整数", seen by schema: true;
    "a cell that is a number": |it| it["indicators.json"][6]["values"][1]["printed"] = json!(100)
        => "indicators.json" "$[6].values[1].printed", Some("100"), "非空文字", seen by schema: true;
    "a rate over no time": |it| it["indicators.json"][46]["counting"] = json!(null)
        => "indicators.json" "$[46].counting", Some("null"), "yearly 或 cumulative（kind 是 rate 时）", seen by schema: false;
    "a rate over a time of another kind": |it| it["indicators.json"][23]["counting"] = json!("monthly")
        => "indicators.json" "$[23].counting", Some("\"monthly\""), "其中之一：yearly、cumulative，或 null", seen by schema: true;
    "an amount counted like a rate": |it| it["indicators.json"][0]["counting"] = json!("yearly")
        => "indicators.json" "$[0].counting", Some("\"yearly\""), "null（kind 不是 rate 时）", seen by schema: false;
    "a flag in words": |it| it["clusters.json"][0]["among_8100"] = json!("是")
        => "clusters.json" "$[0].among_8100", Some("\"是\""), "true 或 false", seen by schema: true;
    "a park at a place that is not there": |it| it["parks.json"][2]["anchor"] = json!("nowhere")
        => "parks.json" "$[2].anchor", Some("\"nowhere\""), "places.json 中的一个 id", seen by schema: false;
    "a park without a place": |it| it["parks.json"][3]["anchor"] = json!(null)
        => "parks.json" "$[3].anchor", Some("null"), "非空文字", seen by schema: true;
    "an industry that is not there": |it| it["parks.json"][7]["industries"][0]["cluster"] = json!("steel")
        => "parks.json" "$[7].industries[0].cluster", Some("\"steel\""), "数据中已有记录的 id", seen by schema: false;
    "a negative investment": |it| it["projects.json"][0]["investment_yi"] = json!(-1)
        => "projects.json" "$[0].investment_yi", Some("-1"), "0 到 1000000 的数，或 null", seen by schema: true;
    "an end before the start": |it| it["projects.json"][1]["years"]["end"] = json!(2019)
        => "projects.json" "$[1].years.end", Some("2019"), "不早于 start（2020）", seen by schema: false;
    "a project without a sector": |it| remove(&mut it["projects.json"][2], "sector")
        => "projects.json" "$[2].sector", None, "非空文字", seen by schema: true;
    "a project in an unknown town": |it| it["projects.json"][6]["place"]["area"] = json!("atlantis")
        => "projects.json" "$[6].place.area", Some("\"atlantis\""), "places.json 中的一个 id", seen by schema: false;
    "a field that no project has": |it| it["projects.json"][7]["invest"] = json!(3)
        => "projects.json" "$[7].invest", Some("3"), "没有这个字段（名称可能写错）", seen by schema: true;
    "land in words": |it| it["projects.json"][8]["land_mu"] = json!("460亩")
        => "projects.json" "$[8].land_mu", Some("\"460亩\""), "列表 […]", seen by schema: true;
    "an id used twice": |it| it["projects.json"][24]["id"] = json!("xu-10")
        => "projects.json" "$[24].id", Some("\"xu-10\""), "不与前面的记录重复的 id", seen by schema: false;
    "a stage of another plan": |it| it["projects.json"][11]["stage"] = json!("停建")
        => "projects.json" "$[11].stage", Some("\"停建\""), "其中之一：续建、新建、谋划", seen by schema: true;
    "investment to the yuan": |it| it["projects.json"][12]["investment_yi"] = json!(2.300_000_01)
        => "projects.json" "$[12].investment_yi", Some("2.30000001"), "至多四位小数的亿元数", seen by schema: false;
    "a source that is not there": |it| it["projects.json"][13]["source"]["section"] = json!("annex-9")
        => "projects.json" "$[13].source.section", Some("\"annex-9\""), "sections.json 中的一个 id", seen by schema: false;
    "a source at two parts at once": |it| it["projects.json"][15]["source"]["row"] = json!(1)
        => "projects.json" "$[15].source.section", Some("\"annex-1\""), "paragraph、row、entry、number 中至多一项", seen by schema: false;
    "a relation to a project that is not there": |it| it["projects.json"][21]["relations"][0]["id"] = json!("xu-99")
        => "projects.json" "$[21].relations[0].id", Some("\"xu-99\""), "数据中已有记录的 id", seen by schema: false;
    "a number instead of a project": |it| it["projects.json"][72] = json!(73)
        => "projects.json" "$[72]", Some("73"), "一个对象 {…}", seen by schema: true;
    "a task below a group that is not there": |it| it["tasks.json"][2]["parent"] = json!("5-99")
        => "tasks.json" "$[2].parent", Some("\"5-99\""), "数据中已有记录的 id", seen by schema: false;
    "a promise of a task that is not there": |it| it["commitments.json"][30]["task"] = json!("5-99")
        => "commitments.json" "$[30].task", Some("\"5-99\""), "tasks.json 中的一个 id", seen by schema: false;
    "a promise that is meant in another way": |it| it["commitments.json"][3]["comparator"] = json!("!=")
        => "commitments.json" "$[3].comparator", Some("\"!=\""), "其中之一：=、≥、≤、<、≈", seen by schema: true;
    "a firm without a name": |it| remove(&mut it["firms.json"][4], "name")
        => "firms.json" "$[4].name", None, "非空文字", seen by schema: true;
    "a figure that does nothing": |it| it["audit.json"][5]["operands"][0]["role"] = json!("summand")
        => "audit.json" "$[5].operands[0].role", Some("\"summand\""), "其中之一：part、total、base、final、change、rate、annual、quotient、multiple、whole、percent、value、stated、item、record、gap", seen by schema: true;
    "no glossary": |it| remove(it, "glossary.json")
        => "glossary.json" "$", None, "一个列表 […]", seen by schema: true;
}

fn remove(object: &mut Value, field: &str) {
    let removed = object.as_object_mut().and_then(|it| it.remove(field));
    assert!(removed.is_some(), "there was no {field} to remove");
}
