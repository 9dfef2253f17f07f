//! What the size and the form of a mark mean, with real values.

use super::control::MapControl;
use super::own_points::{OwnPoints, point_glyph};
use crate::chart::map::{MarkSizes, SizeKey, SizeKeyMeaning};
use crate::language::Language;
use crate::paint::{Layer, paint_scene};
use crate::platform::{FrameTask, MeasuredBox, Paper, on_resize, pixel_density};
use crate::scene::{Evidence, MarkForm, Scene};
use crate::ui::Atlas;
use crate::ui::glyph::Glyph;
use crate::ui::shown::Show;
use crate::words;
use leptos::html::{Canvas, Div};
use leptos::prelude::*;
use std::sync::Arc;

/// Nested circles and the forms of evidence, in open sea.
#[component]
pub fn SizeKeyView() -> impl IntoView {
    let atlas = Atlas::expect();
    let control = MapControl::expect();
    let canvas = NodeRef::<Canvas>::new();
    let (screen_density, paper) = (pixel_density(), Paper::expect());
    let density = Memo::new(move |_| screen_density.get() * control.scale.get());
    let edition = atlas.slice(|state| state.edition);
    let key = Memo::new(move |_| {
        let camera = control.camera.get()?;
        let sizes = MarkSizes::new(camera.viewport[0], control.zoom(&camera), control.phone.get());
        Some(SizeKey::new(atlas.language(), &atlas.data(), edition.get(), sizes, control.texts_against_map()))
    });
    let scene = Memo::new(move |_| key.with(|key| key.as_ref().and_then(|key| key.circles.clone()).map(Arc::new)));
    let paint = FrameTask::new(move || {
        let Some(scene) = scene.get_untracked() else { return };
        let Some((canvas, inks)) = canvas.get_untracked().zip(atlas.theme.inks.get_untracked()) else { return };
        let (size, anew) = ([scene.width, scene.height], paper.is_printing_now());
        if let Ok(layer) = Layer::prepare(canvas, size, density.get_untracked(), anew) {
            let _ = paint_scene(&layer, &scene, &inks);
        }
    });
    Effect::new(move |_| {
        scene.track();
        atlas.theme.inks.track();
        density.track();
        canvas.track();
        paint.request();
    });
    let on_right = move || control.key_on_right.get() == Some(true);
    let key_ref = NodeRef::<Div>::new();
    // The observer's callback, not an effect, hands the size on.
    on_resize(key_ref, MeasuredBox::Content, move |size| control.size_key.set(size));
    let length = move |axis: usize| {
        move || {
            let scale = control.scale.get();
            let px = |scene: &Arc<Scene>| format!("{}px", [scene.width, scene.height][axis] * scale);
            scene.with(|scene| scene.as_ref().map_or(String::new(), px))
        }
    };
    let title =
        move || key.with(|key| key.as_ref()?.share_edition.map(|shares| atlas.texts().size_key_heading(shares.year())));
    view! {
        <div class="size-key" class:is-right=on_right node_ref=key_ref>
            <Show when=move || scene.with(Option::is_some)>
                <div>
                    <p class="size-key-title">{title}</p>
                    <canvas
                        node_ref=canvas
                        role="img"
                        aria-label=words::size_key_spoken(atlas.language(), &SizeKey::SHARES)
                        style:width=length(0)
                        style:height=length(1)
                    ></canvas>
                </div>
            </Show>
            <ul>{points_row(atlas)}{move || key.with(|key| key.iter().flat_map(|key| &key.rows).map(|row| row_view(atlas.language(), row.meaning)).collect_view())}</ul>
        </div>
    }
    .into_any()
}

/// What the points of the reader's file are, where the map has any.
fn points_row(atlas: Atlas) -> Option<AnyView> {
    let points = expect_context::<OwnPoints>();
    let row = || view! { <li>{point_glyph(points)} {atlas.texts().own_points_in_key()}</li> }.into_any();
    points.are_there().then(row)
}

fn row_view(language: Language, meaning: SizeKeyMeaning) -> AnyView {
    let evidence = match meaning {
        SizeKeyMeaning::AtMost { .. } | SizeKeyMeaning::NoFigure => Evidence::Stated,
        SizeKeyMeaning::Derived { .. } => Evidence::Derived,
    };
    view! {
        <li>
            <Glyph form=MarkForm::Ring evidence />
            {meaning.words(language)}
        </li>
    }
    .into_any()
}
