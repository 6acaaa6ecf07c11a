//! The drawing of one chart: made when it comes near the screen, kept up to date, ended.

use leptos::prelude::*;

use super::library::Library;
use crate::browser::charts::{Chart, Visibility, when_visible};
use crate::state::effects::{effect, effect_from};

/// How far from the screen a chart is made, CSS px.
const NEAR_PX: u16 = 400;

/// Numbers of series and point in a drawing.
type Place = (u32, u32);

/// A drawing that comes and goes with its component.
#[derive(Clone, Copy)]
pub(super) struct Drawing {
    chart: StoredValue<Option<Chart>, LocalStorage>,
    near: StoredValue<Option<Visibility>, LocalStorage>,
    is_near: RwSignal<bool>,
    /// Whether there is something to be seen.
    pub(super) is_drawn: RwSignal<bool>,
}

impl Drawing {
    pub(super) fn new() -> Self {
        Self {
            chart: StoredValue::new_local(None),
            near: StoredValue::new_local(None),
            is_near: RwSignal::new(false),
            is_drawn: RwSignal::new(false),
        }
    }

    /// Draws `options` in the element with the id `host`, points at `point`, and calls `choose`
    /// when a point is pressed. Boxed, so that this code exists once.
    pub(super) fn keep(
        self,
        library: Library,
        host: String,
        options: Box<dyn Fn() -> String>,
        point: Box<dyn Fn() -> Option<Place>>,
        choose: Box<dyn Fn(u32, u32)>,
        hovered: RwSignal<Option<Place>>,
    ) {
        let element = host.clone();
        // Leaves Rust: watches the element once it is on the page.
        effect(move || {
            let margin = if library.draws_for_paper() {
                u16::MAX
            } else {
                NEAR_PX
            };
            let near = when_visible(&element, margin, move || {
                self.is_near.set(true);
                library.ask();
            });
            self.near.set_value(near);
        });
        let choose = StoredValue::new_local(choose);
        // Leaves Rust: the chart is told only what has changed.
        effect_from(move |before: Option<Option<(String, Option<Place>)>>| {
            if !self.is_near.get() || !library.is_ready() {
                return None;
            }
            self.make(&host, choose, hovered);
            let before = before.flatten();
            let now = (options(), point());
            self.chart.with_value(|chart| {
                let chart = chart.as_ref()?;
                let is_redrawn = before.as_ref().is_none_or(|it| it.0 != now.0);
                if is_redrawn {
                    let is_drawn = chart.show(&now.0);
                    if self.is_drawn.get_untracked() != is_drawn {
                        self.is_drawn.set(is_drawn);
                    }
                }
                if before.map_or(now.1.is_some(), |it| it.1 != now.1 || is_redrawn) {
                    chart.point_at(now.1);
                }
                Some(now)
            })
        });
        on_cleanup(move || {
            self.near.set_value(None);
            self.chart.set_value(None);
        });
    }

    fn make(
        self,
        host: &str,
        choose: StoredValue<Box<dyn Fn(u32, u32)>, LocalStorage>,
        hovered: RwSignal<Option<Place>>,
    ) {
        if self.chart.with_value(Option::is_some) {
            return;
        }
        let mut chart = Chart::new(host, move |series, point| {
            choose.with_value(|choose| choose(series, point));
        });
        if let Some(chart) = &mut chart {
            chart.on_hover(move |place| hovered.set(place));
        }
        self.chart.set_value(chart);
    }
}
