//! Words of the view 指标.

use super::format::{number, percent, rounded, with_unit};
use super::language::{colon, sentence, space, spoken, translated, word, words};
use crate::model::Plan;
use crate::model::indicator::{Bound, Indicator, IndicatorValue, Role};
use crate::query::Language;
use crate::results::HeadlineFigure;
use crate::results::attainment::{Attainment, Growth, derived};
use crate::results::headline::Achieved;

words! {
    /// What one should know of the view.
    pub lead = "数字照规划印的样子列出；“——”是原文所印，表示没有给数。带下划线的是本站计算，点开看方法和代入的数。百分比类指标不算年均增长，只算相差几个百分点。", "Figures stand as the plan prints them; “——” is printed so and means that no figure is given. What is underlined is calculated by this site: open it to see the method and the figures put in. For percentages no annual growth is calculated, only the difference in percentage points.";
    /// Facets.
    pub by_table = "表", "Table";
    /// Facets.
    pub by_group = "类型", "Group";
    /// When none matches.
    pub nothing = "没有符合这些条件的指标，请减少条件。", "No indicator meets these conditions. Remove some of them.";
    /// First column.
    pub name = "指标", "Indicator";
    /// Column of bars.
    pub bar = "比较", "Comparison";
    /// Column of what is computed.
    pub computed_label = "本站计算", "Calculated by this site";
}

/// What follows from the cells of `indicator`, and the growth of the years before where
/// `headline` knows it: each with how it is computed.
#[must_use]
pub fn computed(indicator: &Indicator, headline: Option<&HeadlineFigure>) -> Vec<(String, String)> {
    let derived = derived(indicator);
    let before = headline.and_then(|it| {
        let note = translated(it.note).to_owned();
        Some((rate_before(&it.before?), note))
    });
    let in_words = |year| (result(Some(true)).to_owned(), said_in_words(year));
    let attained = derived.attainment.as_ref().map(attainment);
    let attained = attained.or_else(|| derived.said.map(in_words));
    let required = derived
        .required
        .map(|it| (required_rate(it.rate), method(&it)));
    let achieved = derived
        .achieved
        .map(|it| (achieved_rate(it.rate), method(&it)));
    let points = derived.points.map(|it| points(indicator, it));
    let all = [attained, required, achieved, before, points];
    all.into_iter().flatten().collect()
}

/// Heading of the view.
#[must_use]
pub fn heading(plan: &Plan) -> String {
    let results = plan.indicators.iter();
    let results: Vec<bool> = results.filter_map(|it| derived(it).is_met()).collect();
    let met = results.iter().filter(|is_met| **is_met).count();
    sentence!(
        "{0} 项指标：{1}里写明结果的有 {2} 项，{met} 项达到",
        "{0} indicators: the plan states the outcome of {2} of the {1}, {met} were reached",
        plan.indicators.len(),
        by_result(plan),
        results.len()
    )
}

/// Facet of whether targets were reached, with the year for which the plan says it.
#[must_use]
pub fn by_result(plan: &Plan) -> String {
    let mut values = plan.indicators.iter().flat_map(|it| &it.values);
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
    said_in_words(year: u16) = "规划写明 {year} 年完成，没有给出数字。", "The plan states that it was completed in {year}, without a figure.";
    required_rate(rate: f64) = "达到目标需年均 {}", "{} a year needed for the target", percent(rate);
    achieved_rate(rate: f64) = "实际年均 {}", "Actual: {} a year", percent(rate);
    rate_before(it: &Achieved) = "{}–{} 年实际年均 {}", "Actual in {}–{}: {} a year", it.from.year, it.to.year, percent(it.rate);
    method(rate: &Growth) = "复合年均增长率（CAGR）：({} ÷ {})^(1/{}) − 1 = {}", "Compound annual growth rate (CAGR): ({} ÷ {})^(1/{}) − 1 = {}", number(rate.to.value), number(rate.from.value), rate.to.year - rate.from.year, percent(rate.rate);
    percentage_points = " 个百分点", " percentage points";
    difference(points: &str, unit: &str) = "目标比基数 {points}{unit}", "Target against base: {points}{unit}";
    method_of_difference = "目标减基数；百分比本身不算增长率。", "Target minus base; percentages have no growth rate of their own here.";
    share_of_target(share: f64) = "，为目标的 {}", ", {} of the target", percent(share);
    actual_by_target(actual: &str, target: &str, share: f64) = "实际 ÷ 目标 = {actual} ÷ {target} = {}。", "Actual ÷ target = {actual} ÷ {target} = {}.", percent(share);
    gap(gap: f64) = "实际减目标 = {}。", "Actual minus target = {}.", rounded(gap);
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
