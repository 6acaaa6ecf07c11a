//! Reading aloud with the voices of the device. Some browsers have none, others load them late.

use js_sys::{Array, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::SpeechSynthesisUtterance;

use super::{call, member};

/// A little slower than people speak.
const RATE: f32 = 0.9;

/// Words of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Utterance {
    /// The words.
    pub text: String,
    /// Tag of their language, such as `zh-CN`.
    pub tag: &'static str,
}

/// Whether the device has a voice of the language `tag`.
#[must_use]
pub fn can_speak(tag: &str) -> bool {
    synthesis().is_some_and(|it| voice(&it, tag).is_some())
}

/// Calls `changed` when voices come, until what is returned is dropped.
#[must_use]
pub fn on_voices(changed: impl Fn() + 'static) -> Option<Voices> {
    let synthesis = synthesis()?;
    let changed = Closure::<dyn Fn()>::new(changed);
    // Not as a listener: Safari before 16 has no `addEventListener` here.
    set(&synthesis, VOICES_CHANGED, changed.as_ref());
    Some(Voices {
        synthesis,
        _changed: changed,
    })
}

const VOICES_CHANGED: &str = "onvoiceschanged";

/// What hears of voices that come, until it is dropped.
pub struct Voices {
    synthesis: JsValue,
    _changed: Closure<dyn Fn()>,
}

impl Drop for Voices {
    fn drop(&mut self) {
        set(&self.synthesis, VOICES_CHANGED, &JsValue::NULL);
    }
}

/// Speaks `parts` one after another in place of what was spoken before, and calls `done` at
/// their end, until what is returned is dropped, which ends them. `None` where that is impossible.
#[must_use]
pub fn speak(parts: &[Utterance], done: impl Fn() + 'static) -> Option<Speech> {
    let synthesis = synthesis()?;
    // Each part by itself: some browsers stop long texts in the middle.
    let utterances: Vec<_> = parts
        .iter()
        .filter_map(|part| utterance(&synthesis, part))
        .collect();
    let done = Closure::<dyn Fn()>::new(done);
    let last = utterances.last()?;
    for end in ENDS {
        set(last, end, done.as_ref());
    }
    // Ends all of it when one of them is refused.
    let speech = Speech {
        synthesis,
        utterances,
        _done: done,
    };
    call(&speech.synthesis, "cancel", &[]).ok()?;
    for utterance in &speech.utterances {
        call(&speech.synthesis, "speak", &[utterance]).ok()?;
    }
    Some(speech)
}

/// How what is spoken says that it is over.
const ENDS: [&str; 2] = ["onend", "onerror"];

/// What is being spoken, until it is dropped.
pub struct Speech {
    synthesis: JsValue,
    /// Held because Chromium forgets those that nobody holds and then never says that they ended.
    utterances: Vec<JsValue>,
    _done: Closure<dyn Fn()>,
}

impl Drop for Speech {
    fn drop(&mut self) {
        if let Some(last) = self.utterances.last() {
            for end in ENDS {
                set(last, end, &JsValue::NULL);
            }
        }
        // What cannot be ended ends by itself.
        let _ = call(&self.synthesis, "cancel", &[]);
    }
}

fn utterance(synthesis: &JsValue, part: &Utterance) -> Option<JsValue> {
    let utterance = SpeechSynthesisUtterance::new_with_text(&part.text).ok()?;
    set(&utterance, "lang", &part.tag.into());
    set(&utterance, "rate", &RATE.into());
    // Without a voice of the device the browser might take one of a server.
    let voice = voice(synthesis, part.tag)?;
    Reflect::set(&utterance, &"voice".into(), &voice).ok()?;
    Some(utterance.into())
}

/// The device's voice of exactly the language `tag`, else one of the same language elsewhere. A
/// voice of a server would be sent what is read.
fn voice(synthesis: &JsValue, tag: &str) -> Option<JsValue> {
    let voices: Array = call(synthesis, "getVoices", &[]).ok()?.dyn_into().ok()?;
    let is_local = |voice: &JsValue| member(voice, "localService").is_some_and(|it| it.is_truthy());
    let voices: Vec<JsValue> = voices.iter().filter(is_local).collect();
    let is_of = |voice: &&JsValue, wanted: &str| {
        let spoken = member(voice, "lang").and_then(|it| it.as_string());
        let spoken = spoken.unwrap_or_default();
        // Android writes `zh_CN`.
        let mut parts = spoken.split(['-', '_']);
        wanted.split('-').all(|it| {
            parts
                .next()
                .is_some_and(|part| part.eq_ignore_ascii_case(it))
        })
    };
    let language = tag.split('-').next().unwrap_or(tag);
    let exact = voices.iter().find(|it| is_of(it, tag));
    let found = exact.or_else(|| voices.iter().find(|it| is_of(it, language)));
    found.cloned()
}

/// What speaks; `None` where the browser has no such thing.
fn synthesis() -> Option<JsValue> {
    member(&super::window()?.into(), "speechSynthesis").filter(JsValue::is_object)
}

/// Sets a member; one that is refused stays as it is.
fn set(target: &JsValue, name: &str, value: &JsValue) {
    let _ = Reflect::set(target, &name.into(), value);
}
