//! The words beside the pointer, or beside the park that has the focus, as markup.

use leptos::prelude::{Get, ReadUntracked};

use super::drawing::px;
use super::scene::Scene;
use crate::browser::picture::lines::escaped;
use crate::results::map::MapItem;
use crate::text::language::translated;
use crate::text::{answers, map as words, standing};

/// Closer to the upper edge than this, the words are below the mark, px.
const HIGH: f64 = 90.0;
/// Smallest distance from the left and right edges, px.
const ASIDE: f64 = 110.0;

/// Name and figures of what is pointed at; empty for nothing, or while it is out of sight.
pub(super) fn markup(scene: Scene) -> String {
    said(scene).unwrap_or_default()
}

fn said(scene: Scene) -> Option<String> {
    let mark = scene.pointed.get()?;
    let spot = scene.spot(mark)?;
    let picture = scene.picture();
    let (x, y) = picture.on_screen(scene.camera(), spot);
    let is_seen = (0.0..=picture.width).contains(&x) && (0.0..=picture.height).contains(&y);
    let lines = words_of(scene, mark).filter(|_| is_seen)?;
    let aside = ASIDE.min(picture.width / 2.0);
    let radius = (scene.radius(mark) * scene.scale()).max(6.0);
    let is_below = y - radius < HIGH;
    let top = if is_below { y + radius } else { y - radius };
    let lines: String = lines
        .iter()
        .map(|line| ["<span>", &escaped(line), "</span>"].concat())
        .collect();
    Some(format!(
        r#"<div class="map-tip{}" style="left: {}px; top: {}px">{lines}</div>"#,
        if is_below { " is-below" } else { "" },
        px(x.clamp(aside, picture.width - aside)),
        px(top.clamp(0.0, picture.height)),
    ))
}

fn words_of(scene: Scene, mark: MapItem) -> Option<[String; 3]> {
    let plan = scene.plan();
    let (name, figures, more) = match mark {
        MapItem::Park(at) => {
            let park = scene.park(at)?;
            let journal = scene.state.actuals.journal.read_untracked();
            let entered = standing::of_record(plan, &journal, &park.id);
            let target = words::target_and_share(plan, park);
            (
                &park.name,
                target,
                entered.unwrap_or_else(|| words::industries(park)),
            )
        }
        MapItem::Town(at) => {
            let place = scene.town(at)?;
            let figures = words::town_figures(scene.total(at));
            (&place.name, figures, answers::zones(plan, &place.id))
        }
        MapItem::MicroPark(at) => {
            let park = plan.micro_park_at(at)?;
            let line = words::micro_park_line(plan, park);
            (&park.name, line, String::new())
        }
        _ => return None,
    };
    Some([translated(name).to_owned(), figures, more])
}
