//! Whether parts are here, and what stands in the place of one that is not.

use std::cell::Cell;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::part::Part;
use super::split_points::{Made, load};
use crate::browser::{version, viewport};
use crate::text::words;
use crate::ui::app::MAIN;
use crate::ui::easy::QUESTION;
use crate::ui::parts::details::PANEL;
use crate::ui::parts::dossier::PRINT;
use crate::ui::parts::search_dialog;

/// How it stands with a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Presence {
    /// Not asked for, or on its way.
    Away,
    Here,
    /// It did not come.
    Missing,
    /// Nor will it, since the server has another version of the page.
    Replaced,
}

/// How it stands with all parts; cheap to copy.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Presences([RwSignal<Presence>; Part::ALL.len()]);

thread_local! {
    /// Parts that came before the app stood.
    static BROUGHT: Cell<[bool; Part::ALL.len()]> =
        const { Cell::new([cfg!(not(target_arch = "wasm32")); Part::ALL.len()]) };
}

impl Part {
    /// Brings the part; `false` when it does not come.
    pub async fn bring(self) -> bool {
        let is_here = load(self).await.is_ok();
        BROUGHT.with(|brought| {
            let mut all = brought.get();
            for (part, was_here) in Self::ALL.into_iter().zip(&mut all) {
                *was_here |= is_here && part == self;
            }
            brought.set(all);
        });
        is_here
    }
}

impl Presences {
    pub(crate) fn provide() {
        let brought = BROUGHT.get();
        provide_context(Self(brought.map(|is_here| {
            RwSignal::new(if is_here {
                Presence::Here
            } else {
                Presence::Away
            })
        })));
    }

    pub(super) fn of(part: Part) -> RwSignal<Presence> {
        let all = use_context::<Self>().map(|Self(all)| all);
        let of = |all: [RwSignal<Presence>; Part::ALL.len()]| {
            let mut parts = Part::ALL.into_iter().zip(all);
            parts.find(|(it, _)| *it == part)
        };
        let presence = all.and_then(of).map(|(_, presence)| presence);
        presence.unwrap_or_else(|| RwSignal::new(Presence::Here))
    }
}

/// Makes what is shown.
pub(super) type Make = Box<dyn Fn() -> Pin<Box<dyn Future<Output = Made>>> + Send>;

/// What `make` gives, once the part is here; what stands there until then says how it stands, and
/// tries again.
pub(super) fn shown<F>(part: Part, make: impl Fn() -> F + Send + 'static) -> AnyView
where
    F: Future<Output = Made> + 'static,
{
    placed(part, boxed(make), Box::new(|away| away))
}

/// `make` as [`placed`] takes it.
pub(super) fn boxed<F>(make: impl Fn() -> F + Send + 'static) -> Make
where
    F: Future<Output = Made> + 'static,
{
    Box::new(move || Box::pin(make()))
}

/// The same; nothing stands there until then, where something else says how it stands.
pub(super) fn quiet<F>(part: Part, make: impl Fn() -> F + Send + 'static) -> AnyView
where
    F: Future<Output = Made> + 'static,
{
    placed(part, boxed(make), Box::new(|_| ().into_any()))
}

/// Puts what stands around it to what is there until a part comes.
pub(super) type Around = Box<dyn Fn(AnyView) -> AnyView + Send>;

/// The same; `around` is what stands around what is there until then. Written once for all.
pub(super) fn placed(part: Part, make: Make, around: Around) -> AnyView {
    let presence = Presences::of(part);
    let is_here = Memo::new(move |_| presence.get() == Presence::Here);
    let content = move || {
        if is_here.get() {
            return ready(make());
        }
        bring(part, presence);
        around(away(part, presence))
    };
    content.into_any()
}

/// Asks for the part and notes how it stands then.
pub(super) fn bring(part: Part, presence: RwSignal<Presence>) {
    spawn_local(async move {
        let is_again = presence.get_untracked() == Presence::Missing;
        if is_again {
            presence.set(Presence::Away);
        }
        if part.bring().await {
            presence.set(Presence::Here);
            // What had the keyboard is gone: what was pressed, or what stood in the part's place.
            let ids = [search_dialog::FIELD, QUESTION, PRINT, PANEL, MAIN];
            if is_again || !matches!(part, Part::Drawing | Part::Entering) {
                viewport::catch_focus(MAIN, ids);
            }
            return;
        }
        presence.set(Presence::Missing);
        version::when_replaced(move || presence.set(Presence::Replaced));
    });
}

/// Stands in the place of what is in a part that is not here.
fn away(part: Part, presence: RwSignal<Presence>) -> AnyView {
    let sentence = move || match presence.get() {
        Presence::Away | Presence::Here => words::part_on_its_way(),
        Presence::Missing => words::part_missing(),
        Presence::Replaced => words::page_replaced(),
    };
    // It stays while the part is asked for again: the keyboard may be on it.
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
        was_missing.get().then(|| {
            view! {
                <button type="button" aria-disabled=is_busy on:click=press>
                    {label}
                </button>
            }
        })
    };
    view! {
        <div class="part-away" aria-busy=is_busy>
            <p role="status">{sentence}</p>
            {button}
        </div>
    }
    .into_any()
}

/// What a split point makes whose part is here.
fn ready(mut making: Pin<Box<dyn Future<Output = Made>>>) -> AnyView {
    match making
        .as_mut()
        .poll(&mut Context::from_waker(Waker::noop()))
    {
        Poll::Ready(Ok(view)) => view,
        // It was here.
        Poll::Ready(Err(_)) | Poll::Pending => ().into_any(),
    }
}
