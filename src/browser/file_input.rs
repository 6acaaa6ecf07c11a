//! Files that a person chooses, or drops on the page.

use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    DragEvent, Event, File, FileList, HtmlInputElement, Response, TextDecoder, TextDecoderOptions,
};

use super::promise;

/// A file with its name and content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// Its name, without folders.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// Why a file could not be read: its name, and the browser's own words.
pub type Unread = (String, String);

/// Calls `done` with the file that was chosen in the field of `event`, or with why it cannot be
/// read. Of a larger file only `most` bytes and one more are read. Without a file nothing happens.
/// The field forgets it, so that the same file can be chosen again.
pub fn chosen(event: &Event, most: usize, done: impl FnOnce(Result<Arrival, Unread>) + 'static) {
    let field = event.target();
    let field = field.and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
    if let Some(field) = field {
        first(field.files(), most, Box::new(done));
        field.set_value("");
    }
}

/// As long as the page lives no file that is dropped on it opens in its place. `is_wanted` is told
/// how many were dropped; where it says so, `done` is called with the first one as by [`chosen`].
pub fn on_drop(
    most: usize,
    is_wanted: impl Fn(u32) -> bool + 'static,
    done: impl Fn(Result<Arrival, Unread>) + Copy + 'static,
) {
    let Some(window) = super::window() else {
        return;
    };
    let hear = move |event: &Event| {
        let data = event
            .dyn_ref::<DragEvent>()
            .and_then(DragEvent::data_transfer);
        // Text that is dragged into a field is not ours to stop.
        let Some(data) = data.filter(|it| it.types().includes(&JsValue::from_str("Files"), 0))
        else {
            return;
        };
        event.prevent_default();
        let files = data.files().filter(|_| event.type_() == "drop");
        if files
            .as_ref()
            .is_some_and(|files| is_wanted(files.length()))
        {
            first(files, most, Box::new(done));
        }
    };
    let hear = Rc::new(hear);
    for name in ["dragover", "drop"] {
        let hear = hear.clone();
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&window, name, options, move |event| hear(event)).forget();
    }
}

type Done = Box<dyn FnOnce(Result<Arrival, Unread>)>;

fn first(files: Option<FileList>, most: usize, done: Done) {
    let Some(file) = files.and_then(|files| files.get(0)) else {
        return;
    };
    spawn_local(async move {
        let bytes = content(&file, most).await;
        let name = file.name();
        done(match bytes {
            Ok(bytes) => Ok(Arrival { name, bytes }),
            Err(error) => Err((name, promise::reason(&error))),
        });
    });
}

async fn content(file: &File, most: usize) -> Result<Vec<u8>, JsValue> {
    #[allow(clippy::cast_precision_loss, reason = "some megabytes")]
    let beginning = file.slice_with_f64_and_f64(0.0, most as f64 + 1.0)?;
    let response = Response::new_with_opt_blob(Some(&beginning))?;
    let buffer = JsFuture::from(response.array_buffer()?).await?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// The text of `bytes` in the encoding with this label; `None` where they are none.
#[must_use]
pub fn decoded(bytes: &[u8], label: &str) -> Option<String> {
    let options = TextDecoderOptions::new();
    options.set_fatal(true);
    let decoder = TextDecoder::new_with_label_and_options(label, &options).ok()?;
    decoder.decode_with_u8_array(bytes).ok()
}
