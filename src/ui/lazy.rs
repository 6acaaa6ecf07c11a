//! Parts of the program that are fetched when they are needed, as views ask for them. What makes
//! them is in `ui::split_points`.

mod content;
/// The parts, and what is in which.
mod part;
mod presence;

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;

pub(crate) use self::content::{
    Away, Content, Drawing, Entered, FileFormat, Made, Paper, Reading, SplitPoints,
};
pub use self::part::Part;
pub(crate) use self::presence::{Presence, Presences, bring};
use self::presence::{placed, quiet, shown};
use super::ids::{MAIN, PANEL};
use super::messages::{say_missing, say_saved};
use super::parts::easy_switch;
use crate::browser::page;
use crate::model::project::Project;
use crate::progress::Journal;
use crate::query::{Panel, SearchText, Terms, View};
use crate::state::AppState;
use crate::text::easy::words::leave as leave_easy;
use crate::text::{about, dossier, labels, words};

/// Attribute of the page's root: the view whose part is not here.
const LACKING: &str = "data-lacking";

/// The view `of`; `None` for the one in the first part.
pub(crate) fn view_of(state: AppState, of: View, is_frame: bool) -> Option<AnyView> {
    let around = move |away| {
        // Leaves Rust: the table of the static page, where it has one, stands in for what is missing.
        page::set_root_attribute(LACKING, Some(of.key()));
        on_cleanup(|| page::set_root_attribute(LACKING, None));
        StandIn::default().around(state, labels::view(of), away)
    };
    let content = Content::of(of, is_frame)?;
    Some(placed(state, content, Box::new(around)))
}

/// What is open above the project table.
pub(crate) fn panel(state: AppState, of: Panel) -> AnyView {
    shown(state, Content::Drawing(Drawing::Panel(of)))
}

/// A single thing of a view.
pub(crate) fn one(state: AppState, of: View) -> AnyView {
    let content = match Part::of_one(of) {
        Part::Reading => Content::Reading(Reading::One),
        _ => Content::Drawing(Drawing::One),
    };
    shown(state, content)
}

/// What a search over everything finds.
pub(crate) fn found(state: AppState, terms: Memo<Terms>, text: Memo<SearchText>) -> AnyView {
    shown(state, Content::Reading(Reading::Found { terms, text }))
}

/// What is below the field of the dialogue that searches everything.
pub(crate) fn search(state: AppState, text: Memo<SearchText>) -> AnyView {
    shown(state, Content::Reading(Reading::Search(text)))
}

/// What is in the note about a term, which `close` closes.
pub(crate) fn term(state: AppState, close: fn(AppState)) -> AnyView {
    let note = StandIn {
        way_out: Some((words::close_dialog(), close)),
        ..StandIn::default()
    };
    note.for_part(
        state,
        Content::Reading(Reading::Term),
        about::terms_heading(),
    )
}

/// What stands above a dossier and is not printed.
pub(crate) fn preview_bar(state: AppState) -> AnyView {
    let leave = |state: AppState| state.choose(|query| query.presentation.is_dossier = false);
    let bar = StandIn {
        class: "preview-bar",
        role: Some("banner"),
        way_out: Some((dossier::back(), leave)),
        ..StandIn::default()
    };
    bar.for_part(state, Content::Paper(Paper::Bar), words::app_name())
}

/// A sheet of a dossier. The bar above it says whether their part is here.
pub(crate) fn paper(state: AppState, of: Paper) -> AnyView {
    quiet(state, Content::Paper(of))
}

/// One question per screen.
pub(crate) fn easy_page(state: AppState) -> AnyView {
    let page = StandIn {
        id: Some(MAIN),
        class: "easy",
        role: Some("main"),
        way_out: Some((leave_easy(), |state| easy_switch::choose(state, false))),
    };
    page.for_part(state, Content::Easy, words::app_name())
}

/// The panel of a project; `stepped` says in which direction the person has just stepped.
pub(crate) fn project(
    state: AppState,
    project: &'static Project,
    stepped: RwSignal<Option<bool>>,
) -> AnyView {
    let leave = |state: AppState| state.choose(|query| query.selected = None);
    let panel = StandIn {
        id: Some(PANEL),
        class: "details",
        role: Some("complementary"),
        way_out: Some((words::close(), leave)),
    };
    panel.for_part(
        state,
        Content::Reading(Reading::Project(project, stepped)),
        &project.name,
    )
}

/// What surrounds the sentence about a part that is not here.
#[derive(Clone, Copy, Default)]
struct StandIn {
    id: Option<&'static str>,
    class: &'static str,
    role: Option<&'static str>,
    /// A button that leaves, where the part fills the page or covers it.
    way_out: Option<WayOut>,
}

/// Its words and what it does.
type WayOut = (&'static str, fn(AppState));

impl StandIn {
    /// `content`; this under `heading` until its part is here.
    fn for_part(self, state: AppState, content: Content, heading: &'static str) -> AnyView {
        let around = move |away| self.around(state, heading, away);
        placed(state, content, Box::new(around))
    }

    fn around(self, state: AppState, heading: &'static str, away: AnyView) -> AnyView {
        let escape = move |event: KeyboardEvent| {
            if let Some((_, leave)) = self.way_out.filter(|_| event.key() == "Escape") {
                leave(state);
            }
        };
        let way_out = self.way_out.map(|(label, leave)| {
            view! { <button type="button" on:click=move |_| leave(state)>{label}</button> }
        });
        view! {
            <div id=self.id class=self.class role=self.role tabindex="-1" on:keydown=escape>
                <div class="view-head"><h1>{heading}</h1></div>
                {away}
                <p class="part-way-out">{way_out}</p>
            </div>
        }
        .into_any()
    }
}

/// What people entered about a record; nothing while nobody has entered any.
pub(crate) fn entered_note(state: AppState, id: &'static str) -> AnyView {
    let is_any = Memo::new(move |_| *state.actuals.journal.read() != Journal::default());
    let note = move || {
        let note = || shown(state, Content::Entering(Entered::Note(id)));
        is_any.get().then(note)
    };
    note.into_any()
}

/// How many records the open view shows, in words; empty where it shows none.
pub(crate) async fn announcement(state: AppState) -> String {
    match SplitPoints::connected() {
        // Nothing is said of what is not here.
        Some(points) => (points.counted)(state).await.unwrap_or_default(),
        None => String::new(),
    }
}

/// Saves what is shown as a file, and says whether that worked.
pub(crate) fn save(state: AppState, of: View, kind: FileFormat) {
    let Some(points) = SplitPoints::connected() else {
        return;
    };
    spawn_local(async move {
        match (points.saved)(state, of, kind).await {
            Ok(is_saved) => say_saved(state, is_saved),
            Err(_) => say_missing(state, words::file_missing().to_owned()),
        }
    });
}
