//! Menus that filter the ranking and dim the map.

use super::Atlas;
use super::shown::Show;
use crate::chart::ranking::{Choice, filter_choices};
use crate::data::Dataset;
use crate::language::Language;
use crate::state::{Action, Filter, RankRange};
use crate::words;
use leptos::ev::Event;
use leptos::prelude::*;
use web_sys::HtmlInputElement;

/// An entry of a menu: its text, the action it means, whether it is in force.
type Entry = (String, Action, bool);

/// "No filter" first, then what occurs.
fn choices<T: Copy + PartialEq>(
    language: Language,
    every: String,
    offered: &[Choice<T>],
    chosen: Option<T>,
    action: fn(Option<T>) -> Action,
) -> Vec<Entry> {
    let first = (every, action(None), chosen.is_none());
    let one = |choice: &Choice<T>| {
        let text = language.texts().choice_with_count(&*choice.name, choice.rows);
        (text, action(Some(choice.value)), chosen == Some(choice.value))
    };
    std::iter::once(first).chain(offered.iter().map(one)).collect()
}

/// A native menu that reads as quiet text. The first choice means "no filter".
#[component]
fn QuietMenu(
    /// Name for screen readers.
    label: String,
    /// The choices, tracked; the flag marks the one in force.
    choices: impl Fn() -> Vec<Entry> + Send + Sync + Copy + 'static,
) -> impl IntoView {
    let atlas = Atlas::expect();
    let choices = Memo::new(move |_| choices());
    let is_set = move || choices.with(|choices| choices.iter().skip(1).any(|choice| choice.2));
    let options = move || {
        let option = |(index, (text, _, selected)): (usize, Entry)| {
            view! {
                <option value=index.to_string() prop:selected=selected>
                    {text}
                </option>
            }
            .into_any()
        };
        choices.get().into_iter().enumerate().map(option).collect_view()
    };
    let choose = move |event| {
        let index: Option<usize> = event_target_value(&event).parse().ok();
        if let Some(action) =
            index.and_then(|index| choices.with_untracked(|all| all.get(index).map(|choice| choice.1)))
        {
            atlas.dispatch(action);
        }
    };
    view! {
        <span class="quiet-menu" class:is-set=move || is_set()>
            <select aria-label=label on:change=choose>
                {move || options()}
            </select>
        </span>
    }
}

/// Economy, region and income group.
#[component]
pub fn FilterMenus(
    /// Whether the menu of regions and the range of ranks are offered too.
    #[prop(optional)]
    all: bool,
) -> impl IntoView {
    let atlas = Atlas::expect();
    let (language, texts) = (atlas.language(), atlas.texts());
    let filter = atlas.slice(|state| state.filter.clone());
    let subject = atlas.slice(|state| state.edition);
    let offered = Memo::new(move |_| filter_choices(language, &atlas.data(), subject.get()));
    let economies = move || {
        let chosen = filter.with(|filter| filter.economy);
        let mut economies = offered.with(|offered| offered.economies.clone());
        // The search can choose an economy none of whose clusters is named: the menu has to say so.
        if let Some(economy) = chosen.filter(|chosen| economies.iter().all(|choice| choice.value != *chosen)) {
            let name = words::economy_name(language, atlas.data().economy(economy));
            economies.push(Choice { value: economy, name, rows: 0 });
        }
        choices(language, texts.filter_all_economies(), &economies, chosen, Action::FilterEconomy)
    };
    let regions = move || {
        let chosen = filter.with(|filter| filter.region);
        let every = texts.filter_all_regions();
        offered.with(|offered| choices(language, every, &offered.regions, chosen, Action::FilterRegion))
    };
    let incomes = move || {
        let chosen = filter.with(|filter| filter.income);
        let every = texts.filter_all_incomes();
        offered.with(|offered| choices(language, every, &offered.incomes, chosen, Action::FilterIncome))
    };
    view! {
        <div class="ranking-filters" role="group" aria-label=texts.filters()>
            <QuietMenu label=texts.filter_economy() choices=economies />
            {all.then(|| view! { <QuietMenu label=texts.filter_region() choices=regions /> }.into_any())}
            <QuietMenu label=texts.filter_income() choices=incomes />
            {all.then(|| view! { <RankRangeFields /> }.into_any())}
            <Show when=move || filter.with(Filter::is_active)>
                <button type="button" class="link" on:click=move |_| atlas.dispatch(Action::ClearFilter)>
                    {texts.filter_clear()}
                </button>
            </Show>
        </div>
    }
}

/// "Ranks from … to …"; an empty field means the end of the list.
#[component]
fn RankRangeFields() -> impl IntoView {
    let atlas = Atlas::expect();
    let texts = atlas.texts();
    let range = atlas.slice(|state| state.filter.ranks);
    let last_rank = Dataset::RANKED_CLUSTERS;
    let everything = RankRange { first: 1, last: last_rank };
    // An empty or impossible entry means that end of the list; the other end gives way where the two would cross.
    let shown = move |part: fn(RankRange) -> u16| range.get().map_or(String::new(), |range| part(range).to_string());
    let set = move |is_first: bool, event: Event| {
        let before = range.get_untracked().unwrap_or(everything);
        let typed = event_target_value(&event).trim().parse().ok().filter(|rank| (1..=last_rank).contains(rank));
        let next = if is_first {
            let first = typed.unwrap_or(everything.first);
            RankRange { first, last: before.last.max(first) }
        } else {
            let last = typed.unwrap_or(everything.last);
            RankRange { first: before.first.min(last), last }
        };
        atlas.dispatch(Action::FilterRanks((next != everything).then_some(next)));
        // The field tells what counts, also where that is what counted before.
        let part: fn(RankRange) -> u16 = if is_first { |range| range.first } else { |range| range.last };
        event_target::<HtmlInputElement>(&event).set_value(&untrack(|| shown(part)));
    };
    view! {
        <span class="rank-range" role="group" aria-label=texts.filter_ranks()>
            <label>
                {texts.filter_ranks()} " "
                <input
                    type="number"
                    min="1"
                    max=last_rank.to_string()
                    placeholder="1"
                    aria-label=texts.filter_first_rank()
                    prop:value=move || shown(|range| range.first)
                    on:change=move |event| set(true, event)
                />
            </label>
            <label>
                "– "
                <input
                    type="number"
                    min="1"
                    max=last_rank.to_string()
                    placeholder=last_rank.to_string()
                    aria-label=texts.filter_last_rank()
                    prop:value=move || shown(|range| range.last)
                    on:change=move |event| set(false, event)
                />
            </label>
        </span>
    }
}
