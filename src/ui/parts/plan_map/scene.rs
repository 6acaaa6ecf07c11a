//! What the parts of the map share: the plan's sheet, its width, and which part is seen.

use leptos::prelude::*;

use super::drawing::{colour, placed};
use crate::browser::timer::{self, Pending};
use crate::model::park::Park;
use crate::query::{Choices, Layer};
use crate::results::map::projection::Spot;
use crate::results::map::{Camera, Mark, Picture, Sheet, TownTotals};
use crate::results::park_records::leading_cluster;
use crate::state::AppState;
use crate::text::format;

/// Id of the element that gives the map its width.
pub(super) const PICTURE: &str = "map-picture";
/// Id of the drawing.
pub(super) const SURFACE: &str = "map-surface";
/// Id of the words on how to use it.
pub(super) const HINT: &str = "map-hint";
/// Width of the map in the static page, px.
const NOMINAL_WIDTH: f64 = 800.0;
/// How long the map must stand still before the link says what it shows, ms.
const STILL_MS: u32 = 250;

/// What the pointer or the keyboard is at.
pub(crate) type Pointed = RwSignal<Option<Mark>>;

/// What pointers and keyboard are about.
#[derive(Clone, Default)]
pub(super) struct Hand {
    /// Whether the keyboard is in the map.
    pub(super) has_focus: bool,
    /// Fingers and buttons that are down, each with where it is in the picture.
    pub(super) pointers: Vec<(i32, (f64, f64))>,
    /// Whether a pointer moves the map, so that lifting it chooses nothing.
    pub(super) is_dragging: bool,
}

/// What the parts of the map share; cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Scene {
    pub(super) state: AppState,
    pub(super) sheet: &'static Sheet,
    pub(super) is_small: bool,
    pub(super) pointed: Pointed,
    pub(super) hand: StoredValue<Hand>,
    /// Sums of the matching projects by town.
    pub(super) totals: Memo<TownTotals>,
    pub(super) layers: Memo<Choices<Layer>>,
    camera: Memo<Camera>,
    width: RwSignal<f64>,
    /// What is seen until the link says it.
    moving: RwSignal<Option<Camera>>,
    settling: StoredValue<Option<Pending>, LocalStorage>,
}

impl Scene {
    pub(super) fn new(state: AppState, is_small: bool, pointed: Option<Pointed>) -> Self {
        let sheet = state.catalog.sheet();
        let width = RwSignal::new(NOMINAL_WIDTH);
        let moving = RwSignal::new(None);
        let frame = state.derive(|query| query.map.frame);
        let camera = Memo::new(move |_| {
            let picture = Picture::new(sheet, width.get());
            if is_small {
                picture.whole_camera()
            } else {
                moving.get().unwrap_or_else(|| picture.camera(frame.get()))
            }
        });
        Self {
            state,
            sheet,
            is_small,
            pointed: pointed.unwrap_or_else(|| RwSignal::new(None)),
            hand: StoredValue::new(Hand::default()),
            totals: Memo::new(move |_| TownTotals::new(state.catalog, &state.matched.read())),
            layers: state.derive(move |query| {
                if is_small {
                    [Layer::Outline].into()
                } else {
                    query.map.layers.clone()
                }
            }),
            camera,
            width,
            moving,
            settling: StoredValue::new_local(None),
        }
    }

    /// Takes the width that the page gives, px.
    pub(super) fn fit(self, width: f64) {
        let is_other = self
            .width
            .try_with_untracked(|now| (now - width).abs() > 0.5);
        if is_other == Some(true) {
            self.width.set(width);
        }
    }

    /// Whether a pointer moves the map.
    pub(super) fn is_dragged(self) -> bool {
        self.hand.with_value(|hand| hand.is_dragging)
    }

    pub(super) fn picture(self) -> Picture {
        Picture::new(self.sheet, self.width.get())
    }

    pub(super) fn camera(self) -> Camera {
        self.camera.get()
    }

    /// The picture and what it shows, for acting on it.
    pub(super) fn now(self) -> (Picture, Camera) {
        let picture = Picture::new(self.sheet, self.width.get_untracked());
        (picture, self.camera.get_untracked())
    }

    /// Whether all of the district is seen.
    pub(super) fn is_whole(self) -> bool {
        self.camera().zoom <= 1.0
    }

    /// px of a unit.
    pub(super) fn scale(self) -> f64 {
        self.picture().scale(self.camera())
    }

    /// Puts what is drawn in units into the picture.
    pub(super) fn transform(self) -> String {
        let origin = self.picture().origin(self.camera());
        placed(origin, self.scale())
    }

    /// How many units a px has, for strokes that keep their width. Not by the browser's own way
    /// of keeping it, which makes them thin in pictures of twice the size.
    pub(super) fn strokes(self) -> String {
        format!("--px: {}", format::decimal(1.0 / self.scale()))
    }

    /// Where the map's corner stands in the picture, px.
    pub(super) fn origin(self) -> (f64, f64) {
        self.picture().origin(self.camera())
    }

    /// Shows what `camera` sees; the link says so once the map stands still. Whether that is
    /// anything else than before.
    pub(super) fn look(self, camera: Camera) -> bool {
        if self.camera.get_untracked() == camera {
            return false;
        }
        self.moving.set(Some(camera));
        let settle = move || {
            let (picture, camera) = self.now();
            self.state
                .adjust("map", |query| query.map.frame = picture.frame(camera));
            self.moving.set(None);
        };
        self.settling
            .set_value(Some(timer::after(STILL_MS, settle)));
        true
    }

    /// Moves the map so far that `spot` can be seen.
    pub(super) fn show(self, spot: Spot) {
        let (picture, camera) = self.now();
        self.look(picture.showing(camera, spot));
    }

    pub(super) fn shows(self, layer: Layer) -> bool {
        let is_allowed =
            layer != Layer::Outline || self.state.catalog.plan().overview.shows_outline;
        is_allowed && self.layers.read().contains(&layer)
    }

    /// The layer that draws circles for towns; `None` while none does.
    pub(super) fn project_layer(self) -> Option<Layer> {
        let layers = [Layer::ProjectInvestment, Layer::ProjectCounts];
        layers.into_iter().find(|layer| self.shows(*layer))
    }

    /// The largest value of a town in the whole plan, which has the largest circle.
    pub(super) fn largest(self, layer: Layer) -> f64 {
        self.state.catalog.town_totals().largest(layer)
    }

    /// The colour of a park.
    pub(super) fn colour(self, park: &Park) -> String {
        colour(leading_cluster(self.state.catalog.plan(), park))
    }

    /// Where a mark stands.
    pub(super) fn spot(self, mark: Mark) -> Option<Spot> {
        match mark {
            Mark::Park(at) => self.sheet.parks.get(usize::from(at)).map(|it| it.centre),
            Mark::Town(place) => self.sheet.seat(place),
            Mark::MicroPark(park) => {
                let mut placed = self.sheet.micro_parks.iter();
                placed.find(|(at, _)| *at == park).map(|(_, spot)| *spot)
            }
            _ => None,
        }
    }
}
