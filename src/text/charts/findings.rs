//! What charts come to, each in a sentence or two.

use super::{per_cent, projects};
use crate::model::measure::Investment;
use crate::model::project::Project;
use crate::results::Total;
use crate::text::language::{sentence, space, translated, word, words};
use crate::text::{format, tables};

words! {
    nothing = "没有符合条件的项目。", "No matching projects.";
}

/// Sentences one after another; empty ones are left out.
fn said(sentences: &[&str]) -> String {
    let sentences = sentences.iter().copied().filter(|it| !it.is_empty());
    sentences.collect::<Vec<_>>().join(space())
}

/// What the division by sector comes to.
#[must_use]
pub fn by_sector(first: Option<&str>, most: u32, all: u32) -> String {
    match first.map(translated) {
        Some(first) => sentence!(
            "{first}最多，{0}，占 {1}的 {2}。",
            "{first} has the most, {0}: {2} of {1}.",
            projects(most),
            projects(all),
            share(most, all)
        ),
        None => nothing().to_owned(),
    }
}

/// What the division by place comes to.
#[must_use]
pub fn by_place(first: Option<(&str, Total)>, all: u32, places: usize, shown: usize) -> String {
    let Some((first, total)) = first else {
        return nothing().to_owned();
    };
    let cut = (places > shown).then(|| only_most(places, shown));
    let most = sentence!(
        "{0}最多，{1}，占 {2}的 {3}，投资 {4}。",
        "{0} has the most, {1}: {3} of {2}, with an investment of {4}.",
        translated(first),
        projects(total.projects),
        projects(all),
        share(total.projects, all),
        format::yi_with_unit(Some(total.investment))
    );
    let unit = word!(
        "",
        "Bar labels: number of projects · investment (¥100 million)."
    );
    said(&[&most, &cut.unwrap_or_default(), unit])
}

/// What the division by first year comes to.
#[must_use]
pub fn by_start(busiest: Option<(u16, Total)>, unknown: u32) -> String {
    let most = busiest.map(|(year, total)| most_start(year, total));
    of_years(most, unknown)
}

/// What the division by year of construction comes to.
#[must_use]
pub fn by_construction(busiest: Option<(u16, Total)>, unknown: u32) -> String {
    let most = busiest.map(|(year, total)| most_under_construction(year, total.projects));
    of_years(most, unknown)
}

fn of_years(most: Option<String>, unknown: u32) -> String {
    if most.is_none() && unknown == 0 {
        return nothing().to_owned();
    }
    said(&[&most.unwrap_or_default(), &without_years(unknown)])
}

words! {
    most_start(year: u16, total: Total) = "{year} 年开工最多，{}，投资 {}。", "Most start in {year}: {}, with an investment of {}.", projects(total.projects), format::yi_with_unit(Some(total.investment));
    most_under_construction(year: u16, count: u32) = "{year} 年在建最多，{}。一个项目在起止年限内的每一年都计入。", "Most are under construction in {year}: {}. A project counts in every year from its first to its last.", projects(count);
    no_years_of(count: u32) = "{}年限未公布。", "No years are published for {}.", projects(count);
    no_investment_of(count: u32) = "{}都未公布投资。", "No investment is published for {}.", projects(count);
    not_drawn(count: u32) = "{}未公布投资，没有画出。", "Not drawn, because no investment is published: {}.", projects(count);
    largest_drawn(shown: usize) = "画出投资最大的 {shown} 项，其余按行业合并。", "The {shown} largest are drawn one by one, the others together by sector.";
    only_largest(drawn: usize) = "画出投资最大的 {drawn} 项。", "The {drawn} with the largest investment are drawn.";
    only_most(places: usize, shown: usize) = "共 {places} 处，画出项目最多的 {shown} 处。", "Of {places} places, the {shown} with the most projects are drawn.";
}

/// What a sentence says of `count`; nothing of none.
fn if_any(count: u32, sentence: fn(u32) -> String) -> String {
    if count == 0 {
        String::new()
    } else {
        sentence(count)
    }
}

fn without_years(count: u32) -> String {
    if_any(count, no_years_of)
}

/// What the areas come to: all that match, the largest of them, how many have areas.
#[must_use]
pub fn treemap(total: Total, largest: Option<&Project>, shown: usize) -> String {
    let Some(largest) = largest else {
        return match total.projects {
            0 => nothing().to_owned(),
            count => no_investment_of(count),
        };
    };
    let missing = if_any(total.unpublished, not_drawn);
    let published = (total.projects - total.unpublished) as usize;
    let cut = (published > shown).then(|| largest_drawn(shown));
    let most = sentence!(
        "投资最大的是{0}，{1}，占 {2}的 {3}。",
        "The largest investment is {0}: {1}, {3} of {2}.",
        largest.name,
        format::yi_with_unit(largest.investment),
        format::yi_with_unit(Some(total.investment)),
        money_share(largest.investment.unwrap_or_default(), total.investment)
    );
    let unit = word!("", "Figures in ¥100 million.");
    said(&[&most, &missing, &cut.unwrap_or_default(), unit])
}

/// What the timeline comes to: how many match, how many have years, which, how many are drawn.
#[must_use]
pub fn timeline(all: u32, dated: usize, years: Option<(u16, u16)>, drawn: usize) -> String {
    let Some((first, last)) = years else {
        return of_years(None, all);
    };
    let dated_count = u32::try_from(dated).unwrap_or(u32::MAX);
    let missing = without_years(all.saturating_sub(dated_count));
    let cut = (dated > drawn).then(|| only_largest(drawn));
    let span = sentence!(
        "{}从 {first} 年建到 {last} 年；续建、新建、谋划各成一段，按开工先后排列。",
        "{}, built from {first} to {last}: carried-over projects first, then new, then planned, each in order of start.",
        projects(dated_count)
    );
    said(&[&span, &missing, &cut.unwrap_or_default()])
}

/// What the industries' targets come to.
#[must_use]
pub fn clusters(largest: Option<(&str, f64)>, reach: usize, all: usize) -> String {
    let Some((name, yi)) = largest else {
        return String::new();
    };
    let highest = sentence!(
        "{}目标最高，{}；{all} 个产业中有 {reach} 个目标达到百亿。",
        "{} has the highest target, {}; {reach} of {all} industries aim for ¥10 billion or more.",
        translated(name),
        tables::target(yi, false)
    );
    said(&[&highest, unit_of_targets()])
}

/// What the parks' targets come to.
#[must_use]
pub fn parks(largest: Option<(&str, f64)>, count: usize, sum_yi: f64) -> String {
    let Some((name, yi)) = largest else {
        return String::new();
    };
    let share = if sum_yi > 0.0 {
        per_cent(yi / sum_yi * 100.0)
    } else {
        String::new()
    };
    let highest = sentence!(
        "{0}目标最高，{1}，占 {count} 个园区合计 {2}的 {share}。",
        "{0} has the highest target: {1}, or {share} of the {count} parks’ total of {2}.",
        translated(name),
        tables::target(yi, false),
        tables::target(sum_yi, false)
    );
    said(&[&highest, unit_of_targets()])
}

words! {
    unit_of_targets = "", "Bar labels in ¥100 million.";
}

fn share(part: u32, whole: u32) -> String {
    per_cent(f64::from(part) / f64::from(whole.max(1)) * 100.0)
}

fn money_share(part: Investment, whole: Investment) -> String {
    if whole == Investment::default() {
        return per_cent(0.0);
    }
    per_cent(part.yi() / whole.yi() * 100.0)
}
