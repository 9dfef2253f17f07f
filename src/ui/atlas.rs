//! What every component shares.

use super::announcer::Announcer;
use super::hover::{Anchor, Hover, Hovered};
use super::sheet::Sheet;
use super::text_scale::TextScale;
use super::theme::Theme;
use crate::data::{ClaimId, ClusterId, Dataset, Ranking};
use crate::geo::Basemap;
use crate::language::{Language, Texts};
use crate::paint::{CanvasMeasure, Inks};
use crate::platform::Speaker;
use crate::scale::Tone;
use crate::scene::Hit;
use crate::state::{Action, Panel, ViewState};
use crate::story::{ClaimCheck, check_all};
use crate::words;
use leptos::prelude::*;
use std::rc::Rc;
use std::sync::Arc;

/// The data, the view state and what the pointer is on; handed down by context.
#[derive(Clone, Copy)]
pub struct Atlas {
    /// The tables.
    pub data: StoredValue<Arc<Dataset>>,
    /// The basemap.
    pub basemap: StoredValue<Arc<Basemap>>,
    /// The reproducible state; changed by [`Atlas::dispatch`] and, as a whole, [`Atlas::open`] alone.
    pub state: RwSignal<ViewState>,
    /// The part of it that charts are drawn from.
    pub charts: Memo<ViewState>,
    /// The claim whose rows are lit: the chosen one, in the edition that its rows are of.
    claim: Memo<Option<ClaimId>>,
    /// What the pointer or the keyboard is on, if anything.
    pub hover: Hover,
    /// The sheet at the foot of the screen.
    pub sheet: Sheet,
    /// Plays the tones of ranks, where the reader asked for them.
    pub speaker: Speaker,
    /// Light, dark, or as the system says.
    pub theme: Theme,
    /// How large the reader wants text.
    pub text_scale: TextScale,
    /// Tells screen readers what happened.
    pub announcer: Announcer,
    /// The article's claims, checked against the tables; in the order of the file.
    pub checks: StoredValue<Arc<Vec<ClaimCheck>>>,
    measure: StoredValue<Rc<CanvasMeasure>, LocalStorage>,
}

impl Atlas {
    /// Takes the tables and starts in the initial state.
    #[must_use]
    pub fn new(data: Arc<Dataset>, basemap: Arc<Basemap>, state: ViewState) -> Self {
        let state = RwSignal::new(state);
        let theme = Theme::new(Memo::new(move |_| state.with(|state| state.theme)));
        let family = theme.inks.with_untracked(|inks| inks.as_ref().map(|inks| inks.font_family().to_owned()));
        let measure = CanvasMeasure::new(&family.unwrap_or_else(|| "sans-serif".to_owned()));
        Self {
            checks: StoredValue::new(Arc::new(check_all(&data))),
            data: StoredValue::new(data),
            basemap: StoredValue::new(basemap),
            state,
            charts: Memo::new(move |_| state.with(ViewState::of_charts)),
            claim: Memo::new(move |_| state.with(|state| state.claim.filter(|_| state.edition == ClaimCheck::SHOWN))),
            hover: Hover::new(),
            sheet: Sheet::new(),
            speaker: Speaker::new(),
            theme,
            text_scale: TextScale::new(),
            announcer: Announcer::new(),
            measure: StoredValue::new_local(Rc::new(measure)),
        }
    }

    /// The atlas of the page.
    #[must_use]
    pub fn expect() -> Self {
        expect_context()
    }

    /// The tables.
    #[must_use]
    pub fn data(&self) -> Arc<Dataset> {
        self.data.get_value()
    }

    /// The language in force. Not tracked: the page is built anew when it changes.
    #[must_use]
    pub fn language(&self) -> Language {
        self.state.with_untracked(|state| state.language)
    }

    /// What the page says in it.
    #[must_use]
    pub fn texts(&self) -> &'static Texts {
        self.language().texts()
    }

    /// The basemap.
    #[must_use]
    pub fn basemap(&self) -> Arc<Basemap> {
        self.basemap.get_value()
    }

    /// Measures text in the page's font.
    #[must_use]
    pub fn measure(&self) -> Rc<CanvasMeasure> {
        self.measure.get_value()
    }

    /// The colours of the theme in force.
    #[must_use]
    pub fn inks(&self) -> Option<Inks> {
        self.theme.inks.get()
    }

    /// Does a step, and tells what it changed. Browsers tell some events a little later: then the atlas may be gone, and
    /// nothing is done.
    pub fn dispatch(&self, action: Action) {
        if let Some(next) = self.state.try_with_untracked(|state| state.after(action)) {
            self.show(next);
        }
    }

    /// Shows a state that was come to before, or that an address asks for. The map cuts to it.
    pub fn open(&self, state: ViewState) {
        self.hover.end();
        self.show(state);
    }

    fn show(&self, next: ViewState) {
        let before = self.state.get_untracked();
        if before != next {
            if let Some(told) = words::told(&self.data(), &before, &next) {
                self.announcer.tell(told);
            }
            self.state.set(next);
        }
    }

    /// A part of the state that tells its readers only when it changes.
    pub fn slice<T: PartialEq + Send + Sync + 'static>(
        &self,
        part: impl Fn(&ViewState) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        let state = self.state;
        Memo::new(move |_| state.with(&part))
    }

    /// Whether a panel is open.
    pub fn panel(&self, panel: Panel) -> Memo<bool> {
        self.slice(move |state| state.panels.has(panel))
    }

    /// Opens a panel, or closes it; whether it is open now.
    pub fn turn_panel(&self, panel: Panel) -> bool {
        let is_open = !self.state.with_untracked(|state| state.panels.has(panel));
        self.dispatch(Action::Open(panel, is_open));
        is_open
    }

    /// Tells screen readers what a mark stands for.
    pub fn announce_hit(&self, hit: Hit) {
        self.announce_in_figure(hit, None);
    }

    /// The same, with what a figure shows of it.
    pub fn announce_in_figure(&self, hit: Hit, shown: Option<String>) {
        let (edition, pair) = self.state.with_untracked(|state| (state.edition, state.pair));
        let told = words::spoken(self.language(), &self.data(), edition, pair, hit);
        self.announcer.tell(match shown {
            Some(shown) => self.texts().sentences(told, shown),
            None => told,
        });
    }

    /// Tells screen readers what a cluster is whose card has just been opened.
    pub fn announce_card(&self, cluster: ClusterId) {
        let (edition, pair) = self.state.with_untracked(|state| (state.edition, state.pair));
        let (language, data) = (self.language(), self.data());
        let pinned = self.texts().told_pinned(words::name_of_cluster(language, &data, cluster));
        let facts = words::spoken(language, &data, edition, pair, Hit::Cluster(cluster));
        self.announcer.tell(self.texts().sentences(pinned, facts));
    }

    /// Shows the facts of a mark the reader came to, in the sheet where the page has one, else beside the mark; and sounds
    /// its rank.
    pub fn present(&self, hovered: Hovered) {
        self.sound(hovered.hit);
        if self.sheet.is_used_untracked() {
            self.hover.end();
            self.sheet.show(hovered.hit, hovered.anchor);
        } else {
            self.hover.enter(hovered);
        }
    }

    /// Opens what a mark stands for, or closes it: in the sheet, which can pin it, or pinned at once as a cluster's card.
    pub fn choose(&self, hit: Hit, anchor: Option<Anchor>) {
        if self.sheet.mark_untracked() == Some(hit) {
            self.sheet.close();
        } else if self.sheet.is_used_untracked() {
            self.present(Hovered { anchor, ..Hovered::in_view(hit) });
            self.announce_hit(hit);
        } else if let Hit::Cluster(cluster) = hit {
            self.sound(hit);
            self.dispatch(Action::TogglePin(cluster));
        }
    }

    /// Sounds the rank of a mark at its place, where the reader asked for it. Counts have no rank.
    pub fn sound(&self, hit: Hit) {
        let data = self.data();
        let edition = self.state.with_untracked(|state| state.edition);
        let tone = match hit {
            Hit::Cluster(cluster) => {
                let rank = data.ranking(edition, cluster).and_then(Ranking::rank);
                Tone::new(rank, data.cluster(cluster).lon_lat_deg.map(|[lon_deg, _]| lon_deg))
            }
            Hit::Unnamed(_) | Hit::Rest => Tone::new(None, None),
            Hit::Count(..) | Hit::Income(..) => return,
        };
        self.speaker.play(tone);
    }

    /// Whether a cluster's card is open, pinned or in the sheet. Tracked.
    #[must_use]
    pub fn is_open(&self, cluster: ClusterId) -> bool {
        self.state.with(|state| state.pins.contains(&cluster)) || self.sheet.mark() == Some(Hit::Cluster(cluster))
    }

    /// Closes the tooltip or the sheet; whether there was one.
    #[must_use]
    pub fn escape(&self) -> bool {
        let tooltip = self.hover.get_untracked().is_some_and(|hovered| hovered.anchor.is_some());
        self.hover.end();
        self.sheet.close() || tooltip
    }

    /// Closes the card opened last; whether there was one.
    #[must_use]
    pub fn unpin_last(&self) -> bool {
        let last = self.state.with_untracked(|state| state.pins.last().copied());
        last.map(|pin| self.dispatch(Action::Unpin(pin))).is_some()
    }

    /// Stops looking at a claim; whether one was looked at.
    #[must_use]
    pub fn leave_claim(&self) -> bool {
        let chosen = self.state.with_untracked(|state| state.claim.is_some());
        self.dispatch(Action::ChooseClaim(None));
        chosen
    }

    /// The clusters the chosen claim lights; none without a claim, and none in an edition that its rows are not of.
    #[must_use]
    pub fn claim_lit(&self) -> Option<Vec<ClusterId>> {
        let claim = self.claim.get()?;
        self.checks.with_value(|checks| checks.get(claim.index()).map(|check| check.lit.clone()))
    }

    /// What every view lights: the mark under the pointer or the focus, else the one in the sheet. Tracked.
    #[must_use]
    pub fn lit(&self) -> Option<Hit> {
        self.hover.hit().or(self.sheet.mark())
    }
}
