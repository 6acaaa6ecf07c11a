//! Reading aloud by the voices of the device. Some browsers have none, others load them late.

use js_sys::Reflect;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

/// A little slower than people speak.
const RATE: f32 = 0.9;

/// Words of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
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
    synthesis.set_onvoiceschanged(Some(changed.as_ref().unchecked_ref()));
    Some(Voices {
        synthesis,
        _changed: changed,
    })
}

/// What hears of voices that come, until it is dropped.
pub struct Voices {
    synthesis: SpeechSynthesis,
    _changed: Closure<dyn Fn()>,
}

impl Drop for Voices {
    fn drop(&mut self) {
        self.synthesis.set_onvoiceschanged(None);
    }
}

/// Speaks `parts` one after the other in place of what was spoken before, and calls `done` at
/// their end, until what is returned is dropped, which ends them. `None` where that is impossible.
#[must_use]
pub fn speak(parts: &[Part], done: impl Fn() + 'static) -> Option<Speech> {
    let synthesis = synthesis()?;
    // Each part by itself: some browsers stop long texts in the middle.
    let utterances: Vec<_> = parts
        .iter()
        .filter_map(|part| utterance(&synthesis, part))
        .collect();
    let done = Closure::<dyn Fn()>::new(done);
    let last = utterances.last()?;
    last.set_onend(Some(done.as_ref().unchecked_ref()));
    last.set_onerror(Some(done.as_ref().unchecked_ref()));
    synthesis.cancel();
    for utterance in &utterances {
        synthesis.speak(utterance);
    }
    Some(Speech {
        synthesis,
        utterances,
        _done: done,
    })
}

/// What is being spoken, until it is dropped.
pub struct Speech {
    synthesis: SpeechSynthesis,
    /// Held because Chromium forgets those that nobody holds and then never says that they ended.
    utterances: Vec<SpeechSynthesisUtterance>,
    _done: Closure<dyn Fn()>,
}

impl Drop for Speech {
    fn drop(&mut self) {
        if let Some(last) = self.utterances.last() {
            last.set_onend(None);
            last.set_onerror(None);
        }
        self.synthesis.cancel();
    }
}

fn utterance(synthesis: &SpeechSynthesis, part: &Part) -> Option<SpeechSynthesisUtterance> {
    let utterance = SpeechSynthesisUtterance::new_with_text(&part.text).ok()?;
    utterance.set_lang(part.tag);
    utterance.set_rate(RATE);
    // Without a voice of the device the browser might take one of a server.
    utterance.set_voice(Some(&voice(synthesis, part.tag)?));
    Some(utterance)
}

/// The device's voice of exactly the language `tag`, else one of the same language elsewhere. A
/// voice of a server would be sent what is read.
fn voice(synthesis: &SpeechSynthesis, tag: &str) -> Option<SpeechSynthesisVoice> {
    let voices = synthesis.get_voices();
    let voices = voices.iter().map(JsCast::unchecked_into);
    let voices: Vec<SpeechSynthesisVoice> =
        voices.filter(SpeechSynthesisVoice::local_service).collect();
    let is_of = |voice: &&SpeechSynthesisVoice, wanted: &str| {
        let spoken = voice.lang();
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
fn synthesis() -> Option<SpeechSynthesis> {
    let window = super::window()?;
    let found = Reflect::get(&window, &JsValue::from("speechSynthesis")).ok()?;
    found.is_object().then(|| found.unchecked_into())
}
