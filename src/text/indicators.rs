//! Words of the view 指标.

use crate::model::Plan;
use crate::model::indicator::{Indicator, Role};
use crate::results::attainment::{Attainment, Outcome, attainment, growth, is_target_across};
use crate::results::headline::Reading;
use crate::text::format::{number, percent};

/// What one should know of it.
pub const LEAD: &str = "表格数字照规划原样；标“本站计算”的数字由本站算出，点开可看公式和代入的数。";
/// Legend of the choice of a table.
pub const TABLE: &str = "表";
/// Legend of the choice of a group.
pub const GROUP: &str = "类别";
/// What marks computed figures.
pub const COMPUTED: &str = "本站计算";
/// Says how bars are read.
pub const BAR_KEY: &str = "条形从零起，以本行最大数为满格：色条为最新一期数（表1为实绩，表2为基数），细线为基数，粗线为目标。";

/// Heading: how many there are and what became of the targets for 2020.
#[must_use]
pub fn heading(plan: &Plan) -> String {
    let count = |wanted: Outcome| {
        let found = plan.indicators.iter().filter_map(attainment);
        found.filter(|it| it.outcome == wanted).count()
    };
    format!(
        "{} 项指标：2020 年目标达到 {} 项，未达到 {} 项，{} 项不作数字比较",
        plan.indicators.len(),
        count(Outcome::Met),
        count(Outcome::Missed),
        count(Outcome::Worded),
    )
}

/// Name of a table.
#[must_use]
pub fn table(number: u16) -> &'static str {
    if number == 1 {
        "表1 2015–2020 年"
    } else {
        "表2 2020–2025 年"
    }
}

/// Name of a column.
#[must_use]
pub fn role(role: Role) -> &'static str {
    match role {
        Role::Base => "基数",
        Role::Target => "目标",
        Role::Actual => "实绩",
    }
}

/// A computed figure with how it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Computed {
    /// What is shown.
    pub label: String,
    /// Formula with its figures.
    pub method: String,
}

/// Everything that is computed of an indicator.
#[must_use]
pub fn computed(indicator: &Indicator) -> Vec<Computed> {
    let mut found = Vec::new();
    if let Some(it) = attainment(indicator) {
        found.push(outcome(indicator, it));
    }
    for (role, word) in [
        (Role::Target, "目标所需年均增速"),
        (Role::Actual, "实际年均增速"),
    ] {
        if let Some((from, to, rate)) = growth(indicator, role) {
            found.push(yearly(word, from, to, rate));
        }
    }
    if let Some(is_above) = is_target_across(indicator) {
        found.push(Computed {
            label: if is_above {
                "目标高于基数"
            } else {
                "目标低于基数"
            }
            .to_owned(),
            method: "只比较表中两个数的大小，不作好坏判断，也不算增速。".to_owned(),
        });
    }
    found
}

fn yearly(word: &str, from: Reading, to: Reading, rate: f64) -> Computed {
    Computed {
        label: format!("{word} {}", percent(rate)),
        method: format!(
            "年均复合增长率（CAGR）=（期末数 ÷ 期初数）^（1 ÷ 年数）− 1 =（{} ÷ {}）^（1 ÷ {}）− 1 = {}；\
             由 {} 年到 {} 年，按名义数计算。",
            number(to.value),
            number(from.value),
            to.year.saturating_sub(from.year),
            percent(rate),
            from.year,
            to.year,
        ),
    }
}

fn outcome(indicator: &Indicator, it: Attainment) -> Computed {
    let value = |role| {
        let cell = crate::results::attainment::cell(indicator, role);
        cell.and_then(|it| it.value)
            .map_or_else(String::new, number)
    };
    let (Some(gap), Some(of_target)) = (it.gap, it.of_target) else {
        return Computed {
            label: "不作数字比较".to_owned(),
            method: "规划以文字作答，或没有写明实绩是升是降，所以只照录原文。".to_owned(),
        };
    };
    let word = if it.outcome == Outcome::Met {
        "达到"
    } else {
        "未达到"
    };
    let (target, actual) = (value(Role::Target), value(Role::Actual));
    let mut method = format!(
        "实绩 − 目标 = {actual} − {target} = {}；实绩 ÷ 目标 = {actual} ÷ {target} = {}",
        number(gap),
        percent(of_target),
    );
    match it.of_change {
        Some(share) => {
            let base = value(Role::Base);
            let share = percent(share);
            let change = format!(
                "；完成计划增量的份额 =（实绩 − 基数）÷（目标 − 基数）=（{actual} − {base}）÷（{target} − {base}）= {share}。"
            );
            method.push_str(&change);
        }
        None => method.push_str("；基数未公布，不算计划增量的份额。"),
    }
    Computed {
        label: format!("{word}，为目标的 {}", percent(of_target)),
        method,
    }
}
