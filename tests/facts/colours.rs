//! Colors as numbers: read from the style sheets, compared for contrast and for difference, also as
//! people see them who lack a kind of cones.

use std::collections::BTreeMap;

/// Red, green and blue, 0 to 1, proportional to light.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Rgb([f64; 3]);

/// Which colours of `style/tokens.css` hold together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Set {
    Light,
    Dark,
    StarkLight,
    StarkDark,
}

impl Set {
    pub(super) const ALL: [Self; 4] = [Self::Light, Self::Dark, Self::StarkLight, Self::StarkDark];

    /// The switch that turns the set on.
    fn switch(self) -> &'static str {
        match self {
            Self::Light => "var(--light, ",
            Self::Dark => "var(--dark, ",
            Self::StarkLight => "var(--stark-light, ",
            Self::StarkDark => "var(--stark-dark, ",
        }
    }

    /// Whether the set is for those who ask for more contrast.
    pub(super) fn is_stark(self) -> bool {
        matches!(self, Self::StarkLight | Self::StarkDark)
    }
}

/// Every colour of a set by its name; tokens that are no single colour are left out.
pub(super) fn tokens(set: Set) -> BTreeMap<String, Rgb> {
    let text = std::fs::read_to_string(super::fixture::path("style/tokens.css")).unwrap();
    let declared = text.lines().filter_map(|line| {
        let (name, value) = line.trim().strip_prefix("--")?.split_once(": ")?;
        let own = match value.split_once(set.switch()) {
            Some((_, after)) => after.split(')').next()?,
            None => value.trim_end_matches(';'),
        };
        Some((name.to_owned(), Rgb::read(own)?))
    });
    declared.collect()
}

impl Rgb {
    fn read(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|it| it.len() == 6)?;
        let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
        let light = |part: u8| {
            let share = f64::from(part) / 255.0;
            if share <= 0.040_45 {
                share / 12.92
            } else {
                ((share + 0.055) / 1.055).powf(2.4)
            }
        };
        Some(Self([light(part(0)?), light(part(2)?), light(part(4)?)]))
    }

    fn luminance(self) -> f64 {
        row(self.0, [0.2126, 0.7152, 0.0722])
    }
}

fn row(values: [f64; 3], weights: [f64; 3]) -> f64 {
    let products = values.iter().zip(weights).map(|(value, by)| value * by);
    products.sum()
}

/// The contrast ratio of WCAG 2.2, 1 to 21.
pub(super) fn contrast(one: Rgb, other: Rgb) -> f64 {
    let (one, other) = (one.luminance(), other.luminance());
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// How somebody sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sight {
    Normal,
    Protanopia,
    Deuteranopia,
    Tritanopia,
}

impl Sight {
    pub(super) const ALL: [Self; 4] = [
        Self::Normal,
        Self::Protanopia,
        Self::Deuteranopia,
        Self::Tritanopia,
    ];

    /// The colour as it looks to somebody else: the matrices of G. M. Machado, M. M. Oliveira and
    /// L. A. F. Fernandes, A Physiologically-based Model for Simulation of Color Vision
    /// Deficiency, IEEE Transactions on Visualization and Computer Graphics 15 (2009), at
    /// severity 1.0, applied to light.
    fn seen(self, Rgb(light): Rgb) -> [f64; 3] {
        let rows = match self {
            Self::Normal => return light,
            Self::Protanopia => [
                [0.152_286, 1.052_583, -0.204_868],
                [0.114_503, 0.786_281, 0.099_216],
                [-0.003_882, -0.048_116, 1.051_998],
            ],
            Self::Deuteranopia => [
                [0.367_322, 0.860_646, -0.227_968],
                [0.280_085, 0.672_501, 0.047_413],
                [-0.011_820, 0.042_940, 0.968_881],
            ],
            Self::Tritanopia => [
                [1.255_528, -0.076_749, -0.178_779],
                [-0.078_411, 0.930_809, 0.147_602],
                [0.004_733, 0.691_367, 0.303_900],
            ],
        };
        rows.map(|weights| row(light, weights).clamp(0.0, 1.0))
    }
}

/// A colour in CIE L*a*b*, seen in daylight (D65).
#[derive(Debug, Clone, Copy)]
struct Lab {
    lightness: f64,
    a: f64,
    b: f64,
}

fn lab(light: [f64; 3]) -> Lab {
    let curve = |share: f64| {
        if share > 216.0 / 24_389.0 {
            share.cbrt()
        } else {
            (24_389.0 / 27.0 * share + 16.0) / 116.0
        }
    };
    let x = curve(row(light, [0.412_456, 0.357_576, 0.180_438]) / 0.950_47);
    let y = curve(row(light, [0.212_673, 0.715_152, 0.072_175]));
    let z = curve(row(light, [0.019_334, 0.119_192, 0.950_304]) / 1.088_83);
    Lab {
        lightness: 116.0 * y - 16.0,
        a: 500.0 * (x - y),
        b: 200.0 * (y - z),
    }
}

/// How different two colours look to somebody: CIEDE2000, in which 1 is about the least
/// difference that can be seen and 10 is told at a glance.
pub(super) fn difference(one: Rgb, other: Rgb, sight: Sight) -> f64 {
    ciede2000(lab(sight.seen(one)), lab(sight.seen(other)))
}

/// As in G. Sharma, W. Wu and E. N. Dalal, The CIEDE2000 Color-Difference Formula, Color Research
/// and Application 30 (2005).
fn ciede2000(one: Lab, other: Lab) -> f64 {
    let seventh = |chroma: f64| (chroma.powi(7) / (chroma.powi(7) + 25_f64.powi(7))).sqrt();
    let mean_chroma = f64::midpoint(one.a.hypot(one.b), other.a.hypot(other.b));
    let stretch = 1.5 - 0.5 * seventh(mean_chroma);
    let polar = |it: Lab| {
        let a = it.a * stretch;
        let hue = it.b.atan2(a).to_degrees().rem_euclid(360.0);
        (a.hypot(it.b), hue)
    };
    let ((chroma_1, hue_1), (chroma_2, hue_2)) = (polar(one), polar(other));
    let is_grey = chroma_1 * chroma_2 == 0.0;
    let turn = if is_grey {
        0.0
    } else {
        (hue_2 - hue_1 + 180.0).rem_euclid(360.0) - 180.0
    };
    let hue = if is_grey {
        hue_1 + hue_2
    } else {
        hue_1 + turn / 2.0
    };
    let by_hue = 2.0 * (chroma_1 * chroma_2).sqrt() * (turn / 2.0).to_radians().sin();
    let chroma = f64::midpoint(chroma_1, chroma_2);
    let lightness = f64::midpoint(one.lightness, other.lightness);
    let wave = |times: f64, shift: f64| (times * hue + shift).to_radians().cos();
    let of_hue = 1.0 - 0.17 * wave(1.0, -30.0) + 0.24 * wave(2.0, 0.0) + 0.32 * wave(3.0, 6.0)
        - 0.20 * wave(4.0, -63.0);
    let from_grey = (lightness - 50.0).powi(2);
    let parts = [
        (other.lightness - one.lightness) / (1.0 + 0.015 * from_grey / (20.0 + from_grey).sqrt()),
        (chroma_2 - chroma_1) / (1.0 + 0.045 * chroma),
        by_hue / (1.0 + 0.015 * chroma * of_hue),
    ];
    let blue = 30.0 * (-((hue.rem_euclid(360.0) - 275.0) / 25.0).powi(2)).exp();
    let rotated = -(2.0 * blue).to_radians().sin() * 2.0 * seventh(chroma);
    let squares: f64 = parts.iter().map(|part| part * part).sum();
    (squares + rotated * parts[1] * parts[2]).sqrt()
}

#[test]
fn differences_are_those_that_the_formula_was_published_with() {
    let lab = |(lightness, a, b)| Lab { lightness, a, b };
    for (one, other, expected) in [
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 2.5, 0.0), (50.0, 0.0, -2.5), 4.3065),
        ((50.0, 2.5, 0.0), (61.0, -5.0, 29.0), 22.8977),
        (
            (60.2574, -34.0099, 36.2677),
            (60.4626, -34.1751, 39.4387),
            1.2644,
        ),
        ((2.0776, 0.0795, -1.135), (0.9033, -0.0636, -0.5514), 0.9082),
    ] {
        let found = ciede2000(lab(one), lab(other));
        assert!((found - expected).abs() < 1e-4, "{found} {expected}");
    }
}
