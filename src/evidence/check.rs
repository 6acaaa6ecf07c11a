//! The check of data against the index of the plan's text.

use serde_json::{Map, Value};

use super::index::{Entry, Index, seal, short_digest};
use super::{dense, figures};
use crate::model::Fault;

/// Members that hold words of the plan which must stand in the record's passage.
const PRINTED: [&str; 3] = ["printed", "box_name", "positioning"];

/// Members whose numbers are ours: where a record stands in its file, and where on the map.
const OURS: [&str; 5] = ["no", "table", "lon", "lat", "source"];

/// Members that hold years. A passage may leave its year to the heading above, so that they
/// need only stand somewhere in the plan.
const YEARS: [&str; 3] = ["year", "refers_to", "deadline"];

/// Every phrase that `files` claim to be printed, without white space, each once.
#[must_use]
pub fn phrases(files: &[(&str, Value)]) -> Vec<String> {
    let mut found = Vec::new();
    for (_, content) in files {
        collect(content, &mut found);
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn collect(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                match member {
                    Value::String(text) if PRINTED.contains(&name.as_str()) => {
                        found.push(dense(text));
                    }
                    other => collect(other, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        _ => {}
    }
}

/// Every locator that names no passage, every figure and printed phrase that does not stand in
/// the passage named, and every file whose numbers changed since they were compared with the
/// plan's text.
#[must_use]
pub fn faults(index: &Index, sections: &Value, files: &[(&str, Value)]) -> Vec<Fault> {
    let mut faults = unproven(index, sections, files);
    for (name, content) in files {
        let known = index.seals.iter().find(|(known, _)| known == name);
        let now = seal(content);
        if known.is_none_or(|(_, sealed)| *sealed != now) {
            faults.push(Fault {
                file: (*name).into(),
                path: "$".into(),
                value: None,
                expected: "与规划原文核对过的数字和出处；改动后请对照原文运行 cargo dev index"
                    .into(),
            });
        }
    }
    faults
}

/// As [`faults`], but without the seals: what must hold before a file can be sealed.
#[must_use]
pub fn unproven(index: &Index, sections: &Value, files: &[(&str, Value)]) -> Vec<Fault> {
    let mut proof = Proof {
        index,
        sections,
        file: "",
        faults: Vec::new(),
    };
    for (name, content) in files {
        proof.file = name;
        // A map's outline is no statement of the plan.
        if *name != "geo.json" {
            proof.walk(content, "$", &[]);
        }
    }
    proof.faults
}

struct Proof<'i> {
    index: &'i Index,
    sections: &'i Value,
    file: &'i str,
    faults: Vec<Fault>,
}

impl<'i> Proof<'i> {
    /// Checks `value` against `passages`, those that the nearest locator around it names.
    fn walk(&mut self, value: &Value, path: &str, passages: &[&'i Entry]) {
        match value {
            Value::Array(items) => {
                for (at, item) in items.iter().enumerate() {
                    self.walk(item, &format!("{path}[{at}]"), passages);
                }
            }
            Value::Object(members) => self.record(members, path, passages),
            _ => {}
        }
    }

    fn record(&mut self, members: &Map<String, Value>, path: &str, around: &[&'i Entry]) {
        if members.contains_key("section") {
            self.locate(&Value::Object(members.clone()), path);
            return;
        }
        let own = members
            .get("source")
            .map(|source| self.locate(source, &format!("{path}.source")));
        let passages = own.as_deref().unwrap_or(around);
        let printed = members.get("printed").and_then(Value::as_str);
        for (name, member) in members {
            let path = format!("{path}.{name}");
            let is_year = YEARS.contains(&name.as_str());
            match member {
                _ if OURS.contains(&name.as_str()) => {}
                Value::Number(number) if !passages.is_empty() => {
                    let number = number.as_f64().unwrap_or_default();
                    let is_found = if is_year {
                        stands(
                            number,
                            None,
                            &self.index.passages.iter().collect::<Vec<_>>(),
                        )
                    } else {
                        stands(number, printed, passages) || is_converted(printed)
                    };
                    if !is_found {
                        self.fault(&path, member, "所注出处的段落里有的数");
                    }
                }
                Value::String(text) if !passages.is_empty() && PRINTED.contains(&name.as_str()) => {
                    let digest = short_digest(text);
                    let mut all = passages.iter();
                    if !all.any(|it| it.phrases.contains(&digest)) {
                        self.fault(&path, member, "所注出处的段落里有的原文");
                    }
                }
                other => self.walk(other, &path, passages),
            }
        }
    }

    /// As `named`; a fault when there are none.
    fn locate(&mut self, source: &Value, path: &str) -> Vec<&'i Entry> {
        let named = self.named(source);
        if named.is_empty() {
            self.fault(path, source, "规划中有的章节和段落");
        }
        named
    }

    /// The passages that a locator names; a section without part means all below it.
    fn named(&self, source: &Value) -> Vec<&'i Entry> {
        let section = source["section"].as_str().unwrap_or_default();
        let part = ["paragraph", "entry", "number"];
        let part = part.into_iter().find_map(|kind| source[kind].as_u64());
        let is_row = source["row"].is_u64();
        let passages = self.index.passages.iter();
        passages
            .filter(|it| match part {
                Some(no) => it.section == section && it.no == no,
                None if is_row => it.section == section && it.no == 0,
                None => self.is_below(&it.section, section),
            })
            .collect()
    }

    fn is_below(&self, section: &str, ancestor: &str) -> bool {
        let mut at = Some(section.to_owned());
        while let Some(id) = at {
            if id == ancestor {
                return true;
            }
            let sections = self.sections.as_array();
            let known = sections.and_then(|all| all.iter().find(|it| it["id"] == id.as_str()));
            at = known.and_then(|it| it["parent"].as_str()).map(Into::into);
        }
        false
    }

    fn fault(&mut self, path: &str, value: &Value, expected: &str) {
        self.faults.push(Fault {
            file: self.file.into(),
            path: path.into(),
            value: Some(value.to_string()),
            expected: expected.into(),
        });
    }
}

/// Whether a number is a figure of `printed`, where that is given, or of one of the passages,
/// perhaps with 万 or 亿.
fn stands(number: f64, printed: Option<&str>, passages: &[&Entry]) -> bool {
    let fits = |figure: &String| {
        let figure: f64 = figure.parse().unwrap_or(f64::NAN);
        let scales = [1.0, 1e4, 1e8];
        let mut all = scales.iter().map(|scale| figure * scale);
        all.any(|figure| (figure - number.abs()).abs() <= 1e-9 * figure.abs())
    };
    match printed {
        Some(printed) => figures(printed).iter().any(fits),
        None => passages.iter().any(|it| it.figures.iter().any(fits)),
    }
}

/// Whether a printed phrase has no figure (a name that counts as one), figures in characters, or
/// another unit than the data.
fn is_converted(printed: Option<&str>) -> bool {
    printed.is_some_and(|text| figures(text).is_empty() || text.ends_with("平方米"))
}
