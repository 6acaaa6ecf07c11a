//! Finds the projects in which every word occurs, at any number of projects.
//!
//! An index of character positions: a word is looked for only where its rarest character (or
//! a character that can begin its pinyin) stands.

use std::sync::OnceLock;

use super::terms::{Terms, fold, match_length};
use crate::model::pinyin::Pinyin;
use crate::model::place::Place;
use crate::model::project::Project;
use crate::model::{Dictionary, Plan};

/// A set of row numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowSet(Vec<u64>);

impl RowSet {
    /// No row of so many.
    #[must_use]
    pub fn none(rows: usize) -> Self {
        Self(vec![0; rows.div_ceil(64)])
    }

    /// Puts `row` in, if there is such a row.
    pub fn insert(&mut self, row: usize) {
        if let Some(bits) = self.0.get_mut(row / 64) {
            *bits |= 1 << (row % 64);
        }
    }

    /// Whether `row` is in the set.
    #[must_use]
    pub fn contains(&self, row: usize) -> bool {
        self.0
            .get(row / 64)
            .is_some_and(|bits| bits & (1 << (row % 64)) != 0)
    }

    /// How many rows are in the set.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.iter().map(|bits| bits.count_ones() as usize).sum()
    }

    fn keep_common(&mut self, other: &Self) {
        for (bits, others) in self.0.iter_mut().zip(&other.0) {
            *bits &= others;
        }
    }
}

/// Everything of a plan's projects that can be searched.
#[derive(Debug)]
pub struct SearchIndex {
    /// Name, place, sector, stage: found by pinyin too.
    titles: Haystack,
    /// Summary and capacities: found literally.
    details: Haystack,
    /// English of both, once it is learnt: found literally.
    english: OnceLock<Haystack>,
    pinyin: &'static Pinyin,
    rows: usize,
}

impl SearchIndex {
    /// Indexes the projects of `plan`.
    #[must_use]
    pub fn new(plan: &'static Plan) -> Self {
        let pinyin = &plan.pinyin;
        let mut titles = HaystackBuilder::default();
        let mut details = HaystackBuilder::default();
        for project in &plan.projects {
            titles.add(&project.name);
            titles.add(&project.place.printed);
            for place in places(plan, project) {
                titles.add(&place.name);
            }
            titles.add(plan.sector(project.sector));
            titles.add(project.stage.word());
            titles.end_row();
            details.add(&project.summary);
            for capacity in &project.capacities {
                details.add(&capacity.printed);
            }
            details.end_row();
        }
        Self {
            titles: titles.build(Some(pinyin)),
            details: details.build(None),
            english: OnceLock::new(),
            pinyin,
            rows: plan.projects.len(),
        }
    }

    /// Lets projects be found by the English of `dictionary` too.
    pub fn learn(&self, plan: &Plan, dictionary: &Dictionary) {
        self.english.get_or_init(|| {
            let mut english = HaystackBuilder::default();
            for project in &plan.projects {
                let mut add = |text: &str| english.add(dictionary.english(text).unwrap_or(""));
                add(&project.id);
                add(&project.place.printed);
                for place in places(plan, project) {
                    add(&place.name);
                }
                add(plan.sector(project.sector));
                add(project.stage.word());
                add(&project.summary);
                for capacity in &project.capacities {
                    add(&capacity.what);
                }
                english.end_row();
            }
            english.build(None)
        });
    }

    /// Rows in which every word occurs; `None` when there is no word, so that all rows do.
    #[must_use]
    pub fn find(&self, terms: &Terms) -> Option<RowSet> {
        let mut found: Option<RowSet> = None;
        for word in terms.words() {
            let mut rows = RowSet::none(self.rows);
            self.titles.find(word, Some(self.pinyin), &mut rows);
            self.details.find(word, None, &mut rows);
            if let Some(english) = self.english.get() {
                english.find(word, None, &mut rows);
            }
            match &mut found {
                None => found = Some(rows),
                Some(found) => found.keep_common(&rows),
            }
        }
        found
    }

    /// What is searched of each project, folded, its fields one below the other: first what pinyin
    /// finds too, then what is found as it is written only.
    #[must_use]
    pub fn texts(&self) -> [Vec<String>; 2] {
        [self.titles.texts(), self.details.texts()]
    }

    /// The English that is searched of each project, as the other texts; none before it is learnt.
    #[must_use]
    pub fn english_texts(&self) -> Vec<String> {
        self.english.get().map_or_else(Vec::new, Haystack::texts)
    }

    /// The pinyin table, for marking hits.
    #[must_use]
    pub fn pinyin(&self) -> &'static Pinyin {
        self.pinyin
    }
}

/// The place of a project, and the town of a zone.
fn places<'p>(plan: &'p Plan, project: &Project) -> impl Iterator<Item = &'p Place> {
    let town = Some(plan.town(project.place.area)).filter(|town| *town != project.place.area);
    let places = [Some(project.place.area), town].into_iter().flatten();
    places.filter_map(|place| plan.place(place))
}

/// Characters of all rows one after the other, with the positions of each.
#[derive(Debug)]
struct Haystack {
    characters: Vec<char>,
    /// Where each row begins, and at the end the length of all.
    row_starts: Vec<u32>,
    /// Where each slot's positions begin, and at the end their number.
    slot_starts: Vec<u32>,
    positions: Vec<u32>,
    /// Slots of the characters whose pinyin begins with the letter, a to z.
    slots_by_initial: Vec<Vec<usize>>,
}

/// Stands between fields; no word contains it.
const FIELD_END: char = '\n';
/// Most slots. Fewer than characters are of no use: those of one slot are all looked at.
const MOST_SLOTS: usize = 1 << 16;

#[derive(Debug, Default)]
struct HaystackBuilder {
    characters: Vec<char>,
    row_starts: Vec<u32>,
}

impl HaystackBuilder {
    fn add(&mut self, field: &str) {
        if self.row_starts.is_empty() {
            self.row_starts.push(0);
        }
        self.characters.extend(field.chars().map(fold));
        self.characters.push(FIELD_END);
    }

    fn end_row(&mut self) {
        self.row_starts.push(length_u32(&self.characters));
    }

    fn build(self, pinyin: Option<&Pinyin>) -> Haystack {
        let slots = self.characters.len().next_power_of_two().min(MOST_SLOTS);
        let mut slot_starts = vec![0u32; slots + 1];
        for &character in &self.characters {
            if let Some(count) = slot_starts.get_mut(slot(character, slots) + 1) {
                *count += 1;
            }
        }
        let slots_by_initial =
            pinyin.map_or_else(Vec::new, |pinyin| slots_by_initial(&slot_starts, pinyin));
        let mut total = 0;
        for start in &mut slot_starts {
            total += *start;
            *start = total;
        }
        let mut next = slot_starts.clone();
        let mut positions = vec![0u32; self.characters.len()];
        for (position, &character) in (0u32..).zip(&self.characters) {
            if let Some(next) = next.get_mut(slot(character, slots)) {
                if let Some(place) = positions.get_mut(*next as usize) {
                    *place = position;
                }
                *next += 1;
            }
        }
        Haystack {
            characters: self.characters,
            row_starts: self.row_starts,
            slot_starts,
            positions,
            slots_by_initial,
        }
    }
}

impl Haystack {
    /// Adds to `rows` every row in which `word` occurs.
    fn find(&self, word: &[char], pinyin: Option<&Pinyin>, rows: &mut RowSet) {
        let Some(&first) = word.first() else {
            return;
        };
        let by_pinyin = pinyin.filter(|_| word.iter().any(char::is_ascii_lowercase));
        if by_pinyin.is_none() {
            let rarest = word
                .iter()
                .enumerate()
                .min_by_key(|(_, character)| self.positions_of(self.slot(**character)).len());
            if let Some((offset, &character)) = rarest {
                let matches = |text: &[char]| text.starts_with(word);
                self.check_positions(self.slot(character), offset, rows, matches);
            }
            return;
        }
        let matches = |text: &[char]| match_length(word, text, by_pinyin).is_some();
        self.check_positions(self.slot(first), 0, rows, matches);
        let initial = u32::from(first).wrapping_sub(u32::from('a')) as usize;
        for &slot in self.slots_by_initial.get(initial).into_iter().flatten() {
            self.check_positions(slot, 0, rows, matches);
        }
    }

    /// Adds the rows of those positions of `slot` where, `offset` earlier, the text matches.
    fn check_positions(
        &self,
        slot: usize,
        offset: usize,
        rows: &mut RowSet,
        matches: impl Fn(&[char]) -> bool,
    ) {
        let mut row = 0;
        let mut row_end = 0;
        for &position in self.positions_of(slot) {
            let position = position as usize;
            if position < row_end && rows.contains(row) {
                continue;
            }
            let text = position
                .checked_sub(offset)
                .and_then(|start| self.characters.get(start..));
            if text.is_some_and(&matches) {
                row = self.row_at(position, row);
                row_end = self.row_starts.get(row + 1).map_or(0, |end| *end as usize);
                rows.insert(row);
            }
        }
    }

    /// The row that contains `position`, which is not before row `from`.
    fn row_at(&self, position: usize, from: usize) -> usize {
        let later = self.row_starts.get(from..).unwrap_or_default();
        let mut reach = 1;
        while later
            .get(reach)
            .is_some_and(|start| *start as usize <= position)
        {
            reach *= 2;
        }
        let near = later.get(..reach.min(later.len())).unwrap_or_default();
        let passed = near.partition_point(|start| *start as usize <= position);
        from + passed.saturating_sub(1)
    }

    /// The characters of each row.
    fn texts(&self) -> Vec<String> {
        let bounds = self.row_starts.iter().zip(self.row_starts.iter().skip(1));
        let rows =
            bounds.filter_map(|(&from, &to)| self.characters.get(from as usize..to as usize));
        rows.map(|row| row.iter().collect()).collect()
    }

    fn slot(&self, character: char) -> usize {
        slot(character, self.slot_starts.len() - 1)
    }

    fn positions_of(&self, slot: usize) -> &[u32] {
        let bounds = self
            .slot_starts
            .get(slot)
            .zip(self.slot_starts.get(slot + 1));
        bounds
            .and_then(|(&from, &to)| self.positions.get(from as usize..to as usize))
            .unwrap_or_default()
    }
}

/// Where the positions of `character` are kept, of so many slots, a power of two. Characters may share
/// one: matching looks at the text itself.
fn slot(character: char, slots: usize) -> usize {
    character as usize & (slots - 1)
}

fn slots_by_initial(counts_after: &[u32], pinyin: &Pinyin) -> Vec<Vec<usize>> {
    let slots = counts_after.len() - 1;
    let mut found = vec![Vec::new(); 26];
    for character in pinyin.characters() {
        let slot = slot(character, slots);
        if counts_after.get(slot + 1).is_none_or(|count| *count == 0) {
            continue;
        }
        for reading in pinyin.readings(character) {
            let initial = reading.bytes().next().unwrap_or_default();
            let letter = usize::from(initial.wrapping_sub(b'a'));
            if let Some(slots) = found.get_mut(letter) {
                slots.push(slot);
            }
        }
    }
    for slots in &mut found {
        slots.sort_unstable();
        slots.dedup();
    }
    found
}

fn length_u32(characters: &[char]) -> u32 {
    u32::try_from(characters.len()).unwrap_or(u32::MAX)
}
