//! What the size and the form of a mark mean, with real values.

use super::control::MapControl;
use crate::chart::map::{SizeKey, SizeKeyInput};
use crate::paint::{Layer, paint_scene};
use crate::platform::FrameTask;
use crate::scene::{Evidence, MarkForm};
use crate::ui::Atlas;
use crate::ui::glyph::Glyph;
use crate::words;
use leptos::html::Canvas;
use leptos::prelude::*;
use leptos_use::use_device_pixel_ratio;
use std::sync::Arc;

/// Nested circles and the forms of evidence, in open sea.
#[component]
pub fn SizeKeyView() -> impl IntoView {
    let atlas = Atlas::expect();
    let control = MapControl::expect();
    let canvas = NodeRef::<Canvas>::new();
    let density = use_device_pixel_ratio();
    let edition = atlas.slice(|state| state.edition);
    let scene = Memo::new(move |_| {
        let drawn = control.drawn.get()?;
        let measure = atlas.measure();
        SizeKey::new(&SizeKeyInput { layout: &drawn.layout, data: &atlas.data(), edition: edition.get(), measure: &*measure })
            .map(|key| Arc::new(key.scene()))
    });
    let paint = FrameTask::new(move || {
        let Some(scene) = scene.get_untracked() else { return };
        let Some((canvas, inks)) = canvas.get_untracked().zip(atlas.theme.inks.get_untracked()) else { return };
        if let Ok(layer) = Layer::prepare(canvas, [scene.width, scene.height], density.get_untracked()) {
            let _ = paint_scene(&layer, &scene, &inks);
        }
    });
    Effect::new(move |_| {
        (scene.track(), atlas.theme.inks.track(), density.track(), canvas.track());
        paint.request();
    });
    let length = move |axis: usize| {
        move || scene.with(|scene| scene.as_ref().map_or(String::new(), |scene| format!("{}px", [scene.width, scene.height][axis])))
    };
    let key = move || words::size_key(&atlas.data(), edition.get());
    view! {
        <div class="size-key">
            <Show when=move || scene.with(Option::is_some)>
                <div>
                    <p class="size-key-title">{move || key().title}</p>
                    <canvas
                        node_ref=canvas
                        role="img"
                        aria-label=move || key().spoken
                        style:width=length(0)
                        style:height=length(1)
                    ></canvas>
                </div>
            </Show>
            <ul>
                {move || key().bounded.map(|text| view! { <li><Glyph form=MarkForm::Ring />{text}</li> })}
                {move || key().derived.map(|text| view! { <li><Glyph form=MarkForm::Ring evidence=Evidence::Derived />{text}</li> })}
            </ul>
        </div>
    }
    .into_any()
}
