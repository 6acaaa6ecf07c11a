//! Everything that is computed once for a plan: index, orders, findings, sums, the map.

use std::cmp::Ordering;
use std::sync::OnceLock;

use super::audit::{Finding, findings};
use super::checks::Checks;
use super::columns::{Bins, Facts, facts, largest_investment};
use super::headline::{HeadlineFigure, headline_figures};
use super::map::{Sheet, TownTotals};
use super::total::Total;
use crate::model::measure::Investment;
use crate::model::project::{Extent, Project};
use crate::model::{Dictionary, Plan};
use crate::query::search::SearchIndex;
use crate::query::{Column, Sort};

/// A plan made ready for questions. What not every view needs is computed when it is first asked
/// for.
#[derive(Debug)]
pub struct Catalog {
    plan: &'static Plan,
    index: SearchIndex,
    dictionary: OnceLock<&'static Dictionary>,
    pub(super) facts: Vec<Facts>,
    bins: Bins,
    largest: Investment,
    orders: [OnceLock<Vec<u32>>; Column::ALL.len() * 2],
    sheet: OnceLock<Sheet>,
    town_totals: OnceLock<TownTotals>,
    headlines: OnceLock<Vec<HeadlineFigure>>,
    findings: OnceLock<Vec<Finding>>,
    checks: OnceLock<Checks>,
}

impl Catalog {
    /// Prepares `plan`.
    #[must_use]
    pub fn new(plan: &'static Plan) -> Self {
        let facts = facts(plan);
        Self {
            plan,
            index: SearchIndex::new(plan),
            dictionary: OnceLock::new(),
            bins: Bins::new(&facts),
            largest: largest_investment(&facts),
            facts,
            orders: [const { OnceLock::new() }; Column::ALL.len() * 2],
            sheet: OnceLock::new(),
            town_totals: OnceLock::new(),
            headlines: OnceLock::new(),
            findings: OnceLock::new(),
            checks: OnceLock::new(),
        }
    }

    /// Lets records be found by the English of `dictionary` too, in whatever language they are
    /// shown. Answers that were given before stay as they are.
    pub fn learn(&self, dictionary: &'static Dictionary) {
        self.index.learn(self.plan, dictionary);
        self.dictionary.get_or_init(|| dictionary);
    }

    /// The English of a text of the plan; `None` where it has none, and before it is learnt.
    pub(super) fn english(&self, chinese: &str) -> Option<&'static str> {
        self.dictionary.get()?.english(chinese)
    }

    /// The plan.
    #[must_use]
    pub fn plan(&self) -> &'static Plan {
        self.plan
    }

    /// The search index of its projects.
    #[must_use]
    pub fn index(&self) -> &SearchIndex {
        &self.index
    }

    /// How its ranges are divided.
    #[must_use]
    pub fn bins(&self) -> Bins {
        self.bins
    }

    /// The largest investment of a project; zero when none is published.
    #[must_use]
    pub fn largest_investment(&self) -> Investment {
        self.largest
    }

    /// What the map draws.
    #[must_use]
    pub fn sheet(&self) -> &Sheet {
        self.sheet.get_or_init(|| Sheet::new(self.plan))
    }

    /// Sums of all projects by town.
    #[must_use]
    pub fn town_totals(&self) -> &TownTotals {
        self.town_totals.get_or_init(|| {
            let mut towns = vec![Total::default(); self.plan.places.len()];
            for facts in &self.facts {
                if let Some(total) = towns.get_mut(facts.town.at()) {
                    total.add(facts.investment);
                }
            }
            TownTotals::new(self.plan, towns)
        })
    }

    /// The figures that stand for the plan.
    #[must_use]
    pub fn headlines(&self) -> &[HeadlineFigure] {
        self.headlines.get_or_init(|| headline_figures(self.plan))
    }

    /// Everything that was checked.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        self.findings.get_or_init(|| findings(self.plan))
    }

    /// What was checked and promised, by record.
    #[must_use]
    pub fn checks(&self) -> &Checks {
        self.checks
            .get_or_init(|| Checks::new(self.plan, self.findings()))
    }

    /// The project of a row; `None` past the last.
    #[must_use]
    pub fn project(&self, row: u32) -> Option<&'static Project> {
        self.plan.projects.get(row as usize)
    }

    /// Row numbers in the order of `sort`: missing values last, ties as in the annex.
    #[must_use]
    pub fn order(&self, sort: Sort) -> &[u32] {
        let at = sort.column as usize * 2 + usize::from(sort.is_descending);
        self.orders
            .get(at)
            .map_or(&[], |order| order.get_or_init(|| self.sorted(sort)))
    }

    fn sorted(&self, sort: Sort) -> Vec<u32> {
        let keys: Vec<Option<SortKey>> = self
            .plan
            .projects
            .iter()
            .map(|project| self.sort_key(project, sort.column))
            .collect();
        let key = |row: u32| keys.get(row as usize)?.as_ref();
        let mut rows: Vec<u32> = (0u32..).take(keys.len()).collect();
        rows.sort_by(|&left, &right| match (key(left), key(right)) {
            (Some(left), Some(right)) if sort.is_descending => right.order(left),
            (Some(left), Some(right)) => left.order(right),
            (left, right) => right.is_some().cmp(&left.is_some()),
        });
        rows
    }

    fn sort_key(&self, project: &Project, column: Column) -> Option<SortKey> {
        let plan = self.plan;
        Some(match column {
            Column::Number => SortKey::Numbers(project.stage as i64, i64::from(project.no)),
            Column::Name => self.spelling(&project.name),
            Column::Stage => SortKey::Numbers(project.stage as i64, 0),
            Column::Sector => self.spelling(plan.sector(project.sector)),
            Column::Place => self.spelling(&plan.place(plan.town(project.place.area))?.name),
            Column::Years => {
                let years = project.years?;
                SortKey::Numbers(years.start.into(), years.end.into())
            }
            Column::Land => SortKey::Amount(largest(&project.land)?),
            Column::Floor => SortKey::Amount(largest(&project.floor)?),
            Column::Investment => SortKey::Numbers(project.investment?.wan(), 0),
        })
    }

    /// A text as it is ordered in Chinese lists: by pinyin, other characters before.
    fn spelling(&self, text: &str) -> SortKey {
        let pinyin = &self.plan.pinyin;
        SortKey::Spelling(
            text.chars()
                .map(|character| (pinyin.usual(character).unwrap_or_default(), character))
                .collect(),
        )
    }
}

/// The largest extent stated; `None` when none is.
fn largest(extents: &[Extent]) -> Option<f64> {
    extents.iter().map(|extent| extent.value).reduce(f64::max)
}

enum SortKey {
    Numbers(i64, i64),
    Amount(f64),
    Spelling(Vec<(&'static str, char)>),
}

impl SortKey {
    fn order(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Numbers(a, b), Self::Numbers(c, d)) => (a, b).cmp(&(c, d)),
            (Self::Amount(left), Self::Amount(right)) => left.total_cmp(right),
            (Self::Spelling(left), Self::Spelling(right)) => left.cmp(right),
            _ => Ordering::Equal,
        }
    }
}
