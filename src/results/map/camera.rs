//! Which part of the map is seen: fitting the district into a picture, enlarging, moving, and
//! the link's word for it.

use super::projection::{Projection, Spot};
use super::shapes::{Rect, distance};
use super::sheet::Sheet;
use crate::query::MapFrame;

/// Space around the district, px.
const PADDING: f64 = 14.0;
/// Width of the picture for each px of its height, on wide screens.
const RATIO: f64 = 1.6;

/// The picture on the screen, and what of the map it can show.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Picture {
    /// Width, CSS px.
    pub width: f64,
    /// Height, CSS px.
    pub height: f64,
    /// px of a unit while the whole district is seen.
    fit: f64,
    /// The part of the map that is then seen, units.
    pub whole: Rect,
    projection: Projection,
}

/// The part of the map that is seen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Camera {
    /// How much larger than the whole, from 1.
    pub zoom: f64,
    /// What stands in the middle of the picture.
    pub centre: Spot,
}

impl Picture {
    /// The picture of `width` px that shows the district of `sheet`: lower on wide screens, where
    /// a list stands beside it.
    #[must_use]
    pub fn new(sheet: &Sheet, width: f64) -> Self {
        let width = width.max(1.0);
        let height = (width / RATIO).max(width.min(420.0) * 0.75).round();
        let district = sheet.district;
        let fits =
            |picture: f64, district: f64| (picture - 2.0 * PADDING).max(1.0) / district.max(1.0);
        let fit = fits(width, district.width()).min(fits(height, district.height()));
        Self {
            width,
            height,
            fit,
            whole: Rect::around(district.centre(), width / fit, height / fit),
            projection: sheet.projection,
        }
    }

    /// The camera that sees the whole district.
    #[must_use]
    pub fn whole_camera(&self) -> Camera {
        Camera {
            zoom: 1.0,
            centre: self.whole.centre(),
        }
    }

    /// px of a unit.
    #[must_use]
    pub fn scale(&self, camera: Camera) -> f64 {
        self.fit * camera.zoom
    }

    /// Where the map's corner stands in the picture, px.
    #[must_use]
    pub fn origin(&self, camera: Camera) -> (f64, f64) {
        let scale = self.scale(camera);
        let (x, y) = camera.centre;
        (self.width / 2.0 - x * scale, self.height / 2.0 - y * scale)
    }

    /// Where a spot of the map stands in the picture, px.
    #[must_use]
    pub fn on_screen(&self, camera: Camera, spot: Spot) -> (f64, f64) {
        let scale = self.scale(camera);
        let (x, y) = self.origin(camera);
        (x + spot.0 * scale, y + spot.1 * scale)
    }

    /// Which spot of the map stands at a point of the picture.
    #[must_use]
    pub fn on_map(&self, camera: Camera, (x, y): (f64, f64)) -> Spot {
        let scale = self.scale(camera);
        let origin = self.origin(camera);
        ((x - origin.0) / scale, (y - origin.1) / scale)
    }

    /// The camera within its limits: nothing is seen that the whole does not show.
    #[must_use]
    pub fn within(&self, camera: Camera) -> Camera {
        let (smallest, largest) = MapFrame::ZOOM_PCT;
        let (smallest, largest) = (f64::from(smallest) / 100.0, f64::from(largest) / 100.0);
        let zoom = camera.zoom.clamp(smallest, largest);
        let whole = self.whole;
        let x = kept(
            camera.centre.0,
            whole.width() / zoom,
            whole.left,
            whole.right,
        );
        let y = kept(
            camera.centre.1,
            whole.height() / zoom,
            whole.top,
            whole.bottom,
        );
        Camera {
            zoom,
            centre: (x, y),
        }
    }

    /// Enlarged by `factor`, with the spot at `point` of the picture kept where it is.
    #[must_use]
    pub fn zoomed(&self, camera: Camera, factor: f64, point: (f64, f64)) -> Camera {
        self.pinched_to(camera, factor, point, point)
    }

    /// Moved by so many px to the right and down.
    #[must_use]
    pub fn moved(&self, camera: Camera, (x, y): (f64, f64)) -> Camera {
        let scale = self.scale(camera);
        self.within(Camera {
            zoom: camera.zoom,
            centre: (camera.centre.0 - x / scale, camera.centre.1 - y / scale),
        })
    }

    /// Moved and enlarged as two fingers went, each `from` a point of the picture `to` another.
    #[must_use]
    pub fn pinched(&self, camera: Camera, from: [(f64, f64); 2], to: [(f64, f64); 2]) -> Camera {
        let between = |[one, other]: [(f64, f64); 2]| {
            (f64::midpoint(one.0, other.0), f64::midpoint(one.1, other.1))
        };
        let apart = |[one, other]: [(f64, f64); 2]| distance(one, other).max(1.0);
        self.pinched_to(camera, apart(to) / apart(from), between(from), between(to))
    }

    /// Enlarged by `factor`, with the spot at the point `from` of the picture brought to `to`.
    fn pinched_to(&self, camera: Camera, factor: f64, from: (f64, f64), to: (f64, f64)) -> Camera {
        let spot = self.on_map(camera, from);
        let enlarged = Camera {
            zoom: camera.zoom * factor,
            ..camera
        };
        let zoom = self.within(enlarged).zoom;
        let scale = self.fit * zoom;
        self.within(Camera {
            zoom,
            centre: (
                spot.0 + (self.width / 2.0 - to.0) / scale,
                spot.1 + (self.height / 2.0 - to.1) / scale,
            ),
        })
    }

    /// The camera moved so far that `spot` can be seen well; the same one when it already can.
    #[must_use]
    pub fn showing(&self, camera: Camera, spot: Spot) -> Camera {
        let (x, y) = self.on_screen(camera, spot);
        let (edge_x, edge_y) = (self.width * 0.12, self.height * 0.12);
        let is_seen = (edge_x..=self.width - edge_x).contains(&x)
            && (edge_y..=self.height - edge_y).contains(&y);
        if is_seen {
            return camera;
        }
        self.within(Camera {
            zoom: camera.zoom,
            centre: spot,
        })
    }

    /// The link's word for what `camera` sees; `None` for the whole.
    #[must_use]
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "degrees and per cent within limits"
    )]
    pub fn frame(&self, camera: Camera) -> Option<MapFrame> {
        let zoom_pct = (camera.zoom * 100.0).round() as u16;
        let (east, north) = self.projection.degrees(camera.centre);
        let frame = MapFrame {
            east_e4: (east * 1e4).round() as i32,
            north_e4: (north * 1e4).round() as i32,
            zoom_pct,
        };
        (zoom_pct > MapFrame::ZOOM_PCT.0).then_some(frame)
    }

    /// What a link's word asks to see.
    #[must_use]
    pub fn camera(&self, frame: Option<MapFrame>) -> Camera {
        let Some(frame) = frame else {
            return self.whole_camera();
        };
        let east = f64::from(frame.east_e4) / 1e4;
        let north = f64::from(frame.north_e4) / 1e4;
        self.within(Camera {
            zoom: f64::from(frame.zoom_pct) / 100.0,
            centre: self.projection.project((east, north)),
        })
    }
}

/// The middle of a stretch of `length` that begins at `from` at the earliest and ends at `to` at
/// the latest, as near to `at` as can be.
fn kept(at: f64, length: f64, from: f64, to: f64) -> f64 {
    if to - from <= length {
        return f64::midpoint(from, to);
    }
    at.clamp(from + length / 2.0, to - length / 2.0)
}
