//! 关怀版: one question a screen, in large letters, with few and large things to press.

mod read_aloud;
mod size;

use leptos::prelude::*;

use super::ids::{MAIN, QUESTION};
use super::markup::{Markup, put};
use super::parts::easy_switch;
use super::parts::header::AppMark;
use super::parts::language_switch::LanguageSwitch;
use super::parts::notice::Notice;
use crate::browser::{page, print_preview, speech, viewport};
use crate::query::{Presentation, Query, SearchText, codec};
use crate::state::AppState;
use crate::state::effects::{effect, effect_from};
use crate::text::easy::{self, Choice, MixedText, Screen, words};
use crate::text::language;
use crate::text::words::app_name;
use read_aloud::{ReadAloud, parts};
use size::Sizes;
pub(crate) use size::TextSize;

/// Id of the field for what is looked for.
const FIELD: &str = "easy-words";

/// Lets the style sheets know, and gives the keyboard to the question after each step: a screen
/// reader hears it. Not at first, when the page has just been opened. Leaves Rust.
pub(crate) fn follow(state: AppState, is_easy: Memo<bool>, size: TextSize) {
    effect(move || {
        let is_easy = is_easy.get();
        page::set_root_attribute("data-easy", is_easy.then_some(""));
        page::set_root_attribute("data-size", is_easy.then(|| size.key()));
    });
    effect_from(move |before: Option<Option<String>>| {
        let screen = is_easy.get().then(|| subject(&state.query.read()));
        if before.is_some_and(|before| before != screen) {
            viewport::show_top();
            let is_easy = screen.is_some();
            if is_easy {
                // Where a dossier was shown before.
                print_preview::show(false);
            }
            viewport::focus_next(if is_easy { QUESTION } else { MAIN });
        }
        screen
    });
}

/// What is asked, however it is presented.
fn subject(query: &Query) -> String {
    codec::encode(&Query {
        presentation: Presentation::default(),
        ..query.clone()
    })
}

/// The whole page.
#[component]
pub(crate) fn EasyPage(state: AppState, size: TextSize) -> impl IntoView {
    let tag = language::spoken().tag();
    let has_voice = RwSignal::new(speech::can_speak(tag));
    let voices = speech::on_voices(move || has_voice.set(speech::can_speak(tag)));
    let voices = StoredValue::new_local(voices);
    on_cleanup(move || voices.set_value(None));
    view! {
        <header class="easy-bar">
            <p class="brand"><AppMark/><span>{app_name()}</span></p>
            <Sizes size/>
            <button type="button" on:click=move |_| easy_switch::choose(state, false)>
                {words::leave()}
            </button>
        </header>
        <main
            id=MAIN
            class="easy"
            tabindex="-1"
            on:submit=move |event| {
                event.prevent_default();
                look_for(state);
            }
        >
            {move || {
                let query = state.query.read();
                let journal = state.actuals.journal.read();
                let screen = easy::screen(state.catalog, &query, &journal);
                // Leaves Rust: the title of the page is the question.
                page::set_title(&easy::title(&screen));
                view! {
                    <div class="easy-answer" inner_html=answer(&screen)></div>
                    // That there is no voice is said once.
                    <ReadAloud parts=parts(&screen) has_voice is_first=screen.back.is_none()/>
                    <div class="easy-next" inner_html=next(&screen, &query)></div>
                }
            }}
        </main>
        <footer class="easy-foot">
            <LanguageSwitch state/>
        </footer>
        <Notice state/>
    }
}

/// Looks for what stands in the field.
fn look_for(state: AppState) {
    if let Some(typed) = page::typed(FIELD) {
        let text = SearchText::new(&typed);
        state.choose(|query| *query = easy::found(query, &text));
    }
}

/// The question and what answers it.
fn answer(screen: &Screen) -> String {
    let mut html = Markup::default();
    put!(html, "<h1 tabindex=\"-1\" id=\"" (QUESTION) "\">");
    line(&mut html, &screen.question);
    put!(html, "</h1>");
    for sentence in &screen.answer {
        put!(html, "<p>");
        line(&mut html, sentence);
        put!(html, "</p>");
    }
    html.into_html()
}

/// What can be asked next, and the ways back.
fn next(screen: &Screen, query: &Query) -> String {
    let mut html = Markup::default();
    if !screen.progress.is_empty() {
        put!(html, "<p class=\"easy-progress\">" (screen.progress) "</p>");
    }
    if screen.has_field {
        field(&mut html);
    }
    if !screen.choices.is_empty() {
        put!(html, "<nav aria-label=\"" (words::choices()) "\"><ul class=\"easy-choices\">");
        for it in &screen.choices {
            choice(&mut html, it);
        }
        put!(html, "</ul></nav>");
    }
    if let Some(back) = &screen.back {
        let start = easy::start(query);
        put!(html, "<nav class=\"easy-ways\" aria-label=\"" (words::ways()) "\">");
        // The first screen is offered once.
        if *back != start {
            html.link(&codec::encode(back), words::back());
        }
        put!(html, .link(&codec::encode(&start), words::to_start()) "</nav>");
    }
    html.into_html()
}

fn field(html: &mut Markup) {
    put!(html,
        "<form class=\"easy-find\" role=\"search\"><label for=\"" (FIELD) "\">" (words::field())
        "</label><input type=\"search\" required autocomplete=\"off\" spellcheck=\"false\" maxlength=\""
        (SearchText::LONGEST.to_string()) "\" id=\"" (FIELD)
        "\"><button type=\"submit\" class=\"primary\">" (words::find()) "</button></form>"
    );
}

fn choice(html: &mut Markup, choice: &Choice) {
    put!(html, "<li><a href=\"" (codec::encode(&choice.query)) "\"><span class=\"easy-label\">");
    line(html, &choice.label);
    put!(html, "</span>");
    if !choice.hint.pieces.is_empty() {
        put!(html, " <span class=\"easy-hint\">");
        line(html, &choice.hint);
        put!(html, "</span>");
    }
    put!(
        html,
        r#"<svg class="easy-arrow" viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d="M7.5 4.5L13 10l-5.5 5.5"/></svg></a></li>"#
    );
}

fn line(html: &mut Markup, line: &MixedText) {
    for piece in &line.pieces {
        if piece.is_chinese {
            html.chinese(&piece.text);
        } else {
            html.text(&piece.text);
        }
    }
}
