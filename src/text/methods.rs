//! How statuses are found, as 说明 lists it.

use super::language::words;

/// How the status of a kind of indicator is found.
#[derive(Debug, Clone, Copy)]
pub struct KindMethod {
    /// The kind.
    pub kind: &'static str,
    /// The method.
    pub method: &'static str,
    /// Whose method it is.
    pub source: &'static str,
    /// Where it does not fit, and what is done there.
    pub limits: &'static str,
}

/// How statuses are found, for each kind.
#[must_use]
pub fn kinds() -> [KindMethod; 9] {
    let kinds = [
        (amounts(), eurostat()),
        (shares(), escap()),
        (totals(), ours()),
        (yearly_rates(), ours()),
        (cumulative_rates(), ours()),
        (bounds(), ours()),
        (budgets(), ours()),
        (in_words(), ours()),
        (projects(), ours()),
    ];
    kinds.map(|([kind, method, limits], source)| KindMethod {
        kind,
        method,
        source,
        limits,
    })
}

words! {
    /// Heading of the list.
    pub heading = "状态怎样判断", "How statuses are determined";
    /// Columns of the list.
    pub columns: [&'static str; 4] = ["种类", "方法", "来源", "不适用的情形"], ["Type", "Method", "Source", "Where it does not apply"];
    eurostat = "欧盟统计局《欧盟可持续发展监测报告》（2021）：实际年均增长率与所需年均增长率之比，95% 以上为进度正常；加拿大统计局和 Open SDG 沿用", "Eurostat, Sustainable development in the European Union, monitoring report (2021): ratio of the actual to the required average annual growth rate, on track at 95% or above; also used by Statistics Canada and Open SDG";
    escap = "联合国亚太经社会《进展评估方法》（2020）：已有变化与所需变化之比；95% 的界线与上一种一致，是本站的选择", "UNESCAP, Progress Assessment Methodology (2020): change made compared with change needed; the 95% threshold is the same as above and is our choice";
    ours = "本站的约定", "Our own convention";
}

/// What holds for all kinds.
#[must_use]
pub fn rules() -> [&'static str; 4] {
    [latest_figure(), against_target(), kept_base(), direction()]
}

words! {
    latest_figure = "状态按基数年之后、目标年（含）之前最近一年的实际数判断；晚于目标年的数不计入，缺的年份不推算。规划写明的实际数也算，同一年有人填报时以填报为准。", "The status is based on the actual figure for the latest year after the base year, up to and including the target year. Figures for later years do not count, and missing years are not estimated. Actual figures stated in the plan count too; where someone has entered one for the same year, the entered figure is used.";
    against_target = "达到目标的是“已达成”；到了目标年没有达到的是“未达成”，差多少都一样；目标年以前按下表判断“进度正常”或“滞后”。没有实际数的是“无实际数据”；有数但方法不适用的是“无法判断”，并写明原因。", "A target that is met is “Achieved”. One not met in its target year is “Not achieved”, however small the gap; before that year, the table below decides between “On track” and “Behind”. Without an actual figure the status is “No actual figure”; where there are figures but no method applies, it is “Cannot be judged”, with the reason.";
    kept_base = "基数已经达到目标的，只看是否保持：仍达到是“已达成”，否则是“滞后”，在目标年是“未达成”。", "Where the base already meets the target, the only test is whether it still does: “Achieved” if so, otherwise “Behind”, or “Not achieved” in the target year.";
    direction = "越低越好的指标，比较的方向相反；规划写明“以上”“以下”“小于”的，按它写明的方向。", "Where lower is better, the comparison is reversed; where the plan says “or more”, “or less” or “below”, that direction is followed.";
}

words! {
    /// Here as below: the kind, its method, and where that does not fit.
    amounts: [&'static str; 3] = ["数量（产值、面积等）", "实际年均增长率 ÷ 从基数到目标所需的年均增长率，不低于 95% 为进度正常", "假定每年按同一比率变化；基数、目标或实际数为 0 或负数时改用“变化与时间之比”；没有基数时，目标年以前无法判断"], ["Amounts (output, areas etc.)", "Actual average annual growth rate ÷ the rate needed from base to target; on track at 95% or above", "Assumes the same rate every year. Where the base, target or actual figure is zero or negative, “Change compared with time” is used instead; without a base, nothing can be judged before the target year"];
    shares: [&'static str; 3] = ["比重（%）和家数、个数", "已有的变化 ÷ 计划的变化，与已过时间的比例相比，不低于 95% 为进度正常", "假定每年变化一样多；百分比有上限，数目小时增长率没有意义，所以都不用增长率"], ["Shares (%) and counts", "Change made ÷ change planned, compared with the share of time elapsed; on track at 95% or above", "Assumes the same change every year. Percentages have a ceiling, and growth rates of small numbers mean little, so growth rates are not used"];
    totals: [&'static str; 3] = ["累计（期内合计）", "基数年之后的累计数，与“目标 × 已过年数 ÷ 总年数”相比，不低于 95% 为进度正常", "填报的是基数年之后到当年的累计数；基数只是一年的数，不计入也不扣除；前期少、后期多的安排会显得滞后"], ["Cumulative (total over the period)", "Total since the base year, compared with “target × years elapsed ÷ total years”; on track at 95% or above", "The figure entered is the running total since the end of the base year; the base is a single year’s figure and is neither added nor subtracted. Plans that start slowly and finish fast will look behind"];
    yearly_rates: [&'static str; 3] = ["增长率、降低率（逐年）", "每一年的比率直接与目标比较，目标年以前达到为进度正常", "一年的比率不能说明下一年"], ["Rates of growth or reduction (each year)", "Each year’s rate is compared directly with the target; meeting it before the target year is on track", "One year’s rate says nothing about the next"];
    cumulative_rates: [&'static str; 3] = ["增长率、降低率（累计）", "累计幅度与“目标 × 已过年数 ÷ 总年数”相比，不低于 95% 为进度正常", "按各年相同的百分点折算，没有按复合计算"], ["Rates of growth or reduction (cumulative)", "Cumulative rate, compared with “target × years elapsed ÷ total years”; on track at 95% or above", "Counts the same percentage points for each year, without compounding"];
    bounds: [&'static str; 3] = ["界限", "守住为进度正常，目标年守住为已达成；没有守住为滞后", "不反映离界限还有多远"], ["Limits", "Kept: on track; kept in the target year: achieved; not kept: behind", "Does not show how far away the limit is"];
    budgets: [&'static str; 3] = ["越低越好的累计和累计比率", "目标是上限：超过目标即为滞后；目标年以前不超过应有部分的 105% 为进度正常", "目标年以前不会是已达成"], ["Totals and cumulative rates where lower is better", "The target is a ceiling: above it is behind; before the target year, up to 105% of the amount due by then is on track", "Never achieved before the year of the target"];
    in_words: [&'static str; 3] = ["文字目标", "按最近填报的“完成”或“未完成”；规划自己写明“完成”的也算", "没有填报时是无实际数据；只填数字时无法判断"], ["Targets in words", "The latest “Done” or “Not done” that was entered; “Done” in the plan itself counts too", "“No actual figure” without an entry; “Cannot be judged” with numbers alone"];
    projects: [&'static str; 3] = ["项目", "竣工、达产为已达成；在建的在规划竣工年以前为进度正常，过了为滞后；未开工的与规划开工年比较", "规划只有年份，按年比较；附件没有年限或填报没有日期时无法判断"], ["Projects", "Completed or at full output: achieved. Under construction: on track until the end of the plan’s completion year, then behind. Not started: compared with the plan’s start year", "The plan gives years only, so years are compared; without years in the annex or a date for the entry, it cannot be judged"];
}
