//! What stands beside the pointer, or beside the park that has the keyboard.

use leptos::prelude::*;

use super::drawing::px;
use super::scene::Scene;
use crate::results::map::Mark;
use crate::text::map as words;

/// Nearer to the upper edge than this the words stand below, px.
const HIGH: f64 = 90.0;
/// Nearest to the left and right edge, px.
const ASIDE: f64 = 110.0;

/// Name and figures of what is pointed at; nothing while nothing is.
#[component]
pub(super) fn Tip(scene: Scene) -> impl IntoView {
    let said = move || {
        let mark = scene.pointed.get()?;
        let spot = scene.spot(mark)?;
        let picture = scene.picture();
        let (x, y) = picture.on_screen(scene.camera(), spot);
        let is_seen = (0.0..=picture.width).contains(&x) && (0.0..=picture.height).contains(&y);
        let (head, lines) = words_of(scene, mark)?;
        let aside = ASIDE.min(picture.width / 2.0);
        let radius = match mark {
            Mark::Park(at) => {
                let circle = scene.sheet.parks.get(usize::from(at));
                circle.map_or(0.0, |circle| circle.radius) * scene.scale()
            }
            _ => 6.0,
        };
        let is_below = y - radius < HIGH;
        let top = if is_below { y + radius } else { y - radius };
        let place = format!(
            "inset-inline-start: {}px; inset-block-start: {}px",
            px(x.clamp(aside, picture.width - aside)),
            px(top.clamp(0.0, picture.height)),
        );
        is_seen.then(|| {
            view! {
                <div class="map-tip" class:is-below=is_below style=place>
                    <strong>{head}</strong>
                    {lines.into_iter().map(|line| view! { <span>{line}</span> }).collect_view()}
                </div>
            }
        })
    };
    view! { <div aria-hidden="true">{said}</div> }
}

fn words_of(scene: Scene, mark: Mark) -> Option<(&'static str, Vec<String>)> {
    let plan = scene.state.catalog.plan();
    match mark {
        Mark::Park(at) => {
            let park = plan.parks.get(usize::from(at))?;
            let target = words::target_and_share(plan, park);
            Some((park.name.as_str(), vec![target, words::industries(park)]))
        }
        Mark::Town(at) => {
            let place = plan.places.get(usize::from(at))?;
            let figures = words::town_figures(scene.totals.with(|it| it.of(at)));
            Some((place.name.as_str(), vec![figures]))
        }
        Mark::MicroPark(at) => {
            let park = plan.micro_parks.get(usize::from(at))?;
            Some((park.name.as_str(), vec![words::micro_park(park)]))
        }
        _ => None,
    }
}
