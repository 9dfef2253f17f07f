## The page and its bar

# The name of the atlas: title of the document, and beside the logo.
page-title = Cluster Atlas
page-not-opened = The atlas could not be opened
page-without-pair = The tables hold fewer than two economies to compare.
skip-to-ranking = Skip to the ranking
skip-to-comparison = Skip to the comparison
language-menu = Language
# $choice (String) - light, dark or automatic
theme-button = { $choice ->
    [light] Theme: light
    [dark] Theme: dark
   *[automatic] Theme: automatic
}
edition-line = Edition
search-open = Search
search-hint = Find a cluster or economy
search-found = Found
# In the place of a cluster's economy, where the hit is an economy.
search-economy = economy
page-footer = Cluster Atlas is open source. No cookies, no tracking, no requests to other sites.
back-to-map = Back to the map

## Regions and income groups of the World Bank

region-east-asia-pacific = East Asia & Pacific
region-europe-central-asia = Europe & Central Asia
region-latin-america-caribbean = Latin America & Caribbean
region-middle-east-north-africa = Middle East & North Africa
region-north-america = North America
region-south-asia = South Asia
income-high = High income
income-upper-middle = Upper middle income
income-lower-middle = Lower middle income
# The same after an economy’s name: China · upper middle income.
income-of-high = high income
income-of-upper-middle = upper middle income
income-of-lower-middle = lower middle income
level-high = High-income economies
level-middle = Middle-income economies

## Values, and why there is none

not-in-open-sources = not in open sources
does-not-apply = does not apply
method-changed = the method changed
change-new = new
change-up = up { $ranks }
change-down = down { $ranks }
change-same = same rank
share-spoken = { $share } percent
share-at-most-spoken = { $share } percent or less
growth-spoken = { $growth } percent
# $share is a figure with its sign for percent, also as a limit: ≤ 0.9 %.
share-of-output = { $share } of world output ({ $edition } edition)
growth-of-output = Growth { $growth }
stated-by-sources = Stated by { $sources }
follows-from-sources = Follows from { $sources }
follows-from-stated = Follows from what is stated · { $sources }
lower-limit = A lower limit, from named clusters · { $sources }
one-source = One source

## How well a row is supported, in full and in a table's cell

grade-published = In WIPO’s printed table
grade-two-sources = Two or more sources agree
grade-one-source = One independent source
grade-derived = Follows from another edition
grade-cell-published = WIPO’s table
grade-cell-two-sources = two or more
grade-cell-one-source = one
grade-cell-derived = inferred

## Where a cluster stands

standing-not-named = Not among the clusters named for { $edition }
standing-ranked = <strong>Rank { $rank }</strong>
standing-up = <strong>Rank { $rank }</strong>, up { $ranks } since { $before }
standing-down = <strong>Rank { $rank }</strong>, down { $ranks } since { $before }
standing-same = <strong>Rank { $rank }</strong>, same as { $before }
standing-new = <strong>Rank { $rank }</strong>, new in { $edition }
# The edition before, in the five messages above.
standing-before = { $edition }
standing-before-recomputed = { $edition } as recomputed by WIPO
standing-listed = Rank { $edition } not in open sources
standing-listed-ranked-before = Rank { $edition } not in open sources; { $rank } in { $before }
standing-listed-new = Rank { $edition } not in open sources; new in { $edition }
standing-derived = In the { $before } table; { $edition } not confirmed
not-confirmed = { $edition } not confirmed

## Tooltips

tooltip-name = Details
# $share is its share of the world's in percent.
patents-with-share = <strong>{ $count }</strong> PCT applications ({ $share }, { $edition })
patents-without-share = <strong>{ $count }</strong> PCT applications ({ $edition })
papers-with-share = <strong>{ $count }</strong> publications ({ $share }, { $edition })
papers-without-share = <strong>{ $count }</strong> publications ({ $edition })
unnamed-of = One of { $count }, not named
unnamed-counted = WIPO counts it; no open source we use names it.
unnamed-uncounted = No open source we use counts its clusters.
no-count = No count found
of-edition = { $name } · { $edition } edition
at-least-clusters = At least { $clusters }
# $number is a word where the language has one.
count-more = { $number } more than in { $before }
count-fewer = { $number } fewer than in { $before }
count-same = As many as in { $before }
# What an income level's count is made of; $economies is their number with its noun.
income-sum = { $n ->
    [one] The count of { $economies }
   *[other] The sum of the counts of { $economies }
}
income-sum-and-named = { $n ->
    [one] The count of { $economies }, and { $clusters } named in economies without a count
   *[other] The sum of the counts of { $economies }, and { $clusters } named in economies without a count
}
income-at-most = At most { $clusters }, as far as the counts of other economies tell
# What a screen reader says of a tooltip, a part a sentence.
spoken-part = { $part }.
crowd-title = { $clusters } clusters here, by rank
crowd-close = Close the list
crowd-zoom = Zoom in here

## Cards

card-where = { $economy } · { $income }
card-rank = Rank { $edition }
card-rank-recomputed = Rank { $edition } (recomputed)
card-rank-before = Rank before
card-no-earlier-edition = no earlier edition
card-not-ranked = not ranked
card-new-in = new in { $edition }
card-same = same
card-share = Share of world output
card-patents = Patent applications (PCT)
card-papers = Research papers
card-growth = Growth
card-reaches-into = Reaches into { $others }; counted for { $economy }.
# A remark of the tables. They are in English; the tags mark what is.
remark = <en>{ $remark }</en>
# The same about an economy's count.
remark-of-count = { $possessive } count of { $clusters }: <en>{ $remark }</en>
see-sources = See sources
close-card = Close { $name }
close-all-cards = Close all pinned
pinned-clusters = Pinned clusters
pinned-count = { $pins } pinned, side by side below the map
pinned-rank = Rank
pinned-economy = Economy
pinned-support = Support
pinned-sources = Sources
pinned-value = { $value } ({ $detail })

## Keys, buttons and hints of the map

colour-key = Colour key
colour-key-of-charts = Colour key of the charts
colour-key-of-output = Colour key of output and growth
colour-key-hint = Show or dim
key-others = Other economies
# The same where there is little room.
key-others-short = Other
edition-choice = { $edition }: { $a }, { $b }
edition-choice-none = { $edition }: { $reason }
count-of = { $economy } { $clusters }
count-of-at-least = { $economy } at least { $clusters }
count-of-unknown = { $economy } no count found
arrangement = Marks
arrangement-places = In place
arrangement-places-hint = Every mark at its place; crowded ones overlap
arrangement-apart = Apart
arrangement-apart-hint = Crowded marks moved apart, with a line to their place
arrangement-units = Counted
arrangement-units-hint = The same marks in rows, one for each cluster counted
presets = Parts of the world
preset-world = World
preset-east-asia = East Asia
preset-europe = Europe
preset-north-america = North America
fit-to-filter = Fit to filter
zoom = Zoom
zoom-in = Zoom in
zoom-out = Zoom out
zoom-reset = Reset
zoom-reset-map = Reset the map
map-name = Map of the clusters
# What a screen reader calls the map's role.
map-role = map
map-wheel-hint = Hold Ctrl or ⌘ and turn the wheel to zoom, or click the map first.
map-touch-hint = Two fingers move the map.
size-key-heading = share of world output ({ $edition } edition)
size-key-spoken = Circles for { $shares } percent; the area of a mark is its share.
size-key-at-most = { $share } or less, no exact figure
size-key-no-figure = no exact figure
size-key-derived = in the { $before } table; { $edition } not confirmed
sources-and-notes = Sources and notes

## The ranking

ranking-title = Ranking { $edition }
ranking-list = Clusters by rank
ranking-table = Clusters with every column
ranking-full-title = All that is known of { $edition }
ranking-show-all = Show all ranks as a table
ranking-close-all = Close the full table
ranking-close = Close
filters = Filters
filter-economy = Economy
filter-region = Region
filter-income = Income group
filter-all-economies = All economies
filter-all-regions = All regions
filter-all-incomes = All incomes
filter-ranks = Ranks
filter-first-rank = First rank
filter-last-rank = Last rank
filter-clear = Clear filters
no-match = No cluster matches.
all-rows-shown = All { $rows } named clusters shown.
some-rows-shown = { $rows } of { $all } named clusters shown.
choice-with-count = { $name } ({ $clusters })
column-rank = #
column-name = Cluster
column-economy = Economy
# $year is the last two digits of the edition before.
column-change = ’{ $year }
column-change-first = change
column-share = share
column-growth = growth
column-grade = sources
column-mark = Mark
column-rank-full = Rank { $edition }
column-change-full = Change of rank since { $before }
column-change-first-full = Change of rank
column-share-full = Share of world output in percent
column-growth-full = Growth of output in percent
column-grade-full = How well the row is supported
group-ranked = Ranked
group-listed = Named, rank not known
group-derived = In the { $before } table, { $edition } not confirmed
ranking-gap = { $ranks } · not in open sources

## Comparison, output and growth

pair-and = and
pair-first = First economy
pair-second = Second economy
output-title = Output, growth and change of rank
output-note = What the clusters put out, how fast that grows, and who climbed. Only what sources print, and what follows from it.
legend-incomes = Income groups
legend-regions = Regions
legend-hint = Show alone

## Tables behind the figures

# What a screen reader calls a chart's role.
chart-role = chart
table-show = Show as a table
table-hide = Hide the table
heading-cluster = Cluster
heading-economy = Economy
heading-edition = Edition
heading-clusters = Clusters
heading-method = Method
heading-stated-by = Stated by
heading-rests-on = Rests on
heading-level-or-cluster = Income level or cluster
heading-clusters-or-growth = Clusters, or growth of output
heading-named = Named
heading-first-ranks = Ranks
heading-rank = Rank { $edition }
heading-known = { $economy }, known
heading-possible = { $economy }, possible
# In the place of a name no source gives, and over their number.
not-named = Not named
axis-clusters = clusters
axis-first-rank = rank { $rank }
first-ranks = First { $ranks }
units-caption = Clusters of { $a } and { $b }, { $edition }
strip-caption = Every rank of { $edition } that open sources give
editions-caption = The counts and what they rest on
cumulative-caption = How many of the first ranks of { $edition }: known, and possible. The rank strip’s table has the single ranks

## Data and sources

data-title = Data and sources
data-known = What is known
coverage-ranked = { $clusters } with a { $edition } rank
coverage-listed = { $clusters } named, rank unknown
coverage-derived = { $clusters } in the { $before } table only
coverage-derived-earlier = { $clusters } in an earlier table only
coverage-unnamed = { $clusters } not named
method-title = Method
method-places = WIPO places the inventors of international (PCT) patent applications and the authors of scientific papers, each over five years.
method-groups = Dense groups of addresses become clusters; administrative borders play no part.
method-rank = A cluster’s rank follows the sum of its world shares of patents and of papers.
# $editions lists those editions with their methods.
method-editions = Editions that rank otherwise are never compared with the others ({ $editions }).
method-of-edition = { $edition }: { $method }
method-more-editions = { $one }; { $other }
method-counting = Counting is fractional: an application or a paper of many places is shared among them.
notes-title = Reading the data
notes-sources = Every value carries its sources. What no open source states is left empty. One figure is worked out: the world’s totals behind other weights, from printed counts and shares, as said there.
notes-stand-in = Where { $edition } figures are missing, those of the { $figures } edition stand in and say so.
notes-rank-before = A rank before is the one published the year before. For { $figures } it is the figure WIPO printed then, which it had recomputed.
notes-taipei = Whether Taipei–Hsinchu is inside China’s count is not stated in any source read; it stands under its own name.
notes-borders = A cross-border cluster counts once, for the first economy in its row. Germany’s count may include Basel.
sources-title = Sources ({ $sources })
licence-title = Licence
licence = Data: World Intellectual Property Organization, Global Innovation Index 2024 and earlier editions, CC BY 4.0. The Secretariat of WIPO assumes no liability or responsibility with regard to the transformation or translation of the original content. Places: GeoNames, CC BY 4.0. Made with Natural Earth. Borders and names imply no opinion on the status of any territory.
