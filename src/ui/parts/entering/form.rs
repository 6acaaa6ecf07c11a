//! Where figures are handed over.

use leptos::ev::{DragEvent, SubmitEvent};
use leptos::prelude::*;

use super::Entering;
use crate::browser::arrivals::{self, Arrival};
use crate::browser::files;
use crate::export::actuals;
use crate::progress::goals;
use crate::progress::intake::encoding;
use crate::text::language::translated;
use crate::text::{entering as words, intake as told};
use crate::ui::parts::carry::report;

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
    let drop_file = move |event: DragEvent| {
        event.prevent_default();
        is_over.set(false);
        arrivals::dropped(&event, move |arrival| arrived(entering, arrival));
    };
    let drag = move |event: DragEvent| {
        event.prevent_default();
        is_over.set(true);
    };
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
                    on:dragover=drag
                    on:dragleave=move |_| is_over.set(false)
                    on:drop=drop_file
                >
                    <p>{words::step_file()}</p>
                    <label class="enter-choose">
                        <span>{words::choose_file()}</span>
                        <input
                            class="visually-hidden"
                            type="file"
                            accept=words::ACCEPTED
                            on:change=move |event| {
                                arrivals::chosen(&event, move |arrival| arrived(entering, arrival));
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

fn arrived(entering: Entering, arrival: Result<Arrival, String>) {
    match arrival {
        Ok(Arrival { name, bytes }) => {
            let encoding = match encoding::check(&bytes) {
                Ok(encoding) => encoding,
                Err(fault) => {
                    entering.refuse(words::refused(&name, &told::fault(&fault)));
                    return;
                }
            };
            match arrivals::decoded(&bytes, encoding.label()) {
                Some(text) => entering.hand_over(&name, &text),
                None => entering.refuse(words::no_text(&name)),
            }
        }
        Err(reason) => entering.refuse(words::unreadable("", &reason)),
    }
}

/// One figure, which is looked through like a file.
#[component]
fn ByHand(entering: Entering) -> impl IntoView {
    let plan = entering.plan();
    let year = RwSignal::new(plan.overview.period.end.to_string());
    let figure = RwSignal::new(String::new());
    let names = goals(plan).into_iter();
    let names = names.map(|goal| (goal.id, translated(goal.name), None));
    let projects = plan.projects.iter();
    let projects = projects.map(|it| (it.id.as_str(), it.name.as_str(), Some("zh-CN")));
    let records = names.chain(projects);
    let records =
        records.map(|(id, name, lang)| view! { <option value=id lang=lang>{name}</option> });
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let text = actuals::by_hand(
            plan,
            entering.record.read_untracked().trim(),
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
            <datalist id=RECORDS>{records.collect_view()}</datalist>
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
