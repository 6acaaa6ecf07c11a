//! A link as a QR code, drawn by one path.

use std::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// Modules of empty space that a reader needs on every side.
pub const QUIET: i32 = 4;

/// A QR code (Model 2, ISO/IEC 18004) of bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// Modules of a side, without the quiet zone: 21 to 177.
    pub modules: i32,
    /// The dark modules as SVG path data, one unit a module, the corner at the origin.
    pub path: String,
}

/// The smallest code of `text`, with as much error correction as its size has room for; `None`
/// when the text is longer than any code can hold (2,953 bytes).
#[must_use]
pub fn code(text: &str) -> Option<Code> {
    let segments = [QrSegment::make_bytes(text.as_bytes())];
    let (least, most) = (Version::MIN, Version::MAX);
    let made = QrCode::encode_segments_advanced(&segments, QrCodeEcc::Low, least, most, None, true)
        .ok()?;
    let modules = made.size();
    let mut path = String::new();
    for y in 0..modules {
        let mut x = 0;
        while x < modules {
            let start = x;
            while made.get_module(x, y) {
                x += 1;
            }
            if x > start {
                // Writing to a string cannot fail.
                let _ = write!(path, "M{start} {y}h{}v1H{start}z", x - start);
            }
            x += 1;
        }
    }
    Some(Code { modules, path })
}
