//! What comes when it is asked for: each part of the program but the first is fetched then.

/// The parts, and what is in which.
mod part;
mod presence;
mod split_points;

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;

pub use self::part::Part;
pub(crate) use self::presence::Presences;
use self::presence::{Presence, boxed, bring, placed, quiet, shown};
use self::split_points::{
    Drawing, Filled, Paper, Reading, arrived, begin_keeping, checked, counted, drawing, easy,
    entering, paper, reading, saved,
};
use super::app::MAIN;
use super::easy::TextSize;
use super::parts::details::PANEL;
use super::parts::easy_switch;
use super::parts::entering::Entering;
use super::parts::export_tools::{self, FileFormat};
use super::parts::notice::say_missing;
use super::parts::term_note;
use crate::autosave::{self, Published};
use crate::browser::file_input::{Arrival, Unread};
use crate::browser::{frame, page};
use crate::digest::adler32;
use crate::model::Plan;
use crate::model::glossary::Term;
use crate::model::project::Project;
use crate::progress::Journal;
use crate::query::{Panel as Shown, SearchText, Terms, View};
use crate::state::AppState;
use crate::state::effects::effect_from;
use crate::text::easy::words::leave as leave_easy;
use crate::text::language::translated;
use crate::text::{dossier, failures, labels, words};

/// Why there is no plan: a sentence, and each fault.
#[derive(Debug, Clone)]
pub struct Unreadable {
    /// What a person reads first.
    pub sentence: String,
    /// Each fault in words; empty where none is known.
    pub details: Vec<String>,
}

/// The plan of the bundle `text`. Data that were swapped after the page was built are checked, by a part
/// of the program that comes for that.
///
/// # Errors
/// What is wrong with the data, or that they could not be checked.
pub async fn read(text: String) -> Result<Plan, Unreadable> {
    let is_known = page::checked_plan() == Some(adler32(text.as_bytes()));
    let plan = if is_known {
        Plan::of_valid(text)
    } else {
        Err(text)
    };
    match plan {
        Ok(plan) => Ok(plan),
        Err(text) => checked(text).await.unwrap_or_else(|_| {
            Err(Unreadable {
                sentence: failures::data_unchecked(),
                details: Vec::new(),
            })
        }),
    }
}

/// Attribute of the page's root: the view whose part is away.
const LACKING: &str = "data-lacking";

/// The view `of`; `None` for the one in the first part.
pub(crate) fn view_of(
    state: AppState,
    filling: Entering,
    of: View,
    is_frame: bool,
) -> Option<AnyView> {
    let part = Part::of(of)?;
    let make = match part {
        Part::Entering => boxed(move || entering(state, Filled::View(filling))),
        Part::Drawing => boxed(move || drawing(state, Drawing::View(of))),
        Part::Reading | Part::Paper | Part::Easy => {
            boxed(move || reading(state, Reading::View(of, is_frame)))
        }
    };
    let around = move |away| {
        // Leaves Rust: the table of the static page, where it has one, stands in for what is away.
        page::set_root_attribute(LACKING, Some(of.key()));
        on_cleanup(|| page::set_root_attribute(LACKING, None));
        let heading = labels::view(of);
        StandIn::default().around(state, heading, away)
    };
    Some(placed(part, make, Box::new(around)))
}

/// What is open above the project table.
pub(crate) fn panel(state: AppState, of: Shown) -> AnyView {
    shown(Part::Drawing, move || drawing(state, Drawing::Panel(of)))
}

/// What a search over everything finds.
pub(crate) fn found(state: AppState, terms: Memo<Terms>, text: Memo<SearchText>) -> AnyView {
    shown(Part::Reading, move || {
        reading(state, Reading::Found { terms, text })
    })
}

/// What is below the field in the dialogue that searches everything.
pub(crate) fn search(state: AppState, text: Memo<SearchText>) -> AnyView {
    shown(Part::Reading, move || reading(state, Reading::Search(text)))
}

/// What is in the note about a term.
pub(crate) fn term(state: AppState, term: &'static Term) -> AnyView {
    let note = StandIn {
        way_out: Some((words::close_dialog(), term_note::close)),
        ..StandIn::default()
    };
    let around = move |away| note.around(state, translated(&term.term), away);
    let make = move || reading(state, Reading::Term(term));
    placed(Part::Reading, boxed(make), Box::new(around))
}

/// What stands above a dossier and is not printed.
pub(crate) fn preview_bar(state: AppState) -> AnyView {
    let make = move || paper(state, Paper::Bar);
    let leave = |state: AppState| state.choose(|query| query.presentation.is_dossier = false);
    let bar = StandIn {
        class: "preview-bar",
        role: Some("banner"),
        way_out: Some((dossier::back(), leave)),
        ..StandIn::default()
    };
    let around = move |away| bar.around(state, words::app_name(), away);
    placed(Part::Paper, boxed(make), Box::new(around))
}

/// The head of a dossier. What stands above it says where the part for all of the paper is.
pub(crate) fn paper_head(state: AppState) -> AnyView {
    quiet(Part::Paper, move || paper(state, Paper::Head))
}

/// The projects of a dossier.
pub(crate) fn paper_projects(state: AppState) -> AnyView {
    quiet(Part::Paper, move || paper(state, Paper::Projects))
}

/// The foot of a dossier.
pub(crate) fn paper_foot(state: AppState, of: View) -> AnyView {
    quiet(Part::Paper, move || paper(state, Paper::Foot(of)))
}

/// One question a screen.
pub(crate) fn easy_page(state: AppState, size: TextSize) -> AnyView {
    let make = move || easy(state, size);
    let leave = |state| easy_switch::choose(state, false);
    let page = StandIn {
        id: Some(MAIN),
        class: "easy",
        role: Some("main"),
        way_out: Some((leave_easy(), leave)),
    };
    let around = move |away| page.around(state, words::app_name(), away);
    placed(Part::Easy, boxed(make), Box::new(around))
}

/// What stands around the sentence about a part that is away.
#[derive(Clone, Copy, Default)]
struct StandIn {
    id: Option<&'static str>,
    class: &'static str,
    role: Option<&'static str>,
    /// Where the part fills the page or lies above it.
    way_out: Option<WayOut>,
}

/// Its words and what it does.
type WayOut = (&'static str, fn(AppState));

impl StandIn {
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

/// The panel of a project; `stepped` says where the person has just stepped.
pub(crate) fn project(
    state: AppState,
    project: &'static Project,
    stepped: RwSignal<Option<bool>>,
) -> AnyView {
    let make = move || reading(state, Reading::Project(project, stepped));
    let leave = |state: AppState| state.choose(|query| query.selected = None);
    let panel = StandIn {
        id: Some(PANEL),
        class: "details",
        role: Some("complementary"),
        way_out: Some((words::close(), leave)),
    };
    let around = move |away| panel.around(state, &project.name, away);
    placed(Part::Reading, boxed(make), Box::new(around))
}

/// What people entered about a record; nothing while nobody entered any.
pub(crate) fn entered_note(state: AppState, id: &'static str) -> AnyView {
    let is_any = Memo::new(move |_| *state.actuals.journal.read() != Journal::default());
    let note = move || {
        let make = move || entering(state, Filled::Note(id));
        is_any.get().then(|| shown(Part::Entering, make))
    };
    note.into_any()
}

/// How many records the open view shows, in words; empty where it shows none.
pub(crate) async fn announcement(state: AppState) -> String {
    // Nothing is said of what is not here.
    counted(state).await.unwrap_or_default()
}

/// Hands a file over that was dropped on 进展, which is here then.
pub(crate) fn dropped(entering: Entering, file: Result<Arrival, Unread>) {
    spawn_local(async move {
        if arrived(entering, file).await.is_err() {
            entering.state.notice.set(words::part_missing().to_owned());
        }
    });
}

/// Saves what is shown as a file; says whether it is on its way.
pub(crate) fn save(state: AppState, of: View, kind: FileFormat) {
    spawn_local(async move {
        match saved(state, of, kind).await {
            Ok(is_saved) => export_tools::report(state, is_saved),
            Err(_) => say_missing(state, words::file_missing().to_owned()),
        }
    });
}

/// Lets the figures that people entered be read and kept, as soon as the part for them is here. It
/// is asked for where there are any.
pub(crate) fn keep(state: AppState, came: RwSignal<Option<Published>>) {
    let presence = Presences::of(Part::Entering);
    let is_for_frames = frame::is_for_frames();
    let is_wanted = move || {
        let is_kept = !is_for_frames && autosave::has_work();
        is_kept || came.with(|came| came.as_ref().is_some_and(|it| *it != Ok(None)))
    };
    // Leaves Rust: what is kept outlives the page.
    effect_from(move |before: Option<(bool, bool)>| {
        let (was_begun, was_wanted) = before.unwrap_or_default();
        let (is_here, is_wanted) = (presence.get() == Presence::Here, is_wanted());
        if is_here && !was_begun {
            state.notice.update(|notice| {
                if notice == words::entries_missing() {
                    notice.clear();
                }
            });
            spawn_local(async move {
                // It is here.
                let _ = begin_keeping(state, came, is_for_frames).await;
            });
        } else if is_wanted && !was_wanted {
            bring(Part::Entering, presence);
        }
        if is_wanted && presence.get() == Presence::Missing {
            say_missing(state, words::entries_missing().to_owned());
        }
        (is_here || was_begun, is_wanted || was_wanted)
    });
}
