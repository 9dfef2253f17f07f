//! The menu that saves and prints a figure as it is shown.

use super::Atlas;
use super::address::Address;
use super::elsewhere::close_elsewhere;
use crate::export::{Caption, Part, View, density_within, figure_for_others, picture_name, png, sheet, svg_head};
use crate::paint::{Inks, painted};
use crate::platform::{png_of, print_alone, save, today};
use crate::scene::{Look, Palette, Scene, write_svg_as};
use leptos::ev::KeyboardEvent;
use leptos::html::{Details, Div};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;
use wasm_bindgen::JsCast as _;
use web_sys::{HtmlElement, Node};

/// Pixels of a picture per pixel of the page, as offered.
const SCALES: [u8; 3] = [1, 2, 4];

/// A figure as it is shown.
pub struct Picture {
    /// What stands around it.
    pub caption: Caption,
    /// The figure.
    pub scene: Scene,
    /// How much larger than it is laid out it is shown.
    pub scale: f64,
    /// Whether points of a file of the reader's are drawn.
    pub has_points: bool,
}

/// Makes the picture of a figure in a view; none before it is drawn.
pub type MakePicture = Arc<dyn Fn(&View<'_>) -> Option<Picture> + Send + Sync>;

#[derive(Clone, Copy)]
enum Way {
    Png(u8),
    Svg,
    Print,
}

/// PNG in three sizes, SVG, print.
#[component]
pub fn SaveMenu(
    /// What the figure is called, for screen readers.
    label: String,
    /// The same in the page's first language, for file names.
    name: String,
    part: Part,
    picture: MakePicture,
) -> impl IntoView {
    let saving = Saving {
        atlas: Atlas::expect(),
        address: Address::expect(),
        part,
        figure: StoredValue::new((name, picture)),
        told: RwSignal::new(String::new()),
    };
    let texts = saving.atlas.texts();
    let menu = NodeRef::<Details>::new();
    let panel = NodeRef::<Div>::new();
    let shift = RwSignal::new(0.0);
    let close = move || {
        if let Some(menu) = menu.get_untracked() {
            menu.set_open(false);
        }
    };
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" && menu.get_untracked().is_some_and(|menu| menu.open()) {
            event.prevent_default();
            event.stop_propagation();
            close();
            focus_summary(menu);
        }
    };
    let inside = move |node: &Node| menu.get_untracked().is_some_and(|menu| menu.contains(Some(node)));
    let on_focus_out = close_elsewhere(inside, close);
    let button = |text: String, way: Way| {
        view! {
            <button type="button" on:click=move |_| saving.go(way)>
                {text}
            </button>
        }
        .into_any()
    };
    let pngs = SCALES.map(|scale| button(texts.save_png(scale), Way::Png(scale))).into_iter().collect_view();
    let [svg, print] = [button(texts.save_svg(), Way::Svg), button(texts.save_print(), Way::Print)];
    let label = texts.save_menu_of(label);
    view! {
        // Of one name: the browser closes one when another is opened.
        <details
            class="save-menu"
            name="save-menu"
            node_ref=menu
            on:keydown=on_key
            on:focusout=on_focus_out
            on:toggle=move |_| keep_inside(panel, shift)
        >
            <summary aria-label=label.clone()>{texts.save_menu()}</summary>
            <div
                class="save-panel"
                role="group"
                aria-label=label
                node_ref=panel
                style:transform=move || format!("translateX({:.0}px)", shift.get())
            >
                <div class="save-sizes">{pngs}</div>
                {svg}
                {print}
                <div class="save-told">{move || saving.told.get()}</div>
            </div>
        </details>
    }
    .into_any()
}

/// Moves a panel that has opened so far sideways that all of it is in the window.
fn keep_inside(panel: NodeRef<Div>, shift: RwSignal<f64>) {
    const MARGIN: f64 = 8.0;
    let root = document().document_element();
    // The browser tells this a little later: then the menu may be gone.
    let Some((panel, root)) = panel.try_get_untracked().flatten().zip(root) else { return };
    let (area, before) = (panel.get_bounding_client_rect(), shift.get_untracked());
    let (left, right) = (area.left() - before, f64::from(root.client_width()) - MARGIN);
    // A panel wider than the window begins where the window does.
    let moved = left.min(right - area.width()).max(MARGIN) - left;
    if area.width() > 0.0 && (moved - before).abs() >= 1.0 {
        shift.set(moved);
    }
}

fn focus_summary(menu: NodeRef<Details>) {
    let summary = menu.get_untracked().and_then(|menu| menu.query_selector("summary").ok().flatten());
    if let Some(summary) = summary.and_then(|summary| summary.dyn_into::<HtmlElement>().ok()) {
        // Refused only for an element that left the page.
        let _ = summary.focus();
    }
}

/// What every way to save has in common.
#[derive(Clone, Copy)]
struct Saving {
    atlas: Atlas,
    address: Address,
    part: Part,
    /// Its name for files, and what makes its picture.
    figure: StoredValue<(String, MakePicture)>,
    /// What became of it, for those who see it; screen readers are told by the page's live region.
    told: RwSignal<String>,
}

impl Saving {
    fn go(self, way: Way) {
        let (figure, picture) = self.figure.get_value();
        let (atlas, data) = (self.atlas, self.atlas.data());
        let (state, address, date) = (atlas.state.get_untracked(), self.address.link(), today());
        let view = View { data: &data, state: &state, part: self.part, address: &address, date: &date };
        let drawn = untrack(|| picture(&view)).zip(atlas.theme.inks.get_untracked());
        let Some((Picture { caption, scene, scale, has_points }, inks)) = drawn else { return self.fail() };
        let (caption, scene) = (caption.for_others(state.language), figure_for_others(state.language, scene));
        let (scene, texts) = (sheet(&caption, &scene, &*atlas.measure()), view.texts(&caption));
        let name = |scale, ending| picture_name(&view, &figure, has_points, scale, ending);
        match way {
            Way::Print => {
                let look = Look { colour: &Palette::PAPER.0, wider: 0.0, tints: 1.0 };
                print_alone(&write_svg_as(&scene, look, ""));
            }
            Way::Svg => {
                let colour = |ink| inks.colour(ink);
                let look = Look { colour: &colour, wider: inks.wider(), tints: inks.tints() };
                let name = name(None, "svg");
                let svg = write_svg_as(&scene, look, &svg_head(&texts));
                self.tell(save(&name, "image/svg+xml", svg.as_bytes()).then(|| atlas.texts().save_saved(name)));
            }
            Way::Png(times) => {
                let asked = f64::from(times) * scale;
                let density = density_within([scene.width, scene.height], asked);
                let name = name(Some(times), "png");
                let told = if density < asked {
                    atlas.texts().save_saved_smaller(name.as_str(), format!("{:.1}", density / scale))
                } else {
                    atlas.texts().save_saved(name.as_str())
                };
                self.save_png(&scene, density, &inks, texts, name, told);
            }
        }
    }

    fn save_png(
        self,
        scene: &Scene,
        density: f64,
        inks: &Inks,
        texts: [(&'static str, String); 8],
        name: String,
        told: String,
    ) {
        let Some(canvas) = painted(scene, density, inks) else { return self.fail() };
        // The page may have been built anew by the time it is made.
        let failed = self.atlas.texts().save_failed();
        spawn_local(async move {
            let texts = texts.each_ref().map(|(keyword, text)| (*keyword, text.as_str()));
            let bytes = png_of(canvas).await.map(|bytes| png::with_texts(&bytes, &texts));
            let saved = bytes.filter(|bytes| save(&name, "image/png", bytes));
            self.say(saved.map_or(failed, |_| told));
        });
    }

    fn tell(self, told: Option<String>) {
        self.say(told.unwrap_or_else(|| self.atlas.texts().save_failed()));
    }

    fn fail(self) {
        self.tell(None);
    }

    fn say(self, told: String) {
        self.told.try_set(told.clone());
        self.atlas.announcer.tell(told);
    }
}
