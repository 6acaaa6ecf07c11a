//! Pictures to save: a drawing of the page as an SVG file of its own, or as a PNG.
//!
//! Not here: which words stand around a drawing; how its elements lose their style sheet
//! (`styles`); how lines of text fit a width (`lines`).

/// Breaking lines of text.
pub mod lines;
mod styles;

use js_sys::Promise;
use lines::{escaped, wrapped};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement, Window, XmlSerializer,
};

use super::{call, element, files, promise};

/// Space around everything, px.
const MARGIN: u32 = 16;
/// Sizes of the heading and of the lines below, px.
const HEADING: u32 = 16;
const LINE: u32 = 12;
/// Pixels of a PNG for each px of the drawing.
const SCALE: u32 = 2;

/// The first drawing (`<svg>`) inside the element with this id as a file of its own, with
/// `heading` above it and `lines` below. It looks as it does on the page at this moment, without
/// what is hidden and without elements marked `data-not-in-picture`. `None` when there is no
/// drawing or it has no size.
#[must_use]
pub fn svg(id: &str, heading: &str, lines: &[String]) -> Option<String> {
    let window = super::window()?;
    let host = element(id)?;
    let drawing = host.query_selector("svg").ok()??;
    let bounds = drawing.get_bounding_client_rect();
    let (width, height) = (whole(bounds.width()), whole(bounds.height()));
    if width == 0 || height == 0 {
        return None;
    }
    let mut texts = String::new();
    let mut bottom = MARGIN;
    for line in wrapped(heading, f64::from(width) / f64::from(HEADING)) {
        bottom += HEADING * 3 / 2;
        texts += &text(line, bottom - HEADING / 2, HEADING, 600);
    }
    let clone = styles::standing_alone(&window, &drawing)?;
    let names = ["x", "y", "width", "height"];
    for (name, value) in names.into_iter().zip([MARGIN, bottom, width, height]) {
        clone.set_attribute(name, &value.to_string()).ok()?;
    }
    let serializer = XmlSerializer::new().ok()?;
    let drawn = serializer.serialize_to_string(&clone).ok()?;
    bottom += height + LINE / 2;
    let room = f64::from(width) / f64::from(LINE);
    for line in lines.iter().flat_map(|line| wrapped(line, room)) {
        bottom += LINE * 3 / 2;
        texts += &text(line, bottom, LINE, 400);
    }
    let (all_width, all_height) = (width + 2 * MARGIN, bottom + MARGIN);
    let surface = styles::surface(&window, &host);
    let ink = styles::of(&window, &host, "color");
    let font = escaped(&styles::of(&window, &host, "font-family"));
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{all_width}\" height=\"{all_height}\" \
         viewBox=\"0 0 {all_width} {all_height}\"><title>{}</title>\
         <rect width=\"100%\" height=\"100%\" fill=\"{surface}\"/>\
         <g fill=\"{ink}\" font-family=\"{font}\">{texts}</g>{drawn}</svg>",
        escaped(heading)
    ))
}

/// One line of text on `baseline`.
fn text(words: &str, baseline: u32, size: u32, weight: u32) -> String {
    format!(
        "<text x=\"{MARGIN}\" y=\"{baseline}\" font-size=\"{size}\" font-weight=\"{weight}\">{}</text>",
        escaped(words)
    )
}

/// Draws `svg`, made by [`svg()`], as a PNG of twice its size and offers it for download as
/// `name`; `done` is told whether the browser made it.
pub fn save_png(name: &str, svg: &str, done: impl FnOnce(bool) + 'static) {
    let Some(window) = super::window() else {
        done(false);
        return;
    };
    let name = name.to_owned();
    let address = format!(
        "data:image/svg+xml;charset=utf-8,{}",
        js_sys::encode_uri_component(svg)
    );
    spawn_local(async move {
        let is_saved = match png(&window, &address).await {
            Ok(blob) => files::save_blob(&name, &blob).is_ok(),
            Err(_) => false,
        };
        done(is_saved);
    });
}

async fn png(window: &Window, address: &str) -> Result<Blob, JsValue> {
    let image = HtmlImageElement::new()?;
    image.set_src(address);
    promise::settled(call(&image, "decode", &[])).await?;
    let document = window.document().ok_or(JsValue::NULL)?;
    let canvas: HtmlCanvasElement = document.create_element("canvas")?.unchecked_into();
    canvas.set_width(image.natural_width() * SCALE);
    canvas.set_height(image.natural_height() * SCALE);
    let context: CanvasRenderingContext2d = canvas
        .get_context("2d")?
        .ok_or(JsValue::NULL)?
        .unchecked_into();
    let (width, height) = (f64::from(canvas.width()), f64::from(canvas.height()));
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width, height)?;
    let mut asked = Ok(());
    let made = Promise::new(&mut |done, _| asked = canvas.to_blob(&done));
    asked?;
    JsFuture::from(made).await?.dyn_into()
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a float becomes the nearest number that fits"
)]
fn whole(px: f64) -> u32 {
    px.ceil() as u32
}
