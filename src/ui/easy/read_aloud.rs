//! Reading a screen aloud: its question, the answer, and what can be asked next.

use leptos::prelude::*;

use crate::browser::speech::{self, Speech, Utterance};
use crate::query::Language;
use crate::text::easy::{MixedText, Piece, Screen, words};
use crate::text::language;
use crate::ui::parts::icon::{Glyph, Icon};

/// What is read of `screen`, piece by piece in its language.
pub(super) fn parts(screen: &Screen) -> Vec<Utterance> {
    let own = language::spoken().tag();
    let part = |piece: &Piece| Utterance {
        text: piece.text.clone(),
        tag: if piece.is_chinese {
            Language::Chinese.tag()
        } else {
            own
        },
    };
    let mut parts = Vec::new();
    let mut read = |line: &MixedText| {
        let pieces = line.pieces.iter();
        let spoken = pieces.filter(|it| it.text.contains(char::is_alphanumeric));
        parts.extend(spoken.map(part));
    };
    read(&screen.question);
    screen.answer.iter().for_each(&mut read);
    screen.choices.iter().for_each(|it| read(&it.label));
    parts
}

/// The button that reads and stops. Where the device has no voice of the language, the first screen
/// says so. Reading ends when the screen changes.
#[component]
pub(super) fn ReadAloud(
    parts: Vec<Utterance>,
    has_voice: RwSignal<bool>,
    is_first: bool,
) -> impl IntoView {
    let parts = StoredValue::new(parts);
    let speech = StoredValue::new_local(None::<Speech>);
    let is_reading = RwSignal::new(false);
    on_cleanup(move || speech.set_value(None));
    let press = move |_| {
        speech.set_value(None);
        if is_reading.get_untracked() {
            is_reading.set(false);
            return;
        }
        let begun = parts.with_value(|parts| speech::speak(parts, move || is_reading.set(false)));
        is_reading.set(begun.is_some());
        speech.set_value(begun);
    };
    let label = move || {
        if is_reading.get() {
            words::stop()
        } else {
            words::read()
        }
    };
    view! {
        <div class="easy-aloud">
            {move || {
                if has_voice.get() {
                    view! {
                        <button type="button" on:click=press>
                            <Icon glyph=Glyph::Speaker/>
                            {label}
                        </button>
                    }
                    .into_any()
                } else if is_first {
                    view! { <p>{words::no_voice()}</p> }.into_any()
                } else {
                    ().into_any()
                }
            }}
        </div>
    }
}
