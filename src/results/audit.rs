//! The plan's own arithmetic, done again: what is stated, what follows, whether the two fit.
//!
//! A printed figure stands for every value that would be printed so: half a unit of its last
//! decimal to both sides; a figure that counts things is exact. Two figures agree when these
//! ranges meet.

use super::attainment::is_behind;
use super::growth::{is_counted, yearly_rate};
use super::headline::reading;
use crate::model::Plan;
use crate::model::indicator::{Indicator, IndicatorKind, Role};
use crate::model::keyed::keyed;
use crate::model::project::{Project, Stage};
use crate::model::statement::{Operand, OperandRole, Statement, StatementKind, Weight};

/// Something that was checked.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Finding {
    /// What was checked.
    pub subject: Subject,
    /// What follows from the other figures; `None` where nothing is computed.
    pub computed: Option<f64>,
    /// What the plan states; `None` where nothing is stated.
    pub stated: Option<f64>,
    /// Whether the two fit.
    pub grade: Grade,
}

impl Finding {
    /// How much it matters; `None` where figures agree.
    #[must_use]
    pub fn weight(&self) -> Option<Weight> {
        if self.grade == Grade::Agrees {
            return None;
        }
        Some(match self.subject {
            Subject::Statement(it) => it.weight.unwrap_or(Weight::Low),
            // Rates may be counted from different years.
            Subject::Behind(it) if it.kind == IndicatorKind::Rate => Weight::Low,
            Subject::Behind(_) => Weight::High,
            Subject::Period(_) => Weight::Low,
        })
    }

    /// Its place in the order in which findings are shown: those that matter most first, those that
    /// agree last.
    #[must_use]
    pub fn rank(&self) -> (bool, Option<Weight>, Grade) {
        let weight = self.weight();
        (weight.is_none(), weight, self.grade)
    }
}

/// What was checked.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Subject {
    /// A statement of the data.
    Statement(&'static Statement),
    /// An indicator whose target lies behind its base.
    Behind(&'static Indicator),
    /// A project whose years do not lie in the plan's as its stage implies.
    Period(&'static Project),
}

keyed! {
    /// Whether figures fit, in neutral grades, those to be looked at first.
    pub enum Grade {
        /// They do not, and the wording gives no reason.
        Differs = "differs",
        /// Words do not, nor does the wording give a reason; nothing can be computed.
        Wording = "wording",
        /// They do not, but may be meant differently.
        Scope = "scope",
        /// They do.
        Agrees = "agrees",
    }
}

/// Everything that was checked in `plan`: its statements in their order, then its indicators and
/// projects. A statement that lacks a figure which it needs is left out.
#[must_use]
pub fn findings(plan: &'static Plan) -> Vec<Finding> {
    let statements = plan.statements().iter().filter_map(finding);
    let behind = plan.indicators().iter().filter_map(behind);
    let period = plan.overview.period;
    let is_outside = |project: &&Project| {
        project.years.is_some_and(|years| {
            let begins_before = years.start < period.start;
            years.end > period.end || (project.stage == Stage::Continuing) != begins_before
        })
    };
    let periods = plan.projects.iter().filter(is_outside);
    let periods = periods.map(|project| Finding {
        subject: Subject::Period(project),
        computed: None,
        stated: None,
        grade: Grade::Scope,
    });
    statements.chain(behind).chain(periods).collect()
}

/// How many findings have each grade, in the order of [`Grade::ALL`].
#[must_use]
pub fn grades(findings: &[Finding]) -> [usize; 4] {
    Grade::ALL.map(|grade| findings.iter().filter(|it| it.grade == grade).count())
}

fn behind(indicator: &'static Indicator) -> Option<Finding> {
    let base = reading(indicator, Role::Base)?.value;
    let target = reading(indicator, Role::Target)?.value;
    is_behind(indicator.direction, base, target).then_some(Finding {
        subject: Subject::Behind(indicator),
        computed: Some(base),
        stated: Some(target),
        grade: Grade::Scope,
    })
}

/// The finding of one statement; `None` when it lacks a figure that it needs.
#[must_use]
pub fn finding(statement: &'static Statement) -> Option<Finding> {
    if statement.kind == StatementKind::Wording {
        return Some(Finding {
            subject: Subject::Statement(statement),
            computed: None,
            stated: None,
            grade: disagreement(statement),
        });
    }
    let (computed, stated) = evaluated(statement)?;
    let agrees = match statement.kind {
        StatementKind::Duplicate => false,
        StatementKind::Within | StatementKind::ImpliedWithin => computed.is_at_most(stated),
        _ => computed.meets(stated),
    };
    let grade = if agrees {
        Grade::Agrees
    } else {
        disagreement(statement)
    };
    Some(Finding {
        subject: Subject::Statement(statement),
        computed: Some(computed.middle),
        stated: Some(stated.middle),
        grade,
    })
}

fn disagreement(statement: &Statement) -> Grade {
    match statement.kind {
        _ if statement.scope_differs => Grade::Scope,
        StatementKind::Wording => Grade::Wording,
        _ => Grade::Differs,
    }
}

/// The whole that a stated percentage of a ratio implies: `part / percent × 100`; `None` for
/// other statements and for zero per cent.
#[must_use]
pub fn implied_whole(statement: &Statement) -> Option<f64> {
    let part = first(statement, OperandRole::Part)?.value;
    let percent = first(statement, OperandRole::Percent)?.value;
    (percent != 0.0).then(|| part / percent * 100.0)
}

fn first(statement: &Statement, role: OperandRole) -> Option<&Operand> {
    statement.operands.iter().find(|it| it.role == role)
}

/// What follows, and what is stated.
fn evaluated(statement: &Statement) -> Option<(Extent, Extent)> {
    use OperandRole as Role;
    use StatementKind as Kind;
    let get = |role| first(statement, role).map(Extent::of);
    let all = |role| {
        let operands = statement.operands.iter();
        operands.filter(move |it| it.role == role).map(Extent::of)
    };
    let parts = || all(Role::Part).reduce(Extent::plus);
    let from_base = |what: &dyn Fn(f64, f64) -> Option<f64>| {
        let (base, end) = (get(Role::Base)?, get(Role::Final)?);
        end.with(base, |end, base| what(base, end))
    };
    let of_whole = |scale: f64| {
        let (part, whole) = (get(Role::Part)?, get(Role::Whole)?);
        part.with(whole, |part, whole| {
            (whole != 0.0).then(|| part / whole * scale)
        })
    };
    let rate_pct = |base, end, years| yearly_rate(base, end, years).map(|it| it * 100.0);
    let (computed, stated) = match statement.kind {
        Kind::Sum => (parts(), Role::Total),
        Kind::Within => (parts(), Role::Whole),
        Kind::Count => {
            let items = all(Role::Item).map(|_| Extent::exact(1.0));
            (items.reduce(Extent::plus), Role::Stated)
        }
        Kind::Difference => (from_base(&|base, end| Some(end - base)), Role::Change),
        Kind::Growth => {
            let growth = |base, end| (base != 0.0).then(|| (end / base - 1.0) * 100.0);
            (from_base(&growth), Role::Rate)
        }
        Kind::Multiple => {
            let multiple = |base, end| (base != 0.0).then(|| end / base);
            (from_base(&multiple), Role::Multiple)
        }
        Kind::AnnualGrowth => {
            let years = years_between(statement, Role::Base, Role::Final)?;
            (
                from_base(&|base, end| rate_pct(base, end, years)),
                Role::Rate,
            )
        }
        Kind::Compound => {
            let years = years_between(statement, Role::Annual, Role::Rate)?;
            let yearly = |rate: f64| rate_pct(1.0, 1.0 + rate / 100.0, years);
            (get(Role::Rate)?.map(yearly), Role::Annual)
        }
        Kind::Ratio => (of_whole(100.0), Role::Percent),
        Kind::Quotient => (of_whole(1.0), Role::Quotient),
        Kind::Implied | Kind::ImpliedWithin => {
            let mut implied = groups(statement).map(implied);
            let first = implied.next()??;
            return Some((implied.next()??, first));
        }
        Kind::Same => return farthest(all(Role::Value)),
        Kind::Duplicate => return farthest(all(Role::Record)),
        Kind::Wording => return None,
    };
    Some((computed?, get(stated)?))
}

fn years_between(statement: &Statement, from: OperandRole, to: OperandRole) -> Option<u16> {
    let year = |role| first(statement, role)?.year;
    year(to)?.checked_sub(year(from)?)
}

/// The halves of the figures of a statement, from each of which an unstated figure follows.
pub fn groups(statement: &Statement) -> impl Iterator<Item = &[Operand]> {
    let operands = &statement.operands;
    operands.chunks(operands.len().div_ceil(2).max(1))
}

/// The unstated figures that follow from the [`groups`] of a statement, in their order; none for other
/// statements.
#[must_use]
pub fn implied_figures(statement: &Statement) -> Vec<f64> {
    let implied = groups(statement).filter_map(implied);
    implied.map(|it| it.middle).collect()
}

/// What follows from a pair: the whole of a part and its share, the base of a figure and its
/// growth, the number of which there is so much for each, what a figure is less than by so much. From
/// two pairs, the quotient of what follows from each.
fn implied(group: &[Operand]) -> Option<Extent> {
    let (first, second) = match group {
        [first, second] => (first, second),
        [_, _, _, _] => {
            let (whole, each) = group.split_at_checked(2)?;
            let of_each = |whole, each| (each != 0.0).then(|| whole / each);
            return implied(whole)?.with(implied(each)?, of_each);
        }
        _ => return None,
    };
    let (value, by) = (Extent::of(first), Extent::of(second));
    match second.role {
        OperandRole::Percent => value.with(by, |part, by| (by != 0.0).then(|| part / by * 100.0)),
        OperandRole::Quotient => value.with(by, |part, by| (by != 0.0).then(|| part / by)),
        OperandRole::Rate => value.with(by, |end, by| {
            let growth = 1.0 + by / 100.0;
            (growth != 0.0).then(|| end / growth)
        }),
        OperandRole::Gap => Some(value.plus(by)),
        _ => None,
    }
}

/// Of several figures for the same, the one that fits the first least, and the first.
fn farthest(mut values: impl Iterator<Item = Extent>) -> Option<(Extent, Extent)> {
    let reference = values.next()?;
    let distance = |it: &Extent| (it.middle - reference.middle).abs();
    let other = values.max_by(|a, b| {
        let (a_meets, b_meets) = (a.meets(reference), b.meets(reference));
        b_meets
            .cmp(&a_meets)
            .then(distance(a).total_cmp(&distance(b)))
    })?;
    Some((other, reference))
}

/// Every value that would be printed as a figure.
#[derive(Debug, Clone, Copy)]
struct Extent {
    low: f64,
    middle: f64,
    high: f64,
}

impl Extent {
    fn exact(value: f64) -> Self {
        Self {
            low: value,
            middle: value,
            high: value,
        }
    }

    fn of(operand: &Operand) -> Self {
        let unit = operand.unit.as_deref().unwrap_or_default();
        let half = half_a_unit(&operand.printed, operand.value);
        let half = if is_counted(unit) { 0.0 } else { half };
        Self {
            low: operand.value - half,
            middle: operand.value,
            high: operand.value + half,
        }
    }

    fn plus(self, other: Self) -> Self {
        Self {
            low: self.low + other.low,
            middle: self.middle + other.middle,
            high: self.high + other.high,
        }
    }

    /// What `what` makes of the values; it must rise or fall throughout.
    fn map(self, what: impl Fn(f64) -> Option<f64>) -> Option<Self> {
        self.with(Self::exact(0.0), |value, _| what(value))
    }

    /// What `what` makes of the values of both; it must rise or fall throughout in each.
    fn with(self, other: Self, what: impl Fn(f64, f64) -> Option<f64>) -> Option<Self> {
        let corners = [
            what(self.low, other.low)?,
            what(self.low, other.high)?,
            what(self.high, other.low)?,
            what(self.high, other.high)?,
        ];
        Some(Self {
            low: corners.into_iter().fold(f64::INFINITY, f64::min),
            middle: what(self.middle, other.middle)?,
            high: corners.into_iter().fold(f64::NEG_INFINITY, f64::max),
        })
    }

    fn meets(self, other: Self) -> bool {
        self.is_at_most(other) && other.is_at_most(self)
    }

    /// Whether it may be equal to or less than `other`.
    fn is_at_most(self, other: Self) -> bool {
        /// What computing with fractions may lose.
        const LOST: f64 = 1e-9;
        self.low <= other.high + LOST * other.middle.abs().max(1.0)
    }
}

/// Half a unit of the last decimal of the figure in `printed` that stands for `value`, perhaps
/// with 万 or the like; 0 when there is none.
fn half_a_unit(printed: &str, value: f64) -> f64 {
    let is_figure = |character: char| character.is_ascii_digit() || character == '.';
    let mut figures = printed.split(|character| !is_figure(character));
    let fitting = figures.find_map(|figure| {
        let figure = figure.trim_matches('.');
        let number: f64 = figure.parse().ok()?;
        let scale = SCALES
            .into_iter()
            .find(|scale| (number * scale - value.abs()).abs() <= 1e-9 * value.abs())?;
        let decimals = figure.split_once('.').map_or(0, |(_, after)| after.len());
        let decimals = i32::try_from(decimals).ok()?;
        Some(0.5 * scale * 0.1_f64.powi(decimals))
    });
    fitting.unwrap_or(0.0)
}

/// By what a figure is multiplied where the data use a smaller unit than the plan.
const SCALES: [f64; 3] = [1.0, 1e4, 1e8];
