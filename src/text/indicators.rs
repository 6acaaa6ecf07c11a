//! Words of the view 指标.

use super::format::{number, percent, rounded, with_unit};
use super::language::{colon, comma, sentence, space, spoken, translated, word, words};
use crate::model::Plan;
use crate::model::indicator::{Bound, Indicator, IndicatorValue, Role};
use crate::model::overview::StatedGrowth;
use crate::query::Language;
use crate::results::HeadlineFigure;
use crate::results::attainment::{Attainment, Growth, derived};
use crate::results::growth::Pace;
use crate::results::headline::{Achieved, Reading};

words! {
    /// What one should know of the view.
    pub lead = "数字照规划印的样子列出；“——”是原文所印，表示没有给数。带下划线的是本站计算，点开看方法和代入的数。百分比类指标不算年均增长，只算相差几个百分点。", "Figures are given as the plan prints them; “——” is the plan’s own mark for no figure. What is underlined is our calculation: open it to see the method and the inputs. For percentages we give no annual growth, only the difference in percentage points.";
    /// Facets.
    pub by_table = "表", "Table";
    /// Facets.
    pub by_group = "类型", "Group";
    /// When none matches.
    pub nothing = "没有符合这些条件的指标，请减少条件。", "No indicator matches these filters. Remove some of them.";
    /// First column.
    pub name = "指标", "Indicator";
    /// Column of bars.
    pub bar = "比较", "Comparison";
    /// Opens our note.
    pub note_label = "本站说明", "Our note";
    /// Column of what is computed.
    pub computed_label = "本站计算", "Our calculation";
}

/// What follows from the cells of `indicator`, and the growth of the years before where
/// `headline` knows it: each with how it is computed.
#[must_use]
pub fn computed(indicator: &Indicator, headline: Option<&HeadlineFigure>) -> Vec<(String, String)> {
    let derived = derived(indicator);
    let unit = indicator.unit.as_deref();
    let before = headline.and_then(|it| {
        let note = translated(it.note).to_owned();
        let told = match (it.stated, it.before) {
            (Some(stated), _) => stated_before(stated, &stated_rate(stated)),
            (None, Some(before)) => reached_before(&before, &pace(before.pace, unit)),
            (None, None) => return None,
        };
        Some((told, note))
    });
    let in_words = |year| (result(Some(true)).to_owned(), said_in_words(year));
    let attained = derived.attainment.as_ref().map(attainment);
    let attained = attained.or_else(|| derived.said.map(in_words));
    let required = derived
        .required
        .map(|it| (needed(&pace(it.pace, unit)), method(&it)));
    let achieved = derived
        .achieved
        .map(|it| (reached(&pace(it.pace, unit)), method(&it)));
    let points = derived.points.map(|it| points(indicator, it));
    let all = [attained, required, achieved, before, points];
    all.into_iter().flatten().collect()
}

/// Heading of the view.
#[must_use]
pub fn heading(plan: &Plan) -> String {
    let results = plan.indicators().iter();
    let results: Vec<bool> = results.filter_map(|it| derived(it).is_met()).collect();
    let met = results.iter().filter(|is_met| **is_met).count();
    sentence!(
        "{0} 项指标：{1}里写明结果的有 {2} 项，{met} 项达到",
        "{0} indicators: the plan states the outcome for {2} of the {1}; {met} were met",
        plan.indicators().len(),
        by_result(plan),
        results.len()
    )
}

/// Facet of whether targets were reached, with the year for which the plan says it.
#[must_use]
pub fn by_result(plan: &Plan) -> String {
    let mut values = plan.indicators().iter().flat_map(|it| &it.values);
    let actual = values.find(|it| it.role == Role::Actual);
    actual.map_or_else(String::new, |it| {
        sentence!("{} 年目标", "{} targets", it.year)
    })
}

/// The table in which an indicator stands, with the years of its cells.
#[must_use]
pub fn table(indicator: &Indicator) -> String {
    let years = indicator.values.iter().map(|it| it.year);
    let first = years.clone().min().unwrap_or_default();
    let last = years.max().unwrap_or_default();
    sentence!(
        "表{}：{first}—{last}年",
        "Table {}: {first}–{last}",
        indicator.table
    )
}

/// Heading of a column of values.
#[must_use]
pub fn column(value: &IndicatorValue) -> String {
    let role = match value.role {
        Role::Base => word!("基数", "base"),
        Role::Target => word!("目标", "target"),
        Role::Actual => word!("实际", "actual"),
    };
    sentence!("{} 年{role}", "{} {role}", value.year)
}

/// The cells of an indicator with their units, in one line.
#[must_use]
pub fn cells(indicator: &Indicator) -> String {
    let unit = indicator.unit.as_deref();
    let cell = |it: &IndicatorValue| [column(it), amount(it, unit)].join(" ");
    let cells: Vec<String> = indicator.values.iter().map(cell).collect();
    cells.join(comma())
}

/// An indicator with its cells as printed, in one line; its name as printed or in English.
#[must_use]
pub fn stated(indicator: &Indicator) -> String {
    let cells = indicator.values.iter();
    let cells = cells.map(|it| format!("{} {}", column(it), it.printed));
    let cells = cells.collect::<Vec<_>>().join(word!("，", ", "));
    [called(indicator), colon(), &cells].concat()
}

/// The indicator's name as printed; in English its translation.
fn called(indicator: &Indicator) -> &str {
    match spoken() {
        Language::Chinese => indicator.printed_name.trim(),
        Language::English => translated(&indicator.name),
    }
}

/// The name of the indicator in a file: as printed, after its translation if there is one.
#[must_use]
pub fn listed(indicator: &Indicator) -> String {
    let printed = &indicator.printed_name;
    let translation = translated(&indicator.name);
    sentence!("{printed}", "{translation} ({printed})")
}

words! {
    /// Whether a target was reached.
    pub result(Option<bool>) {
        Some(true) => "已达到", "Reached";
        Some(false) => "未达到", "Not reached";
        None => "规划未写明结果", "Outcome not stated in the plan";
    }
    /// That the plan says so in words.
    said_in_words(year: u16) = "规划写明 {year} 年完成，没有给出数字。", "The plan says it was completed in {year} but gives no figure.";
    needed(pace: &str) = "达到目标需年均 {pace}", "To meet the target: {pace} a year";
    reached(pace: &str) = "实际年均 {pace}", "Actual: {pace} a year";
    reached_before(it: &Achieved, pace: &str) = "{}–{} 年实际年均 {pace}", "Actual in {}–{}: {pace} a year", it.from.year, it.to.year;
    by_rate(formula: &str) = "复合年均增长率（CAGR）：{formula}", "Compound annual growth rate (CAGR): {formula}";
    by_steps(formula: &str) = "平均每年的增量：{formula}", "Average yearly change: {formula}";
    stated_before(it: &StatedGrowth, rate: &str) = "规划写明{0}年均 {rate}", "Stated by the plan for {0}: {rate} a year", translated(&it.period);
    /// Behind a difference of two percentages.
    pub percentage_points = " 个百分点", " percentage points";
    difference(points: &str, unit: &str) = "目标比基数 {points}{unit}", "Target minus base: {points}{unit}";
    method_of_difference = "目标减基数；百分比本身不算增长率。", "Target minus base; no growth rate is calculated for percentages.";
    share_of_target(share: f64) = "，为目标的 {}", ", {} of the target", percent(share);
    actual_by_target(actual: &str, target: &str, share: f64) = "实际 ÷ 目标 = {actual} ÷ {target} = {}。", "Actual ÷ target = {actual} ÷ {target} = {}.", percent(share);
    gap(gap: f64) = "实际减目标 = {}。", "Actual minus target = {}.", rounded(gap);
}

/// How fast something moves in a year: `17.0%`, `6.8 家`.
#[must_use]
pub fn pace(pace: Pace, unit: Option<&str>) -> String {
    match pace {
        Pace::Rate(rate) => percent(rate),
        Pace::Steps(steps) => with_unit(&rounded(steps), unit),
    }
}

/// The growth a year that the plan itself states.
#[must_use]
pub fn stated_rate(it: &StatedGrowth) -> String {
    percent(it.rate_pct / 100.0)
}

/// The figures put into a pace.
#[must_use]
pub fn formula(from: Reading, to: Reading, pace: Pace) -> String {
    let years = to.year.saturating_sub(from.year);
    let (first, last) = (number(from.value), number(to.value));
    match pace {
        Pace::Rate(rate) => format!("({last} ÷ {first})^(1/{years}) − 1 = {}", percent(rate)),
        Pace::Steps(steps) => format!("({last} − {first}) ÷ {years} = {}", rounded(steps)),
    }
}

fn method(it: &Growth) -> String {
    let formula = formula(it.from, it.to, it.pace);
    match it.pace {
        Pace::Rate(_) => by_rate(&formula),
        Pace::Steps(_) => by_steps(&formula),
    }
}

/// The figure of a cell with its unit and bound: `75% 以上`; the plan's words where it has no
/// figure, or prints more than one.
#[must_use]
pub fn amount(cell: &IndicatorValue, unit: Option<&str>) -> String {
    let is_figure = |text: &str| {
        let mut bytes = text.bytes();
        bytes.all(|it| it.is_ascii_digit() || matches!(it, b'.' | b',' | b'-'))
    };
    match (cell.value, cell.bound) {
        (Some(value), Some(bound)) => {
            let figure = with_unit(&number(value), unit);
            match bound {
                Bound::AtLeast => sentence!("{figure}以上", "at least {figure}"),
                Bound::AtMost => sentence!("{figure}以下", "at most {figure}"),
            }
        }
        _ if is_figure(&cell.printed) => with_unit(&cell.printed, unit),
        _ => translated(&cell.printed).to_owned(),
    }
}

fn points(indicator: &Indicator, points: f64) -> (String, String) {
    let is_percent = indicator.unit.as_deref() == Some("%");
    let unit = if is_percent { percentage_points() } else { "" };
    let sign = if points > 0.0 { "+" } else { "" };
    let points = [sign, &rounded(points)].concat();
    (difference(&points, unit), method_of_difference().to_owned())
}

/// How far a target was reached, and how that is computed.
#[must_use]
pub fn attainment(it: &Attainment) -> (String, String) {
    let (target, actual) = (number(it.target), number(it.actual));
    let share = it.of_target.map_or_else(String::new, share_of_target);
    let of_target = it
        .of_target
        .map(|share| actual_by_target(&actual, &target, share));
    let of_change = it.of_change.map(|(base, share)| {
        let base = number(base);
        sentence!(
            "占计划增量的比例 = ({actual} − {base}) ÷ ({target} − {base}) = {}。",
            "Share of the planned increase = ({actual} − {base}) ÷ ({target} − {base}) = {}.",
            percent(share)
        )
    });
    let steps = [of_target, of_change, Some(gap(it.actual - it.target))];
    let steps: Vec<String> = steps.into_iter().flatten().collect();
    (
        [result(Some(it.is_met)), &share].concat(),
        steps.join(space()),
    )
}
