//! What is said of the progress of goals: statuses, and how each was found with its numbers.

use super::format::{number, percent, rounded, with_unit};
use super::intake::verdict;
use super::language::{sentence, space, word, words};
use crate::model::indicator::{Direction, IndicatorKind};
use crate::progress::method::better;
use crate::progress::{Assessment, Basis, Goal, Method, Reason, Status};
use crate::results::headline::Reading;

words! {
    /// The word for a status.
    pub status(Status) {
        Status::Reached => "已达成", "Achieved";
        Status::OnTrack => "进度正常", "On track";
        Status::Behind => "滞后", "Behind";
        Status::NoData => "无实际数据", "No actual figure";
        Status::Undecided => "无法判断", "Cannot be judged";
    }
}

/// What is compared with what.
#[must_use]
pub fn method(method: &Method) -> &'static str {
    match method {
        Method::None => word!("没有实际数", "No actual figure"),
        Method::Unclear(_) => word!(
            "现有的数不足以判断",
            "The figures there are do not suffice to judge"
        ),
        Method::Target => word!("与目标比较", "Compared with the target"),
        Method::Kept { .. } => word!(
            "基数已达到目标，看是否保持",
            "The base already meets the target: is it kept?"
        ),
        Method::Growth { .. } => word!("年均增长率之比", "Ratio of average annual growth rates"),
        Method::Linear { .. } => word!("变化与时间之比", "Change compared with time"),
        Method::Part { .. } => word!(
            "累计与应完成部分之比",
            "Total compared with the part that is due"
        ),
        Method::Yearly { .. } => word!("逐年与目标比较", "Each year compared with the target"),
        Method::Threshold => word!("是否守住界限", "Whether the limit is kept"),
        Method::Verdict { .. } => word!("按文字说明", "As stated in words"),
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
    let mut grounds = found.figure.map_or_else(
        || in_words(goal, found),
        |figure| in_figures(goal, found, figure),
    );
    if let (Some(Basis::Plan), Some(_)) = (found.basis, found.figure) {
        grounds.push_str(space());
        grounds.push_str(word!(
            "实际数取自规划。",
            "The actual figure is taken from the plan."
        ));
    }
    if found.later > 0 {
        let (later, due) = (found.later, goal.due);
        grounds.push_str(space());
        grounds.push_str(&sentence!(
            "另有 {later} 个晚于 {due} 年的数，不计入。",
            "Figures for years after {due}, which do not count: {later}."
        ));
    }
    grounds
}

fn in_words(goal: &Goal, found: &Assessment) -> String {
    let Method::Verdict { year } = found.method else {
        let (first, due) = (goal.first_year(), goal.due);
        return sentence!(
            "{first}–{due} 年没有填报实际数，规划也没有写明。",
            "No actual figure was entered for {first}–{due}, and the plan states none."
        );
    };
    let word = verdict(found.status == Status::Reached);
    match found.basis {
        Some(Basis::Plan) => sentence!(
            "规划写明 {year} 年“{word}”，没有给出数字。",
            "The plan states “{word}” for {year}, without a figure."
        ),
        _ => sentence!(
            "填报人写明 {year} 年“{word}”。",
            "“{word}” was entered for {year}."
        ),
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
        Method::Unclear(reason) => unclear(goal, reason, year, &shown),
        Method::Kept { base } => {
            let kept = match found.status {
                Status::Reached => word!("仍然", "still"),
                _ => word!("已经", "by now"),
            };
            let (start, begun) = (with_unit(&number(base.value), unit), base.year);
            sentence!(
                "{begun} 年 {start}，已达到目标 {aim}；{year} 年 {shown}，{kept}{compared}。",
                "{start} in {begun} already met the target of {aim}; {shown} in {year} is {kept} {compared}."
            )
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
            let pace = pace(achieved / needed, found.status);
            sentence!(
                "实际年均 ({value} ÷ {start})^(1/{so_far}) − 1 = {reached}；\
                 需年均 ({aim} ÷ {start})^(1/{whole}) − 1 = {needed_text}；\
                 实际 ÷ 需要 = {pace}。",
                "Actual growth a year: ({value} ÷ {start})^(1/{so_far}) − 1 = {reached}; \
                 growth needed a year: ({aim} ÷ {start})^(1/{whole}) − 1 = {needed_text}; \
                 actual ÷ needed = {pace}."
            )
        }
        Method::Linear {
            base,
            made,
            elapsed,
        } => {
            let (so_far, whole) = (year - base.year, goal.due - base.year);
            let (start, value, aim) = (number(base.value), number(value), number(target));
            let (part, time) = (percent(made), percent(elapsed));
            let pace = pace(made / elapsed, found.status);
            sentence!(
                "已完成变化 ({value} − {start}) ÷ ({aim} − {start}) = {part}；\
                 时间已过 {so_far} ÷ {whole} = {time}；变化 ÷ 时间 = {pace}。",
                "Change made: ({value} − {start}) ÷ ({aim} − {start}) = {part}; \
                 time elapsed: {so_far} ÷ {whole} = {time}; change ÷ time = {pace}."
            )
        }
        Method::Part { due } => {
            let part = part(goal, figure, due, found.status);
            let apart = base_apart(goal);
            sentence!(
                "到 {year} 年累计 {shown}，{part}{apart}",
                "Total up to {year}: {shown}; {part}{apart}"
            )
        }
        Method::Yearly { years, good } => sentence!(
            "{year} 年 {shown}，{compared}；有数的 {years} 年里 {good} 年达到。\
             年度增长率每年单独与目标比较。",
            "{shown} in {year} is {compared}; of the years with a figure ({years}), {good} met it. \
             Yearly rates are compared with the target each year by itself."
        ),
        Method::None | Method::Target | Method::Threshold | Method::Verdict { .. } => sentence!(
            "{year} 年 {shown}，{compared}。",
            "{shown} in {year} is {compared}."
        ),
    }
}

fn unclear(goal: &Goal, reason: Reason, year: u16, shown: &str) -> String {
    match reason {
        Reason::NoBase => {
            let due = goal.due;
            sentence!(
                "{year} 年 {shown}；规划没有给出基数，{due} 年以前无法判断进度。",
                "{shown} in {year}; the plan gives no base, so progress cannot be judged before {due}."
            )
        }
        Reason::TargetInWords => sentence!(
            "{year} 年 {shown}；目标是文字，需要填报“{}”或“{}”。",
            "{shown} in {year}; the target is in words, so “{}” or “{}” has to be entered.",
            verdict(true),
            verdict(false)
        ),
        Reason::NoDirection => sentence!(
            "{year} 年 {shown}；规划没有写明越高越好还是越低越好。",
            "{shown} in {year}; the plan does not say whether higher or lower is better."
        ),
    }
}

/// Says of a sum that its base is apart; empty for what is no sum.
fn base_apart(goal: &Goal) -> &'static str {
    match (goal.kind, goal.base) {
        (IndicatorKind::Cumulative, Some(_)) => word!(
            "基数只是一年的数，不计入。",
            " The base is the figure of one year and is not counted."
        ),
        _ => "",
    }
}

/// How a figure stands to the target.
fn compared(goal: &Goal, value: f64, target: f64) -> String {
    let is_good = crate::progress::method::is_good(better(goal), value, target);
    let word = match (better(goal), is_good) {
        (Direction::Lower, true) => word!("不高于", "not above"),
        (Direction::Lower, false) => word!("高于", "above"),
        (_, true) => word!("不低于", "not below"),
        (_, false) => word!("低于", "below"),
    };
    let target = with_unit(&number(target), goal.unit);
    sentence!("{word}目标 {target}", "{word} the target of {target}")
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
    let word = match status {
        Status::OnTrack => word!("在范围内", "within it"),
        _ => word!("超出范围", "beyond it"),
    };
    sentence!(
        "按时间折算是 {target} × {so_far} ÷ {whole} = {due_text}，允许差 5%：{word}。",
        "the part for that time is {target} × {so_far} ÷ {whole} = {due_text}, with 5% allowed: {word}."
    )
}

/// A ratio with the mark that decides; cut, not rounded, so that it never seems to reach it.
fn pace(ratio: f64, status: Status) -> String {
    let word = match status {
        Status::OnTrack => word!("不低于", "not below"),
        _ => word!("低于", "below"),
    };
    let cut = (ratio * 10_000.0 + 1e-5).floor() / 100.0;
    sentence!("{}%，{word} 95%", "{}%, {word} 95%", number(cut))
}
