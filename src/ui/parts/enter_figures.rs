//! The form in which figures are entered.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::entering::{Entering, FIGURE_FIELD, offered};
use crate::browser::{file_input, files, viewport};
use crate::export::actuals;
use crate::progress::intake::encoding::MOST_BYTES;
use crate::text::entering as words;
use crate::ui::messages::say_saved;
use crate::ui::together::Together;

const RECORDS: &str = "enter-records";
/// Id of the heading, where the way to the form leads.
const HEADING: &str = "enter-title";

/// The way to the form from above what is known already.
pub(crate) fn way_to_entering() -> AnyView {
    view! {
        <button type="button" class="tool to-entering" on:click=|_| viewport::focus(HEADING)>
            {words::enter()}
        </button>
    }
    .into_any()
}

/// Template, signature, file or paste, and a form for one figure.
pub(crate) fn enter_figures(entering: Entering) -> impl IntoView {
    let plan = entering.plan();
    let template = move |_| {
        let journal = entering.state.actuals.journal;
        let text = actuals::template(plan, &journal.read_untracked());
        let is_saved = files::save(words::template_file(), "text/csv;charset=utf-8", &text);
        say_saved(entering.state, is_saved);
    };
    let is_over = RwSignal::new(false);
    let pasted = entering.pasted;
    view! {
        <section class="enter" aria-labelledby=HEADING>
            <h2 id=HEADING tabindex="-1">{words::enter()}</h2>
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
                                file_input::chosen(&event, MOST_BYTES, move |it| entering.chosen(it));
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
            {by_hand(entering)}
            <p class="enter-fault" role="alert">{move || entering.fault.get()}</p>
        </section>
    }
}

/// One figure, which is looked through like a file.
fn by_hand(entering: Entering) -> impl IntoView {
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
        let record = known.unwrap_or(&record);
        let text = actuals::by_hand(
            plan,
            record,
            &year.read_untracked(),
            &figure.read_untracked(),
        );
        entering.hand_over(words::hand(), &text);
        figure.set(String::new());
    };
    view! {
        <details prop:open=entering.is_by_hand>
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
