//! Colors that must be told from each other are, in every set of `style/tokens.css`: WCAG 2.2,
//! success criteria 1.4.3, 1.4.6 (high contrast), 1.4.11 and 1.4.1.

use std::collections::BTreeSet;

use super::colours::{Set, Sight, contrast, difference, tokens};

const GROUNDS: [&str; 4] = ["canvas", "surface", "surface-raised", "surface-sunken"];
const MAP_GROUNDS: [&str; 3] = ["map-land", "map-neighbour", "map-water"];
const STAGES: [&str; 3] = ["stage-continuing", "stage-new", "stage-proposed"];
const INDUSTRIES: [&str; 10] = [
    "cluster-1",
    "cluster-2",
    "cluster-3",
    "cluster-4",
    "cluster-5",
    "cluster-6",
    "cluster-7",
    "cluster-8",
    "cluster-9",
    "cluster-none",
];

/// Colors, and the colours on which they stand.
type Pairs = &'static [(&'static [&'static str], &'static [&'static str])];

/// Letters on what lies below them: 4.5 to 1, in high contrast 7 to 1.
const LETTERS: Pairs = &[
    (&["ink", "ink-soft", "ink-faint", "brand"], &GROUNDS),
    (&["ink", "ink-soft", "ink-faint"], &MAP_GROUNDS),
    (&["ink", "ink-soft"], &["map-halo"]),
    // Lines that the pointer is over or that are chosen.
    (
        &[
            "ink",
            "ink-soft",
            "ink-faint",
            "brand",
            "peach",
            "entered",
            "warning-ink",
        ],
        &["brand-soft"],
    ),
    (&["peach", "entered"], &["canvas", "surface"]),
    (&["warning-ink"], &["warning-surface", "canvas", "surface"]),
    (&["brand-ink"], &["brand"]),
    (&["mark-ink"], &["mark"]),
    // Notices; there the page's own background is the letters' colour.
    (&["canvas", "surface"], &["ink"]),
    (&["on-cluster"], &INDUSTRIES),
    // Names and counts inside of pieces.
    (&["surface"], &STAGES),
    (&["surface"], &["brand"]),
    (&["qr-dark"], &["qr-light"]),
];

/// Borders of what can be pressed, the focus, and drawings, on what lies below: 3 to 1.
const SHAPES: Pairs = &[
    (&["line-strong", "focus"], &GROUNDS),
    (
        &["line-strong", "focus"],
        &["brand-soft", "warning-surface"],
    ),
    (&["focus"], &MAP_GROUNDS),
    // The focus in a notice.
    (&["canvas"], &["ink"]),
    (&["brand", "entered"], &GROUNDS),
    // How far an arc is filled.
    (&["brand", "entered"], &["line"]),
    // Stripes of what was entered.
    (&["entered"], &["entered-soft"]),
    (&["peach"], &GROUNDS),
    (&STAGES, &GROUNDS),
    (&INDUSTRIES, &["canvas", "surface"]),
    (&INDUSTRIES, &["brand-soft"]),
    (&INDUSTRIES, &MAP_GROUNDS),
    (
        &["map-line", "map-corridor", "map-project", "ink-faint"],
        &MAP_GROUNDS,
    ),
    // The ring of a park that is chosen, and the edge of a micro-park.
    (&["ink"], &["map-halo"]),
];

/// Lines that divide what a gap and a name divide too: they may be faint, but not where more
/// contrast is asked for.
const DIVIDERS: Pairs = &[
    (&["line"], &["canvas", "surface", "surface-raised"]),
    (&["map-border"], &MAP_GROUNDS),
];

/// Every pair that falls short of its ratio.
fn faults(pairs: Pairs, least: impl Fn(Set) -> Option<f64>) -> Vec<String> {
    let mut faults = Vec::new();
    for set in Set::ALL {
        let tokens = tokens(set);
        let Some(least) = least(set) else { continue };
        for (fronts, grounds) in pairs {
            for (front, ground) in product(fronts, grounds) {
                let ratio = contrast(tokens[front], tokens[ground]);
                if ratio < least {
                    faults.push(format!("{set:?}: --{front} on --{ground}: {ratio:.2}"));
                }
            }
        }
    }
    faults
}

fn product<'n>(
    fronts: &'n [&'n str],
    grounds: &'n [&'n str],
) -> impl Iterator<Item = (&'n str, &'n str)> {
    fronts
        .iter()
        .flat_map(move |front| grounds.iter().map(move |ground| (*front, *ground)))
}

/// Every two of `names` that look less different than `least` to somebody.
fn alike(names: &[&str], least: f64) -> Vec<String> {
    let mut faults = Vec::new();
    for set in Set::ALL {
        let tokens = tokens(set);
        for (at, one) in names.iter().enumerate() {
            for other in names.iter().skip(at + 1) {
                for sight in Sight::ALL {
                    let found = difference(tokens[*one], tokens[*other], sight);
                    if found < least {
                        faults.push(format!("{set:?}, {sight:?}: {one} {other}: {found:.1}"));
                    }
                }
            }
        }
    }
    faults
}

const NONE: Vec<String> = Vec::new();

#[test]
fn letters_can_be_read() {
    let least = |set: Set| Some(if set.is_stark() { 7.0 } else { 4.5 });
    assert_eq!(faults(LETTERS, least), NONE);
}

#[test]
fn shapes_can_be_seen() {
    assert_eq!(faults(SHAPES, |_| Some(3.0)), NONE);
}

#[test]
fn in_high_contrast_every_border_can_be_seen() {
    assert_eq!(faults(DIVIDERS, |set| set.is_stark().then_some(3.0)), NONE);
}

#[test]
fn every_colour_is_held_against_another() {
    let named: BTreeSet<&str> = [LETTERS, SHAPES, DIVIDERS]
        .into_iter()
        .flatten()
        .flat_map(|(fronts, grounds)| fronts.iter().chain(*grounds))
        .copied()
        .collect();
    for set in Set::ALL {
        let tokens = tokens(set);
        let declared: BTreeSet<&str> = tokens.keys().map(String::as_str).collect();
        assert_eq!(declared, named, "{set:?}");
    }
}

#[test]
fn no_colour_stands_outside_of_the_tokens() {
    let folder = super::fixture::path("style");
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        // Paper is white; ids and patterns are no colours.
        let is_free = path.ends_with("tokens.css") || path.ends_with("print.css");
        let names = ["#app", "#boot-status", "#plan-tables", "url(\"#"];
        let bare = names.iter().fold(text, |text, it| text.replace(it, ""));
        let is_colour = ["#", "rgb(", "hsl("].iter().any(|it| bare.contains(it));
        assert!(is_free || !is_colour, "{}", path.display());
    }
}

/// Pieces of one bar touch each other, and not every one has room for its count.
#[test]
fn stages_are_told_apart_by_their_colours_alone() {
    assert_eq!(alike(&STAGES, 15.0), NONE);
}

/// Any two may be neighbours on the map and in the chart of the parks. All have their names too,
/// and a gap of the ground between them.
#[test]
fn industries_are_told_apart_by_their_colours_alone() {
    assert_eq!(alike(&INDUSTRIES, 9.0), NONE);
}

/// What lies beside each other elsewhere. Not here, because a second sign tells them apart:
/// the mark of a target on a bar or an arc, which is longer than these are thick; what was
/// entered before the rest of its target, whose figures both stand beside the bar, striped in
/// tables; pieces that are not chosen, which lack the border of the chosen ones; sea, land and
/// neighbours, which have an outline; parts of the treemap, which have gaps and names;
/// columns outside of the chosen span, which begin at its handles.
#[test]
fn what_lies_side_by_side_is_told_apart() {
    for pair in [
        ["brand", "entered"],
        ["brand", "peach"],
        ["map-corridor", "map-line"],
    ] {
        assert_eq!(alike(&pair, 15.0), NONE);
    }
}
