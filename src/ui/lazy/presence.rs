//! Whether parts are here, and what stands in the place of one that is not.

use std::cell::Cell;
use std::task::{Context, Poll, Waker};

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::content::{Content, SplitPoints};
use super::part::Part;
use crate::browser::{version, viewport};
use crate::state::AppState;
use crate::text::words;
use crate::ui::ids::{MAIN, PANEL, PRINT, QUESTION, SEARCH};

/// Whether a part is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Presence {
    /// Not asked for, or on its way.
    Away,
    /// It can be shown.
    Here,
    /// It did not arrive.
    Missing,
    /// It never will: the server has another version of the page.
    Replaced,
}

/// Which parts are here; cheap to copy.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Presences([RwSignal<Presence>; Part::ALL.len()]);

thread_local! {
    /// Parts that arrived before the app was built.
    static BROUGHT: Cell<[bool; Part::ALL.len()]> =
        const { Cell::new([cfg!(not(target_arch = "wasm32")); Part::ALL.len()]) };
    /// Parts that are being asked for.
    static ASKED: Cell<[bool; Part::ALL.len()]> = const { Cell::new([false; Part::ALL.len()]) };
}

impl Part {
    /// Fetches the part; `false` if it does not arrive.
    pub async fn bring(self) -> bool {
        let is_here = match SplitPoints::connected() {
            Some(points) => (points.load)(self).await.is_ok(),
            None => false,
        };
        let mut brought = BROUGHT.get();
        if let Some(was_here) = brought.get_mut(self as usize) {
            *was_here |= is_here;
        }
        BROUGHT.set(brought);
        is_here
    }
}

impl Presences {
    /// Provides them to all components below.
    pub(crate) fn provide() {
        provide_context(Self(BROUGHT.get().map(|is_here| {
            RwSignal::new(if is_here {
                Presence::Here
            } else {
                Presence::Away
            })
        })));
    }

    /// Whether `part` is here.
    pub(crate) fn of(part: Part) -> RwSignal<Presence> {
        let all = use_context::<Self>();
        let presence = all.and_then(|Self(all)| all.get(part as usize).copied());
        presence.unwrap_or_else(|| RwSignal::new(Presence::Here))
    }
}

/// `content` once its part is here; until then, a sentence that says what is going on and a way to try
/// again.
pub(super) fn shown(state: AppState, content: Content) -> AnyView {
    placed(state, content, Box::new(|away| away))
}

/// The same, but nothing until then, where something else says what is going on.
pub(super) fn quiet(state: AppState, content: Content) -> AnyView {
    placed(state, content, Box::new(|_| ().into_any()))
}

/// Wraps what is there until a part arrives.
pub(super) type Around = Box<dyn Fn(AnyView) -> AnyView + Send>;

/// The same; `around` wraps what is there until then.
pub(super) fn placed(state: AppState, content: Content, around: Around) -> AnyView {
    let part = content.part();
    let presence = Presences::of(part);
    let is_here = Memo::new(move |_| presence.get() == Presence::Here);
    let view = move || {
        if is_here.get() {
            return made(state, content);
        }
        bring(part, presence);
        around(away(part, presence))
    };
    view.into_any()
}

/// `content`, whose part is here.
fn made(state: AppState, content: Content) -> AnyView {
    let making = SplitPoints::connected().map(|points| (points.make)(state, content));
    let mut once = Context::from_waker(Waker::noop());
    match making.map(|mut it| it.as_mut().poll(&mut once)) {
        Some(Poll::Ready(Ok(view))) => view,
        // It was here.
        _ => ().into_any(),
    }
}

/// Notes whether the part is being asked for; gives whether it was before.
fn note_asked(part: Part, is_asked: bool) -> bool {
    let mut asked = ASKED.get();
    let before = asked.get_mut(part as usize);
    let before = before.map(|it| std::mem::replace(it, is_asked));
    ASKED.set(asked);
    before.unwrap_or_default()
}

/// Asks for the part and notes whether it arrives. Once for everything that waits for it: else each would ask
/// anew when the one before is given up, and what is pressed would wait behind them.
pub(crate) fn bring(part: Part, presence: RwSignal<Presence>) {
    if note_asked(part, true) {
        return;
    }
    spawn_local(async move {
        let is_again = presence.get_untracked() == Presence::Missing;
        if is_again {
            presence.set(Presence::Away);
        }
        let is_here = part.bring().await;
        note_asked(part, false);
        if is_here {
            presence.set(Presence::Here);
            // What had the focus is gone: what was pressed, or what was there instead of the part.
            if is_again || !matches!(part, Part::Drawing | Part::Entering) {
                viewport::catch_focus(MAIN, [SEARCH, QUESTION, PRINT, PANEL, MAIN]);
            }
            return;
        }
        presence.set(Presence::Missing);
        version::when_replaced(move || presence.set(Presence::Replaced));
    });
}

/// What is shown instead of a part that is not here.
fn away(part: Part, presence: RwSignal<Presence>) -> AnyView {
    let sentence = move || match presence.get() {
        Presence::Away | Presence::Here => words::part_on_its_way(),
        Presence::Missing => words::part_missing(),
        Presence::Replaced => words::page_replaced(),
    };
    // It stays while the part is asked for again: it may have the focus.
    let was_missing = Memo::new(move |before: Option<&bool>| {
        presence.get() != Presence::Away || before.is_some_and(|it| *it)
    });
    let press = move |_| match presence.get_untracked() {
        Presence::Missing => bring(part, presence),
        Presence::Replaced => version::reload(),
        Presence::Away | Presence::Here => {}
    };
    let label = move || match presence.get() {
        Presence::Replaced => words::reload(),
        _ => words::part_again(),
    };
    let is_busy = move || (presence.get() == Presence::Away).then_some("true");
    let button = move || {
        let button = || {
            view! {
                <button type="button" aria-disabled=is_busy on:click=press>
                    {label}
                </button>
            }
        };
        was_missing.get().then(button)
    };
    view! {
        <div class="part-away" aria-busy=is_busy>
            <p role="status">{sentence}</p>
            {button}
        </div>
    }
    .into_any()
}
