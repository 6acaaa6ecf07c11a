//! Trying names at one place after another.

use crate::model::Plan;
use crate::model::ids::PlaceId;
use crate::model::ids::{MicroParkId, ParkId};
use crate::model::park::Park;
use crate::query::{Choices, Layer};
use crate::results::map::items::{Label, MapItem, Placed, Setting};
use crate::results::map::names;
use crate::results::map::projection::Spot;
use crate::results::map::shapes::{Circle, Rect};
use crate::results::map::sheet::Sheet;

/// Height of a line, in letters.
const LINE: f64 = 1.25;
/// Space between a mark and its name, px.
const GAP: f64 = 4.0;
/// Radius of the dot of a town or micro-park, px.
const DOT: f64 = 4.0;
/// Width of a micro-park's sign, and from one ring of them around a seat to the next, px.
const LOZENGE: f64 = 14.0;
const RING: f64 = 12.0;
/// Rings on which a sign is preferably beside the parks; rings on which it is tried at all.
const NEAR_RINGS: u16 = 6;
const RINGS: u16 = 12;
/// Room for the number of a town's projects and for 亿元 with two decimals, letters.
const VALUE_EMS: (f64, f64) = (1.5, 3.2);
/// Room for a target, px: for each digit, and its height.
const TARGET_DIGIT: f64 = 7.3;
const TARGET_LINE: f64 = 15.0;
/// Between name and target, px.
const APART: f64 = 0.5;
/// Length from which a name is preferably in two lines, letters.
const LONG: f64 = 16.0;
/// How much wider a spaced name of a district around is.
const SPACED: f64 = 1.25;

/// Names that are being placed, in px from the map's corner.
pub(super) struct Placing {
    scale: f64,
    bounds: Rect,
    parks: Vec<Circle>,
    /// Numbers or dots of towns, then micro-parks: better not covered.
    signs: Vec<Rect>,
    /// Where the micro-parks stand.
    micro_parks: Vec<(MicroParkId, (f64, f64))>,
    placed: Vec<Label>,
    said: fn(&'static str) -> &'static str,
}

impl Placing {
    pub(super) fn new(sheet: &Sheet, setting: &Setting<'_>) -> Self {
        let scale = setting.scale;
        let mut placing = Self {
            scale,
            bounds: setting.whole.scaled(scale),
            parks: sheet.parks.iter().map(|it| scaled(*it, scale)).collect(),
            signs: Vec::new(),
            micro_parks: Vec::new(),
            placed: Vec::new(),
            said: setting.said,
        };
        placing.signs = placing.signs(sheet, setting.layers);
        placing
    }

    /// The names that found room, and where the micro-parks stand.
    pub(super) fn done(self) -> Placed {
        let micro_parks = self.micro_parks.into_iter();
        Placed {
            labels: self.placed,
            micro_parks: micro_parks
                .map(|(at, spot)| (at, at_scale(spot, self.scale.recip())))
                .collect(),
        }
    }

    /// What names should not cover of towns: their numbers or dots.
    fn signs(&self, sheet: &Sheet, layers: &Choices<Layer>) -> Vec<Rect> {
        let square = |spot: Spot, width: f64, height: f64| {
            Rect::around(at_scale(spot, self.scale), width, height)
        };
        let letter = MapItem::FIGURE_PX;
        let ems = [
            (Layer::ProjectInvestment, VALUE_EMS.1),
            (Layer::ProjectCounts, VALUE_EMS.0),
        ];
        let value = ems.into_iter().find(|(layer, _)| layers.contains(layer));
        let seats = sheet.towns.iter().map(|(_, seat)| *seat);
        match value {
            Some((_, ems)) => seats
                .map(|seat| square(seat, ems * letter, LINE * letter))
                .collect(),
            None if layers.contains(&Layer::Towns) => seats
                .map(|seat| square(seat, DOT, DOT))
                .filter(|dot| self.is_clear_of_parks(dot)) // parks hide dots
                .collect(),
            None => Vec::new(),
        }
    }

    /// Puts the signs of micro-parks on rings around the seats of their towns, the first in the
    /// north, where they cover neither each other nor a name or sign: the plan says the town only.
    pub(super) fn put_micro_parks(&mut self, micro_parks: &[(MicroParkId, Spot)]) {
        for (at, seat) in micro_parks {
            let (x, y) = at_scale(*seat, self.scale);
            let spots = (1..=RINGS).flat_map(|ring| {
                let radius = RING * f64::from(ring);
                let steps = ring * 6;
                let turn = std::f64::consts::TAU / f64::from(steps);
                let angles = (0..steps).map(move |step| turn * f64::from(step));
                angles.map(move |angle| (ring, x + radius * angle.sin(), y - radius * angle.cos()))
            });
            let mut free = spots.filter(|(_, x, y)| {
                let sign = Rect::around((*x, *y), LOZENGE, LOZENGE);
                self.is_free(&sign) && self.covers(&sign) == 0
            });
            let Some(first) = free.next() else {
                continue;
            };
            let is_beside_parks = |(ring, x, y): &(u16, f64, f64)| {
                *ring <= NEAR_RINGS
                    && self.is_clear_of_parks(&Rect::around((*x, *y), LOZENGE, LOZENGE))
            };
            let mut near = std::iter::once(first).chain(free.take_while(|it| it.0 <= NEAR_RINGS));
            let (_, x, y) = near.find(is_beside_parks).unwrap_or(first);
            self.signs.push(Rect::around((x, y), LOZENGE, LOZENGE));
            self.micro_parks.push((*at, (x, y)));
        }
    }

    fn is_free(&self, room: &Rect) -> bool {
        self.bounds.holds(room) && !self.placed.iter().any(|it| it.room.overlaps(room))
    }

    fn is_clear_of_parks(&self, room: &Rect) -> bool {
        !self.parks.iter().any(|park| room.touches(park))
    }

    /// How many dots or numbers of towns `room` covers.
    fn covers(&self, room: &Rect) -> usize {
        self.signs.iter().filter(|sign| room.overlaps(sign)).count()
    }

    /// The first of `rooms` that is free, on no park and on no sign.
    fn clear(&self, rooms: &[Rect]) -> Option<Rect> {
        self.best(rooms).filter(|room| self.covers(room) == 0)
    }

    /// The best of `rooms` that is free and on no park; one that covers no sign if there is one.
    fn best(&self, rooms: &[Rect]) -> Option<Rect> {
        let free = rooms
            .iter()
            .filter(|room| self.is_free(room) && self.is_clear_of_parks(room));
        free.min_by_key(|room| self.covers(room)).copied()
    }

    fn put(
        &mut self,
        mark: MapItem,
        (line, second_line): (&'static str, &'static str),
        room: Rect,
        is_inside: bool,
    ) {
        self.placed.push(Label {
            mark,
            line,
            second_line,
            room,
            is_inside,
        });
    }

    /// Puts the numbers of these towns, of which the signs are the first.
    pub(super) fn put_values(&mut self, towns: &[PlaceId]) {
        for (at, room) in towns.iter().zip(self.signs.clone()) {
            if self.is_free(&room) {
                self.put(MapItem::Value(*at), ("", ""), room, false);
            }
        }
    }

    /// First a name for as many parks as possible, then the whole name where there is room.
    pub(super) fn put_parks(
        &mut self,
        plan: &'static Plan,
        by_size: &[ParkId],
        is_brief: bool,
        has_targets: bool,
    ) {
        let circle = |at: ParkId| self.parks.get(at.at()).copied();
        let order: Vec<(ParkId, &'static Park, Circle)> = by_size
            .iter()
            .filter_map(|&at| Some((at, plan.park_at(at)?, circle(at)?)))
            .collect();
        for (at, park, circle) in &order {
            let target = has_targets.then(|| target_width(park));
            let is_named = self.put_inside(*at, park, *circle, is_brief, target);
            if let Some(width) = target.filter(|_| !is_named) {
                self.put_target(*at, *circle, width, 0.0);
            }
            if !is_named {
                let mark = MapItem::Park(*at);
                let short = (names::short(park, (self.said)(&park.name)), "");
                let rooms = beside(circle.centre, circle.radius, size(mark, short));
                if let Some(room) = self.best(&rooms) {
                    self.put(mark, short, room, false);
                }
            }
        }
        if is_brief {
            return;
        }
        for (at, park, circle) in order {
            self.lengthen(MapItem::Park(at), park, circle);
        }
    }

    /// Puts a park's name, with its target below, inside its circle if there is room.
    fn put_inside(
        &mut self,
        at: ParkId,
        park: &'static Park,
        circle: Circle,
        is_brief: bool,
        target: Option<f64>,
    ) -> bool {
        let mark = MapItem::Park(at);
        let name = (self.said)(&park.name);
        let whole = [(name, ""), names::two_lines(park, name)];
        let wordings = whole.into_iter().filter(|_| !is_brief);
        let below = target.map_or(0.0, |_| TARGET_LINE + APART);
        for lines in wordings.chain([(names::short(park, name), "")]) {
            let (width, height) = size(mark, lines);
            let (x, y) = circle.centre;
            let all = Rect::around((x, y), width, height + below);
            let room = Rect::around((x, y - below / 2.0), width, height);
            let fits = width.hypot(height + below) / 2.0 <= circle.radius;
            if fits && self.is_free(&all) && self.covers(&all) == 0 {
                self.put(mark, lines, room, true);
                if let Some(width) = target {
                    self.put_target(at, circle, width, f64::midpoint(height, APART));
                }
                return true;
            }
        }
        false
    }

    /// Puts a park's target inside its circle, `down` px below the middle, if there is room.
    fn put_target(&mut self, at: ParkId, circle: Circle, width: f64, down: f64) {
        let (x, y) = circle.centre;
        let room = Rect::around((x, y + down), width, TARGET_LINE);
        let fits = width.hypot(TARGET_LINE) / 2.0 <= circle.radius && self.covers(&room) == 0;
        if down > 0.0 || fits {
            self.put(MapItem::Target(at), ("", ""), room, true);
        }
    }

    /// Puts the whole name in the place of the short one, if it finds room.
    fn lengthen(&mut self, mark: MapItem, park: &'static Park, circle: Circle) {
        let name = (self.said)(&park.name);
        let Some(at) = self.placed.iter().position(|it| it.mark == mark) else {
            return;
        };
        let label = self.placed.swap_remove(at);
        // Only whole names have two lines.
        let has_whole_name = !label.second_line.is_empty() || label.line == name;
        let mut wordings = [(name, ""), names::two_lines(park, name)];
        // English names in one line would fill the map.
        if names::ems(name) > LONG {
            wordings.reverse();
        }
        for lines in wordings {
            let rooms = beside(circle.centre, circle.radius, size(mark, lines));
            let found = (!has_whole_name).then(|| self.best(&rooms)).flatten();
            if let Some(room) = found {
                self.put(mark, lines, room, false);
                if label.is_inside {
                    self.centre_target(mark, circle);
                }
                return;
            }
        }
        self.placed.push(label);
    }

    /// Puts the target in the middle of its circle, once the name is no longer above it.
    fn centre_target(&mut self, park: MapItem, circle: Circle) {
        for label in &mut self.placed {
            if let (MapItem::Target(of), MapItem::Park(at)) = (label.mark, park)
                && of == at
            {
                label.room = Rect::around(circle.centre, label.room.width(), TARGET_LINE);
            }
        }
    }

    /// Puts the names of the micro-parks that have a sign.
    pub(super) fn name_micro_parks(&mut self, name: impl Fn(MicroParkId) -> &'static str) {
        for (at, spot) in self.micro_parks.clone() {
            self.put_beside_sign(MapItem::MicroPark(at), name(at), spot, LOZENGE / 2.0);
        }
    }

    pub(super) fn put_beside(&mut self, mark: MapItem, name: &'static str, spot: Spot) {
        self.put_beside_sign(mark, name, at_scale(spot, self.scale), DOT);
    }

    fn put_beside_sign(&mut self, mark: MapItem, name: &'static str, at: (f64, f64), radius: f64) {
        for lines in wordings(name) {
            let rooms = beside(at, radius, size(mark, lines));
            if let Some(room) = self.clear(&rooms) {
                self.put(mark, lines, room, false);
                return;
            }
        }
    }

    /// Beside the axis, where there is most room: its ends are tried last.
    pub(super) fn put_corridor(&mut self, name: &'static str, points: &[Spot]) {
        for lines in wordings(name) {
            let size = size(MapItem::Corridor, lines);
            let bends = points.iter().rev().skip(1);
            let rooms: Vec<Rect> = bends
                .flat_map(|spot| beside(at_scale(*spot, self.scale), DOT, size))
                .collect();
            if let Some(room) = self.clear(&rooms) {
                self.put(MapItem::Corridor, lines, room, false);
                return;
            }
        }
    }

    pub(super) fn put_neighbour(&mut self, mark: MapItem, name: &'static str, spot: Spot) {
        for lines in wordings(name) {
            let (width, height) = size(mark, lines);
            let room = Rect::around(at_scale(spot, self.scale), width * SPACED, height);
            if let Some(room) = self.clear(&[room]) {
                self.put(mark, lines, room, false);
                return;
            }
        }
    }
}

/// A name in one line, then in two if it has several words.
fn wordings(name: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let halves = names::halves(name);
    let two_lines = (!halves.1.is_empty()).then_some(halves);
    [(name, "")].into_iter().chain(two_lines)
}

fn scaled(circle: Circle, scale: f64) -> Circle {
    Circle {
        centre: at_scale(circle.centre, scale),
        radius: circle.radius * scale,
    }
}

fn at_scale((x, y): Spot, scale: f64) -> (f64, f64) {
    (x * scale, y * scale)
}

/// Width of a target in whole 亿元, px.
fn target_width(park: &Park) -> f64 {
    let digits = park.target_2025_yi.max(1.0).log10().floor() + 1.0;
    digits * TARGET_DIGIT
}

/// Width and height of a name in px.
fn size(mark: MapItem, lines: (&str, &str)) -> (f64, f64) {
    let letter = mark.letter_px();
    let ems = names::ems(lines.0).max(names::ems(lines.1));
    let lines = if lines.1.is_empty() { LINE } else { 2.0 * LINE };
    (ems * letter, lines * letter)
}

/// The places beside a mark of this radius at which a name of this size is tried, best first.
fn beside(centre: (f64, f64), radius: f64, (width, height): (f64, f64)) -> [Rect; 12] {
    let (x, y) = centre;
    let straight = radius + GAP;
    let slanted = straight * std::f64::consts::FRAC_1_SQRT_2;
    let (half_width, half_height) = (width / 2.0, height / 2.0);
    [
        (straight + half_width, 0.0),
        (-straight - half_width, 0.0),
        (0.0, straight + half_height),
        (0.0, -straight - half_height),
        (slanted + half_width, slanted + half_height),
        (slanted + half_width, -slanted - half_height),
        (-slanted - half_width, slanted + half_height),
        (-slanted - half_width, -slanted - half_height),
        (half_width * 0.7, straight + half_height),
        (half_width * 0.7, -straight - half_height),
        (-half_width * 0.7, straight + half_height),
        (-half_width * 0.7, -straight - half_height),
    ]
    .map(|(right, down)| Rect::around((x + right, y + down), width, height))
}
