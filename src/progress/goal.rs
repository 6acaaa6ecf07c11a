//! What can be reached: every indicator, industry and park with the figure that it aims at.

use crate::model::Plan;
use crate::model::indicator::{Bound, Direction, IndicatorKind, RateCounting, Role};
use crate::model::locator::Locator;
use crate::model::relation::RelationKind;
use crate::model::task::Hedge;
use crate::results::attainment::said;
use crate::results::headline::{Reading, reading};

/// A record of the plan of which one can say how far it got.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Goal {
    /// Indicator, cluster or park.
    pub of: RelationKind,
    /// Id of the record; unique among goals.
    pub id: &'static str,
    /// What is counted.
    pub name: &'static str,
    /// Unit of all figures; `None` where words are counted.
    pub unit: Option<&'static str>,
    /// How the figures are to be understood.
    pub kind: IndicatorKind,
    /// Over what time a rate is counted; `None` for every other kind.
    pub counting: Option<RateCounting>,
    /// Which way is better.
    pub direction: Direction,
    /// The last year before those in which the target is to be reached.
    pub since: u16,
    /// Where the plan begins; `None` where it states no number.
    pub base: Option<Reading>,
    /// The number aimed at, in `unit`; `None` where the plan aims in words.
    pub target: Option<f64>,
    /// The year for which the plan aims.
    pub due: u16,
    /// Whether the target is a bound; `None` when it is meant exactly.
    pub bound: Option<Bound>,
    /// The word by which the plan makes it an effort; `None` where it has none.
    pub hedge: Option<Hedge>,
    /// What the plan itself says was reached; `None` where it says nothing in numbers.
    pub stated: Option<Reading>,
    /// The year for which the plan itself says in words, without a number, that the target was
    /// reached; `None` where it does not.
    pub said: Option<u16>,
    /// Where the target stands.
    pub source: Locator,
}

impl Goal {
    /// The first year whose figure says how far the goal got.
    #[must_use]
    pub fn first_year(&self) -> u16 {
        let base = self.base.map_or(0, |base| base.year);
        base.max(self.since).saturating_add(1)
    }

    /// Whether it is due in the last year of `plan`, not before.
    #[must_use]
    pub fn is_last(&self, plan: &Plan) -> bool {
        self.due >= plan.overview.period.end
    }
}

/// Unit of the targets of industries and parks.
const YI: &str = "亿元";

/// All goals of `plan`: indicators in the order of their tables, industries, parks.
#[must_use]
pub fn goals(plan: &'static Plan) -> Vec<Goal> {
    each(plan).collect()
}

/// The goal with this id; `None` when there is none.
#[must_use]
pub fn goal(plan: &'static Plan, id: &str) -> Option<Goal> {
    each(plan).find(|goal| goal.id == id)
}

fn each(plan: &'static Plan) -> impl Iterator<Item = Goal> {
    let end = plan.overview.period.end;
    let before = plan.overview.period.start.saturating_sub(1);
    let indicators = plan.indicators().iter().map(move |it| {
        let cell = |role| it.values.iter().find(move |cell| cell.role == role);
        let target = cell(Role::Target);
        Goal {
            of: RelationKind::Indicator,
            id: &it.id,
            name: &it.name,
            unit: it.unit.as_deref(),
            kind: it.kind,
            counting: it.counting,
            direction: it.direction,
            since: cell(Role::Base).map_or(before, |cell| cell.year),
            base: reading(it, Role::Base),
            target: target.and_then(|cell| cell.value),
            due: target.map_or(end, |cell| cell.year),
            bound: target.and_then(|cell| cell.bound),
            hedge: None,
            stated: reading(it, Role::Actual),
            said: said(it),
            source: it.source,
        }
    });
    let clusters = plan.clusters.iter().map(|it| {
        let bound = it.is_at_least.then_some(Bound::AtLeast);
        let aim = (it.target_2025_yi, bound, it.hedge);
        (RelationKind::Cluster, (&it.id, &it.name), aim, it.source)
    });
    let parks = plan.parks.iter().map(|it| {
        let aim = (it.target_2025_yi, None, it.hedge);
        (RelationKind::Park, (&it.id, &it.name), aim, it.source)
    });
    let amounts = clusters.chain(parks);
    let amounts = amounts.map(
        move |(of, (id, name), (target, bound, hedge), source)| Goal {
            of,
            id,
            name,
            unit: Some(YI),
            kind: IndicatorKind::Level,
            counting: None,
            direction: Direction::Higher,
            since: before,
            base: None,
            target: Some(target),
            due: end,
            bound,
            hedge,
            stated: None,
            said: None,
            source,
        },
    );
    indicators.chain(amounts)
}
