//! Which names stand where, so that none covers another or another park at any size.
//!
//! A name is tried at several places beside its mark, the most important marks first; what finds
//! no room is left out. The answer depends on scale and layers only, so names stand still while
//! the map is moved.

use super::names;
use super::projection::Spot;
use super::shapes::{Circle, Rect};
use super::sheet::Sheet;
use crate::model::Plan;
use crate::model::park::Park;
use crate::query::{Choices, Layer};

/// Something on the map that can have a name, by its position in the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// A park.
    Park(u16),
    /// The target of a park, inside of its circle.
    Target(u16),
    /// The number of a town's projects.
    Value(u16),
    /// A town.
    Town(u16),
    /// A micro-park.
    MicroPark(u16),
    /// The axis of the corridor.
    Corridor,
    /// A district around.
    Neighbour(u16),
}

impl Mark {
    /// Size of its letters, px.
    #[must_use]
    pub fn letter_px(self) -> f64 {
        match self {
            Self::Park(_) => 13.0,
            Self::MicroPark(_) => 11.0,
            _ => 12.0,
        }
    }
}

/// A name that found room.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    /// Whose it is.
    pub mark: Mark,
    /// What it says; empty for figures, which are not known here.
    pub line: &'static str,
    /// The rest in a second line; empty when there is one line only.
    pub second_line: &'static str,
    /// The room it takes, px from the map's corner.
    pub room: Rect,
    /// Whether it stands inside of its circle.
    pub is_inside: bool,
}

/// What names depend on.
#[derive(Debug, Clone, Copy)]
pub struct Setting<'s> {
    /// px of a unit.
    pub scale: f64,
    /// The part of the map that can be seen at all, units.
    pub whole: Rect,
    /// What is drawn beside the parks.
    pub layers: &'s Choices<Layer>,
    /// Whether the parks' names are cut to what tells them apart.
    pub is_brief: bool,
}

/// Height of a line, in letters.
const LINE: f64 = 1.25;
/// Space between a mark and its name, px.
const GAP: f64 = 4.0;
/// Radius of the dot of a town or micro-park, px.
const DOT: f64 = 4.0;
/// Room for the number of a town's projects and for 亿元 with two decimals, letters.
const VALUE_EMS: (f64, f64) = (1.5, 3.2);
/// Room for a target, px: for each digit, and its height.
const TARGET_DIGIT: f64 = 7.3;
const TARGET_LINE: f64 = 15.0;
/// Between name and target, px.
const APART: f64 = 0.5;
/// How much wider a spaced name of a district around is.
const SPACED: f64 = 1.25;

/// The names that find room.
#[must_use]
pub fn labels(plan: &'static Plan, sheet: &Sheet, setting: &Setting<'_>) -> Vec<Label> {
    let scale = setting.scale;
    let mut placing = Placing {
        scale,
        bounds: setting.whole.scaled(scale),
        parks: sheet.parks.iter().map(|it| scaled(*it, scale)).collect(),
        seats: Vec::new(),
        placed: Vec::new(),
    };
    let shows = |layer: Layer| setting.layers.contains(&layer);
    let has_values = shows(Layer::ProjectCounts) || shows(Layer::ProjectInvestment);
    let values = shows(Layer::ProjectInvestment).then_some(VALUE_EMS.1);
    let value_ems = values.unwrap_or(VALUE_EMS.0);
    if shows(Layer::Towns) || has_values {
        let (width, height) = if has_values {
            let letter = Mark::Value(0).letter_px();
            (value_ems * letter, LINE * letter)
        } else {
            (DOT, DOT)
        };
        let seats = sheet
            .towns
            .iter()
            .map(|(_, seat)| Rect::around(at_scale(*seat, scale), width, height))
            .filter(|dot| has_values || placing.is_clear_of_parks(dot)) // parks hide dots
            .collect();
        placing.seats = seats;
    }
    placing.put_parks(plan, setting.is_brief, !has_values);
    if has_values {
        for ((at, _), room) in sheet.towns.iter().zip(placing.seats.clone()) {
            placing.put_value(Mark::Value(*at), room);
        }
    }
    if shows(Layer::Corridor) {
        placing.put_corridor(&plan.geo.corridor.name, &sheet.corridor);
    }
    if shows(Layer::Towns) || has_values {
        for (at, seat) in &sheet.towns {
            let name = plan.places.get(usize::from(*at)).map_or("", |it| &it.name);
            placing.put_beside(Mark::Town(*at), name, *seat);
        }
    }
    if shows(Layer::MicroParks) {
        for (at, spot) in &sheet.micro_parks {
            let park = plan.micro_parks.get(usize::from(*at));
            placing.put_beside(Mark::MicroPark(*at), park.map_or("", |it| &it.name), *spot);
        }
    }
    if shows(Layer::Outline) {
        let around = plan.geo.neighbours.iter().zip(&sheet.neighbour_names);
        for (at, (around, spot)) in (0u16..).zip(around) {
            if let Some(spot) = spot {
                placing.put_neighbour(Mark::Neighbour(at), &around.name, *spot);
            }
        }
    }
    placing.placed
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
fn size(mark: Mark, lines: (&str, &str)) -> (f64, f64) {
    let letter = mark.letter_px();
    let ems = names::ems(lines.0).max(names::ems(lines.1));
    let count = if lines.1.is_empty() { 1.0 } else { 2.0 };
    (ems * letter, count * LINE * letter)
}

/// The places beside a mark of this radius at which a name of this size is tried, best first.
fn beside(centre: (f64, f64), radius: f64, (width, height): (f64, f64)) -> [Rect; 12] {
    const SLANTED: f64 = std::f64::consts::FRAC_1_SQRT_2;
    let (x, y) = centre;
    let straight = radius + GAP;
    let slanted = straight * SLANTED;
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

/// Names being placed, in px from the map's corner.
struct Placing {
    scale: f64,
    bounds: Rect,
    parks: Vec<Circle>,
    /// Dots or numbers of towns that are drawn: better not covered.
    seats: Vec<Rect>,
    placed: Vec<Label>,
}

impl Placing {
    fn is_free(&self, room: &Rect) -> bool {
        self.bounds.holds(room) && !self.placed.iter().any(|it| it.room.overlaps(room))
    }

    fn is_clear_of_parks(&self, room: &Rect) -> bool {
        !self.parks.iter().any(|park| room.touches(park))
    }

    /// How many dots or numbers of towns `room` covers.
    fn covers(&self, room: &Rect) -> usize {
        let covered = self.seats.iter().filter(|seat| room.overlaps(seat));
        covered.count()
    }

    /// The best of `rooms` that is free and on no park; one that covers no town if there is one.
    fn best(&self, rooms: &[Rect]) -> Option<Rect> {
        let free = rooms
            .iter()
            .filter(|room| self.is_free(room) && self.is_clear_of_parks(room));
        free.min_by_key(|room| self.covers(room)).copied()
    }

    fn put(&mut self, mark: Mark, lines: (&'static str, &'static str), room: Rect) {
        self.placed.push(Label {
            mark,
            line: lines.0,
            second_line: lines.1,
            room,
            is_inside: false,
        });
    }

    fn put_value(&mut self, mark: Mark, room: Rect) {
        if self.is_free(&room) {
            self.put(mark, ("", ""), room);
        }
    }

    /// First a name for as many parks as possible, then the whole name where there is room.
    fn put_parks(&mut self, plan: &'static Plan, is_brief: bool, has_targets: bool) {
        let mut order: Vec<(u16, &Park, Circle)> = (0u16..)
            .zip(plan.parks.iter().zip(&self.parks))
            .map(|(at, (park, circle))| (at, park, *circle))
            .collect();
        order.sort_by(|left, right| right.2.radius.total_cmp(&left.2.radius));
        for (at, park, circle) in &order {
            let name = park.name.as_str();
            let target = has_targets.then(|| target_width(park));
            let is_named = self.put_inside(*at, name, *circle, is_brief, target);
            if let Some(width) = target.filter(|_| !is_named) {
                self.put_target(*at, *circle, width, 0.0);
            }
            if !is_named {
                let mark = Mark::Park(*at);
                let short = (names::short(name), "");
                let rooms = beside(circle.centre, circle.radius, size(mark, short));
                if let Some(room) = self.best(&rooms) {
                    self.put(mark, short, room);
                }
            }
        }
        if is_brief {
            return;
        }
        for (at, park, circle) in order {
            self.lengthen(Mark::Park(at), &park.name, circle);
        }
    }

    /// Puts a park's name, with its target below, inside of its circle if there is room.
    fn put_inside(
        &mut self,
        at: u16,
        name: &'static str,
        circle: Circle,
        is_brief: bool,
        target: Option<f64>,
    ) -> bool {
        let mark = Mark::Park(at);
        let whole = [(name, ""), names::two_lines(name)];
        let wordings = whole.into_iter().filter(|_| !is_brief);
        let below = target.map_or(0.0, |_| TARGET_LINE + APART);
        for lines in wordings.chain([(names::short(name), "")]) {
            let (width, height) = size(mark, lines);
            let (x, y) = circle.centre;
            let all = Rect::around((x, y), width, height + below);
            let room = Rect::around((x, y - below / 2.0), width, height);
            let fits = width.hypot(height + below) / 2.0 <= circle.radius;
            if fits && self.is_free(&all) && self.covers(&all) == 0 {
                self.put(mark, lines, room);
                if let Some(label) = self.placed.last_mut() {
                    label.is_inside = true;
                }
                if let Some(width) = target {
                    self.put_target(at, circle, width, (height + APART) / 2.0);
                }
                return true;
            }
        }
        false
    }

    /// Puts a park's target inside of its circle, `down` px below the middle, if there is room.
    fn put_target(&mut self, at: u16, circle: Circle, width: f64, down: f64) {
        let (x, y) = circle.centre;
        let room = Rect::around((x, y + down), width, TARGET_LINE);
        if down > 0.0 || width.hypot(TARGET_LINE) / 2.0 <= circle.radius {
            self.put(Mark::Target(at), ("", ""), room);
            if let Some(label) = self.placed.last_mut() {
                label.is_inside = true;
            }
        }
    }

    /// Puts the whole name in the place of the short one, if it finds room.
    fn lengthen(&mut self, mark: Mark, name: &'static str, circle: Circle) {
        let Some(at) = self.placed.iter().position(|it| it.mark == mark) else {
            return;
        };
        let label = self.placed.swap_remove(at);
        let has_whole_name = label.line.len() + label.second_line.len() == name.len();
        for lines in [(name, ""), names::two_lines(name)] {
            let rooms = beside(circle.centre, circle.radius, size(mark, lines));
            let found = (!has_whole_name).then(|| self.best(&rooms)).flatten();
            if let Some(room) = found {
                self.put(mark, lines, room);
                if label.is_inside {
                    self.centre_target(mark, circle);
                }
                return;
            }
        }
        self.placed.push(label);
    }

    /// Puts the target in the middle of its circle, once the name is no longer above it.
    fn centre_target(&mut self, park: Mark, circle: Circle) {
        let targets = self.placed.iter_mut();
        for label in targets {
            if let (Mark::Target(of), Mark::Park(at)) = (label.mark, park)
                && of == at
            {
                label.room = Rect::around(circle.centre, label.room.width(), TARGET_LINE);
            }
        }
    }

    fn put_beside(&mut self, mark: Mark, name: &'static str, spot: Spot) {
        let centre = at_scale(spot, self.scale);
        let rooms = beside(centre, DOT, size(mark, (name, "")));
        if let Some(room) = self.best(&rooms) {
            self.put(mark, (name, ""), room);
        }
    }

    /// Beside the axis, where there is most room: its ends are tried last.
    fn put_corridor(&mut self, name: &'static str, points: &[Spot]) {
        let size = size(Mark::Corridor, (name, ""));
        let bends = points.iter().rev().skip(1);
        let rooms: Vec<Rect> = bends
            .flat_map(|spot| beside(at_scale(*spot, self.scale), DOT, size))
            .collect();
        if let Some(room) = self.best(&rooms) {
            self.put(Mark::Corridor, (name, ""), room);
        }
    }

    fn put_neighbour(&mut self, mark: Mark, name: &'static str, spot: Spot) {
        let (width, height) = size(mark, (name, ""));
        let room = Rect::around(at_scale(spot, self.scale), width * SPACED, height);
        if let Some(room) = self.best(&[room]) {
            self.put(mark, (name, ""), room);
        }
    }
}
