//! Wheel, pointers and keys, as movements of the map.

use leptos::ev::{KeyboardEvent, PointerEvent, WheelEvent};
use leptos::prelude::*;

use super::scene::{Hand, SURFACE, Scene};
use crate::browser::viewport;

/// Enlargement by one step of buttons and keys.
const STEP: f64 = 1.5;
/// Enlargement for each px that the wheel turns, as a power of two.
const WHEEL: f64 = -0.002;
/// px of a line and of a page, in which some wheels count.
const LINE_PX: f64 = 20.0;
const PAGE_PX: f64 = 400.0;
/// How far a pointer moves before it moves the map, px.
const STILL_PX: f64 = 4.0;
/// The part of the picture by which an arrow key moves.
const ARROW: f64 = 0.15;

/// Enlarges (`true`) or reduces by a step around the middle.
pub(super) fn step(scene: Scene, is_larger: bool) -> bool {
    let (picture, camera) = scene.now();
    let factor = if is_larger { STEP } else { 1.0 / STEP };
    let middle = (picture.width / 2.0, picture.height / 2.0);
    scene.look(picture.zoomed(camera, factor, middle))
}

/// Shows the whole district.
pub(super) fn whole(scene: Scene) -> bool {
    scene.look(scene.now().0.whole_camera())
}

/// Keys of the map. What moves nothing is left to the page, so that it can be scrolled.
pub(super) fn key(scene: Scene, event: &KeyboardEvent) {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    if let ("Enter" | " ", Some(mark)) = (
        event.key().as_str(),
        scene.hand.with_value(|hand| hand.focused),
    ) {
        scene.choose(mark);
        event.prevent_default();
        return;
    }
    if scene.is_small {
        return;
    }
    let (picture, camera) = scene.now();
    let pan = |right: f64, down: f64| {
        let by = (
            -right * picture.width * ARROW,
            -down * picture.height * ARROW,
        );
        scene.look(picture.moved(camera, by))
    };
    let has_moved = match event.key().as_str() {
        "ArrowLeft" => pan(-1.0, 0.0),
        "ArrowRight" => pan(1.0, 0.0),
        "ArrowUp" => pan(0.0, -1.0),
        "ArrowDown" => pan(0.0, 1.0),
        "+" | "=" => step(scene, true),
        "-" | "_" => step(scene, false),
        "0" => whole(scene),
        _ => false,
    };
    if has_moved {
        event.prevent_default();
    }
}

/// The wheel enlarges with Ctrl or ⌘, and once the map has the focus; else the page scrolls.
pub(super) fn wheel(scene: Scene, event: &WheelEvent) {
    let is_meant =
        event.ctrl_key() || event.meta_key() || scene.hand.with_value(|hand| hand.has_focus);
    if scene.is_small || !is_meant {
        return;
    }
    let px = match event.delta_mode() {
        0 => 1.0,
        1 => LINE_PX,
        _ => PAGE_PX,
    };
    let turned = (event.delta_y() * px).clamp(-PAGE_PX, PAGE_PX);
    // A pinch on a touch pad arrives as a wheel with Ctrl and small steps.
    let pinch = if event.ctrl_key() && turned.abs() < LINE_PX {
        5.0
    } else {
        1.0
    };
    let (picture, camera) = scene.now();
    let factor = (turned * WHEEL * pinch).exp2();
    let has_moved = scene.look(picture.zoomed(camera, factor, place(event)));
    if has_moved || event.ctrl_key() {
        event.prevent_default();
    }
}

/// A finger or button goes down.
pub(super) fn press(scene: Scene, event: &PointerEvent) {
    if scene.is_small || event.button() != 0 {
        return;
    }
    scene.hand.update_value(|hand| {
        if event.is_primary() {
            hand.pointers.clear();
            hand.is_dragging = false;
        }
        hand.pointers.push((event.pointer_id(), place(event)));
    });
}

/// It moves: one moves the map, two enlarge it; one that is not down points.
pub(super) fn drag(scene: Scene, event: &PointerEvent) {
    let id = event.pointer_id();
    let Hand {
        pointers: before,
        is_dragging,
        ..
    } = scene.hand.get_value();
    let Some(at) = before.iter().position(|pointer| pointer.0 == id) else {
        scene.point(scene.at(place(event)));
        return;
    };
    if event.buttons() == 0 {
        lift(scene, event);
        return;
    }
    let to = place(event);
    let from = before.get(at).map_or(to, |pointer| pointer.1);
    let (right, down) = (to.0 - from.0, to.1 - from.1);
    if !is_dragging {
        if right.hypot(down) < STILL_PX {
            return;
        }
        scene.point(None);
    }
    viewport::capture_pointer(SURFACE, id);
    let (picture, camera) = scene.now();
    let other = before.iter().find(|pointer| pointer.0 != id);
    scene.look(match other {
        Some((_, other)) => picture.pinched(camera, [from, *other], [to, *other]),
        None => picture.moved(camera, (right, down)),
    });
    scene.hand.update_value(|hand| {
        hand.is_dragging = true;
        if let Some(pointer) = hand.pointers.get_mut(at) {
            pointer.1 = to;
        }
    });
}

/// It is lifted, or the page takes it over.
pub(super) fn lift(scene: Scene, event: &PointerEvent) {
    let id = event.pointer_id();
    scene
        .hand
        .update_value(|hand| hand.pointers.retain(|pointer| pointer.0 != id));
}

/// Where a pointer is in the picture, px.
fn place(event: &leptos::ev::MouseEvent) -> (f64, f64) {
    let (left, top) = viewport::left_and_top(SURFACE).unwrap_or_default();
    (
        f64::from(event.client_x()) - left,
        f64::from(event.client_y()) - top,
    )
}
