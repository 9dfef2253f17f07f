//! What can stand open in the page.
//!
//! A panel is part of the view, and so of the address, where it holds content of the page that is there to be read:
//! tables of the figures, sources, the help. What asks the reader for something (menus, the dialog for a table of one's
//! own and what it tells of that table, which no address leads to) or follows the pointer (tooltips, hits of a search,
//! the sheet of a mark) is none. Cards and claims are parts of the view of their own.

/// A part of the page that opens and closes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    /// The ranking with every column.
    Ranking,
    /// The table of the unit chart.
    Units,
    /// The table of the rank strip.
    Strip,
    /// The table of the counts of the first k ranks.
    Cumulative,
    /// The table of the counts by edition.
    Editions,
    /// The table of the clusters per economy.
    Bars,
    /// The table of patents against publications.
    Scatter,
    /// The table of the ranking with other weights.
    WhatIf,
    /// The table of growth.
    Growth,
    /// The table of changes of rank.
    Slope,
    /// The table of income levels.
    Income,
    /// The table of the reader's own points.
    Points,
    /// The sources of every card that is open, so that cards beside each other stay comparable.
    CardSources,
    /// The sources of the claim that is chosen.
    ClaimSources,
    /// How the page is used.
    Help,
}

impl Panel {
    /// Every panel, in the order of the page.
    pub const ALL: [Self; 15] = [
        Self::Ranking,
        Self::Units,
        Self::Strip,
        Self::Cumulative,
        Self::Editions,
        Self::Bars,
        Self::Scatter,
        Self::WhatIf,
        Self::Growth,
        Self::Slope,
        Self::Income,
        Self::Points,
        Self::CardSources,
        Self::ClaimSources,
        Self::Help,
    ];

    fn bit(self) -> u32 {
        1 << self as u32
    }
}

// One more would have the bit of the first.
const _: () = assert!(Panel::ALL.len() <= u32::BITS as usize);

/// The panels that are open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Panels(u32);

impl Panels {
    /// Whether a panel is open.
    #[must_use]
    pub fn has(self, panel: Panel) -> bool {
        self.0 & panel.bit() != 0
    }

    /// These with a panel open, or closed.
    #[must_use]
    pub fn with(self, panel: Panel, is_open: bool) -> Self {
        Self(if is_open { self.0 | panel.bit() } else { self.0 & !panel.bit() })
    }

    /// Those that are open, in the order of the page.
    pub fn iter(self) -> impl Iterator<Item = Panel> {
        Panel::ALL.into_iter().filter(move |panel| self.has(*panel))
    }
}

impl FromIterator<Panel> for Panels {
    fn from_iter<T: IntoIterator<Item = Panel>>(panels: T) -> Self {
        panels.into_iter().fold(Self::default(), |open, panel| open.with(panel, true))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_panel_opens_and_closes_alone() {
        for panel in Panel::ALL {
            let open: Panels = [panel].into_iter().collect();
            assert_eq!(open.iter().collect::<Vec<_>>(), [panel]);
            assert_eq!(open.with(panel, false), Panels::default());
        }
    }

    #[test]
    fn the_order_they_were_opened_in_is_forgotten() {
        let all: Panels = Panel::ALL.into_iter().rev().collect();
        assert!(all.iter().eq(Panel::ALL));
    }
}
