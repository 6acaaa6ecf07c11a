//! What gauges say.

use super::entered::sign;
use super::language::{translated, words};

words! {
    /// An industry's gauge in a sentence.
    pub cluster_dial(name: &str, target: &str) = "{0}：2025 年目标 {target}。", "{0}: 2025 target {target}.", translated(name);
    /// The same with what people entered.
    pub entered_dial(name: &str, target: &str, actual: &str) = "{0}：2025 年目标 {target}；{actual}。", "{0}: 2025 target {target} ({actual}).", translated(name);
    /// A figure that people entered, with its sign.
    pub entered(year: u16, amount: &str) = "{}：{year} 年 {amount}", "{}: {amount} in {year}", sign();
}
