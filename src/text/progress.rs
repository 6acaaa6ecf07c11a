//! What is said of the progress of goals: statuses, and how each was found with its numbers.

use super::format::{number, percent, rounded, with_unit};
use crate::model::indicator::{Direction, IndicatorKind};
use crate::progress::method::better;
use crate::progress::{Assessment, Basis, Goal, Method, Reason, Status};
use crate::results::headline::Reading;

/// The word for a status.
#[must_use]
pub fn status(status: Status) -> &'static str {
    match status {
        Status::Reached => "已达成",
        Status::OnTrack => "进度正常",
        Status::Behind => "滞后",
        Status::NoData => "无实际数据",
        Status::Undecided => "无法判断",
    }
}

/// What is compared with what.
#[must_use]
pub fn method(method: &Method) -> &'static str {
    match method {
        Method::None => "没有实际数",
        Method::Unclear(_) => "现有的数不足以判断",
        Method::Target => "与目标比较",
        Method::Kept { .. } => "基数已达到目标，看是否保持",
        Method::Growth { .. } => "年均增长率之比",
        Method::Linear { .. } => "变化与时间之比",
        Method::Part { .. } => "累计与应完成部分之比",
        Method::Yearly { .. } => "逐年与目标比较",
        Method::Threshold => "是否守住界限",
        Method::Verdict { .. } => "按文字说明",
    }
}

/// How the status of `goal` was found, with the numbers that went into it.
#[must_use]
pub fn grounds(goal: &Goal, found: &Assessment) -> String {
    let ground = found.figure.map_or_else(
        || in_words(goal, found),
        |figure| in_figures(goal, found, figure),
    );
    let from_plan = match (found.basis, found.figure) {
        (Some(Basis::Plan), Some(_)) => "实际数取自规划。",
        _ => "",
    };
    let later = match found.later {
        0 => String::new(),
        later => format!("另有 {later} 个晚于 {} 年的数，不计入。", goal.due),
    };
    format!("{ground}{from_plan}{later}")
}

fn in_words(goal: &Goal, found: &Assessment) -> String {
    let Method::Verdict { year } = found.method else {
        let first = goal.first_year();
        return format!("{first}–{} 年没有填报实际数，规划也没有写明。", goal.due);
    };
    let word = match found.status {
        Status::Reached => "完成",
        _ => "未完成",
    };
    match found.basis {
        Some(Basis::Plan) => format!("规划写明 {year} 年“{word}”，没有给出数字。"),
        _ => format!("填报人写明 {year} 年“{word}”。"),
    }
}

fn in_figures(goal: &Goal, found: &Assessment, figure: Reading) -> String {
    let unit = goal.unit;
    let Reading { year, value } = figure;
    let shown = with_unit(&number(value), unit);
    let target = goal.target.unwrap_or_default();
    let aim = with_unit(&number(target), unit);
    let compared = compared(goal, value, target);
    match found.method {
        Method::Unclear(reason) => unclear(goal, reason, &figure, &shown),
        Method::Kept { base } => {
            let kept = match found.status {
                Status::Reached => "仍然",
                _ => "已经",
            };
            let base = figure_of(base, unit);
            format!("{base}，已达到目标 {aim}；{year} 年 {shown}，{kept}{compared}。")
        }
        Method::Growth {
            base,
            achieved,
            needed,
        } => {
            let (so_far, whole) = (year - base.year, goal.due - base.year);
            let (start, value) = (number(base.value), number(value));
            let (reached, needed_text) = (percent(achieved), percent(needed));
            let aim = number(target);
            format!(
                "实际年均 ({value} ÷ {start})^(1/{so_far}) − 1 = {reached}；\
                 需年均 ({aim} ÷ {start})^(1/{whole}) − 1 = {needed_text}；\
                 实际 ÷ 需要 = {}。",
                pace(achieved / needed, found.status)
            )
        }
        Method::Linear {
            base,
            made,
            elapsed,
        } => {
            let (so_far, whole) = (year - base.year, goal.due - base.year);
            let (start, value, aim) = (number(base.value), number(value), number(target));
            format!(
                "已完成变化 ({value} − {start}) ÷ ({aim} − {start}) = {}；\
                 时间已过 {so_far} ÷ {whole} = {}；变化 ÷ 时间 = {}。",
                percent(made),
                percent(elapsed),
                pace(made / elapsed, found.status)
            )
        }
        Method::Part { due } => {
            let part = part(goal, figure, due, found.status);
            format!("到 {year} 年累计 {shown}，{part}{}", base_apart(goal))
        }
        Method::Yearly { years, good } => format!(
            "{year} 年 {shown}，{compared}；有数的 {years} 年里 {good} 年达到。\
             年度增长率每年单独与目标比较。"
        ),
        Method::None | Method::Target | Method::Threshold | Method::Verdict { .. } => {
            format!("{year} 年 {shown}，{compared}。")
        }
    }
}

fn unclear(goal: &Goal, reason: Reason, figure: &Reading, shown: &str) -> String {
    let year = figure.year;
    match reason {
        Reason::NoBase => format!(
            "{year} 年 {shown}；规划没有给出基数，{} 年以前无法判断进度。",
            goal.due
        ),
        Reason::TargetInWords => {
            format!("{year} 年 {shown}；目标是文字，需要填报“完成”或“未完成”。")
        }
        Reason::NoDirection => format!("{year} 年 {shown}；规划没有写明越高越好还是越低越好。"),
    }
}

/// Says of a sum that its base is apart; empty for what is no sum.
fn base_apart(goal: &Goal) -> &'static str {
    match (goal.kind, goal.base) {
        (IndicatorKind::Cumulative, Some(_)) => "基数只是一年的数，不计入。",
        _ => "",
    }
}

/// How a figure stands to the target.
fn compared(goal: &Goal, value: f64, target: f64) -> String {
    let is_good = crate::progress::method::is_good(better(goal), value, target);
    let word = match (better(goal), is_good) {
        (Direction::Lower, true) => "不高于",
        (Direction::Lower, false) => "高于",
        (_, true) => "不低于",
        (_, false) => "低于",
    };
    let target = with_unit(&number(target), goal.unit);
    format!("{word}目标 {target}")
}

/// How a total stands to the part of the target that is due.
fn part(goal: &Goal, total: Reading, due: f64, status: Status) -> String {
    let (so_far, whole) = (total.year - goal.since, goal.due - goal.since);
    let target = number(goal.target.unwrap_or_default());
    let (value, due_text) = (number(total.value), rounded(due));
    let due_part = format!("应完成 {target} × {so_far} ÷ {whole} = {due_text}");
    if better(goal) == Direction::Higher && due > 0.0 {
        let pace = pace(total.value / due, status);
        return format!("{due_part}；{value} ÷ {due_text} = {pace}。");
    }
    let word = match status {
        Status::OnTrack => "在范围内",
        _ => "超出范围",
    };
    format!("按时间折算是 {target} × {so_far} ÷ {whole} = {due_text}，允许差 5%：{word}。")
}

/// A ratio with the mark that decides; cut, not rounded, so that it never seems to reach it.
fn pace(ratio: f64, status: Status) -> String {
    let word = match status {
        Status::OnTrack => "不低于",
        _ => "低于",
    };
    let cut = (ratio * 10_000.0 + 1e-5).floor() / 100.0;
    format!("{}%，{word} 95%", number(cut))
}

/// A figure with its year.
fn figure_of(reading: Reading, unit: Option<&str>) -> String {
    let figure = with_unit(&number(reading.value), unit);
    format!("{} 年 {figure}", reading.year)
}
