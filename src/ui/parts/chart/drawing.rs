//! The drawing of one chart: made when it comes near the screen, kept up to date, ended.

use leptos::prelude::*;

use super::library::Library;
use crate::browser::charts::{Chart, Visibility, when_visible};
use crate::state::effects::{effect, effect_from, set_if_new};

/// How far from the screen a chart is made, CSS px.
const NEAR_PX: u16 = 400;

/// Numbers of series and point in a drawing.
type Place = (u32, u32);

/// What is drawn, and what it answers.
pub(super) struct Drawing {
    /// Id of the element that is drawn in.
    pub(super) host: String,
    pub(super) options: Box<dyn Fn() -> String>,
    /// The point that is pointed at from outside; `None` for none.
    pub(super) point: Box<dyn Fn() -> Option<Place>>,
    /// Takes numbers of series and point that are pressed.
    pub(super) choose: Box<dyn Fn(u32, u32)>,
    /// The point that the mouse is over.
    pub(super) hovered: RwSignal<Option<Place>>,
    /// Whether there is something to be seen.
    pub(super) is_drawn: RwSignal<bool>,
}

impl Drawing {
    /// Draws it, and again after each change, until the owner ends. Not generic, so that this code
    /// exists once.
    pub(super) fn keep(self, library: Library) {
        let chart = StoredValue::new_local(None::<Chart>);
        let nearness = StoredValue::new_local(None::<Visibility>);
        let is_near = RwSignal::new(false);
        let element = self.host.clone();
        // Leaves Rust: watches the element once it is on the page.
        effect(move || {
            let margin = if library.draws_for_paper() {
                u16::MAX
            } else {
                NEAR_PX
            };
            nearness.set_value(when_visible(&element, margin, move || {
                is_near.set(true);
                library.ask();
            }));
        });
        let Self {
            host,
            options,
            point,
            choose,
            hovered,
            is_drawn,
        } = self;
        let choose = StoredValue::new_local(choose);
        // Leaves Rust: the chart is told only what has changed.
        effect_from(move |before: Option<Option<(String, Option<Place>)>>| {
            if !is_near.get() || !library.is_ready() {
                return None;
            }
            if chart.with_value(Option::is_none) {
                let mut made = Chart::new(&host, move |series, point| {
                    choose.with_value(|choose| choose(series, point));
                });
                if let Some(made) = &mut made {
                    made.on_hover(move |place| hovered.set(place));
                }
                chart.set_value(made);
            }
            let before = before.flatten();
            let now = (options(), point());
            chart.with_value(|chart| {
                let chart = chart.as_ref()?;
                let is_redrawn = before.as_ref().is_none_or(|it| it.0 != now.0);
                if is_redrawn {
                    set_if_new(is_drawn, chart.show(&now.0));
                }
                if before.map_or(now.1.is_some(), |it| it.1 != now.1 || is_redrawn) {
                    chart.point_at(now.1);
                }
                Some(now)
            })
        });
        on_cleanup(move || {
            nearness.set_value(None);
            chart.set_value(None);
        });
    }
}
