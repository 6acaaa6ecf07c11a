//! What a person wants to see of the map: which layers, and which part at which size.

use super::choices::Choices;
use crate::model::keyed::keyed;

/// What a person wants to see of the map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapView {
    /// What is drawn beside the parks.
    pub layers: Choices<Layer>,
    /// The part that is shown; `None` for the whole district.
    pub frame: Option<MapFrame>,
}

impl Default for MapView {
    fn default() -> Self {
        Self {
            layers: [Layer::Outline, Layer::Towns, Layer::Corridor].into(),
            frame: None,
        }
    }
}

keyed! {
    /// Something that is drawn beside the parks.
    pub enum Layer {
        /// The administrative outline and the neighboring districts.
        Outline = "outline",
        /// Seats of towns.
        Towns = "towns",
        /// The axis of the corridor.
        Corridor = "corridor",
        /// Micro-parks, at their towns.
        MicroParks = "micro",
        /// How many projects each town has.
        ProjectCounts = "projects",
        /// How much investment each town has; takes the place of the counts.
        ProjectInvestment = "investment",
    }
}

/// A part of the map: its middle and how much it is enlarged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MapFrame {
    /// Middle, 10⁻⁴ degrees east.
    pub east_e4: i32,
    /// Middle, 10⁻⁴ degrees north.
    pub north_e4: i32,
    /// Size in per cent of that of the whole district, within [`MapFrame::ZOOM_PCT`].
    pub zoom_pct: u16,
}

impl MapFrame {
    /// Smallest and largest size, per cent.
    pub const ZOOM_PCT: (u16, u16) = (100, 1200);
    /// Degrees that exist, 10⁻⁴.
    const EAST_E4: i32 = 180 * 10_000;
    const NORTH_E4: i32 = 90 * 10_000;

    /// The part as a word of a link: `1214200,296800,250`.
    #[must_use]
    pub fn text(self) -> String {
        let Self {
            east_e4,
            north_e4,
            zoom_pct,
        } = self;
        format!("{east_e4},{north_e4},{zoom_pct}")
    }

    /// The part of a link's word; `None` for anything else.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let mut parts = text.split(',');
        let mut next = || parts.next()?.parse::<i32>().ok();
        let (east_e4, north_e4, zoom) = (next()?, next()?, next()?);
        let zoom_pct = u16::try_from(zoom).ok()?;
        let (smallest, largest) = Self::ZOOM_PCT;
        let is_on_earth = east_e4.abs() <= Self::EAST_E4 && north_e4.abs() <= Self::NORTH_E4;
        let is_read = is_on_earth && (smallest..=largest).contains(&zoom_pct);
        (is_read && parts.next().is_none()).then_some(Self {
            east_e4,
            north_e4,
            zoom_pct,
        })
    }
}
