//! The tables of projects and of the views of records: what each shows, with every place in the plan.

use std::borrow::Borrow;

use super::Provenance;
use super::sheet::Sheet;
use crate::model::Plan;
use crate::model::project::Project;
use crate::progress::{Journal, goals};
use crate::query::{Query, View};
use crate::results::Catalog;
use crate::results::asked::{asked_findings, asked_indicators};
use crate::results::commitments::commitments;
use crate::results::firm_records::firms;
use crate::text::facets::{asked_goals, assessed};
use crate::text::facts::{COMMITMENTS, FINDINGS, FIRMS, GOALS, INDICATORS, PROJECTS};
use crate::text::{sheets as words, words::projects_file};

/// The table of `projects`, in their order, with what people entered.
#[must_use]
pub fn projects(
    plan: &'static Plan,
    journal: &Journal,
    projects: impl Iterator<Item: Borrow<Project>>,
    provenance: Provenance,
) -> Sheet {
    let called = (projects_file(), "projects");
    Sheet::new(called, PROJECTS, (plan, journal), projects, provenance)
}

/// What the open view shows of its records, with what people entered, as a table; `None` for a
/// view of something else. `link` restores the view.
#[must_use]
pub fn sheet(
    catalog: &'static Catalog,
    journal: &Journal,
    query: &Query,
    link: String,
) -> Option<Sheet> {
    let plan = catalog.plan();
    let words = words::of(query.view)?;
    let called = (words.name, words.key);
    let around = (plan, journal);
    let of = |shown, all| Provenance::of_records(plan, query, (shown, all), link);
    Some(match query.view {
        View::Indicators => {
            let assessed = assessed(plan, journal);
            let rows: Vec<_> = asked_indicators(plan, query)
                .into_iter()
                .map(|it| {
                    let mut headlines = catalog.headlines().iter();
                    let headline = headlines.find(|known| known.indicator.id == it.id);
                    let goal = assessed.iter().find(|(goal, _)| goal.id == it.id);
                    (it, headline.copied(), goal.copied())
                })
                .collect();
            let provenance = of(rows.len(), plan.indicators().len());
            Sheet::new(called, INDICATORS, around, rows, provenance)
        }
        View::Firms => {
            let rows = firms(catalog, query);
            let provenance = of(rows.len(), plan.firms().len());
            Sheet::new(called, FIRMS, around, rows, provenance)
        }
        View::Tasks => {
            let rows = commitments(plan, query);
            let provenance = of(rows.len(), plan.commitments().len());
            Sheet::new(called, COMMITMENTS, around, rows, provenance)
        }
        View::Audit => {
            let all = catalog.findings();
            let rows = asked_findings(plan, all, query);
            let provenance = of(rows.len(), all.len());
            Sheet::new(called, FINDINGS, around, rows, provenance)
        }
        View::Progress => {
            let rows = asked_goals(plan, query, journal);
            let provenance = of(rows.len(), goals(plan).len());
            Sheet::new(called, GOALS, around, rows, provenance)
        }
        _ => return None,
    })
}
