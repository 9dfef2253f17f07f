//! Views that come and go.

use leptos::prelude::*;

/// Its children while a condition holds, nothing otherwise; they are made again each time it comes to hold. Does what the
/// component of that name in Leptos does, with one copy of the code for all conditions and children.
#[component]
pub fn Show(when: impl Fn() -> bool + Send + Sync + 'static, children: ChildrenFn) -> impl IntoView {
    shown(Box::new(when), children)
}

fn shown(when: Box<dyn Fn() -> bool + Send + Sync>, children: ChildrenFn) -> AnyView {
    let holds = ArcMemo::new(move |_| when());
    (move || holds.get().then(|| children())).into_any()
}
