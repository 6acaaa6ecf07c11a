//! The check of data against the index of the plan's text.

use serde_json::{Map, Value};

use super::claims::{claimed, forms, is_figure, is_text, texts};
use super::figures::figures;
use super::index::{Entry, Index, seal, short_digest};
use super::passages::part_of;
use crate::model::Fault;
use crate::model::fault::Expected;

/// Members whose numbers are ours: where on the map a record stands.
const OURS: [&str; 2] = ["lon", "lat"];

/// Members that hold years. A passage may leave its year to the heading above, so that they
/// need only stand somewhere in the plan.
const YEARS: [&str; 4] = ["year", "refers_to", "deadline", "since"];

/// Sentences of ours about one passage: their figures must stand in it. Those of all others,
/// which may compare passages, must stand somewhere in the plan.
const ABOUT_THE_PASSAGE: [&str; 3] = ["summary", "what", "focus"];

/// The characters for one to ten.
const NUMERALS: &str = "一二三四五六七八九十";

/// The plan's word for all of something.
const ALL: &str = "所有";

/// Longest clause that is quoted, in characters.
const LONGEST_QUOTE: usize = 30;

/// Square metres in a 亩, as the plan converts them.
const SQUARE_METRES_OF_A_MU: f64 = 2000.0 / 3.0;

/// Every locator that names no passage, every figure and printed phrase that does not stand in
/// the passage named, and every file whose figures or locators changed since they were compared
/// with the plan's text.
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
                expected: Expected::Said(
                    "与规划原文核对过的数字和出处；改动后请对照原文运行 cargo dev index".into(),
                ),
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
        let source = members.get("source");
        let own = source.map(|source| self.locate(source, &format!("{path}.source")));
        let passages = own.as_deref().unwrap_or(around);
        let printed = members.get("printed").and_then(Value::as_str);
        for (name, member) in members {
            let path = format!("{path}.{name}");
            let name = name.as_str();
            match member {
                _ if name == "source" || OURS.contains(&name) => {}
                Value::Number(number) if name == "no" || name == "table" => {
                    self.position(number.as_u64(), name, source, &path);
                }
                Value::Number(number) if YEARS.contains(&name) => {
                    if !self.is_in_plan(&number.to_string()) {
                        self.fault(&path, member, "规划中有的年份");
                    }
                }
                Value::Number(number) if !passages.is_empty() => {
                    let number = number.as_f64().unwrap_or_default();
                    if !stands(number, printed, passages) {
                        self.fault(&path, member, "所注出处的段落里有的数");
                    }
                }
                _ if is_text(member) => self.words(name, member, &path, passages),
                other => self.walk(other, &path, passages),
            }
        }
        self.names(members, path, own.as_deref());
    }

    /// A text, or a list of them: of the plan or of ours.
    fn words(&mut self, name: &str, member: &Value, path: &str, passages: &[&'i Entry]) {
        let claims = claimed(name, member, path);
        let is_long = |text: &&&str| name == "quote" && text.chars().count() > LONGEST_QUOTE;
        if let Some(quote) = texts(member).iter().find(is_long) {
            let expected = format!("至多 {LONGEST_QUOTE} 个字的引文");
            self.fault(path, &(*quote).into(), &expected);
        }
        if claims.is_empty() || passages.is_empty() {
            for text in texts(member) {
                self.sentence(name, text, path, passages);
            }
            return;
        }
        for phrase in claims {
            if !holds(passages, phrase) {
                self.fault(path, &phrase.into(), "所注出处的段落里有的原文");
            }
        }
    }

    /// A title is a heading or stands below it; a term, and a name that has mentions, stand in
    /// each passage named for them.
    fn names(&mut self, members: &Map<String, Value>, path: &str, own: Option<&[&'i Entry]>) {
        if let (Some(title), Some(passages)) = (members.get("title"), own)
            && path != "$"
        {
            let text = title.as_str().unwrap_or_default();
            let heading = self.heading(&members["source"]);
            if !heading.is_some_and(|it| it.ends_with(text)) && !holds(passages, text) {
                self.fault(
                    &format!("{path}.title"),
                    title,
                    "所注出处的标题或段落里的原文",
                );
            }
        }
        let forms = forms(members);
        let mentions = members.get("mentions").and_then(Value::as_array);
        let sources = mentions.into_iter().flatten();
        let term = members.get("term").and(members.get("source"));
        for source in sources.chain(term) {
            let source = source.get("source").unwrap_or(source);
            let passages = self.named(source);
            if !passages.is_empty() && !forms.iter().any(|form| holds(&passages, form)) {
                self.fault(path, source, "有这个名称的段落");
            }
        }
    }

    /// A record's number is that of its row or project, else the last of its section's; for
    /// entries of a box, which the data may put in another order, its place in the file.
    fn position(&mut self, number: Option<u64>, name: &str, source: Option<&Value>, path: &str) {
        let Some(source) = source else { return };
        let section = source["section"].as_str().unwrap_or_default();
        let part = ["row", "number"];
        let part = part.into_iter().find_map(|kind| source[kind].as_u64());
        let place = path.strip_prefix("$[").and_then(|it| it.split(']').next());
        let place = place.and_then(|it| it.parse().ok()).map(|at: u64| at + 1);
        let part = part.or(place.filter(|_| source["entry"].is_u64()));
        let of_section = section.rsplit('-').next().and_then(|it| it.parse().ok());
        let expected = part.filter(|_| name == "no").or(of_section);
        if number != expected {
            let value = number.map_or(Value::Null, Value::from);
            self.fault(path, &value, "与出处相符的序号");
        }
    }

    /// Figures in words of ours.
    fn sentence(&mut self, name: &str, text: &str, path: &str, passages: &[&'i Entry]) {
        // An id, a unit, a date.
        if text.is_ascii() {
            return;
        }
        for figure in figures(text) {
            let is_found = if ABOUT_THE_PASSAGE.contains(&name) && !passages.is_empty() {
                passages.iter().any(|it| it.figures.contains(&figure))
            } else {
                self.is_in_plan(&figure)
            };
            let ours = (self.file.to_owned(), figure);
            if !is_found && !self.index.ours.contains(&ours) {
                let expected = format!("出处里有的数，{}没有", ours.1);
                self.fault(path, &text.into(), &expected);
            }
        }
    }

    fn is_in_plan(&self, figure: &str) -> bool {
        let mut all = self.index.passages.iter();
        all.any(|it| it.figures.iter().any(|known| known == figure))
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
        let members = source.as_object().into_iter().flatten();
        let mut parts = members.filter(|(name, _)| *name != "section");
        let passages = self.index.passages.iter();
        match (parts.next(), parts.next()) {
            (None, _) => passages
                .filter(|it| self.is_below(&it.section, section))
                .collect(),
            (Some((kind, no)), None) if kind == part_of(section) => {
                // What stands above a table's first row is no row.
                let no = no.as_u64().filter(|no| *no > 0);
                passages
                    .filter(|it| it.section == section && Some(it.no) == no)
                    .collect()
            }
            _ => Vec::new(),
        }
    }

    fn heading(&self, source: &Value) -> Option<&'i str> {
        self.section(source["section"].as_str()?)?["title"].as_str()
    }

    fn section(&self, id: &str) -> Option<&'i Value> {
        let mut all = self.sections.as_array()?.iter();
        all.find(|it| it["id"] == id)
    }

    fn is_below(&self, section: &str, ancestor: &str) -> bool {
        let mut at = Some(section);
        while let Some(id) = at {
            if id == ancestor {
                return true;
            }
            at = self.section(id).and_then(|it| it["parent"].as_str());
        }
        false
    }

    fn fault(&mut self, path: &str, value: &Value, expected: &str) {
        self.faults.push(Fault {
            file: self.file.into(),
            path: path.into(),
            value: Some(value.to_string()),
            expected: Expected::Said(expected.into()),
        });
    }
}

/// Whether one of the passages has the phrase; one that is a figure, as a figure.
fn holds(passages: &[&Entry], phrase: &str) -> bool {
    if is_figure(phrase) {
        let figure = figures(phrase);
        return passages
            .iter()
            .any(|it| figure.iter().all(|one| it.figures.contains(one)));
    }
    let digest = short_digest(phrase);
    passages.iter().any(|it| it.phrases.contains(&digest))
}

/// Whether a number is a figure of `printed`, where that is given, or of one of the passages,
/// perhaps with 万 or 亿, or turned from square metres into 亩 or back. A phrase without figures
/// counts as one, says its number in a character, or means 100 % by “all”.
fn stands(number: f64, printed: Option<&str>, passages: &[&Entry]) -> bool {
    let of_area = match printed {
        Some(text) if text.ends_with("平方米") => 1.0 / SQUARE_METRES_OF_A_MU,
        Some(text) if text.ends_with('亩') => SQUARE_METRES_OF_A_MU,
        _ => 1.0,
    };
    let fits = |figure: &String| {
        let figure: f64 = figure.parse().unwrap_or(f64::NAN);
        let mut all = [1.0, 1e4, 1e8, of_area]
            .map(|scale| figure * scale)
            .into_iter();
        all.any(|figure| (figure - number.abs()).abs() <= 1e-6 * figure.abs())
    };
    match printed {
        Some(text) if figures(text).is_empty() => {
            let is_said = |(value, character): (u32, char)| {
                text.contains(character) && (f64::from(value) - number).abs() < f64::EPSILON
            };
            (number - 1.0).abs() < f64::EPSILON
                || (1..).zip(NUMERALS.chars()).any(is_said)
                || text.contains(ALL) && (number - 100.0).abs() < f64::EPSILON
        }
        Some(text) => figures(text).iter().any(fits),
        None => passages.iter().any(|it| it.figures.iter().any(fits)),
    }
}
