//! Rectangles and circles, and whether they overlap. One unit of length, whichever it is.

/// A rectangle whose sides are upright.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Rect {
    /// Left edge.
    pub left: f64,
    /// Top edge, smaller than that at the bottom.
    pub top: f64,
    /// Right edge.
    pub right: f64,
    /// Bottom edge.
    pub bottom: f64,
}

/// A circle.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Circle {
    /// Middle.
    pub centre: (f64, f64),
    /// Radius.
    pub radius: f64,
}

impl Rect {
    /// The rectangle of a size around a middle.
    #[must_use]
    pub fn around((x, y): (f64, f64), width: f64, height: f64) -> Self {
        Self {
            left: x - width / 2.0,
            top: y - height / 2.0,
            right: x + width / 2.0,
            bottom: y + height / 2.0,
        }
    }

    /// The smallest rectangle that holds this one and `point`.
    #[must_use]
    pub fn with(self, (x, y): (f64, f64)) -> Self {
        Self {
            left: self.left.min(x),
            top: self.top.min(y),
            right: self.right.max(x),
            bottom: self.bottom.max(y),
        }
    }

    /// Width.
    #[must_use]
    pub fn width(&self) -> f64 {
        self.right - self.left
    }

    /// Height.
    #[must_use]
    pub fn height(&self) -> f64 {
        self.bottom - self.top
    }

    /// Middle.
    #[must_use]
    pub fn centre(&self) -> (f64, f64) {
        (
            f64::midpoint(self.left, self.right),
            f64::midpoint(self.top, self.bottom),
        )
    }

    /// The rectangle with all lengths multiplied.
    #[must_use]
    pub fn scaled(&self, scale: f64) -> Self {
        Self {
            left: self.left * scale,
            top: self.top * scale,
            right: self.right * scale,
            bottom: self.bottom * scale,
        }
    }

    /// Whether the two share more than an edge.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    /// Whether `other` lies in it.
    #[must_use]
    pub fn holds(&self, other: &Self) -> bool {
        self.left <= other.left
            && other.right <= self.right
            && self.top <= other.top
            && other.bottom <= self.bottom
    }

    /// Whether it shares more than a point with `circle`.
    #[must_use]
    pub fn touches(&self, circle: &Circle) -> bool {
        let (x, y) = circle.centre;
        let nearest = (
            x.clamp(self.left, self.right),
            y.clamp(self.top, self.bottom),
        );
        distance(nearest, circle.centre) < circle.radius
    }
}

/// Distance of two points.
#[must_use]
pub fn distance(from: (f64, f64), to: (f64, f64)) -> f64 {
    (to.0 - from.0).hypot(to.1 - from.1)
}
