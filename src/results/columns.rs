//! What conditions look at, for each project, and how its ranges are divided.

use crate::model::Plan;
use crate::model::ids::{PlaceId, SectorId};
use crate::model::measure::{Investment, Years};
use crate::model::project::{Project, Stage};
use crate::model::relation::{Basis, RelationKind};

/// What conditions look at, for one project.
#[derive(Debug, Clone)]
pub(super) struct Facts {
    pub(super) stage: Stage,
    pub(super) sector: SectorId,
    pub(super) place: PlaceId,
    /// The town of the place; the place itself unless that is a zone of a town.
    pub(super) town: PlaceId,
    /// Linked parks.
    pub(super) parks: Vec<Link>,
    /// Linked industries.
    pub(super) clusters: Vec<Link>,
    pub(super) years: Option<Years>,
    pub(super) investment: Option<Investment>,
}

/// A link of a project to a park or an industry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Link {
    /// Position in the plan.
    pub(super) to: usize,
    /// Whether the plan states it; else it is inferred.
    pub(super) is_named: bool,
}

/// How the ranges of a plan are divided for histograms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bins {
    /// First year with construction; 0 when no project has years.
    pub first_year: u16,
    /// Number of years up to the last with construction.
    pub years: u16,
    /// Width of an investment bin; the first begins at zero.
    pub width: Investment,
    /// Number of investment bins.
    pub amounts: u16,
}

/// Most bins of an investment histogram.
const MOST_BINS: i64 = 24;

/// The facts of every project of `plan`, in its order.
pub(super) fn facts(plan: &Plan) -> Vec<Facts> {
    let parks: Vec<&str> = plan.parks.iter().map(|it| it.id.as_str()).collect();
    let clusters: Vec<&str> = plan.clusters.iter().map(|it| it.id.as_str()).collect();
    let places = (0..plan.places.len()).filter_map(PlaceId::nth);
    let towns: Vec<PlaceId> = places.map(|place| plan.town(place)).collect();
    let of = |project: &Project| Facts {
        stage: project.stage,
        sector: project.sector,
        place: project.place.area,
        town: towns
            .get(project.place.area.at())
            .copied()
            .unwrap_or(project.place.area),
        parks: linked(project, RelationKind::Park, &parks),
        clusters: linked(project, RelationKind::Cluster, &clusters),
        years: project.years,
        investment: project.investment,
    };
    plan.projects.iter().map(of).collect()
}

/// The records of `kind` to which `project` is linked, each once, by their positions in `ids`.
fn linked(project: &Project, kind: RelationKind, ids: &[&str]) -> Vec<Link> {
    let of_kind = project.relations.iter().filter(|it| it.kind == kind);
    let mut links: Vec<Link> = of_kind
        .filter_map(|it| {
            Some(Link {
                to: ids.iter().position(|id| *id == it.id)?,
                is_named: it.basis == Basis::Named,
            })
        })
        .collect();
    links.sort_unstable_by_key(|it| (it.to, !it.is_named));
    links.dedup_by_key(|it| it.to);
    links
}

impl Bins {
    pub(super) fn new(facts: &[Facts]) -> Self {
        let years = || facts.iter().filter_map(|facts| facts.years);
        let first_year = years().map(|years| years.start).min().unwrap_or(0);
        let last_year = years().map(|years| years.end).max().unwrap_or(0);
        let largest = largest_investment(facts);
        let width = round_width(largest);
        Self {
            first_year,
            years: last_year - first_year + 1,
            width,
            amounts: u16::try_from(largest.wan() / width.wan() + 1).unwrap_or(u16::MAX),
        }
    }

    /// The bin of `amount`.
    #[must_use]
    pub fn of_amount(&self, amount: Investment) -> u16 {
        u16::try_from(amount.wan() / self.width.wan()).unwrap_or(u16::MAX)
    }
}

/// The largest investment of a project; zero when none is published.
pub(super) fn largest_investment(facts: &[Facts]) -> Investment {
    let amounts = facts.iter().filter_map(|facts| facts.investment);
    amounts.max().unwrap_or_default()
}

/// The smallest of 1, 2, 5, 10 … 百万元 with which `largest` needs at most [`MOST_BINS`].
fn round_width(largest: Investment) -> Investment {
    let fits = |wan: &i64| largest.wan() / wan < MOST_BINS;
    let powers = std::iter::successors(Some(100i64), |power| power.checked_mul(10));
    let widths = powers.flat_map(|power| [1, 2, 5].map(|step| power.saturating_mul(step)));
    Investment::from_wan(widths.take(48).find(fits).unwrap_or(i64::MAX))
}
