//! The page: mounts the app into the document's body.

use leptos::prelude::*;

fn main() {
    console_error_panic_hook::set_once();
    leptos::mount::mount_to_body(|| view! { <h1>"Cluster Atlas"</h1> });
}
