//! The sheet at the foot of the screen, for fingers and narrow windows: facts of a mark, a cluster's card, the list of a
//! crowd. It takes the place of tooltip, docked card and list beside the crowd. The page scrolls on behind it.

use super::Atlas;
use super::card::card_view;
use super::glyph::CloseMark;
use super::help::Help;
use super::hover::Anchor;
use super::map::{MapControl, crowd_list, crowd_list_key, focus_first_row, zoom_in_here};
use super::shown::Show;
use super::tooltip::facts_view;
use crate::data::{ClusterId, Edition};
use crate::platform::{MeasuredBox, element_size, media_query, scroll_page_by, time_ms};
use crate::scene::{Hit, scroll_clear};
use crate::state::{Action, Pair, Pull};
use crate::words;
use leptos::ev::{MouseEvent, PointerEvent, click, pointerdown};
use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement};

/// Where the sheet is used: in the page's phone layout, and wherever the reader points with a finger.
const USED: &str = "screen and (max-width: 44.9375em), screen and (pointer: coarse)";

/// Whether there is a sheet, and the mark it speaks of. A crowd it lists is the map's.
#[derive(Clone, Copy)]
pub struct Sheet {
    used: Signal<bool>,
    mark: RwSignal<Option<Hit>>,
    /// What should stay in sight above it, in pixels of the page.
    anchor: StoredValue<Option<Anchor>>,
    opened_ms: StoredValue<f64>,
    /// What had the focus before.
    opener: StoredValue<Option<HtmlElement>, LocalStorage>,
}

impl Sheet {
    /// Closed.
    #[must_use]
    pub fn new() -> Self {
        Self {
            used: media_query(USED),
            mark: RwSignal::new(None),
            anchor: StoredValue::new(None),
            opened_ms: StoredValue::new(0.0),
            opener: StoredValue::new_local(None),
        }
    }

    /// Whether the page shows facts in a sheet. Tracked.
    #[must_use]
    pub fn is_used(self) -> bool {
        self.used.get()
    }

    /// The same, not tracked.
    #[must_use]
    pub fn is_used_untracked(self) -> bool {
        self.used.get_untracked()
    }

    /// The mark it speaks of. Tracked.
    #[must_use]
    pub fn mark(self) -> Option<Hit> {
        self.mark.get().filter(|_| self.used.get())
    }

    /// The same, not tracked.
    #[must_use]
    pub fn mark_untracked(self) -> Option<Hit> {
        untrack(move || self.mark())
    }

    /// Shows a mark's facts; its place on the screen stays in sight, or whatever has the focus where it has none.
    pub fn show(self, mark: Hit, anchor: Option<Anchor>) {
        self.opens_at(anchor);
        if self.mark.get_untracked() != Some(mark) {
            self.mark.set(Some(mark));
        }
    }

    /// Something is about to be shown that a place on the screen belongs to.
    pub fn opens_at(self, anchor: Option<Anchor>) {
        let focused = document().active_element();
        let anchor = anchor.or_else(|| focused.as_ref().and_then(anchor_of_element));
        let scrolled = window().scroll_y().unwrap_or_default();
        self.anchor.set_value(anchor.map(|Anchor { center: [x, y], half }| Anchor { center: [x, y + scrolled], half }));
        self.opened_ms.set_value(time_ms());
        if let Some(focused) = focused.filter(|focused| !is_in(focused, ".sheet")) {
            self.opener.set_value(focused.dyn_into().ok());
        }
    }

    /// Forgets the mark; whether there was one.
    pub fn close(self) -> bool {
        self.give_focus_back();
        self.mark.try_update(Option::take).flatten().is_some()
    }

    /// A focus inside would be lost with what is shown there.
    fn give_focus_back(self) {
        let inside = document().active_element().is_some_and(|focused| is_in(&focused, ".sheet"));
        if let Some(opener) = self.opener.get_value().filter(|_| inside) {
            // Refused only for an element that left the page.
            let _ = opener.focus();
        }
    }

    /// Scrolls the page until the sheet, of some width and height, does not cover what it speaks of.
    fn clear(self, left: f64, size: [f64; 2]) {
        let window_height = window().inner_height().ok().and_then(|height| height.as_f64());
        let place = self.anchor.get_value().zip(window_height).zip(window().scroll_y().ok());
        if let Some(((Anchor { center: [x, y], half }, window_height), scrolled)) = place {
            scroll_page_by(scroll_clear([x, y - scrolled], half, [left, window_height - size[1]], size));
        }
    }
}

impl Default for Sheet {
    fn default() -> Self {
        Self::new()
    }
}

/// The box of an element that has the focus; the page itself has none.
fn anchor_of_element(element: &Element) -> Option<Anchor> {
    let area = element.get_bounding_client_rect();
    let half = [area.width() / 2.0, area.height() / 2.0];
    let center = [area.left() + half[0], area.top() + half[1]];
    (!element.has_type::<web_sys::HtmlBodyElement>()).then_some(Anchor { center, half })
}

fn is_in(element: &Element, selector: &str) -> bool {
    element.closest(selector).ok().flatten().is_some()
}

/// What the sheet shows.
#[derive(Clone, PartialEq)]
enum Content {
    Crowd(Vec<ClusterId>),
    Mark(Hit),
}

/// The sheet while it has something to show.
#[component]
pub fn SheetView() -> impl IntoView {
    let atlas = Atlas::expect();
    let control = MapControl::expect();
    let content = Memo::new(move |_| {
        let crowd = control.fanned.get();
        let mark = atlas.sheet.mark().map(Content::Mark);
        if crowd.len() > 1 && atlas.sheet.is_used() { Some(Content::Crowd(crowd)) } else { mark }
    });
    close_on_taps_outside(atlas, control);
    view! {
        <Show when=move || content.with(Option::is_some)>
            <Open content />
        </Show>
    }
}

/// A tap on the page closes the sheet where it was open before the finger came down. The map, where a tap may mean
/// another mark, closes it itself.
fn close_on_taps_outside(atlas: Atlas, control: MapControl) {
    let pressed_ms = StoredValue::new(None);
    let pressed = window_event_listener(pointerdown, move |event: PointerEvent| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let outside = target.is_some_and(|target| !is_in(&target, ".sheet, .stage"));
        pressed_ms.set_value(outside.then(|| event.time_stamp()));
    });
    let clicked = window_event_listener(click, move |_: MouseEvent| {
        let pressed_ms = pressed_ms.try_update_value(Option::take).flatten();
        let opened_ms = atlas.sheet.opened_ms.get_value();
        if atlas.sheet.is_used_untracked() && pressed_ms.is_some_and(|pressed_ms| opened_ms < pressed_ms) {
            close(atlas, control);
        }
    });
    on_cleanup(move || {
        pressed.remove();
        clicked.remove();
    });
}

fn close(atlas: Atlas, control: MapControl) {
    atlas.sheet.close();
    control.fold();
    atlas.hover.end();
}

#[component]
fn Open(content: Memo<Option<Content>>) -> impl IntoView {
    let atlas = Atlas::expect();
    let help = Help::expect();
    let control = MapControl::expect();
    let node = NodeRef::<Div>::new();
    let size = element_size(node, MeasuredBox::Border);
    Effect::new(move |_| {
        content.track();
        let size = size.get();
        if let Some(element) = node.get().filter(|_| size[1] > 0.0) {
            atlas.sheet.clear(element.get_bounding_client_rect().left(), size);
        }
    });
    let lists = Memo::new(move |_| content.with(|content| matches!(content, Some(Content::Crowd(_)))));
    Effect::new(move |_| {
        if let Some(element) = node.get().filter(|_| lists.get()) {
            focus_first_row(&element);
        }
    });
    let label = move || match content.get() {
        Some(Content::Crowd(crowd)) => atlas.texts().crowd_title(crowd.len()),
        _ => atlas.texts().sheet_label(),
    };
    let subject = atlas.slice(|state| (state.edition, state.pair));
    let pull = RwSignal::new(None::<Pull>);
    let let_go = move || {
        let pull = pull.try_update(Option::take).flatten();
        if pull.is_some_and(|pull| pull.closes(size.get_untracked()[1])) {
            close(atlas, control);
        }
    };
    let pulled = move |event: &PointerEvent| {
        pull.update(|pull| *pull = pull.map(|pull| pull.to(event.client_y().into(), event.time_stamp())));
    };
    view! {
        <div
            class="sheet"
            class:is-pulled=move || pull.get().is_some()
            role=move || if lists.get() { "dialog" } else { "region" }
            aria-label=move || label()
            node_ref=node
            style:transform=move || pull.get().map(|pull| format!("translateY({:.0}px)", pull.way())).unwrap_or_default()
            on:keydown=move |event| {
                if lists.get_untracked() {
                    crowd_list_key(&event, node, help, &|| close(atlas, control));
                }
            }
        >
            <div
                class="sheet-handle"
                aria-hidden="true"
                on:pointerdown=move |event| {
                    if let Some(handle) = event.current_target().and_then(|target| target.dyn_into::<Element>().ok()) {
                        // Refused for a pointer that ended meanwhile; then there is nothing to follow.
                        let _ = handle.set_pointer_capture(event.pointer_id());
                    }
                    pull.set(Some(Pull::from(event.client_y().into(), event.time_stamp())));
                }
                on:pointermove=move |event| pulled(&event)
                on:pointerup=move |event| {
                    pulled(&event);
                    let_go();
                }
                on:pointercancel=move |_| pull.set(None)
            ></div>
            <button type="button" class="close" aria-label=atlas.texts().sheet_close() on:click=move |_| close(atlas, control)>
                <CloseMark />
            </button>
            {move || content.get().map(|content| content_view(atlas, control, subject.get(), &content))}
        </div>
    }
    .into_any()
}

fn content_view(atlas: Atlas, control: MapControl, (edition, pair): (Edition, Pair), content: &Content) -> AnyView {
    match content {
        Content::Crowd(crowd) => view! {
            <p class="sheet-title">{atlas.texts().crowd_title(crowd.len())}</p>
            <div class="sheet-body crowd-list">{crowd_list(atlas, control, crowd)}</div>
            <div class="sheet-foot">{zoom_in_here(control)}</div>
        }
        .into_any(),
        Content::Mark(Hit::Cluster(cluster)) => {
            let card = words::card(atlas.language(), &atlas.data(), edition, *cluster, pair);
            view! {
                <div class="sheet-body">{card_view(atlas, &card, ().into_any())}</div>
                <div class="sheet-foot">{pin_view(atlas, *cluster)}</div>
            }
            .into_any()
        }
        Content::Mark(hit) => view! { <div class="sheet-body">{facts_view(atlas, *hit)}</div> }.into_any(),
    }
}

/// Pins or unpins; two and more stand side by side below the map, where a link leads.
fn pin_view(atlas: Atlas, cluster: ClusterId) -> AnyView {
    let pins = atlas.slice(|state| state.pins.clone());
    let name = move || {
        let pinned = pins.with(|pins| pins.contains(&cluster));
        if pinned { atlas.texts().unpin() } else { atlas.texts().pin() }
    };
    let link = move || {
        let count = pins.with(Vec::len);
        let close = move |_| {
            atlas.sheet.close();
        };
        (count > 1).then(|| view! { <a href="#pins" on:click=close>{atlas.texts().pinned_count(count)}</a> }.into_any())
    };
    view! {
        <button type="button" class="button" on:click=move |_| atlas.dispatch(Action::TogglePin(cluster))>
            {move || name()}
        </button>
        {move || link()}
    }
    .into_any()
}
