//! What the address asked for in vain, and what has to be known of a link to it.

use super::Address;
use crate::ui::Atlas;
use crate::ui::glyph::CloseMark;
use crate::ui::shown::Show;
use crate::words::PartsLeftOut;
use leptos::prelude::*;

/// Sentences as entries of a list.
fn listed(sentences: Vec<String>) -> Vec<AnyView> {
    sentences.into_iter().map(|sentence| view! { <li>{sentence}</li> }.into_any()).collect()
}

/// A quiet line under the bar, until the reader dismisses it. The page's live region tells it.
#[component]
pub fn AddressNotice() -> impl IntoView {
    let texts = Atlas::expect().texts();
    let address = Address::expect();
    let is_told =
        move || address.asked.with(|asked| !asked.problems.is_empty()) || address.remark.with(Option::is_some);
    let sentences = move || {
        let PartsLeftOut { told, further, more } = address.asked.with(|asked| address.notice(asked));
        let further = (!further.is_empty()).then(|| {
            let further = listed(further);
            view! {
                <li>
                    <details>
                        <summary>{more}</summary>
                        <ul>{further}</ul>
                    </details>
                </li>
            }
            .into_any()
        });
        (listed(told), further, listed(address.remark.get().into_iter().collect()))
    };
    let close = texts.address_notice_close();
    view! {
        <Show when=is_told>
            <section class="notice" aria-label=texts.address_notice()>
                <ul>{move || sentences()}</ul>
                <button
                    type="button"
                    class="close"
                    aria-label=close.clone()
                    title=close.clone()
                    on:click=move |_| {
                        address.asked.update(|asked| asked.problems.clear());
                        address.remark.set(None);
                    }
                >
                    <CloseMark />
                </button>
            </section>
        </Show>
    }
    .into_any()
}
