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
    pub heading = "状态怎样判断", "How statuses are found";
    /// Columns of the list.
    pub columns: [&'static str; 4] = ["种类", "方法", "来源", "不适用的情形"], ["Kind", "Method", "Source", "Where it does not fit"];
    eurostat = "欧盟统计局《欧盟可持续发展监测报告》（2021）：实际年均增长率与所需年均增长率之比，95% 以上为进度正常；加拿大统计局和 Open SDG 沿用", "Eurostat, Sustainable development in the European Union, monitoring report (2021): ratio of the actual to the required average annual growth rate, on track from 95%; taken over by Statistics Canada and Open SDG";
    escap = "联合国亚太经社会《进展评估方法》（2020）：已有变化与所需变化之比；95% 的界线与上一种一致，是本站的选择", "UNESCAP, Progress Assessment Methodology (2020): change made compared with change needed; the mark of 95% is the same as above and the choice of this site";
    ours = "本站的约定", "Convention of this site";
}

/// What holds for all kinds.
#[must_use]
pub fn rules() -> [&'static str; 4] {
    [latest_figure(), against_target(), kept_base(), direction()]
}

words! {
    latest_figure = "状态按基数年之后、目标年（含）之前最近一年的实际数判断；晚于目标年的数不计入，缺的年份不推算。规划写明的实际数也算，同一年有人填报时以填报为准。", "The status follows from the actual figure of the latest year after the base and not after the year of the target. Figures for later years do not count, and missing years are not filled in. Figures that the plan states as reached count too; where one was entered for the same year, that one counts.";
    against_target = "达到目标的是“已达成”；到了目标年还没达到的是“滞后”，差多少都一样；目标年以前按下表判断“进度正常”或“滞后”。没有实际数的是“无实际数据”；有数但方法不适用的是“无法判断”，并写明原因。", "What meets the target is “Achieved”. What does not meet it in the year of the target is “Behind”, however little is missing; before that year the table below tells “On track” from “Behind”. Without actual figures the status is “No actual figure”; where there are figures but no method fits, it is “Cannot be judged”, with the reason.";
    kept_base = "基数已经达到目标的，只看是否保持：仍达到是“已达成”，否则是“滞后”。", "Where the base already meets the target, it only counts whether it is kept: “Achieved” if it is still met, otherwise “Behind”.";
    direction = "越低越好的指标，比较的方向相反；规划写明“以上”“以下”“小于”的，按它写明的方向。", "For indicators where less is better the comparison is reversed; where the plan says “or more”, “or less” or “below”, that direction counts.";
}

words! {
    /// Here as below: the kind, its method, and where that does not fit.
    amounts: [&'static str; 3] = ["数量（产值、家数等）", "实际年均增长率 ÷ 从基数到目标所需的年均增长率，不低于 95% 为进度正常", "假定每年按同一比率变化，个数很小时一个单位就会改变结果；基数、目标或实际数为 0 或负数时改用“变化与时间之比”；没有基数时，目标年以前无法判断"], ["Amounts (output, numbers of firms etc.)", "Actual average annual growth rate ÷ the rate needed from base to target; on track if not below 95%", "Assumes the same rate every year; with very small numbers a single unit changes the result. Where base, target or actual figure is 0 or negative, “Change compared with time” is used instead; without a base nothing can be judged before the year of the target"];
    shares: [&'static str; 3] = ["比重（%）", "已变化的百分点 ÷ 计划变化的百分点，与已过时间的比例相比，不低于 95% 为进度正常", "假定每年变化一样多；百分比有上限，不用增长率"], ["Shares (%)", "Percentage points changed ÷ percentage points planned, compared with the part of the time that has passed; on track if not below 95%", "Assumes the same change every year; percentages have an upper limit, so growth rates are not used"];
    totals: [&'static str; 3] = ["累计（期内合计）", "基数年之后的累计数，与“目标 × 已过年数 ÷ 总年数”相比，不低于 95% 为进度正常", "填报的是基数年之后到当年的累计数；基数只是一年的数，不计入也不扣除；前期少、后期多的安排会显得滞后"], ["Cumulative (total over the period)", "Total since the base year compared with “target × years passed ÷ all years”; on track if not below 95%", "The figure entered is the total from after the base year up to its year; the base is the figure of one year and is neither added nor taken off. Plans that begin slowly and end fast seem to be behind"];
    yearly_rates: [&'static str; 3] = ["增长率、降低率（逐年）", "每一年的比率直接与目标比较，目标年以前达到为进度正常", "一年的比率不能说明下一年"], ["Rates of growth or reduction (each year)", "Each year’s rate is compared with the target; on track if it is met before the year of the target", "The rate of one year says nothing of the next"];
    cumulative_rates: [&'static str; 3] = ["增长率、降低率（累计）", "累计幅度与“目标 × 已过年数 ÷ 总年数”相比，不低于 95% 为进度正常", "按各年相同的百分点折算，没有按复合计算"], ["Rates of growth or reduction (cumulative)", "Cumulative rate compared with “target × years passed ÷ all years”; on track if not below 95%", "Counts the same percentage points for each year, without compounding"];
    bounds: [&'static str; 3] = ["界限", "守住为进度正常，目标年守住为已达成；没有守住为滞后", "不反映离界限还有多远"], ["Limits", "Kept is on track, kept in the year of the target is achieved; not kept is behind", "Does not show how far away the limit is"];
    budgets: [&'static str; 3] = ["越低越好的累计和累计比率", "目标是上限：超过目标即为滞后；目标年以前不超过应有部分的 105% 为进度正常", "目标年以前不会是已达成"], ["Totals and cumulative rates where less is better", "The target is an upper limit: beyond it is behind; before the year of the target, up to 105% of the part due by then is on track", "Never achieved before the year of the target"];
    in_words: [&'static str; 3] = ["文字目标", "按最近填报的“完成”或“未完成”；规划自己写明“完成”的也算", "没有填报时是无实际数据；只填数字时无法判断"], ["Targets in words", "The latest “Done” or “Not done” that was entered; “Done” in the plan itself counts too", "Without an entry there is no actual figure; with numbers only it cannot be judged"];
    projects: [&'static str; 3] = ["项目", "竣工、达产为已达成；在建的在规划竣工年以前为进度正常，过了为滞后；未开工的与规划开工年比较", "规划只有年份，按年比较；附件没有年限或填报没有日期时无法判断"], ["Projects", "Completed or at full output is achieved; under construction is on track until the plan’s year of completion is over, then behind; not started is compared with the plan’s starting year", "The plan only gives years, so years are compared; without years in the annex or a date of the entry it cannot be judged"];
}
