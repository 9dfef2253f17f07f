//! Starts the page.

use cluster_atlas::ui::App;
use leptos::prelude::*;

fn main() {
    console_error_panic_hook::set_once();
    if let Some(start) = document().get_element_by_id("start") {
        start.remove();
    }
    mount_to_body(App);
}
