//! Buttons that move the map: what dragging does, for one pointer that cannot drag and for keys (WCAG 2.5.7).

use super::control::MapControl;
use crate::scene::Direction;
use crate::state::MapView;
use crate::ui::Atlas;
use crate::ui::shown::Show;
use crate::words::MapStep;
use leptos::prelude::*;

/// One for each direction, while the map shows anything but the world: there is nowhere to move before.
#[component]
pub fn MoveButtons() -> impl IntoView {
    let atlas = Atlas::expect();
    let control = MapControl::expect();
    let moved = control.moved;
    let button = move |direction: Direction| {
        let texts = atlas.texts();
        let (name, arrow) = match direction {
            Direction::North => (texts.map_move_north(), "M7 12V2.5M3 6.5l4-4 4 4"),
            Direction::East => (texts.map_move_east(), "M2 7h9.5M7.5 3l4 4-4 4"),
            Direction::South => (texts.map_move_south(), "M7 2v9.5M3 7.5l4 4 4-4"),
            Direction::West => (texts.map_move_west(), "M12 7H2.5M6.5 3l-4 4 4 4"),
        };
        let look = move |_| {
            let before = control.view();
            control.look(direction);
            control.tell(before, MapStep::Toward(direction));
            // At the world's limits the map may have come back to where it opened, and the buttons are gone.
            if atlas.state.with_untracked(|state| state.map == MapView::default()) {
                control.take_keys();
            }
        };
        view! {
            <button type="button" aria-label=name.clone() title=name on:click=look>
                <svg width="14" height="14" viewBox="0 0 14 14" fill="none" stroke="currentColor" stroke-width="1.6" aria-hidden="true">
                    <path d=arrow />
                </svg>
            </button>
        }
        .into_any()
    };
    // In the order they are drawn in, from left to right.
    let order = [Direction::West, Direction::North, Direction::South, Direction::East];
    view! {
        <Show when=move || moved.get()>
            <div class="move-buttons" role="group" aria-label=atlas.texts().map_move()>
                {order.map(button).into_iter().collect_view()}
            </div>
        </Show>
    }
    .into_any()
}
