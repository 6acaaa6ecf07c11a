//! Where figures are handed over.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::Entering;
use crate::browser::file_input::{self, Arrival, Unread};
use crate::browser::files;
use crate::export::actuals;
use crate::model::Plan;
use crate::progress::goals;
use crate::progress::intake::FileFault;
use crate::progress::intake::encoding::{self, MOST_BYTES};
use crate::query::View;
use crate::text::language::translated;
use crate::text::{entering as words, intake as told};
use crate::ui::lazy;
use crate::ui::parts::export_tools::report;
use crate::ui::together::Together;

/// Id of the field for a figure by hand.
pub(crate) const FIGURE_FIELD: &str = "enter-figure";
const RECORDS: &str = "enter-records";

/// Template, signature, file or paste, and a form for one figure.
#[component]
pub(crate) fn EnterFigures(entering: Entering) -> impl IntoView {
    let plan = entering.plan();
    let template = move |_| {
        let text = actuals::template(plan);
        let is_saved = files::save(words::template_file(), "text/csv;charset=utf-8", &text);
        report(entering.state, is_saved);
    };
    let is_over = RwSignal::new(false);
    let pasted = entering.pasted;
    view! {
        <section class="enter" aria-labelledby="enter-title">
            <h2 id="enter-title" tabindex="-1">{words::enter()}</h2>
            <p>{words::enter_lead()}</p>
            <ol class="enter-steps">
                <li>
                    <p>{words::step_template()}</p>
                    <button type="button" class="tool" on:click=template>{words::template()}</button>
                </li>
                <li>
                    <div class="enter-sign">
                    <p>{words::step_sign()}</p>
                    <label>
                        <span>{words::by()}</span>
                        <input
                            type="text"
                            autocomplete="name"
                            prop:value=entering.by
                            on:change=move |event| entering.sign_as(event_target_value(&event))
                        />
                    </label>
                    <label>
                        <span>{words::source()}</span>
                        <input
                            type="text"
                            placeholder=words::source_hint()
                            prop:value=entering.source
                            on:change=move |event| entering.source.set(event_target_value(&event))
                        />
                    </label>
                    </div>
                </li>
                <li
                    class="enter-file"
                    class:is-over=is_over
                    on:dragover=move |_| is_over.set(true)
                    on:dragleave=move |_| is_over.set(false)
                    on:drop=move |_| is_over.set(false)
                >
                    <p>{words::step_file()}</p>
                    <label class="enter-choose">
                        <span>{words::choose_file()}</span>
                        <input
                            class="visually-hidden"
                            type="file"
                            accept=words::ACCEPTED
                            on:change=move |event| {
                                file_input::chosen(&event, MOST_BYTES, move |it| arrived(entering, it));
                            }
                        />
                    </label>
                    <span class="enter-drop">{words::drop()}</span>
                    <details>
                    <summary>{words::paste()}</summary>
                        <textarea
                            aria-label=words::paste()
                            rows="2"
                            spellcheck="false"
                            prop:value=pasted
                            on:input=move |event| pasted.set(event_target_value(&event))
                        ></textarea>
                    <button
                        type="button"
                        class="tool"
                        disabled=move || pasted.read().trim().is_empty()
                        on:click=move |_| entering.hand_over(words::pasted(), &pasted.read_untracked())
                    >
                        {words::read_pasted()}
                    </button>
                    </details>
                </li>
            </ol>
            <ByHand entering/>
            <p class="enter-fault" role="alert">{move || entering.fault.get()}</p>
        </section>
    }
}

/// A file that is dropped anywhere on 进展 is handed over; on another view it is said where to.
pub(crate) fn take_drops(entering: Entering) {
    let state = entering.state;
    let say = move |sentence: &str| state.notice.set(sentence.to_owned());
    let is_wanted = move |files| {
        let is_in_progress = state.query.read_untracked().view == View::Progress;
        if !is_in_progress {
            say(words::drop_in_progress());
        } else if files > 1 {
            say(words::one_file());
        }
        is_in_progress && files == 1
    };
    file_input::on_drop(MOST_BYTES, is_wanted, move |it| lazy::dropped(entering, it));
}

impl Entering {
    /// Hands over a file that was dropped; says why not.
    pub(crate) fn arrived(self, arrival: Result<Arrival, Unread>) {
        arrived(self, arrival);
        let fault = self.fault.get_untracked();
        if !fault.is_empty() {
            // Whoever drops a file may not see the form.
            self.state.notice.set(fault);
        }
    }
}

fn arrived(entering: Entering, arrival: Result<Arrival, Unread>) {
    let Arrival { name, bytes } = match arrival {
        Ok(arrival) => arrival,
        Err((name, reason)) => {
            entering.refuse(words::unreadable(&name, &reason));
            return;
        }
    };
    let text = encoding::check(&bytes).and_then(|encoding| {
        let text = file_input::decoded(&bytes, encoding.label());
        text.ok_or(FileFault::Garbled)
    });
    match text {
        Ok(text) => entering.hand_over(&name, &text),
        Err(fault) => entering.refuse(words::refused(&name, &told::fault(&fault))),
    }
}

/// A record about which a figure can be entered.
pub(super) struct Offered {
    pub(super) id: &'static str,
    /// Its name, with its id where another one has the same name.
    pub(super) label: String,
    lang: Option<&'static str>,
}

/// All records about which something can be entered.
pub(super) fn offered(plan: &'static Plan) -> Vec<Offered> {
    let names = goals(plan).into_iter();
    let names = names.map(|goal| (goal.id, translated(goal.name), None));
    let projects = plan.projects.iter();
    let projects = projects.map(|it| (it.id.as_str(), it.name.as_str(), Some("zh-CN")));
    let all: Vec<(&str, &str, _)> = names.chain(projects).collect();
    let label = |id: &str, name: &str| {
        let alike = all.iter().filter(|(_, other, _)| *other == name);
        if alike.count() > 1 {
            format!("{name} ({id})")
        } else {
            name.to_owned()
        }
    };
    let records = all.iter();
    records
        .map(|&(id, name, lang)| Offered {
            id,
            label: label(id, name),
            lang,
        })
        .collect()
}

/// One figure, which is looked through like a file.
#[component]
fn ByHand(entering: Entering) -> impl IntoView {
    let plan = entering.plan();
    let year = RwSignal::new(plan.overview.period.end.to_string());
    let figure = RwSignal::new(String::new());
    let records = offered(plan).into_iter();
    let records = records.map(|it| view! { <option value=it.label lang=it.lang></option> });
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let record = entering.record.read_untracked().trim().to_owned();
        let mut offered = offered(plan).into_iter();
        let known = offered.find(|it| it.label == record).map(|it| it.id);
        let text = actuals::by_hand(
            plan,
            known.unwrap_or(&record),
            &year.read_untracked(),
            &figure.read_untracked(),
        );
        entering.hand_over(words::hand(), &text);
        figure.set(String::new());
    };
    view! {
        <details class="enter-by-hand" prop:open=entering.is_by_hand>
        <summary>{words::by_hand()}</summary>
        <form class="enter-hand" on:submit=submit>
            <label>
                <span>{words::record()}</span>
                <input
                    type="text"
                    list=RECORDS
                    required
                    prop:value=entering.record
                    on:input=move |event| entering.record.set(event_target_value(&event))
                />
            </label>
            <datalist id=RECORDS>{records.together()}</datalist>
            <label>
                <span>{words::year()}</span>
                <input
                    type="text"
                    inputmode="numeric"
                    prop:value=year
                    on:input=move |event| year.set(event_target_value(&event))
                />
            </label>
            <label>
                <span>{words::figure()}</span>
                <input
                    id=FIGURE_FIELD
                    type="text"
                    required
                    prop:value=figure
                    on:input=move |event| figure.set(event_target_value(&event))
                />
            </label>
            <button type="submit" class="tool">{words::look_through()}</button>
        </form>
        </details>
    }
}
