//! Which projects are asked for.

use super::choice::Choice;
use super::choices::Choices;
use super::span::Span;
use crate::model::Plan;
use crate::model::measure::Investment;
use crate::model::project::Stage;

/// Which projects are asked for; all conditions must hold.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Conditions {
    /// Words to look for.
    pub text: SearchText,
    /// Accepted stages; empty accepts all.
    pub stages: Choices<Stage>,
    /// Accepted sectors by name, none of them empty; no sector accepts all.
    pub sectors: Choices<String>,
    /// Accepted towns, each with its zones, and zones by id, none of them empty; no id accepts all.
    pub places: Choices<String>,
    /// Parks by id, none of them empty: projects linked to one of them, on any ground, are
    /// accepted; no id accepts all.
    pub parks: Choices<String>,
    /// Industries by id, none of them empty: as for the parks.
    pub clusters: Choices<String>,
    /// Years that the construction period must touch.
    pub years: Span<u16>,
    /// Accepted first years of construction.
    pub starts: Span<u16>,
    /// Accepted investment.
    pub investment: Span<Investment>,
}

impl Conditions {
    /// Whether every project is accepted.
    #[must_use]
    pub fn accept_all(&self) -> bool {
        self.text.is_blank() && self.chosen().is_empty()
    }

    /// Every choice that is made, in the order of the facets.
    #[must_use]
    pub fn chosen(&self) -> Vec<Choice> {
        let mut chosen = Vec::new();
        chosen.extend(self.stages.iter().copied().map(Choice::Stage));
        chosen.extend(self.sectors.iter().cloned().map(Choice::Sector));
        chosen.extend(self.places.iter().cloned().map(Choice::Place));
        chosen.extend(self.parks.iter().cloned().map(Choice::Park));
        chosen.extend(self.clusters.iter().cloned().map(Choice::Cluster));
        if !self.years.is_open() {
            chosen.push(Choice::Years(self.years));
        }
        if !self.starts.is_open() {
            chosen.push(Choice::Starts(self.starts));
        }
        if !self.investment.is_open() {
            chosen.push(Choice::Investment(self.investment));
        }
        chosen
    }

    /// Whether `choice` is made.
    #[must_use]
    pub fn has(&self, choice: &Choice) -> bool {
        match choice {
            Choice::Stage(stage) => self.stages.contains(stage),
            Choice::Sector(name) => self.sectors.contains(name),
            Choice::Place(id) => self.places.contains(id),
            Choice::Park(id) => self.parks.contains(id),
            Choice::Cluster(id) => self.clusters.contains(id),
            Choice::Years(span) => self.years == *span,
            Choice::Starts(span) => self.starts == *span,
            Choice::Investment(span) => self.investment == *span,
        }
    }

    /// Makes a choice beside those that are made, or takes it back.
    pub fn put(&mut self, choice: &Choice, is_chosen: bool) {
        match choice {
            Choice::Stage(stage) => self.stages.put(*stage, is_chosen),
            Choice::Sector(name) => self.sectors.put(name.clone(), is_chosen),
            Choice::Place(id) => self.places.put(id.clone(), is_chosen),
            Choice::Park(id) => self.parks.put(id.clone(), is_chosen),
            Choice::Cluster(id) => self.clusters.put(id.clone(), is_chosen),
            Choice::Years(span) => self.years = kept(*span, is_chosen),
            Choice::Starts(span) => self.starts = kept(*span, is_chosen),
            Choice::Investment(span) => self.investment = kept(*span, is_chosen),
        }
    }

    /// Makes a choice in place of others of its kind; takes it back when it is the only one.
    pub fn switch_to(&mut self, choice: &Choice) {
        let mut of_kind = self.chosen();
        of_kind.retain(|other| other.is_like(choice));
        let is_alone = matches!(of_kind.as_slice(), [only] if only == choice);
        for other in &of_kind {
            self.put(other, false);
        }
        self.put(choice, !is_alone);
    }

    /// Drops what `plan` does not have.
    pub(super) fn keep_known(&mut self, plan: &Plan) {
        self.sectors.retain(|name| plan.sectors.contains(name));
        self.places.retain(|id| plan.place_named(id).is_some());
        self.parks.retain(|id| plan.park(id).is_some());
        self.clusters.retain(|id| plan.cluster(id).is_some());
    }
}

fn kept<T: Ord + Copy>(span: Span<T>, is_kept: bool) -> Span<T> {
    if is_kept { span } else { Span::default() }
}

/// What stands in the search box, at most [`SearchText::LONGEST`] characters.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SearchText(String);

impl SearchText {
    /// Longest text that is kept, in characters. Bounds the work that a hostile link can cause.
    pub const LONGEST: usize = 120;

    /// Keeps the beginning of `text`.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(text.chars().take(Self::LONGEST).collect())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is no word in it.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }
}
