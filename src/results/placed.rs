//! Which records stand at a place in the plan.

use super::audit::Subject;
use crate::model::Plan;
use crate::model::locator::Locator;
use crate::model::relation::RelationKind;

/// Records by their place in the plan.
#[derive(Debug)]
pub struct Placed {
    plan: &'static Plan,
    /// Each with its position among indicators, projects, industries and parks, one kind behind the
    /// other; sorted.
    places: Vec<(Locator, usize)>,
}

impl Placed {
    /// Those of `plan`.
    #[must_use]
    pub fn new(plan: &'static Plan) -> Self {
        let indicators = plan.indicators().iter().map(|it| it.source);
        let sources = indicators
            .chain(plan.projects.iter().map(|it| it.source))
            .chain(plan.clusters.iter().map(|it| it.source))
            .chain(plan.parks.iter().map(|it| it.source));
        let mut places: Vec<(Locator, usize)> = sources.zip(0..).collect();
        places.sort_unstable();
        Self { plan, places }
    }

    /// The plan.
    #[must_use]
    pub fn plan(&self) -> &'static Plan {
        self.plan
    }

    /// Kind, id and name of the records whose rows or numbers `subject` names, each once:
    /// indicators, projects, industries, parks, each kind in its order.
    #[must_use]
    pub fn named_by(&self, subject: Subject) -> Vec<(RelationKind, &'static str, &'static str)> {
        let sources: Vec<Locator> = match subject {
            Subject::Statement(it) => it.operands.iter().map(|it| it.source).collect(),
            Subject::Behind(it) => vec![it.source],
            Subject::Period(it) => vec![it.source],
        };
        let mut found: Vec<usize> = Vec::new();
        for source in sources {
            let start = self.places.partition_point(|(place, _)| *place < source);
            let own = self.places.iter().skip(start);
            found.extend(own.take_while(|it| it.0 == source).map(|it| it.1));
        }
        found.sort_unstable();
        found.dedup();
        found.into_iter().filter_map(|at| self.record(at)).collect()
    }

    fn record(&self, at: usize) -> Option<(RelationKind, &'static str, &'static str)> {
        let Plan {
            projects,
            clusters,
            parks,
            ..
        } = self.plan;
        let indicators = self.plan.indicators();
        if let Some(it) = indicators.get(at) {
            return Some((RelationKind::Indicator, &it.id, &it.name));
        }
        let at = at.checked_sub(indicators.len())?;
        if let Some(it) = projects.get(at) {
            return Some((RelationKind::Project, &it.id, &it.name));
        }
        let at = at.checked_sub(projects.len())?;
        if let Some(it) = clusters.get(at) {
            return Some((RelationKind::Cluster, &it.id, &it.name));
        }
        let it = parks.get(at.checked_sub(clusters.len())?)?;
        Some((RelationKind::Park, &it.id, &it.name))
    }
}
