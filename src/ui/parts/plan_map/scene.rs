//! What the parts of the map share: the plan's sheet, its width, which part is seen, what is
//! pointed at and chosen.

use leptos::prelude::*;

use super::drawing::px;
use crate::browser::timer::{self, Pending};
use crate::model::Plan;
use crate::model::ids::{ParkId, PlaceId};
use crate::model::park::Park;
use crate::model::place::Place;
use crate::query::{Choice, Choices, Layer, View};
use crate::results::Total;
use crate::results::breakdown::{beside_places, town_totals};
use crate::results::map::projection::Spot;
use crate::results::map::{Camera, MapItem, Picture, Placed, Setting, Sheet};
use crate::results::map::{TownTotals, labels, town_radius};
use crate::state::AppState;
use crate::text::language::translated;
use crate::text::{format, map as words};

/// Id of the element that gives the map its width.
pub(super) const PICTURE: &str = "map-picture";
/// Id of the drawing.
pub(crate) const SURFACE: &str = "map-surface";
/// Id of the sentence on how to use it.
pub(super) const HINT: &str = "map-hint";
/// Width of the map in the static page, px.
const NOMINAL_WIDTH: f64 = 800.0;
/// How long the map must stand still before the link says what it shows, ms.
const STILL_MS: u32 = 250;
/// How close to a micro-park the pointer counts as on it, px.
const NEAR_PX: f64 = 7.0;
/// From how many px per unit there is room for full names.
const ROOMY: f64 = 0.8;

/// What the pointer or the focus is on.
pub(crate) type Pointed = RwSignal<Option<MapItem>>;

/// What pointers and keyboard are doing.
#[derive(Clone, Default)]
pub(super) struct Hand {
    /// Whether the focus is in the map.
    pub(super) has_focus: bool,
    /// The circle that has the focus.
    pub(super) focused: Option<MapItem>,
    /// Fingers and buttons that are down, with their positions in the picture.
    pub(super) pointers: Vec<(i32, (f64, f64))>,
    /// Whether a pointer moves the map, so that lifting it does not choose anything.
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
    /// Sums of projects by town.
    pub(super) totals: Memo<TownTotals>,
    width: RwSignal<f64>,
    /// What is seen before the link says so.
    moving: RwSignal<Option<Camera>>,
    settling: StoredValue<Option<Pending>, LocalStorage>,
    /// Names and signs that find room.
    pub(super) placed: Memo<Placed>,
}

impl Scene {
    pub(super) fn new(state: AppState, is_small: bool, pointed: Option<Pointed>) -> Self {
        let mut scene = Self {
            state,
            sheet: state.catalog.sheet(),
            is_small,
            pointed: pointed.unwrap_or_else(|| RwSignal::new(None)),
            hand: StoredValue::new(Hand::default()),
            totals: Memo::new(move |_| totals(state)),
            width: RwSignal::new(NOMINAL_WIDTH),
            moving: RwSignal::new(None),
            settling: StoredValue::new_local(None),
            placed: Memo::new(|_| Placed::default()),
        };
        scene.placed = Memo::new(move |_| scene.find_room());
        scene
    }

    /// Takes the width that the page gives, px.
    pub(super) fn fit(self, width: f64) {
        let now = self.width.try_get_untracked();
        if now.is_some_and(|now| (now - width).abs() > 0.5) {
            self.width.set(width);
        }
    }

    pub(super) fn picture(self) -> Picture {
        Picture::new(self.sheet, self.width.get())
    }

    pub(super) fn camera(self) -> Camera {
        let picture = self.picture();
        if self.is_small {
            return picture.whole_camera();
        }
        let frame = self.state.query.read().map.frame;
        self.moving.get().unwrap_or_else(|| picture.camera(frame))
    }

    /// Which names and signs find room where.
    fn find_room(self) -> Placed {
        let scale = self.scale();
        let shown = Layer::ALL.into_iter().filter(|it| self.shows(*it));
        let layers: Choices<Layer> = if self.is_small {
            Choices::default()
        } else {
            shown.collect()
        };
        let setting = Setting {
            scale,
            whole: self.picture().whole,
            layers: &layers,
            is_brief: self.is_small || scale < ROOMY,
            has_targets: !self.is_small,
            said: translated,
        };
        labels(self.plan(), self.sheet, &setting)
    }

    /// The picture and what it shows, for acting on it.
    pub(super) fn now(self) -> (Picture, Camera) {
        untrack(|| (self.picture(), self.camera()))
    }

    /// Whether all of the district is seen.
    pub(super) fn is_whole(self) -> bool {
        self.camera().zoom <= 1.0
    }

    /// px per unit.
    pub(super) fn scale(self) -> f64 {
        self.picture().scale(self.camera())
    }

    /// Moves what is drawn in px from the corner of the map into the picture.
    pub(super) fn shift(self) -> String {
        let (x, y) = self.picture().origin(self.camera());
        format!("translate({} {})", px(x), px(y))
    }

    /// Moves and scales what is drawn in units into the picture.
    pub(super) fn transform(self) -> String {
        format!("{} scale({})", self.shift(), format::decimal(self.scale()))
    }

    /// Units per px, for strokes that keep their width. The browser's own way makes them thin in pictures
    /// of twice the size.
    pub(super) fn strokes(self) -> String {
        format!("--px: {}", format::decimal(1.0 / self.scale()))
    }

    /// Shows what `camera` sees; the link says so once the map stands still. Returns whether that is
    /// different from before.
    pub(super) fn look(self, camera: Camera) -> bool {
        if self.now().1 == camera {
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

    pub(super) fn shows(self, layer: Layer) -> bool {
        if layer == Layer::Outline && !self.plan().overview.shows_outline {
            return false;
        }
        let query = self.state.query.read();
        let layers = &query.map.layers;
        // The dossier of projects says where they are.
        let is_counted = layer == Layer::ProjectCounts
            && query.view == View::Projects
            && query.presentation.is_dossier
            && !layers.contains(&Layer::ProjectInvestment);
        let is_fixed = self.is_small && layer == Layer::Outline;
        is_fixed || !self.is_small && (is_counted || layers.contains(&layer))
    }

    /// The layer that draws circles for towns, if any.
    pub(super) fn project_layer(self) -> Option<Layer> {
        let layers = [Layer::ProjectInvestment, Layer::ProjectCounts];
        layers.into_iter().find(|layer| self.shows(*layer))
    }

    /// The layers that are drawn, for the style sheet.
    pub(super) fn layer_words(self) -> String {
        let shown = Layer::ALL.into_iter().filter(|layer| self.shows(*layer));
        let mut words: Vec<&str> = shown.map(Layer::key).collect();
        if self.project_layer().is_some() {
            words.push("counting");
        }
        words.join(" ")
    }

    /// The matching projects of a town.
    pub(super) fn total(self, place: PlaceId) -> Total {
        self.totals.read().of(place)
    }

    pub(super) fn plan(self) -> &'static Plan {
        self.state.catalog.plan()
    }

    pub(super) fn park(self, at: ParkId) -> Option<&'static Park> {
        self.plan().park_at(at)
    }

    pub(super) fn town(self, at: PlaceId) -> Option<&'static Place> {
        self.plan().place(at)
    }

    /// Where a mark stands.
    pub(super) fn spot(self, mark: MapItem) -> Option<Spot> {
        match mark {
            MapItem::Park(at) => self.sheet.parks.get(at.at()).map(|it| it.centre),
            MapItem::Town(place) => self.sheet.seat(place),
            MapItem::MicroPark(park) => {
                let placed = self.placed.read();
                let mut placed = placed.micro_parks.iter();
                placed.find(|(at, _)| *at == park).map(|(_, spot)| *spot)
            }
            _ => None,
        }
    }

    /// Radius of the circle of a park or town, units; zero without a circle.
    pub(super) fn radius(self, mark: MapItem) -> f64 {
        match mark {
            MapItem::Park(at) => {
                let circle = self.sheet.parks.get(at.at());
                circle.map_or(0.0, |circle| circle.radius)
            }
            MapItem::Town(at) => self.project_layer().map_or(0.0, |layer| {
                let largest = self.state.catalog.town_totals().largest(layer);
                town_radius(self.total(at), layer, largest)
            }),
            _ => 0.0,
        }
    }

    /// A park or town as it is read out.
    pub(super) fn spoken(self, mark: MapItem) -> String {
        let spoken = match mark {
            MapItem::Park(at) => self.park(at).map(words::spoken),
            MapItem::Town(at) => {
                let town = self.town(at);
                town.map(|it| words::town(&it.name, self.total(at)))
            }
            _ => None,
        };
        spoken.unwrap_or_default()
    }

    /// The condition that a park or town stands for.
    fn choice(self, mark: MapItem) -> Option<Choice> {
        match mark {
            MapItem::Park(at) => self.park(at).map(|it| Choice::Park(it.id.clone())),
            MapItem::Town(at) => self.town(at).map(|it| Choice::Place(it.id.clone())),
            _ => None,
        }
    }

    pub(super) fn is_chosen(self, mark: MapItem) -> bool {
        let choice = self.choice(mark);
        choice.is_some_and(|it| self.state.query.read().conditions.has(&it))
    }

    /// What is at a point of the picture: what is drawn last is found first.
    pub(super) fn at(self, point: (f64, f64)) -> Option<MapItem> {
        let (picture, camera) = self.now();
        let is_at = |mark: &MapItem| {
            let spot = untrack(|| self.spot(*mark)).map(|it| picture.on_screen(camera, it));
            let distance = spot.map(|(x, y)| (x - point.0).hypot(y - point.1));
            let radius = match mark {
                MapItem::MicroPark(_) => NEAR_PX,
                _ => untrack(|| self.radius(*mark)) * picture.scale(camera),
            };
            distance.is_some_and(|it| it <= radius)
        };
        let mut marks: Vec<MapItem> = Vec::new();
        marks.extend(self.sheet.towns.iter().map(|(at, _)| MapItem::Town(*at)));
        let placed = self.placed.read_untracked();
        let micro_parks = placed.micro_parks.iter();
        marks.extend(micro_parks.map(|(at, _)| MapItem::MicroPark(*at)));
        marks.extend(self.sheet.by_size.iter().rev().map(|at| MapItem::Park(*at)));
        marks.into_iter().find(is_at)
    }

    /// Points at a mark, or at nothing.
    pub(super) fn point(self, mark: Option<MapItem>) {
        // A map that is being removed still hears that pointer and focus leave it.
        let now = self.pointed.try_get_untracked();
        if now.is_some_and(|now| now != mark) {
            self.pointed.set(mark);
        }
    }

    /// A circle has got the focus: it is pointed at and brought into sight.
    pub(super) fn enter(self, mark: MapItem) {
        self.hand.update_value(|hand| hand.focused = Some(mark));
        self.point(Some(mark));
        if let Some(spot) = self.spot(mark) {
            let (picture, camera) = self.now();
            self.look(picture.showing(camera, spot));
        }
    }

    /// The focus has left the circle or the map.
    pub(super) fn leave(self) {
        let is_there = self.hand.try_update_value(|hand| {
            hand.has_focus = false;
            hand.focused = None;
        });
        if is_there.is_some() {
            self.point(None);
        }
    }

    /// A pointer or an assistive device has pressed a circle.
    pub(super) fn press(self, mark: MapItem) {
        if !self.hand.with_value(|hand| hand.is_dragging) {
            self.choose(mark);
        }
    }

    /// Chooses a park or town, or withdraws the choice. From the small map it opens the view.
    pub(super) fn choose(self, mark: MapItem) {
        let Some(choice) = self.choice(mark) else {
            return;
        };
        self.state.choose(|query| {
            if !self.is_small || !query.conditions.has(&choice) {
                query.conditions.switch_to(&choice);
            }
            if self.is_small {
                query.view = View::Parks;
            }
        });
    }
}

/// Sums of the projects by town. If some towns are chosen, the others keep their sums, except
/// in the dossier of projects.
pub(crate) fn totals(state: AppState) -> TownTotals {
    let query = state.query.read();
    let asked = &query.conditions;
    if query.view == View::Projects {
        town_totals(state.catalog, asked)
    } else {
        town_totals(state.catalog, &beside_places(asked))
    }
}
