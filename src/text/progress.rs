//! What is said of the progress of goals: statuses, and how each was found with its numbers.

use super::format::{number, percent, rounded, with_unit};
use super::intake::verdict;
use super::language::{sentence, space, words};
use crate::model::indicator::{Direction, IndicatorKind};
use crate::progress::method::{better, is_good};
use crate::progress::{Assessment, Basis, Goal, Method, Reason, Status};
use crate::results::headline::Reading;

words! {
    /// The word for a status.
    pub status(Status) {
        Status::Reached => "已达成", "Achieved";
        Status::OnTrack => "进度正常", "On track";
        Status::Behind => "滞后", "Behind";
        Status::Missed => "未达成", "Not achieved";
        Status::NoData => "无实际数据", "No actual figure";
        Status::Undecided => "无法判断", "Cannot be judged";
    }
    /// What is compared with what.
    pub method(&Method) {
        Method::None => "没有实际数", "No actual figure";
        Method::Unclear(_) => "现有的数不足以判断", "The figures available are not enough to judge";
        Method::Target => "与目标比较", "Compared with the target";
        Method::Kept { .. } => "基数已达到目标，看是否保持", "The base already meets the target: is it kept?";
        Method::Growth { .. } => "年均增长率之比", "Ratio of average annual growth rates";
        Method::Linear { .. } => "变化与时间之比", "Change compared with time";
        Method::Part { .. } => "累计与应完成部分之比", "Total compared with the amount due by then";
        Method::Yearly { .. } => "逐年与目标比较", "Each year compared with the target";
        Method::Threshold => "是否守住界限", "Whether the limit is kept";
        Method::Verdict { .. } => "按文字说明", "As stated in words";
    }
}

/// A status within a sentence.
#[must_use]
pub fn told(status: Status) -> String {
    self::status(status).to_ascii_lowercase()
}

/// How the status of `goal` was found, with the numbers that went into it.
#[must_use]
pub fn grounds(goal: &Goal, found: &Assessment) -> String {
    let mut grounds = match found.figure {
        None => without_figure(goal, found),
        Some(figure) => with_figure(goal, found, figure),
    };
    if found.figure.is_some() && found.basis == Some(Basis::Plan) {
        grounds.push_str(space());
        grounds.push_str(figure_of_plan());
    }
    if found.later > 0 {
        grounds.push_str(space());
        grounds.push_str(&later_figures(found.later, goal.due));
    }
    grounds
}

words! {
    figure_of_plan = "实际数取自规划。", "The actual figure is taken from the plan.";
    later_figures(later: u16, due: u16) = "另有 {later} 个晚于 {due} 年的数，不计入。", "Figures for years after {due} do not count ({later} left out).";
    nothing_entered(first: u16, due: u16) = "{first}–{due} 年没有填报实际数，规划也没有写明。", "No actual figure was entered for {first}–{due}, and the plan states none.";
    plan_says(year: u16, verdict: &str) = "规划写明 {year} 年“{verdict}”，没有给出数字。", "The plan states “{verdict}” for {year}, without a figure.";
    person_says(year: u16, verdict: &str) = "填报人写明 {year} 年“{verdict}”。", "“{verdict}” was entered for {year}.";
}

fn without_figure(goal: &Goal, found: &Assessment) -> String {
    let Method::Verdict { year } = found.method else {
        return nothing_entered(goal.first_year(), goal.due);
    };
    let verdict = verdict(found.status == Status::Reached);
    match found.basis {
        Some(Basis::Plan) => plan_says(year, verdict),
        _ => person_says(year, verdict),
    }
}

fn with_figure(goal: &Goal, found: &Assessment, figure: Reading) -> String {
    let Reading { year, value } = figure;
    let shown = with_unit(&number(value), goal.unit);
    let target = goal.target.unwrap_or_default();
    let compared = compared(goal, value, target);
    let (value, aim) = (number(value), number(target));
    match found.method {
        Method::Unclear(reason) => unclear(goal, reason, year, &shown),
        Method::Kept { base } => {
            let start = with_unit(&number(base.value), goal.unit);
            let met = already_met(base.year, &start, &with_unit(&aim, goal.unit));
            let still = is_still(found.status == Status::Reached);
            kept(&met, year, &shown, still, &compared)
        }
        Method::Growth {
            base,
            achieved,
            needed,
        } => {
            let (so_far, whole) = (year - base.year, goal.due - base.year);
            let start = number(base.value);
            let pace = pace(achieved / needed, found.status);
            let (achieved, needed) = (percent(achieved), percent(needed));
            sentence!(
                "实际年均 ({value} ÷ {start})^(1/{so_far}) − 1 = {achieved}；\
                 需年均 ({aim} ÷ {start})^(1/{whole}) − 1 = {needed}；\
                 实际 ÷ 需要 = {pace}。",
                "Actual growth a year: ({value} ÷ {start})^(1/{so_far}) − 1 = {achieved}; \
                 growth needed a year: ({aim} ÷ {start})^(1/{whole}) − 1 = {needed}; \
                 actual ÷ needed = {pace}."
            )
        }
        Method::Linear {
            base,
            made,
            elapsed,
        } => {
            let (so_far, whole) = (year - base.year, goal.due - base.year);
            let start = number(base.value);
            let pace = pace(made / elapsed, found.status);
            let (made, elapsed) = (percent(made), percent(elapsed));
            sentence!(
                "已完成变化 ({value} − {start}) ÷ ({aim} − {start}) = {made}；\
                 时间已过 {so_far} ÷ {whole} = {elapsed}；变化 ÷ 时间 = {pace}。",
                "Change made: ({value} − {start}) ÷ ({aim} − {start}) = {made}; \
                 time elapsed: {so_far} ÷ {whole} = {elapsed}; change ÷ time = {pace}."
            )
        }
        Method::Part { due } => {
            let is_sum_with_base = goal.kind == IndicatorKind::Cumulative && goal.base.is_some();
            let apart = if is_sum_with_base { base_apart() } else { "" };
            total(year, &shown, &part(goal, figure, due, found.status), apart)
        }
        Method::Yearly { years, good } => yearly(year, &shown, &compared, years, good),
        Method::None | Method::Target | Method::Threshold | Method::Verdict { .. } => {
            against_target(year, &shown, &compared)
        }
    }
}

words! {
    already_met(year: u16, base: &str, aim: &str) = "{year} 年 {base}，已达到目标 {aim}；", "{base} in {year} already met the target of {aim}; ";
    kept(met: &str, year: u16, shown: &str, still: &str, compared: &str) = "{met}{year} 年 {shown}，{still}{compared}。", "{met}{shown} in {year} is {still} {compared}.";
    is_still(bool) {
        true => "仍然", "still";
        false => "已经", "now";
    }
    total(year: u16, shown: &str, part: &str, apart: &str) = "到 {year} 年累计 {shown}，{part}{apart}", "Total up to {year}: {shown}; {part}{apart}";
    base_apart = "基数只是一年的数，不计入。", " The base is a single year’s figure and is not counted.";
    yearly(year: u16, shown: &str, compared: &str, years: u16, good: u16) = "{year} 年 {shown}，{compared}；有数的 {years} 年里 {good} 年达到。年度增长率每年单独与目标比较。", "{shown} in {year} is {compared}; of the years with a figure ({years}), {good} met it. Each year’s rate is compared with the target on its own.";
    against_target(year: u16, shown: &str, compared: &str) = "{year} 年 {shown}，{compared}。", "{shown} in {year} is {compared}.";
    no_base(year: u16, shown: &str, due: u16) = "{year} 年 {shown}；规划没有给出基数，{due} 年以前无法判断进度。", "{shown} in {year}; the plan gives no base, so progress cannot be judged before {due}.";
    target_in_words(year: u16, shown: &str, done: &str, not_done: &str) = "{year} 年 {shown}；目标是文字，需要填报“{done}”或“{not_done}”。", "{shown} in {year}; the target is in words, so “{done}” or “{not_done}” has to be entered.";
    no_direction(year: u16, shown: &str) = "{year} 年 {shown}；规划没有写明越高越好还是越低越好。", "{shown} in {year}; the plan does not say whether higher or lower is better.";
}

fn unclear(goal: &Goal, reason: Reason, year: u16, shown: &str) -> String {
    match reason {
        Reason::NoBase => no_base(year, shown, goal.due),
        Reason::TargetInWords => target_in_words(year, shown, verdict(true), verdict(false)),
        Reason::NoDirection => no_direction(year, shown),
    }
}

words! {
    /// How a figure stands to the target: whether less is better, and whether it is good.
    beside((bool, bool)) {
        (true, true) => "不高于", "at or below";
        (true, false) => "高于", "above";
        (false, true) => "不低于", "at or above";
        (false, false) => "低于", "below";
    }
    to_target(beside: &str, target: &str) = "{beside}目标 {target}", "{beside} the target of {target}";
    in_range(bool) {
        true => "在范围内", "within range";
        false => "超出范围", "out of range";
    }
}

/// How a figure stands to the target.
fn compared(goal: &Goal, value: f64, target: f64) -> String {
    let better = better(goal);
    let beside = beside((better == Direction::Lower, is_good(better, value, target)));
    to_target(beside, &with_unit(&number(target), goal.unit))
}

/// How a total stands to the part of the target that is due.
fn part(goal: &Goal, total: Reading, due: f64, status: Status) -> String {
    let (so_far, whole) = (total.year - goal.since, goal.due - goal.since);
    let target = number(goal.target.unwrap_or_default());
    let (value, due_text) = (number(total.value), rounded(due));
    if better(goal) == Direction::Higher && due > 0.0 {
        let pace = pace(total.value / due, status);
        return sentence!(
            "应完成 {target} × {so_far} ÷ {whole} = {due_text}；{value} ÷ {due_text} = {pace}。",
            "due by then: {target} × {so_far} ÷ {whole} = {due_text}; {value} ÷ {due_text} = {pace}."
        );
    }
    let word = in_range(status == Status::OnTrack);
    sentence!(
        "按时间折算是 {target} × {so_far} ÷ {whole} = {due_text}，允许差 5%：{word}。",
        "pro rata: {target} × {so_far} ÷ {whole} = {due_text}, with a 5% margin: {word}."
    )
}

/// A ratio with the mark that decides; cut, not rounded, so that it never seems to reach it.
fn pace(ratio: f64, status: Status) -> String {
    let word = beside((false, status == Status::OnTrack));
    let cut = (ratio * 10_000.0 + 1e-5).floor() / 100.0;
    sentence!("{}%，{word} 95%", "{}%, {word} 95%", number(cut))
}
