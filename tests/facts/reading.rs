//! Searching without any index: reading every field of a project for every word.

use fenghua_plan::model::project::Project;
use fenghua_plan::query::Terms;

use super::fixture::plan;

/// Fields that pinyin finds, and fields that only their characters find.
pub(super) fn fields(project: &'static Project) -> (Vec<&'static str>, Vec<&'static str>) {
    let place = plan().place(project.place.area).expect("a place");
    let town = plan()
        .place(plan().town(project.place.area))
        .expect("a town");
    let titles = vec![
        project.name.as_str(),
        &project.place.printed,
        &place.name,
        &town.name,
        plan().sector(project.sector),
        project.stage.word(),
    ];
    let capacities = project.capacities.iter().map(|it| it.printed.as_str());
    let details = std::iter::once(project.summary.as_str()).chain(capacities);
    (titles, details.collect())
}

/// Whether each word stands somewhere in the project, looked for without any index.
pub(super) fn reads_as(project: &'static Project, text: &str) -> bool {
    let (titles, details) = fields(project);
    text.split_whitespace().map(Terms::of).all(|word| {
        let is_in = |field: &&str, pinyin| !word.ranges_in(field, pinyin).is_empty();
        titles
            .iter()
            .any(|field| is_in(field, Some(&plan().pinyin)))
            || details.iter().any(|field| is_in(field, None))
    })
}
