//! Files that a person hands over: chosen, or dropped on the page.

use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    DragEvent, Event, File, FileList, HtmlInputElement, Response, TextDecoder, TextDecoderOptions,
};

use super::page;

/// A file with its name and content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// Its name, without folders.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// Calls `done` with the file that was chosen in the field of `event`, or with the browser's own
/// words why it cannot be read. Without a file nothing happens. The field forgets it, so that the
/// same file can be chosen again.
pub fn chosen(event: &Event, done: impl FnOnce(Result<Arrival, String>) + 'static) {
    let field = event.target();
    let field = field.and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
    if let Some(field) = field {
        first(field.files(), Box::new(done));
        field.set_value("");
    }
}

/// As [`chosen`] for the file that `event` drops.
pub fn dropped(event: &DragEvent, done: impl FnOnce(Result<Arrival, String>) + 'static) {
    let files = event.data_transfer().and_then(|it| it.files());
    first(files, Box::new(done));
}

type Done = Box<dyn FnOnce(Result<Arrival, String>)>;

fn first(files: Option<FileList>, done: Done) {
    let Some(file) = files.and_then(|files| files.get(0)) else {
        return;
    };
    spawn_local(async move {
        let bytes = content(&file).await;
        let name = file.name();
        done(
            bytes
                .map(|bytes| Arrival { name, bytes })
                .map_err(|error| page::reason(&error)),
        );
    });
}

async fn content(file: &File) -> Result<Vec<u8>, JsValue> {
    let response = Response::new_with_opt_blob(Some(file))?;
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
