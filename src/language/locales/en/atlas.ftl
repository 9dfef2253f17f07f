### The page in English. Every text of the page is here or in the tables of `static/data`; other languages have the
### same messages. A message with `<strong>`, `<a>` or `<b>` is split there: stressed, in the colour of economy A, of B.

language-name = English
# Which way it is written: ltr or rtl.
language-direction = ltr

## Grammar

# A whole number as a word, for titles; in digits where words would be longer.
# $shown (String) - the number in digits
number-word = { $n ->
    [0] none
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
    [13] thirteen
    [14] fourteen
    [15] fifteen
    [16] sixteen
    [17] seventeen
    [18] eighteen
    [19] nineteen
    [20] twenty
    [21] twenty-one
    [22] twenty-two
    [23] twenty-three
    [24] twenty-four
    [25] twenty-five
    [26] twenty-six
    [27] twenty-seven
    [28] twenty-eight
    [29] twenty-nine
    [30] thirty
    [31] thirty-one
    [32] thirty-two
    [33] thirty-three
    [34] thirty-four
    [35] thirty-five
    [36] thirty-six
    [37] thirty-seven
    [38] thirty-eight
    [39] thirty-nine
    [40] forty
    [41] forty-one
    [42] forty-two
    [43] forty-three
    [44] forty-four
    [45] forty-five
    [46] forty-six
    [47] forty-seven
    [48] forty-eight
    [49] forty-nine
    [50] fifty
    [51] fifty-one
    [52] fifty-two
    [53] fifty-three
    [54] fifty-four
    [55] fifty-five
    [56] fifty-six
    [57] fifty-seven
    [58] fifty-eight
    [59] fifty-nine
    [60] sixty
    [61] sixty-one
    [62] sixty-two
    [63] sixty-three
    [64] sixty-four
    [65] sixty-five
    [66] sixty-six
    [67] sixty-seven
    [68] sixty-eight
    [69] sixty-nine
    [70] seventy
    [71] seventy-one
    [72] seventy-two
    [73] seventy-three
    [74] seventy-four
    [75] seventy-five
    [76] seventy-six
    [77] seventy-seven
    [78] seventy-eight
    [79] seventy-nine
    [80] eighty
    [81] eighty-one
    [82] eighty-two
    [83] eighty-three
    [84] eighty-four
    [85] eighty-five
    [86] eighty-six
    [87] eighty-seven
    [88] eighty-eight
    [89] eighty-nine
    [90] ninety
    [91] ninety-one
    [92] ninety-two
    [93] ninety-three
    [94] ninety-four
    [95] ninety-five
    [96] ninety-six
    [97] ninety-seven
    [98] ninety-eight
    [99] ninety-nine
   *[other] { $shown }
}
# Which one: second, 11th.
ordinal = { $n ->
    [1] first
    [2] second
    [3] third
    [4] fourth
    [5] fifth
    [6] sixth
    [7] seventh
    [8] eighth
    [9] ninth
    [10] tenth
   *[other] { NUMBER($n, type: "ordinal") ->
        [one] { $n }st
        [two] { $n }nd
        [few] { $n }rd
       *[other] { $n }th
    }
}
# How often.
times = { $n ->
    [1] once
    [2] twice
   *[other] { $word } times
}
# The last two of a list.
list-end = { $one } and { $other }
# Two of a list that goes on.
list-more = { $one }, { $other }
# Two sentences one after the other.
sentences = { $one } { $other }
# The signs of numbers: before the decimals, and between thousands.
decimal-sign = .
group-sign = {" "}
negative = −{ $figure }
positive = +{ $figure }
# A figure with the sign for percent; between them a narrow space that does not break.
percent-sign = { $figure } %
# Limits, and a range from one number to another.
at-least = ≥ { $figure }
at-most = ≤ { $figure }
span = { $first }–{ $last }
# Counts with their nouns. The number comes twice: $n chooses the form, $shown is what is written.
n-clusters = { $n ->
    [one] { $shown } cluster
   *[other] { $shown } clusters
}
n-named-clusters = { $n ->
    [one] { $shown } named cluster
   *[other] { $shown } named clusters
}
n-economies = { $n ->
    [one] { $shown } economy
   *[other] { $shown } economies
}
n-sources = { $n ->
    [one] { $shown } source
   *[other] { $shown } sources
}
n-ranks = { $n ->
    [one] { $shown } rank
   *[other] { $shown } ranks
}
n-rows = { $n ->
    [one] { $shown } row
   *[other] { $shown } rows
}

# Two of a row of clauses with commas of their own.
clauses = { $one }; { $other }

## Names

# Names of clusters by their key in the tables; $name is WIPO's spelling without the state.
# $key (String)
# $name (String)
cluster-name = { $key ->
   *[other] { $name }
}
# Other spellings that the search finds, for names in another script; lists are sorted by them.
# $key (String)
cluster-spelling = { $key ->
   *[other] { "" }
}
# Other names that readers may type, which the search finds too.
# $key (String)
cluster-also = { $key ->
    [basel] Bâle
    [bengaluru] Bangalore
    [brussels-antwerp] Bruxelles Brussel Anvers
    [chennai] Madras
    [copenhagen] København
    [gothenburg] Göteborg
    [milan] Milano
    [moscow] Moskva
    [mumbai] Bombay
    [munich] München
    [nuremberg-erlangen] Nürnberg
    [vienna] Wien
    [warsaw] Warszawa
   *[other] { "" }
}
# Names of economies by their ISO code; $name is the one in the tables.
# $iso3 (String)
# $name (String)
economy-name = { $iso3 ->
    [HKG] { $name }, China
    [MAC] { $name }, China
    [TWN] { $name }*
    [unknown] Economy unknown
   *[other] { $name }
}
# Of a cluster in a reader’s table.
economy-unknown-why = Economy unknown: your table names none
# The name within a sentence.
# $iso3 (String)
# $name (String)
economy-in-sentence = { $iso3 ->
    [ARE] the { $name }
    [CZE] the { $name }
    [GBR] the { $name }
    [NLD] the { $name }
    [PHL] the { $name }
    [USA] the { $name }
    [unknown] an unknown economy
   *[other] { $name }
}
# The name as an owner within a sentence.
# $iso3 (String)
# $name (String)
economy-possessive = { $iso3 ->
    [ARE] the { $name }’
    [CZE] the { $name }’s
    [GBR] the { $name }’s
    [NLD] the { $name }’
    [PHL] the { $name }’
    [USA] the { $name }’
    [CYP] { $name }’
    [unknown] an unknown economy’s
   *[other] { $name }’s
}
# The same of an economy.
# $iso3 (String)
economy-spelling = { $iso3 ->
   *[other] { "" }
}
# Other names of economies that readers may type.
# $iso3 (String)
economy-also = { $iso3 ->
    [ARE] UAE Emirates
    [AUT] Österreich
    [BEL] Belgique België
    [BRA] Brasil
    [CHE] Schweiz Suisse
    [CZE] Czechia
    [DEU] Deutschland
    [DNK] Danmark
    [ESP] España
    [FIN] Suomi
    [GBR] UK Britain England
    [IRN] Persia
    [ITA] Italia
    [JPN] Nippon
    [NLD] Holland
    [NOR] Norge
    [POL] Polska
    [SWE] Sverige
    [TUR] Türkiye
    [USA] US America
   *[other] { "" }
}
economy-asterisk = * WIPO’s 2023 table prints this economy with an asterisk, as TW*.

## The page and its bar

# The name of the atlas: title of the document, and beside the logo.
page-title = Cluster Atlas
page-description = The world’s top science and technology clusters, on a map and in charts you can check.
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
not-in-own-table = not in your table
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
# $source is who published it.
one-source = One source: { $source }

## How well a row is supported, in full and in a table's cell

grade-published = In WIPO’s printed table
grade-two-sources = Two or more sources agree
grade-one-source = One independent source
grade-derived = Follows from another edition
grade-own-table = In your table
grade-cell-published = WIPO’s table
grade-cell-two-sources = two or more
grade-cell-one-source = one
grade-cell-derived = inferred
grade-cell-own-table = your table

## Where a cluster stands

standing-not-named = Not among the clusters named for { $edition }
standing-ranked = <strong>Rank { $rank }</strong>
standing-up = <strong>Rank { $rank }</strong>, up { $ranks } since { $before }
standing-down = <strong>Rank { $rank }</strong>, down { $ranks } since { $before }
standing-same = <strong>Rank { $rank }</strong>, same as { $before }
standing-new = <strong>Rank { $rank }</strong>, new in { $edition }
# The edition before, in the five messages above, and whose ranks of it.
standing-before = { $edition }
standing-before-recomputed = { $edition } as recomputed by WIPO
standing-before-published = { $edition } as published
# $own (Bool) - the edition is the reader’s table
standing-listed = { $edition } rank not in { $own ->
    [true] your table
   *[false] open sources
}
# $own (Bool)
# $before is the edition before, as in the messages above.
standing-listed-ranked-before = { $edition } rank not in { $own ->
    [true] your table
   *[false] open sources
}; { $rank } in { $before }
# $own (Bool)
standing-listed-new = { $edition } rank not in { $own ->
    [true] your table
   *[false] open sources
}; new in { $edition }
standing-derived = In the { $before } table; { $edition } not confirmed
not-confirmed = { $edition } not confirmed

## Tooltips

tooltip-name = Details
# $share is its share of the world's in percent.
patents-with-share = <strong>{ $count }</strong> PCT applications ({ $share } of the world’s, { $edition } edition)
patents-without-share = <strong>{ $count }</strong> PCT applications ({ $edition } edition)
papers-with-share = <strong>{ $count }</strong> publications ({ $share } of the world’s, { $edition } edition)
papers-without-share = <strong>{ $count }</strong> publications ({ $edition } edition)
unnamed-of = One of { $count }, not named
unnamed-counted = WIPO counts it; none of the open sources used names it.
# $own (Bool)
unnamed-uncounted = { $own ->
    [true] Your table names none of its clusters.
   *[false] None of the open sources used counts its clusters.
}
# $own (Bool)
unnamed-rest = { $own ->
    [true] One of the 100 beyond the counts of the two economies; your table does not name it.
   *[false] One of the 100 beyond the counts of the two economies; none of the open sources used names it.
}
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
# There is no count of any of its economies.
income-named-alone = { $clusters } named, in economies without a count
income-at-most = At most { $clusters }, as far as the counts of other economies tell
# What a screen reader says of a tooltip, a part a sentence.
spoken-part = { $part }.
crowd-title = { $clusters } clusters here, by rank
crowd-close = Close the list
crowd-zoom = Zoom in here

## Cards

card-where = { $economy } · { $income }
card-rank = Rank { $edition }
# Remarks on the rank before.
card-rank-recomputed = recomputed by WIPO
card-rank-published = as published in { $edition }
card-rank-worked-out = worked out from a printed change
card-rank-other = sources of { $edition } say { $rank }
# The detail of a value and the remark on it, where both stand in one line.
card-remarks = { $one }; { $other }
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
pinned-count = { $pins ->
    [one] { $pins } pinned, below the map
   *[other] { $pins } pinned, side by side below the map
}
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
count-of-unknown = no count found for { $economy }
arrangement = Marks
arrangement-places = In place
arrangement-places-hint = Every mark at its place; crowded ones overlap
arrangement-apart = Apart
arrangement-apart-hint = Crowded marks moved apart, with a line to their place
arrangement-units = In rows
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
size-key-spoken = Circles for { $shares } percent; the area of a mark shows its share.
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
column-change-recomputed-full = Change of rank since { $before }, as recomputed by WIPO; as published where WIPO printed none
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
# $own (Bool)
strip-caption = Every rank of { $edition } that { $own ->
    [true] your table gives
   *[false] open sources give
}
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
method-rank = A cluster’s rank follows the sum of its world shares of patent applications and papers, except as noted below.
# $editions lists those editions with their methods.
method-editions = Editions ranked otherwise are not compared with others ({ $editions }).
method-of-edition = { $edition }: { $method }
method-more-editions = { $one }; { $other }
method-counting = Counting is fractional: an application or a paper with several addresses is divided among them.
notes-title = Reading the data
# $own (Bool) - a table of the reader’s is shown
notes-sources = Every value carries its sources. { $own ->
    [true] What neither a source nor your table states
   *[false] What none of the open sources states
} is left empty. Sums and inferred figures are marked as such; the world’s totals for other weights are worked out from printed counts and shares.
notes-stand-in = Where { $edition } figures are missing, those of the { $figures } edition are shown and marked as such.
notes-rank-before = “Rank before” is the rank published a year earlier or, as in the { $figures } edition, one printed later that WIPO may have recomputed; the chart of rank changes uses published ranks only.
# $own (Bool) - the page shows the reader’s table
notes-taipei = { $own ->
    [true] In the open data, whether
   *[false] Whether
} Taipei–Hsinchu is inside China’s count is not stated in any source read; it stands under its own name.
# $own (Bool)
notes-borders = A cross-border cluster counts once, for the first economy in its row. { $own ->
    [true] In the open data Germany’s
   *[false] Germany’s
} count may include Basel.
sources-title = Sources ({ $sources })
licence-title = Licence
# $own is the name of a file of the reader's, to which that licence does not apply; $editions are years.
licence-but-own = The rows of { $editions } are from a table of the reader’s own, { $own }, under terms of its own. All else: { $licence }
licence = Data: World Intellectual Property Organization, Global Innovation Index reports, CC BY 4.0. The Secretariat of WIPO assumes no liability or responsibility with regard to the transformation or translation of the original content. Places: GeoNames, CC BY 4.0. Made with Natural Earth. Borders and names imply no opinion on the status of any territory.

## Headline, lede and editions

-top = the world’s top 100 science and technology clusters
# How many an economy has: 26, at least 26. A language may take the verb into it; $tally in other messages is this.
# $basis is exact or at-least.
tally = { $basis ->
    [at-least] at least { $count }
   *[exact] { $count }
}
headline-both = { $a } has { $tally-a } of { -top }, { $b } { $tally-b }.
headline-tie = { $a } and { $b } each have <strong>{ $count }</strong> of { -top }.
headline-one = { $known } has { $tally } of { -top }; none of the open sources used gives a count for { $other }.
headline-neither = None of the open sources used says how many of { -top } { $a } and { $b } have.
# What the page shows of the edition, at the end of the paragraph under the headline.
# $own (Bool) - the edition is the reader’s table
lede-list = { $own ->
    [true] your table stands in for its { $year } list
   *[false] this is its { $year } list
}
# What a cluster is, and what the edition ranks by.
lede = { $method ->
    [patents] A cluster is where inventors crowd together. The World Intellectual Property Organization (WIPO) ranked the 100 largest by international patent applications alone; { $list }.
    [venture-capital] A cluster is where inventors, scientists and investors crowd together. The World Intellectual Property Organization (WIPO) ranks the 100 largest by international patent applications, research papers and venture capital deals; { $list }.
   *[publications] A cluster is where inventors and scientists crowd together. The World Intellectual Property Organization (WIPO) ranks the 100 largest by international patent applications and research papers; { $list }.
}
# The method of an edition, as charts name it.
method-name = { $method ->
    [patents] patents only
    [venture-capital] plus venture capital
   *[publications] patents and papers
}
edition-patents-only = { $year }: patents only
edition-new-method = { $year }: new method
# What the figures at the years count; the names are coloured.
edition-caption = clusters of { $a } and { $b }
no-open-count = No count found in open sources

## Coverage

coverage-none = None of the { $total } clusters can be named from open sources.
coverage-complete = All { $total } clusters can be named from open sources, each with its rank.
# All that are named are known in one way. $before is a year or none.
coverage-alike = { $kind ->
    [ranked] { $named } of { $total } clusters can be named from open sources, all with a rank.
    [listed] { $named } of { $total } clusters can be named from open sources, all without a rank.
   *[derived] { $named } of { $total } clusters can be named from open sources, all in { $before ->
        [none] another
       *[year] the { $before }
    } table only.
}
coverage-parts = { $named } of { $total } clusters can be named from open sources: { $parts }.
# Parts of the line before, ranked ones first.
coverage-part = { $kind ->
    [ranked] { $n } with a rank
    [listed] { $n } without one
   *[derived] { $n } in { $before ->
        [none] another
       *[year] the { $before }
    } table only
}
coverage-short = { $named } of { $total } clusters can be named from open sources.
figures-line = { $n ->
    [0] No exact share of world output is in open sources.
    [one] { $n } of { $total } clusters has an exact share of world output.
   *[other] { $n } of { $total } clusters have an exact share of world output.
}
ranks-of-all = { $known } of { $total } ranks known
search-without-hit = { $unnamed ->
    [0] Not among the { $total } clusters.
    [one] Not among the named clusters. { $unnamed } of the { $total } is not named here.
   *[other] Not among the named clusters. { $unnamed } of the { $total } are not named here.
}

## The pair's counts

units-against = { $basis-a ->
    [at-least] at least { $a }
   *[exact] { $a }
} against { $basis-b ->
    [at-least] at least { $b }
   *[exact] { $b }
}, one mark per cluster
units-each = { $count } each, one mark per cluster
units-one = { $tally } for { $known }, no count found for { $other }
units-neither = No count found for { $a } or { $b }
units-reading = Every mark is one of WIPO’s 100 clusters. A number inside is its { $year } rank.
# $own (Bool)
unit-key-stated = { $own ->
    [true] in your table
   *[false] named in a { $year } source
}
# $before is a year or none.
unit-key-derived = { $before ->
    [none] follows from another edition
   *[year] named in the { $before } table only
}
# $own (Bool)
unit-key-unnamed = { $own ->
    [true] not in your table
   *[false] counted by WIPO, name not in open sources
}
# $limits of the counts are lower limits, $rest of the 100 clusters have no economy.
counts-known = Counts are known for { $economies }{ $limits ->
    [0] { "" }
    [one] , { $limits } of them as a lower limit
   *[other] , { $limits } of them as lower limits
}; { $rest ->
    [0] every cluster is counted for an economy
    [one] { $rest } of the 100 clusters is not counted for any economy
   *[other] { $rest } of the 100 clusters are not counted for any economy
}.
counts-known-none = No count found in open sources.

## The pair's ranks

# Both economies have a count to compare with; the second is told shorter.
strip-title = { $a }, { $b }
strip-title-apart = { $a }; { $b }
strip-both = both of { $owner } ranks are known
strip-both-short = both of { $owner }
strip-all = all { $count } of { $owner } ranks are known
strip-all-short = all { $count } of { $owner }
# $word is $known in words.
strip-some = { $known ->
    [one] { $word } of { $owner } { $count } ranks is known
   *[other] { $word } of { $owner } { $count } ranks are known
}
strip-some-short = { $known ->
   *[other] { $word } of { $owner } { $count }
}
strip-some-or-more = { $known ->
    [one] { $word } of { $owner } { $count } or more ranks is known
   *[other] { $word } of { $owner } { $count } or more ranks are known
}
strip-some-or-more-short = { $known ->
   *[other] { $word } of { $owner } { $count } or more
}
# Of an economy with one cluster.
strip-only = { $known ->
    [0] { $owner } only rank is not known
   *[other] { $owner } only rank is known
}
# Of an economy without a count, or with one cluster at least.
strip-uncounted = { $known ->
    [0] no rank of { $name } is known
    [one] { $word } rank of { $name } is known
   *[other] { $word } ranks of { $name } are known
}
# $own (Bool)
strip-reading = Ranks 1 to 100. Small dots are ranks that { $own ->
    [true] your table does not name
   *[false] none of the open sources names
}; upright ticks are other economies.

## Summaries for those who do not see the figure

map-summary = World map of { $clusters } of the { $year } edition: { $a }, { $b } and { $other } of other economies.
# $basis is exact, at-least or unknown.
map-summary-side = { $basis ->
    [exact] { $named } of { $owner } { $count }
    [at-least] { $named } of { $owner } { $count } or more
   *[unknown] { $named } in { $name }
}
map-summary-area = A mark’s area is its share of world output ({ $year } edition).
# Where a part of the world is looked at.
map-summary-part = { $part } is in view.
map-summary-elsewhere = A part of the world is in view.
# Where the marks are counted: before the counts of the pair, and after them.
map-summary-rows = The clusters of the { $year } edition as marks in rows, all of one size, one for each cluster counted.
map-summary-rest = Other economies: { $n ->
    [one] { $n } cluster
   *[other] { $n } clusters
}, { $naming }.
map-summary-rest-named = Other economies: { $clusters }.
units-summary = { $who }: { $n ->
    [one] { $tally } cluster
   *[other] { $tally } clusters
} in the { $year } edition, { $naming }.
# How many of them are named.
units-summary-naming = { $naming ->
    [none] none named
    [all] all named
   *[some] { $named } named and { $unnamed } not named
}
units-summary-uncounted = { $who }: no count found in the { $year } edition, { $named } named.
# $basis is exact, at-least or unknown.
strip-summary = { $owner } known { $year } ranks ({ $basis ->
    [exact] { $known } of { $count }
    [at-least] { $known } of { $count } or more
   *[unknown] { $known }, their total not known
}): { $ranks }.
strip-summary-none = No { $year } rank of { $name } is known.
editions-summary = { $who }: { $counts }.
editions-summary-count = { $tally } in { $year }
editions-summary-uncounted = { $who }: no count found.
editions-summary-methods = { $years } follow other methods and cannot be compared with the years between.

## Claims

# What the article says; $text is the wording of the tables.
# $key (String)
# $text (String)
claim-text = { $key ->
   *[other] { $text }
}
claims-title = A news article, checked: { $clauses }
# The first clause of the title; further ones leave the noun out. $word is $n in words.
claims-with-verdict = { $verdict ->
    [holds] { $n ->
        [one] { $word } claim holds
       *[other] { $word } claims hold
    }
    [in-part] { $n ->
        [one] { $word } claim holds in part
       *[other] { $word } claims hold in part
    }
    [fails] { $n ->
        [one] { $word } claim does not hold as written
       *[other] { $word } claims do not hold as written
    }
   *[open] { $n ->
        [one] { $word } claim cannot be checked
       *[other] { $word } claims cannot be checked
    }
}
claims-with-verdict-more = { $verdict ->
    [holds] { $n ->
        [one] { $word } holds
       *[other] { $word } hold
    }
    [in-part] { $n ->
        [one] { $word } holds in part
       *[other] { $word } hold in part
    }
    [fails] { $n ->
        [one] { $word } does not hold as written
       *[other] { $word } do not hold as written
    }
   *[open] { $word } cannot be checked
}
claims-note = Claims of a news article on the 2024 ranking, in our own words, each checked against the tables of this page. Choose one to see what decides it, on the map as well.
claim-verdict = { $verdict ->
    [holds] Holds
    [in-part] Holds in part
    [fails] Does not hold as written
    [open-own] Cannot be checked
   *[open] Cannot be checked with open data
}
# Of a claim that holds in part: how many of its parts hold, do not, cannot be checked.
claim-parts-holding = { $n ->
    [one] { $n } of { $all } parts holds
   *[other] { $n } of { $all } parts hold
}
claim-parts-failing = { $n ->
    [one] { $n } does not
   *[other] { $n } do not
}
claim-parts-open = { $n } cannot be checked
# Everything a claim says, for screen readers.
claim-spoken = { $verdict }: { $claim }. { $sentences }
claim-place = Claim { $place } of { $all }
claim-previous = Previous claim
claim-next = Next claim
claim-close = Close the claim
    .title = Close
claim-at-map = The claim whose evidence is highlighted
claim-evidence = Evidence
claim-link = Link to this claim
claim-show = Show { $clusters }
# The same for screen readers; contains the words of the other.
claim-show-spoken = Show { $clusters } on the map: { $claim }
claim-lacks = What cannot be known
claim-used = What was used
claim-lit = Highlighted on the map
claim-read-in = Read in
# $n is the number of editions.
claim-used-rows = { $n ->
    [one] { $years } edition · { $rows } · { $sources }
   *[other] { $years } editions · { $rows } · { $sources }
}
claim-used-none = No row of the tables

## What the data says of a claim

says-lead-next = In { $year }, { $who } has { $tally } of the 100 clusters and { $rival }, next, { $rival-tally }.
says-lead-first = In { $year }, { $who } has { $tally } of the 100 clusters and { $rival }, first, { $rival-tally }.
says-lead-tie = In { $year }, { $who } and { $rival } have <strong>{ $count }</strong> of the 100 clusters each.
says-lead-alone = In { $year }, { $who } has { $tally } of the 100 clusters; no count is known for any other economy.
# The place of an economy by its count; alone or shared, with the economies above and below where there are any.
says-place = { $who } is <strong>{ $place }</strong> in { $year }.
says-place-among = { $who } is <strong>{ $place }</strong> in { $year }, { $neighbours }.
says-place-shared = { $who } is <strong>{ $place }</strong> in { $year }, together with { $level }.
says-place-shared-among = { $who } is <strong>{ $place }</strong> in { $year }, together with { $level }, { $neighbours }.
says-place-neighbours = { $around ->
    [above] after { $above }
    [below] before { $below }
   *[both] after { $above } and before { $below }
}
says-economy-with-count = { $economy } with { $count }
says-count = { $who } has { $tally } of the 100 clusters in the { $year } edition.
# Follow a sentence with a count.
says-count-more = That is <strong>{ $size } more</strong> than the { $count } of { $year }.
says-count-fewer = That is <strong>{ $size } fewer</strong> than the { $count } of { $year }.
says-count-same = That is <strong>as many</strong> as in { $year }.
says-rank = { $cluster } has rank <strong>{ $rank }</strong> in the { $year } edition.
says-first-ranks = All <strong>{ $number }</strong> ranks from 1 to { $last } are known for { $year }: { $clusters }.
says-first-ranks-some = Only <strong>{ $number }</strong> of the ranks from 1 to { $last } are known for { $year }.
says-name = WIPO’s name is { $cluster }.
says-rank-basis = { $method ->
    [patents] patents alone
    [venture-capital] patents, papers and venture capital together
   *[publications] patents and papers together
}
says-rank-rests-on = The { $year } rank rests on <strong>{ $basis }</strong>.
# $same (Bool) - whether the rank is the same as the place by patents
says-rank-and-place-by-patents = The { $year } rank rests on <strong>{ $basis }</strong>; by international (PCT) applications alone the { $figures } edition has it { $place }{ $same ->
    [true] , as by both together
   *[false] { "" }
}.
says-shares = Of international (PCT) applications, { $year } edition: { $addends } = <strong>{ $sum }</strong>.
says-share = { $cluster } { $share }
# $fits (Bool) - whether the sum is what the article says of three
says-shares-of-two = The first two alone, { $clusters }, have <strong>{ $sum }</strong>{ $fits ->
    [true] , which is nearly 20 %
   *[false] { "" }
}.
says-growth = Change in the output of { $cluster }, { $earlier } to { $later } edition: <strong>{ $growth }</strong>.
says-growth-rounded = Change in the output of { $cluster }, { $earlier } to { $later } edition: <strong>{ $growth }</strong>, <strong>{ $whole }</strong> when rounded.
# Clusters that are compared with others, after the noun.
claim-group = { $group ->
    [north-america-europe] in North America and Europe & Central Asia
    [elsewhere] elsewhere
    [middle-income] in middle-income economies
    [other-middle-income] in other middle-income economies
    [high-income] in high-income economies
   *[economy] in { $economy }
}
says-moves = For { $n } of the clusters { $group } both the { $earlier } and the { $later } rank are known: { $moves }.
# The second of two groups.
says-moves-other = Of { $n } { $group }, { $moves }.
says-moves-counted = { $rose } rose, { $kept } kept the same rank and { $fell } fell
says-growth-compared = Output grew by { $one } { $group-one } on average, by { $other } { $group-other }, where a figure is known.

## What the data cannot say of a claim

# Why something is not known; $what is one of the messages that follow.
lacks-because = { $reason ->
    [sources] { $what } is not in the open sources used.
    [limit] { $what } is known as a lower limit only.
    [method] { $what } would join editions of different methods.
    [tables] { $what } is not in the tables.
   *[check] { $what } has no check.
}
lacks-count = { $owner } count in { $year }
lacks-place = the place of { $economy } among the counts of { $year }
lacks-change = how { $owner } count changed from { $earlier } to { $later }
lacks-rank = the { $year } rank of { $cluster }
lacks-growth = the growth of { $cluster } from the { $earlier } to the { $later } edition
lacks-moves = how their ranks changed
# $word is $n in words.
# $own (Bool)
lacks-counts-open = { $n ->
    [one] The counts of { $year } leave it open: { $word } of the 100 clusters is attributed to no economy by { $own ->
        [true] your table
       *[false] any source read
    }.
   *[other] The counts of { $year } leave it open: { $word } of the 100 clusters are attributed to no economy by { $own ->
        [true] your table
       *[false] any source read
    }.
}
# $own (Bool)
lacks-counts-harmless = { $n ->
    [one] { $word } of the 100 clusters is attributed to no economy by { $own ->
        [true] your table
       *[false] any source read
    }; it cannot change this.
   *[other] { $word } of the 100 clusters are attributed to no economy by { $own ->
        [true] your table
       *[false] any source read
    }; they cannot change this.
}
lacks-count-unsettled = { $n ->
    [one] Whether { $clusters } is in that count, no source read says.
   *[other] Whether { $clusters } are in that count, no source read says.
}
# $own (Bool)
lacks-share = The { $year } share of { $clusters } is not in { $own ->
    [true] your table
   *[false] the open sources used
}.
# $own (Bool)
lacks-shares = { $own ->
    [true] Your table lacks shares of { $year }.
   *[false] The shares of { $year } are not in the open sources used.
}
lacks-shares-national = Shares of all patent applications, national ones included, are not in the tables.
lacks-growth-known = { $known } of { $named } named clusters { $group }
# $own (Bool)
lacks-growth-compared = Growth of output is in { $own ->
    [true] your table
   *[false] open sources
} for { $one } and for { $other } ({ $year } edition), too few to compare; a change of rank tells only whether others grew faster.
lacks-article-list = The article’s own list is not in the tables: compare it with this one.
lacks-cause = Whether investment and policy brought it about: ranks and counts tell no causes.
lacks-row = The tables have no row { $key }.
lacks-comparison = The { $year } edition and the one before follow different methods and are not compared.
lacks-check = No check is written for this claim.

## Search

# After the name of a hit, where not that but another name of it matched: a city, the name in another language. It begins
# with a space.
# $name (String)
search-other-name = { " " }({ $name })

## Figures

# Names of the figures for screen readers.
figure-units = Unit chart: one mark for every cluster
figure-strip = Rank strip
figure-editions = Counts by edition
figure-cumulative = How many of the first ranks
figure-bars = Clusters per economy
figure-scatter = Patents against publications
figure-what-if = Ranking with other weights
editions-reading = Clusters in the top 100, by edition
# How many clusters one of the pair has more, at the bracket of the unit chart; in words up to ten.
units-surplus = { $n ->
    [1] one more
    [2] two more
    [3] three more
    [4] four more
    [5] five more
    [6] six more
    [7] seven more
    [8] eight more
    [9] nine more
    [10] ten more
   *[other] { $n } more
}

## Patents against publications

# Names the clusters of a figure within a sentence: those of which both figures are known.
output-rows-all = all { $rows } clusters of the { $edition } edition
output-rows-one = the one cluster of the { $edition } edition that has both
output-rows-first = the first { $rows } clusters of the { $edition } edition
output-rows-some = the { $rows } clusters of the { $edition } edition that have both
scatter-applications-axis = international patent applications (PCT) →
scatter-publications-axis = ↑ scientific publications
scatter-equal-shares = equal world shares
scatter-scales = Scale of both axes
scatter-linear = Linear
scatter-logarithmic = Logarithmic
scatter-empty = No cluster with both figures is in the tables.
scatter-caption = Patent applications and publications, { $edition } edition
output-applications = PCT applications
output-publications = Publications
output-share-applications = Share of applications, %
output-share-publications = Share of publications, %
scatter-title-none = No cluster has both figures
scatter-title-one = { $name } leads in patents and in papers
scatter-title-two = { $patents } leads in patents, { $papers } in papers
# Where clusters left out could be ahead.
# $finding says who leads.
scatter-title-among = Of { $clusters } with both figures, { $finding }
scatter-reading-none = Patent applications and publications.
# $rows names the clusters, as above.
# $logarithmic (Bool)
scatter-reading = { $logarithmic ->
    [true] Patent applications and publications of { $rows }, logarithmic scales.
   *[false] Patent applications and publications of { $rows }, linear scales.
}
# $a-count and $b-count are how many of the clusters belong to either economy.
scatter-summary = Chart of { $rows }: { $a-count } of { $a }, { $b-count } of { $b }.
scatter-summary-leaders = { $patents } has the most PCT applications, { $applications }, { $papers } the most publications, { $publications }.
scatter-summary-line = The share of the world’s publications is larger than that of applications for { $more } of { $all }.
scatter-note-none = Both figures are needed for a mark.
scatter-note-area = A mark’s area is its share of world output. Above the dotted line the share of the world’s publications is the larger one, below it that of applications.
scatter-note-alike = Marks are of one size: shares of world output are not in the table.
scatter-note-years = Applications published in { $from }–{ $to }, publications of { $papers-from }–{ $papers-to }.
# $own (Bool)
scatter-note-coverage = { $own ->
    [true] Your table gives
   *[false] Open sources give
} both figures for { $rows } of the { $all } clusters.
# After the sentence before: why another edition is shown than the chosen one.
# $own (Bool) - either edition is the reader’s table
scatter-note-instead-none = For { $edition } { $own ->
    [true] both are known for none
   *[false] they give both for none
}.
# $own (Bool)
scatter-note-instead-few = For { $edition } { $own ->
    [true] both are known for
   *[false] they give both for
} { $few } only.
scatter-note-instead-method = The { $edition } edition ranks by other figures.

## The ranking with other weights

what-if-weight = Weight of patents: { $patents }, publications { $publications }
what-if-weight-spoken = Patents { $patents }, publications { $publications }
what-if-equal-weights = Back to equal weights
# Under the slider: what equal weights are, and its two ends.
what-if-as-published = as published
what-if-publications-only = publications only
what-if-patents-only = patents only
# For which weights, beside the figure's scale and within the sentences below.
what-if-at-equal = at equal weights
what-if-at = at { $patents } patents
what-if-rank = Rank { $edition } { $weights }
what-if-published-rank = Published rank { $edition }
what-if-best-rank = Best rank
what-if-worst-rank = Worst rank
what-if-share = Weighted share, %
what-if-title-none = The tables give no shares to weight
# $complete (Bool) - no cluster left out can be ahead of the $rows
what-if-title-always = { $complete ->
    [true] { $name } is first whatever the weights
   *[false] { $name } is first of the { $rows } with both figures whatever the weights
}
# $complete (Bool)
what-if-title-one = { $complete ->
    [true] With other weights, { $name } would be first
   *[false] With other weights, { $name } would be first of the { $rows } with both figures
}
# $complete (Bool)
what-if-title-two = { $complete ->
    [true] With other weights, { $one } or { $other } would be first
   *[false] With other weights, { $one } or { $other } would be first of the { $rows } with both figures
}
# $complete (Bool)
# $number is a word.
what-if-title-many = { $complete ->
    [true] { $number } clusters are first at some weight
   *[false] { $number } clusters are first of the { $rows } with both figures at some weight
}
what-if-empty = Without shares of the world nothing can be weighted.
what-if-reading = Ranks among { $rows }. Mark: rank at the weights chosen; upright tick: published rank; line: from best to worst rank over all weights.
what-if-caption = Ranks of the { $edition } edition { $weights }
what-if-same-order = { $weights } the order is the published one.
# $stays (Bool) - also first as published
what-if-first = { $stays ->
    [true] { $weights }, { $name } stays first
   *[false] { $weights }, { $name } comes first
}
what-if-rises = { $name } rises from { $from } to { $to }
what-if-rises-two = { $name } rises from { $from } to { $to } and { $other } from { $other-from } to { $other-to }
what-if-falls = { $name } falls from { $from } to { $to }
what-if-falls-two = { $name } falls from { $from } to { $to } and { $other } from { $other-from } to { $other-to }
# Who is first, who rises, who falls: one after the other.
what-if-clauses = { $one }; { $other }
# $ranks says how many ranks there are.
what-if-sentence = { $moved ->
    [one] { $clauses }. { $moved } of { $ranks } changes.
   *[other] { $clauses }. { $moved } of { $ranks } change.
}
# A rank with the cluster that has it, in the list of the first ones.
what-if-place = { $rank } { $name }
what-if-summary = The first { $told } are { $order }.
what-if-note-none = Counts of applications and of publications are of different kinds; only shares of the world can be added.
what-if-note-order = WIPO orders by the sum of both shares: equal weights give the published order.
what-if-note-elsewhere = WIPO orders by the sum of both shares; at equal weights { $some } of { $clusters } stand elsewhere than published.
what-if-note-rest = Clusters left out could come in between at other weights.
what-if-note-between = { $low } to { $high }
what-if-note-world = The world’s totals are not printed in the sources; the rounded shares put them at { $applications } applications and { $publications } publications, and the middle of each range is used.

## Change of rank

slope-group = Group
slope-change = Change
# In the place of the earlier rank of a new entry.
slope-not-in-the-100 = not in the 100
slope-group-north-america-europe = North America and Europe
slope-group-east-asia-pacific = East Asia and Pacific, high income
slope-group-middle-income = Middle-income economies
slope-group-other = Other economies
slope-tally-none = no rank known in both editions
slope-tally-moves = { $up } up, { $down } down, { $same } same
slope-tally-new = { $new } new
slope-tally-all = { $up } up, { $down } down, { $same } same, { $new } new
slope-empty-first = { $edition } is the first edition: no rank can have changed
# $method-before and $method are the names of the two methods.
slope-empty-method = The method changed between { $before } ({ $method-before }) and { $edition } ({ $method }): ranks are not compared
slope-empty-unknown = No rank is known in both { $before } and { $edition }
slope-title-first = No edition before { $edition }
slope-title-apart = Ranks of { $before } and { $edition } cannot be compared
# $number is the places as a word, as is $down.
slope-title-both = { $places ->
    [one] { $climbers } climbed { $number } place, { $fallers } fell { $down }
   *[other] { $climbers } climbed { $number } places, { $fallers } fell { $down }
}
slope-title-climbed = { $places ->
    [one] { $clusters } climbed { $number } place
   *[other] { $clusters } climbed { $number } places
}
slope-title-fell = { $places ->
    [one] { $clusters } fell { $number } place
   *[other] { $clusters } fell { $number } places
}
slope-title-unknown = No change of rank is known for { $edition }
slope-title-new = { $n ->
    [one] { $clusters } is new in { $edition }
   *[other] { $clusters } are new in { $edition }
}
slope-title-kept = { $n ->
    [one] { $clusters } kept its rank
   *[other] { $clusters } kept their ranks
}
# $own (Bool) - either edition is the reader’s table
slope-reading = { $own ->
    [true] Ranks
   *[false] Published ranks
} of { $before } and { $edition }, the first on top, in one scale for all groups. Moves of two or more are heavier; new entries stand on the right alone.
slope-reading-none = Only ranks of neighbouring editions that follow one method are joined.
slope-summary-empty = { $reason }.
slope-summary-group = { $group }: { $tally }.
slope-summary-move = { $name } from { $from } to { $to }
slope-summary-moves = Moves of two or more from { $before } to { $edition }: { $moves }.
slope-note-method = WIPO ranked { $before } and { $edition } by different figures, so a difference of ranks would say nothing.
slope-note-first = WIPO ranked no clusters before.
# $from is where the earlier ranks are from: the reader’s table; that and for the rest the open data; the open data,
# while the later ones are the reader’s; the page’s own data both
slope-note-ranks = { $from ->
    [own] The { $before } rank is the one in your table.
    [own-first] The { $before } rank is the one that your table gives; where it gives none, the one published in { $before }, as the open data has it.
    [open] The { $before } rank is the one published in { $before }, as the open data has it.
   *[both] The { $before } rank is the one published in { $before }.
}
slope-note-ranks-but = The { $before } rank is the one published in { $before }; for { $clusters } as { $edition } sources give it.
slope-note-contradiction = { $name }, published at { $published }, is placed at { $printed } by a { $edition } source
slope-note-contradiction-more = { $one }; { $other }
slope-note-contradictions = { $contradictions }.
slope-note-recomputed = The { $before } ranks that { $edition } sources print were recomputed by WIPO or may have been, and are not used.
slope-note-left-out = { $n ->
    [one] { $clusters } is left out: a rank that was worked out from a printed change.
   *[other] { $clusters } are left out: ranks that were worked out from a printed change.
}
# How many of the named clusters are drawn, then those that are new, then those that are not drawn.
slope-note-known = { $pairs ->
    [one] Of { $clusters } named in { $edition }, { $pairs } has both ranks
   *[other] Of { $clusters } named in { $edition }, { $pairs } have both ranks
}
slope-note-known-new = { $new ->
    [one] { $known }, { $new } is a new entry
   *[other] { $known }, { $new } are new entries
}
# $own (Bool) - either edition is the reader’s table
slope-note-known-rest = { $rest ->
    [one] { $known }; of the other one, one rank or both are not { $own ->
        [true] known
       *[false] in open sources
    }.
   *[other] { $known }; of the other { $rest }, one rank or both are not { $own ->
        [true] known
       *[false] in open sources
    }.
}
slope-note-known-all = { $known }.
slope-note-groups-2022 = Groups by World Bank region and income group of July 2022.
slope-note-groups-2024 = Groups by World Bank region and income group of September 2024.
# $own (Bool)
slope-caption = { $own ->
    [true] Ranks
   *[false] Published ranks
} of { $before } and { $edition }

## Bars of counts

bars-caption = Clusters per economy, { $year }
# The bar of what no count includes, and what it rests on.
bars-not-attributed = not attributed
bars-not-attributed-basis = What the counts leave of the 100
bars-title-none = No count found for either economy
# Only one of the two has a count.
# $limit (Bool) - it is a lower limit
bars-title-one = { $limit ->
    [true] { $economy } holds at least { $n } of the 100; no count found for { $other }
   *[false] { $economy } holds { $n } of the 100; no count found for { $other }
}
# $limit (Bool) - the sum is a lower limit
bars-title-both = { $limit ->
    [true] The two economies together hold at least { $n } of the 100
   *[false] The two economies together hold { $n } of the 100
}
# $own (Bool)
bars-no-count = { $own ->
    [true] No row taken for { $year } names an economy, so none is counted.
   *[false] None of the open sources used counts the clusters of any economy for { $year }.
}
bars-reading = Clusters per economy, { $year }.
bars-reading-hollow = Hollow: counted, not named in open sources.
bars-reading-open = Open end: a lower limit.
bars-summary = Clusters per economy in the { $year } edition: { $counts }.
# $limit (Bool) - the count is a lower limit
bars-count = { $limit ->
    [true] { $economy } at least { $n }
   *[false] { $economy } { $n }
}
# The same, where some of the clusters are not named.
bars-count-named = { $named ->
    [0] { $count } (none named)
   *[other] { $count } ({ $named } named)
}
bars-cross-border = A cross-border cluster counts once.
# $limit (Bool) - of these economies it is not known how many more they have
bars-ones = { $limit ->
    [true] At least one each: { $economies }.
   *[false] One each: { $economies }.
}
# The name of a row of economies with one cluster each, and the same where space is short.
# $limit (Bool) - each has one or more
bars-one-each = { $limit ->
    [true] { $n } economies, ≥ 1 each
   *[false] { $n } economies, 1 each
}
# $limit (Bool) - each has one or more
bars-one-each-short = { $limit ->
    [true] { $n } with ≥ 1
   *[false] { $n } with one
}
# In the place of the bar of an economy without a count.
bars-without-count = { $named ->
    [0] no count found
   *[other] no count found, { $named } named
}
bars-all-counted = Every cluster is in the count of an economy.
# A clause: what no count includes. $number is a word with a capital.
bars-uncounted = { $n ->
    [one] One of the 100 clusters is in none of the counts found
   *[other] { $number } of the 100 clusters are in none of the counts found
}
# The clause alone as a sentence, and with those of them that are named.
bars-uncounted-alone = { $uncounted }.
bars-uncounted-named = { $n ->
    [one] { $uncounted }; { $number } of them is named, in economies without a count: { $economies }.
   *[other] { $uncounted }; { $number } of them are named, in economies without a count: { $economies }.
}
# An economy with more than one of them.
bars-uncounted-economy = { $economy } ({ $n })

## Counts by edition

# A year where space is short; $digits are its last two.
year-short = ’{ $digits }
# A count that is both economies’.
editions-each = { $count } each
# Clauses: who was ahead.
editions-led = { $economy } led
editions-level = { $one } and { $other } were level
# When something new in an edition came about.
editions-between = between { $before } and { $year }
editions-after = after { $year }
editions-in = in { $year }
editions-title-none = No edition has an exact count for both
editions-title-only = { $ahead } in { $year }, the only edition with both counts
editions-title-every = { $ahead } in every edition with both counts
editions-title-methods = No two editions with both counts follow one method
editions-title-stretch = { $ahead } in every edition counted from { $first } to { $last }
editions-title-only-of-method = { $ahead } in { $year }, the only edition of its method with both counts
editions-title-changed = The lead changed hands { $when }
editions-title-changes = The lead changed hands { $times } between { $first } and { $last }
editions-title-moved-ahead = { $economy } moved ahead { $when }
editions-title-drew-level = { $economy } drew level { $when }
editions-title-never-behind = { $economy } was never behind from { $first } to { $last }
# Editions without a count, by year.
editions-years = { $years }
editions-any-year = any edition
editions-gap = { $economies }: { $years }
editions-dotted = Dotted lines bridge editions without a count: none found for { $years }.
editions-dotted-each = Dotted lines bridge editions without a count: none found ({ $gaps }).
editions-note = Lines stop where the method changed; counts on either side of an upright line are not comparable.
# The control of economies beside the pair.
further-heading = Further economies in the chart
further-add = Add an economy
further-full = { $most } at most; remove one to add another.
further-remove = Remove { $economy }

## How many of the first ranks

cumulative-title-unknown = No { $year } rank of { $one } or { $other } is known
cumulative-title-open = No { $year } rank of { $one } or { $other } in the first { $half } is known
# Of both sides a part is known; $clause is cumulative-some of the first, $more of $rival is the second.
# $limit (Bool) - both numbers are lower limits
cumulative-title-parts = { $limit ->
    [true] { $clause }, at least { $more } of { $rival }
   *[false] { $clause }, { $more } of { $rival }
}
# Clauses of a title: what is known of one side.
cumulative-open = no rank of { $economy } in the first { $half } is known
cumulative-only-after = { $owner } only cluster ranks after the first { $half }
cumulative-only = { $owner } only cluster ranks in the first { $half }
cumulative-none = none of { $owner } clusters ranks in the first { $half }
cumulative-all = { $n ->
    [2] both of { $owner } clusters rank in the first { $half }
   *[other] all { $n } of { $owner } clusters rank in the first { $half }
}
# $limit (Bool) - the number is a lower limit
cumulative-some = { $limit ->
    [true] { $n ->
        [one] at least { $number } of { $owner } clusters ranks in the first { $half }
       *[other] at least { $number } of { $owner } clusters rank in the first { $half }
    }
   *[false] { $n ->
        [one] { $number } of { $owner } clusters ranks in the first { $half }
       *[other] { $number } of { $owner } clusters rank in the first { $half }
    }
}
cumulative-reading = How many of the first ranks of { $year } each economy holds: the line counts those known, the area spans every number that is possible.
# How many of an economy’s ranks are known: all of its count, some of it, some of an unknown number.
cumulative-known-all = { $n ->
    [2] both known
   *[other] all { $n } known
}
cumulative-known-of = { $n } of { $count } known
cumulative-known = { $n } known
# $own (Bool)
cumulative-empty = No { $year } rank of { $one } or { $other } is in { $own ->
    [true] your table
   *[false] the open sources
}.
cumulative-summary = { $economy }, { $year }: { $known }; possible are { $possible }.
cumulative-summary-none = { $economy }: no { $year } rank is known.
cumulative-possible = { $n } in the first { $ranks }
cumulative-possible-range = { $least } to { $most } in the first { $ranks }
cumulative-note-none = { $ranked } of the 100 ranks of { $year } are known, none of them of { $one } or { $other }.
cumulative-note-all = Every rank of { $year } is known.
cumulative-note = { $ranked } of the 100 ranks of { $year } are known; each of the others may belong to either. An area closes on the economy’s count where that is exact, and is open above where it is not.
cumulative-note-no-curve = Neither a rank nor an exact count of { $economy } is known.

## Income levels

figure-income = High and middle income
income-by-edition = Clusters of the 100, by edition
# $limit (Bool) - both numbers are lower limits
income-title = { $limit ->
    [true] High-income economies hold at least { $high } of the 100, middle-income ones at least { $middle }
   *[false] High-income economies hold { $high } of the 100, middle-income ones { $middle }
}
# $limit (Bool) - the number is a lower limit
income-title-high = { $limit ->
    [true] High-income economies hold at least { $n } of the 100; no count of middle-income ones found
   *[false] High-income economies hold { $n } of the 100; no count of middle-income ones found
}
# $limit (Bool) - the number is a lower limit
income-title-middle = { $limit ->
    [true] Middle-income economies hold at least { $n } of the 100; no count of high-income ones found
   *[false] Middle-income economies hold { $n } of the 100; no count of high-income ones found
}
income-title-none = No count of high- or middle-income economies found for { $year }
income-reading = Clusters by the income level of their economy.
income-reading-limits = Empty marks are lower limits; the dotted line above one ends at the upper limit.
# The counts of a level through the editions, for readers who do not see the figure.
income-counts = { $level }: { $counts }.
income-counts-none = { $level }: no count found.
income-count-in = { $count } in { $year }
income-limits = at least { $least }, at most { $most }
income-open = { $n ->
    [0] All of the 100 are attributed for { $year }.
    [one] One of the 100 is not attributed to a level for { $year }.
   *[other] { $n } of the 100 are not attributed to a level for { $year }.
}
income-groups = Income groups of the World Bank: July 2022 up to the 2023 edition, September 2024 from then on.
# Some economies are of another level in the later list; $moved names them.
income-groups-moved = Income groups of the World Bank: July 2022 up to the 2023 edition, September 2024 from then on; { $moved }.
income-moved = { $level ->
    [high] { $economy } counts as high income only in the later list
   *[middle] { $economy } counts as middle income only in the later list
}
income-lines = Lines join neighbouring editions of one method ({ $years } follow others) whose lower and upper limits are at most 50 apart; a lower limit may change because more is known.
income-level = { $level ->
    [high] High income
   *[middle] Middle income
}
# What a level’s number rests on.
income-rests-on = { $n ->
    [one] count of { $economies }
   *[other] counts of { $economies }
}
income-rests-on-named = { $n ->
    [one] count of { $economies }, { $clusters } named in others
   *[other] counts of { $economies }, { $clusters } named in others
}
income-rests-on-names = { $clusters } named
income-no-counts = None of the open sources used counts the clusters of any economy.
# $own (Bool)
income-no-growth = No growth figure of the { $year } edition is in { $own ->
    [true] your table
   *[false] the open sources used
}.
# $own (Bool)
income-no-growth-of-level = no figure in { $own ->
    [true] your table
   *[false] open sources
}
# $own (Bool)
income-no-other-growth = No growth figure for any other cluster of the { $year } edition is in { $own ->
    [true] your table
   *[false] the open sources used
}.
income-growth = { $level ->
    [high] { $cluster } (high income) { $percent }
    [middle] { $cluster } (middle income) { $percent }
   *[none] { $cluster } { $percent }
}
income-caption = Clusters by income level, and the growth figures found

## Growth and change of rank

figure-growth = Growth of output
figure-slope = Change of rank
growth-heading = Growth of output in percent
# An economy that the World Bank has in no income group.
income-none = No income group
income-group-heading = Income group
# The form of the marks of an income group, in a sentence.
growth-form = { $group ->
    [high] discs high income
    [upper-middle] diamonds upper middle income
    [lower-middle] triangles lower middle income
   *[none] crosses no income group
}
# From the edition before to this one.
growth-span = { $before } to { $year } edition
growth-span-first = { $year } edition
growth-caption = Growth of output, { $span }
growth-title-unknown = No growth figure is known for { $year }
growth-title-only-grew = { $cluster } grew by { $percent }, the only figure known
growth-title-only-shrank = { $cluster } shrank by { $percent }, the only figure known
growth-title-only-still = { $cluster } did not grow, the only figure known
growth-title-none = No cluster with a known figure grew
growth-title-each = { $clusters } grew by { $percent } each
growth-title-fastest = { $clusters } grew fastest, as far as figures are known
growth-reading = Growth of science and technology output, { $span }.
growth-reading-forms = The form tells the income group: { $forms }.
growth-figure-of = { $cluster } { $percent }
growth-summary = Growth of output, { $span }: { $figures }.
# In the place of the chart, and for readers who do not see it.
# $own (Bool)
growth-empty = No growth figure of the { $year } edition is in { $own ->
    [true] your table
   *[false] open sources
}
# $own (Bool)
growth-summary-empty = No growth figure of the { $year } edition is in { $own ->
    [true] your table
   *[false] open sources
}.
# $own (Bool)
growth-note-none = None of the { $clusters } named in { $year } has a growth figure in { $own ->
    [true] your table
   *[false] open sources
}.
growth-note-all = All { $clusters } named in { $year } have a growth figure.
# $own (Bool)
growth-note = { $missing ->
    [one] Of the { $clusters } named in { $year }, one has no growth figure in { $own ->
        [true] your table
       *[false] open sources
    }.
   *[other] Of the { $clusters } named in { $year }, { $missing } have no growth figure in { $own ->
        [true] your table
       *[false] open sources
    }.
}

## What screen readers are told of a mark

# A cluster in a sentence: "Rank 9, Nanjing, China, up 2; 4 of 26 Chinese clusters."
spoken-cluster = { $rank }, { $name }, { $economy }, { $change }; { $place }.
# The same where the edition does not name it.
spoken-not-named = { $name }, { $economy }: not among the clusters named for { $year }.
spoken-rank = Rank { $rank }
spoken-rank-unknown = Rank not known
spoken-rank-derived = Rank not known, { $year } not confirmed
# What became of the rank since the edition before.
# $kind (String)
# $ranks (Number)
spoken-change = { $kind ->
    [up] up { $ranks }
    [down] down { $ranks }
    [same] same rank
    [new] new
    [first] no edition before
    [method] not compared with the edition before, which ranked otherwise
   *[unknown] change not known
}
# Such a change, with what it is compared with: an edition, as recomputed by WIPO or as published.
spoken-change-against = { $change } against { $before }
# An economy's clusters, after a number.
# $iso3 (String)
# $economy (String) - its name in a sentence
spoken-clusters = { $iso3 ->
    [AUS] Australian clusters
    [AUT] Austrian clusters
    [BEL] Belgian clusters
    [BRA] Brazilian clusters
    [CAN] Canadian clusters
    [CHE] Swiss clusters
    [CHN] Chinese clusters
    [DEU] German clusters
    [DNK] Danish clusters
    [EGY] Egyptian clusters
    [ESP] Spanish clusters
    [FIN] Finnish clusters
    [FRA] French clusters
    [GBR] British clusters
    [IND] Indian clusters
    [IRL] Irish clusters
    [IRN] Iranian clusters
    [ISR] Israeli clusters
    [ITA] Italian clusters
    [JPN] Japanese clusters
    [KOR] South Korean clusters
    [MEX] Mexican clusters
    [MYS] Malaysian clusters
    [NLD] Dutch clusters
    [NOR] Norwegian clusters
    [POL] Polish clusters
    [RUS] Russian clusters
    [SGP] Singaporean clusters
    [SWE] Swedish clusters
    [TUR] Turkish clusters
    [USA] American clusters
   *[other] clusters of { $economy }
}
# The place by rank among the clusters counted for the economy, where no missing rank could change it. $count is exact, a
# lower limit, or not known.
# $count_is (String)
# $place (Number)
# $count (Number)
# $clusters (String)
spoken-place = { $count_is ->
    [exact] number { $place } of { $count } { $clusters }
    [limit] number { $place } of at least { $count } { $clusters }
   *[unknown] number { $place } of the { $clusters }, whose total is not known
}
# The same where ranks before it are missing: the place among those with a known rank.
# $count_is (String)
# $place (Number)
# $known (Number)
# $count (Number)
# $clusters (String)
spoken-place-of-known = { $count_is ->
    [exact] number { $place } of { $known } with a known rank, among { $count } { $clusters }
    [limit] number { $place } of { $known } with a known rank, among at least { $count } { $clusters }
   *[unknown] number { $place } of { $known } with a known rank, among the { $clusters }, whose total is not known
}
# The same where its own rank is not known.
# $count_is (String)
# $count (Number)
# $clusters (String)
spoken-without-place = { $count_is ->
    [exact] one of { $count } { $clusters }
    [limit] one of at least { $count } { $clusters }
   *[unknown] one of the { $clusters }, whose total is not known
}
spoken-only-one = the only cluster of its economy
# Of a number of clusters of its economy that no source says, one is known.
spoken-only-known = the only known cluster of its economy
# What a chart shows of a cluster: "Growth of output in percent: 22.7".
spoken-value = { $column }: { $value }

## What screen readers are told of a change

told-pinned = { $names } pinned.
told-unpinned = { $names } unpinned.
told-arrangement = { $meaning }.
told-hits = { $n ->
    [one] { $n } listed.
   *[other] { $n } listed.
}
# $open (Bool)
told-table = { $open ->
    [true] The table is open below the figure.
   *[false] The table is closed.
}
# What a key or a button did with the map.
told-map-world = View of the whole world, { $clusters } in view.
told-map-part = { $part }, { $clusters } in view.
told-map-zoom = Zoomed to { $zoom }×, { $clusters } in view.
# $way (String)
# $clusters (String)
told-map-move = { $way ->
    [north] Moved north, { $clusters } in view.
    [east] Moved east, { $clusters } in view.
    [south] Moved south, { $clusters } in view.
   *[west] Moved west, { $clusters } in view.
}
told-map-end = The map goes no further.
told-map-rows = Marks in rows have no place in the world to move or zoom to.
# A key that leads nowhere, in the map or a chart.
told-no-mark = No mark further that way.
told-no-card = This mark has no card; only named clusters do.
# While a place is chosen for a cluster of the reader's table: latitude, longitude.
told-map-middle = The middle of the map is at { $place }.

## Keys, told where they work

# For screen readers, after the name of the map.
map-keys = Left and right move by rank, up and down to the nearest cluster north or south. Enter pins, T goes to the ranking with the same clusters, question mark lists all keys, Escape leaves.
# The same where the marks stand in rows.
map-keys-rows = Left and right move by rank and on to the clusters without a name, up and down to the nearest mark above or below. Enter pins, T goes to the ranking with the named clusters, question mark lists all keys, Escape leaves.
# A line on the map while it has the focus.
map-keys-hint = Left and right move by rank. Enter pins, Space lists a crowd, ? tells more. Escape leaves.
# For screen readers, after the name of a chart.
chart-keys = Left and right walk the marks, T opens the same figures as a table, question mark lists all keys, Escape leaves.
# A line on a chart while it has the focus.
chart-keys-hint = Arrows walk the marks. T opens the table, ? tells more.
chart-scrolls = Scrolls sideways: { $figure }
# A button in the tooltip of a crowd.
crowd-fan-out = Show where each one lies
map-move = Move the map
map-move-north = Move north
map-move-east = Move east
map-move-south = Move south
map-move-west = Move west

## How to use the page

help-title = How to use
help-close = Close
help-figures = Keys in the map and in every chart
help-map = Keys in the map alone
help-mouse = Mouse
help-touch = Touch
help-left-right = One mark back or on: by rank on the map, in the order of the figure in a chart
help-up-down = The nearest mark above or below; in a list the one before or after
help-shift = The nearest mark in that direction
help-home-end = The first mark, the last one
help-enter = Pins the cluster’s card, or unpins it; only named clusters have one
help-table = Opens the figures as a table; on the map goes to the ranking
help-escape = Closes one thing after the other: tooltip, list, last card, place in the figure
help-question = This help
help-space = Lists the clusters crowded around the mark, each tied to its place; arrows walk, Enter pins
help-zoom = Nearer, farther, the whole world; not where marks stand in rows
help-move = Moves the map; not where marks stand in rows
help-hover = Shows a mark’s facts and highlights it in every figure
help-click = Pins a card; in a crowd fans it out
help-drag = Moves the map, as the four arrow buttons do once it has moved
help-wheel = Zooms, as a double click and the buttons do
help-tap = Shows a mark’s facts; in a crowd lists its clusters
help-one-finger = Scrolls the page
help-two-fingers = Move and zoom the map, as the buttons do
help-gesture-hover = Point
help-gesture-click = Click
help-gesture-drag = Drag
help-gesture-wheel = Ctrl or ⌘, wheel
help-gesture-tap = Tap
help-gesture-one-finger = One finger
help-gesture-two-fingers = Two fingers
help-screen-reader = With a screen reader: the ranking and the table of each chart hold everything the figures show. Where arrows read the page instead of walking the marks, switch to focus mode.

## Names of keys, as screen readers say them and as they are printed

key-left = Left
key-right = Right
key-up = Up
key-down = Down
key-arrow = arrow
key-space = Space
key-plus = plus
key-minus = minus
key-question = question mark

## Sheet of facts on a phone

sheet-label = Details
sheet-close = Close
# Keeps a cluster's card, to be compared with others.
pin = Pin
unpin = Unpin

## Sound

# A switch; off at first.
sound = Sound
sound-meaning = A short tone for each mark you come to: the better the rank the higher, from left to right by longitude

## Address

# What the address of the page asked for in vain, told in one quiet notice. $asked is the part as it stands in the
# address, such as edition=1999; $field its name; $shown what is there instead.
address-unknown-name = The address asked for { $asked }, which this page does not know; it is left out.
# $field (String)
# $asked (String)
# $shown (String)
address-unknown-value = { $field ->
    [edition] The address asked for { $asked }, which is not among the editions; { $shown } is shown.
    [a] The address asked for { $asked }, which is not among the economies; { $shown } is compared.
    [b] The address asked for { $asked }, which is not among the economies; { $shown } is compared.
    [with] The address asked for { $asked }, which is not among the economies; it is left out.
    [economy] The address asked for { $asked }, which is not among the economies; it is left out.
    [pin] The address asked for { $asked }, which is not among the clusters; it is left out.
    [claim] The address asked for { $asked }, which is not among the claims; it is left out.
    [open] The address asked for { $asked }, which is not among the panels that open; it is left out.
    [lang] The address asked for { $asked }, which is not among the languages; the page is in { $shown }.
   *[other] The address asked for { $asked }, which has no meaning there; it is left out.
}
# The name stands in the address before.
address-repeated = The address asked for { $asked } as well; only the first of them counts.
# What it asks for is there already: twice in a list, or as one of the economies compared.
# $field (String)
# $asked (String)
# $shown (String)
address-taken = { $field ->
    [b] The address asked for { $asked }, which is the other economy already; { $shown } is compared.
   *[other] The address asked for { $asked }, which is there already.
}
address-too-many = { $most ->
    [one] The address asked for { $asked }, but there is room for one only; it is left out.
   *[other] The address asked for { $asked }, but there is room for { $most } only; it is left out.
}
address-not-text = The address holds { $asked }, which cannot be read as text; it is left out.
address-newer = The address comes from a newer version of this page; some of it may be missing here.
address-too-long = The address is too long to be read; everything is shown as the page opens.
address-more = { $n ->
    [one] One more part of the address was left out.
   *[other] { $n } more parts of the address were left out.
}
address-notice = About the address
address-notice-close = Dismiss

## Link, undo, reset

copy-link = Copy link
link-copied = Link copied
# Where the browser does not let the page copy: before a field with the address, which is selected.
copy-by-hand = Copy this address:
share-link = Share…
# Said once a link or an embed code is copied, or a link shared, while the page shows a table of the reader's.
link-of-own = The link opens this view of the open data: your table never leaves this page.
# "Link copied", and one of the two sentences around this.
copied-of-own = { $copied }. { $remark }
embed-of-own = The frame shows this view of the open data: your table never leaves this page.
# Puts the code of a frame on the clipboard that shows this view on another site.
copy-embed = Copy embed code
embed-copied = Embed code copied
# Where the browser does not let the page copy: before a field with the code, which is selected.
copy-embed-by-hand = Copy this code:
# In such a frame, at its foot.
embed-source = Data: WIPO, Global Innovation Index { $edition }, CC BY 4.0
embed-open = Open in Cluster Atlas
full-screen = Full screen
full-screen-leave = Leave full screen
undo = Undo
undo-meaning = Undo the last change
undone = The last change is undone
reset-view = Reset
reset-meaning = Show everything as the page opens
view-was-reset = Everything is shown as the page opens
# The group of these buttons; on small screens the button that opens it.
view-actions = Link, embed, undo and reset

## Paper

# The heading of the whole ranking.
paper-ranking = All that is known of { $edition }
# Under that heading, where the reader has chosen what to look at.
paper-filter = A filter is on: what it leaves out is dimmed in the figures and missing here.
# At the foot of the last page.
paper-address = Address of this view: { $address }

## Saving a figure

save-menu = Save
# The same with the figure's name, for screen readers.
save-menu-of = Save: { $figure }
# $scale (Number) - pixels per pixel of the screen: 1, 2, 4
save-png = PNG { $scale }×
save-svg = SVG
save-print = Print this figure
save-saved = Saved as { $file }.
save-saved-smaller = Saved as { $file }, at { $scale } times the size on screen: browsers paint nothing larger.
save-failed = The browser could not make this file. A smaller picture may work.

## What stands around a saved figure

# $arrangement is a sentence without its full stop.
picture-map-reading = Map of the clusters named for the { $edition } edition. { $arrangement }.
picture-key = { $name } { $count }
picture-filter = Filter: { $parts }. What it leaves out is dimmed.
picture-filter-ranks = ranks { $first } to { $last }
# $form (String) - whose marks are switched off
# $name (String) - of an economy, as within a sentence
picture-filter-without = { $form ->
    [others] without other economies
   *[economy] without { $name }
}
picture-claim = Highlighted for a claim of the article: “{ $claim }” – { $verdict }
# What a reader’s table is called on the page, and in a picture, which others see than the one whose table it is. Both as
# it stands within a sentence and at its start; files are of points.
own-on-page = your table
own-on-page-start = Your table
own-in-picture = a reader’s table
own-in-picture-start = A reader’s table
own-file-on-page = your file
own-file-in-picture = a reader’s file
# $editions are years, $n their number.
picture-own = { $n ->
    [one] The { $editions } edition is shown from a table of the reader’s own: { $name }
   *[other] The { $editions } editions are shown from a table of the reader’s own: { $name }
}
picture-fact = { $label }: { $value }
picture-fact-with = { $label }: { $value } ({ $detail })
# $sources is their number with its noun.
picture-source-own = Source: a table of the reader’s own, { $own }, shown by Cluster Atlas { $version }, data { $hash }; { $edition } edition. The address leads to the open data.
# Where editions of both stand in one figure. $editions are those of the reader's table.
picture-source-part = Source: Cluster Atlas { $version }, data { $hash }; { $edition } edition. What is of { $editions } is from a table of the reader’s own, { $own }, to which the address does not lead; all else is from { $sources } listed there.
picture-source = Source: Cluster Atlas { $version }, data { $hash }; { $edition } edition, from { $sources } listed there.

## Tables and citation to take along

take-title = Download and cite
take-note = Rows of the ranking, with their sources and how well each is supported. The CSV can be opened in this page again.
take-what = Rows
take-shown = { $n ->
    [one] { $n } row as shown
   *[other] { $n } rows as shown
}
take-everything = { $n ->
    [one] all { $n } row, every edition
   *[other] all { $n } rows, every edition
}
take-as = Save the table as
take-csv = CSV
take-json = JSON
take-about = About this table
take-cite = Cite this view
take-copy-text = Copy text
take-copy-bibtex = Copy BibTeX
take-save-bibtex = Save .bib
take-copied = Copied.
take-not-copied = The browser does not let the page copy. The text can be selected above.
# $build is a version and the hash of the data: 0.1.0/1a2b3c4d. $own is the name of a file of the reader's.
citation-of-own = Cluster Atlas, version { $build }: “{ $title }” { $edition } edition, shown from a table of the citer’s own, { $own }, which the address does not hold. { $address }, viewed { $date }.
# Behind a whole citation, where some of what the page shows is from the citer's table. $editions are years.
citation-but-own = { $citation } What is of { $editions } is shown from a table of the citer’s own, { $own }, which the address does not hold.
citation-text = Cluster Atlas, version { $version }, data { $hash }: “{ $title }” { $edition } edition. Data: World Intellectual Property Organization, Global Innovation Index, CC BY 4.0. { $address }, viewed { $date }.

## Inside files

table-of-edition = Science and technology clusters, { $edition } edition
table-of-everything = Science and technology clusters, every edition
# What a column of an exported table holds.
# $column (String)
column-meaning = { $column ->
    [edition] Year of the edition of WIPO’s Global Innovation Index
    [rank] Rank among the 100; empty where no source of the row states it
    [listing] ranked: with a rank; listed: named without one; derived: named in the edition before
    [key] Identifier of the cluster
    [name] Name of the cluster as WIPO spells it
    [economy] ISO 3166 codes of its economies, the one it is counted for first; empty where a reader’s table names none
    [lat] Degrees north
    [lon] Degrees east
    [pct_applications] International (PCT) patent applications, counted fractionally over five years
    [publications] Scientific publications, counted fractionally over five years
    [share_pct] Share of the world’s PCT applications in percent
    [share_publications] Share of the world’s publications in percent
    [share_total] Share of world output in percent
    [previous_rank] Rank in the edition before as sources of this one give it, or new
    [rank_before] Rank in the edition before as the page shows it, or new
    [rank_before_from] published: by the edition before; reported: by sources of this one; printed: beside the rank, which WIPO may have recomputed; worked_out: from a printed change
    [growth_pct] Growth of output in percent
    [intensity_rank] Rank by output per inhabitant
    [top_applicant] Applicant with the most PCT applications
    [top_organisation] Organisation with the most publications
    [grade] How well the row is supported: published_table, two_sources, one_source, derived, own_table
    [sources] Keys of the sources
    [source_urls] Addresses of the sources, in the same order
   *[note] Remark on the row, in English
}

## A table of the reader's own: how it is given

own-open = Bring your own table
own-title = Your own table
own-close = Close
own-intro = WIPO publishes the full table of every edition. Load it here, and the map, ranking, charts and claims use it. The file is read in this browser; nothing of it leaves the page.
own-drop = Drop a file here, or anywhere on the page
own-choose = Choose a file
own-paste = Or paste cells copied from a spreadsheet
own-paste-name = Pasted table
own-paste-read = Read the pasted table
own-paste-empty = There is nothing in the field yet.
own-shape-title = What it should look like
own-shape-columns = A spreadsheet (XLSX), or text with commas, semicolons or tabs (CSV, TSV), with a line of headings or without, one row per cluster: rank, cluster name, economy, PCT applications, publications, shares. Other columns are left out.
own-shape-points = Or places with a figure: latitude, longitude, value. They are drawn as points on the map.
own-shape-limits = Up to { $megabytes } MB or { $rows } rows.
own-shape-picture = A PNG or SVG file saved from this page opens the view it shows.
own-drop-here = Drop the file to read it

## A table of the reader's own: what keeps it from being read

own-empty = { $file } is empty.
own-no-rows = { $file } has headings and nothing below them.
own-spreadsheet = { $file } is a spreadsheet or document that this page cannot read. Of spreadsheets it reads XLSX files without a password. Or save it as CSV: in Excel with File, Save As, “CSV UTF-8”; in LibreOffice with File, Save As, “Text CSV”; in Google Sheets with File, Download, “Comma-separated values”. Or copy its cells and paste them below.
own-workbook-empty = No sheet of { $file } has anything in it.
own-workbook-too-large = The sheets of { $file } hold more than { $limit } MB of text, and the page takes no more. Leave out what is not needed and choose the file again.
own-workbook-not-loaded = The part of the page that reads spreadsheets could not be loaded. Check that this device is online and choose { $file } again, or save it as CSV.
own-opening = Opening { $file }
own-pdf = { $file } is a PDF. Copy its table into a spreadsheet and save that as CSV, or paste the cells below.
own-markup = { $file } holds HTML or XML, as some programs write spreadsheets. Open it in a spreadsheet and save it as CSV: in Excel with File, Save As, “CSV UTF-8”; in LibreOffice with File, Save As, “Text CSV”; in Google Sheets with File, Download, “Comma-separated values”. Or copy its cells and paste them below.
own-json = { $file } is JSON, which this page does not read. It reads CSV: text with one line of headings and one row per cluster.
own-other-picture = { $file } is a picture, not a table. Of pictures only PNG and SVG files saved from this page can be opened.
own-binary = { $file } is not a text file: line { $line } has bytes that no table has. Save the table as XLSX or CSV and choose it again.
own-other-encoding = Line { $line } of { $file } is neither UTF-8 nor UTF-16. Save the file as “CSV UTF-8” and choose it again.
own-not-in-encoding = Line { $line } of { $file } is not { $encoding }. Choose another encoding.
own-too-large = { $file } is { $megabytes } MB. The page takes up to { $limit } MB. Leave out what is not needed and choose the file again.
own-too-many-rows = { $file } has more than { $limit } rows, and the page takes no more. Leave out what is not needed and choose the file again.
own-open-quote = A quotation mark on line { $line } of { $file } is never closed. Close or remove it and choose the file again.
own-unreadable = The browser could not read { $file }. Choose it again, or paste its cells.
own-picture-later = { $file } is a picture. Close this panel before you open the view it shows.
own-no-view = { $file } is a picture, but not one that keeps a view of this page. Only PNG and SVG files saved from this page do.
own-nothing-taken = No row of { $file } could be taken. Check below why, or change the columns.
own-cancelled = Reading { $file } was cancelled.
own-unchanged = Nothing on the page was changed.

## A table of the reader's own: what its columns hold

own-columns-title = What do the columns hold?
own-form-title = How { $file } is understood
own-form-note = Whatever is not right can be corrected here.
# { $n } lines.
own-titles = { $n ->
    [one] One line above the table is passed over.
   *[other] { $n } lines above the table are passed over.
}
own-sheet = Sheet
own-encoding = Encoding
# $encoding (String)
own-encoding-name = { $encoding ->
    [utf-16-le] UTF-16, little-endian
    [utf-16-be] UTF-16, big-endian
   *[utf-8] UTF-8
}
own-delimiter = Between cells
# $delimiter (String)
own-delimiter-name = { $delimiter ->
    [comma] commas
    [semicolon] semicolons
    [tab] tabs
   *[bar] upright bars
}
own-headings = Headings
own-headings-on = line { $line }: { $text }
own-headings-none = none
own-decimals = Decimal sign
# $notation (String)
own-decimals-name = { $notation ->
    [point] point, as in 1,234.5
    [comma] comma, as in 1.234,5
   *[mixed] not the same in every column
}
own-doubt = Nothing in the file tells whether “{ $found }” is { $taken } or { $other }. It is read as { $taken }; if that is wrong, choose the other decimal sign.
own-draft-stays = { $file } stays as it is.
own-kind = Show it as
own-kind-ranking = a ranking of clusters
own-kind-points = points on the map
own-edition = Edition
own-edition-rest = Edition of rows that name none
own-column = Column
own-holds = Holds
own-holds-of = What “{ $heading }” holds
own-first-rows = First rows
own-not-used = not used
own-column-number = Column { $n }
# $field (String)
own-field = { $field ->
    [edition] edition
    [rank] rank
    [previous-rank] rank in the edition before
    [rank-change] change of rank
    [name] cluster name
    [economy] economy
    [pct-applications] PCT applications
    [publications] publications
    [share-pct] share of PCT applications
    [share-publications] share of publications
    [share-total] sum of both shares
    [growth] growth of output
    [latitude] latitude
    [longitude] longitude
   *[value] value
}
own-needs-ranking = A ranking needs a column with the cluster name and one with the rank, PCT applications or the sum of both shares.
# Columns that a ranking lacks, though it can be read without.
# $missing (String)
own-no-column = { $missing ->
    [rank] No column is read as the rank.
    [economy] No column is read as the economy.
   *[both] No column is read as the rank, and none as the economy.
}
own-no-column-then = { $missing ->
    [rank] If one holds it, choose so below; otherwise no rank will be known.
    [economy] If one holds it, choose so below; otherwise only clusters that the open data has are counted for an economy, and the counts are lower limits.
   *[both] If any holds them, choose so below; otherwise no rank will be known, only clusters that the open data has are counted for an economy, and the counts are lower limits.
}
own-needs-points = Points need a column with the latitude and one with the longitude.
own-read = Read the table
own-cancel = Cancel
own-reading = Reading { $file }
own-progress = { $percent } % read, { $rows } so far

## A table of the reader's own: what was read

own-review-title = { $rows } read from { $file }
own-review-ranking = Placed on the map: { $placed } of { $clusters }.
own-without-economy = Your table gives no economy for { $clusters }; every economy’s count is therefore a lower limit.
own-without-rank = No rank is known for { $clusters }.
own-added-economies = { $n ->
    [one] { $names } is not among the economies the atlas knows: it has no region and no income group here.
   *[other] { $economies } are not among those the atlas knows: { $names }. They have no region and no income group here.
}
own-review-points = They are drawn as points.
own-accept = Show it in the atlas
own-change-columns = Change the columns
own-bad-title = { $rows } left out
own-bad-cell = Line { $line }, column { $column }: “{ $found }” is not { $expected }
own-bad-blank = Line { $line }, column { $column }: empty, where { $expected } is needed
# $expected (String)
# $first (String)
# $last (String)
own-expected = { $expected ->
    [edition] the year of an edition, { $first } to { $last }
    [rank] a rank, a whole number from 1 to 100
    [previous-rank] a rank, or “new”
    [rank-change] a change of rank such as +2, −1, = or “new”
    [fitting-change] a change that fits the ranks of its row
    [name] a name
    [figure] a number from 0 up
    [percent] a number from 0 to 100
    [sum-of-shares] a number from 0 to 200
    [value] a number from −10³⁸ to 10³⁸
    [latitude] a latitude from −90 to 90
    [longitude] a longitude from −180 to 180
    [one-row] the cell of one row: a quote in it takes in the rows below
   *[number] a number
}
own-refused-rank = Line { $line }, { $name }: line { $other } has rank { $rank } already
own-refused-cluster = Line { $line }, { $name }: line { $other } is the same cluster
own-refused-past = Line { $line }, { $name }: rank { $rank } is past the last, which is { $last }
own-refused-full = Line { $line }, { $name }: the edition has its { $last } clusters already
own-bad-more = and { $rows } more
own-bad-download = Download the rows left out
own-bad-file = left out of { $file }
own-bad-reason = reason
own-unplaced-title = { $clusters } without a place on the map
own-all-placed = Every cluster has a place on the map
own-unplaced-note = They count in the ranking and the charts. Type latitude and longitude, such as 48.21, 16.37, or point at the place on the map.
own-place-of = Latitude, longitude of { $name }
own-place-ambiguous = { $name } (several places have this name)
own-place-on-map = On the map
own-place-on-map-of = Place { $name } on the map
own-place-wrong = No latitude and longitude: two numbers such as 48.21, 16.37 are expected.
own-placing = Click or tap where { $name } lies.
own-placing-keys = Keys: W A S D, + and − move the map, Enter takes the place under the cross, Escape goes back.
own-placed = { $name } is placed at { $place }.

## A table of the reader's own: the atlas that runs on it

own-banner = The atlas shows your table { $file } for { $editions }: { $rows }, { $placed } of them placed on the map.
# $n (Number)
own-left-out = { $n ->
    [one] { $rows } was left out.
   *[other] { $rows } were left out.
}
own-banner-points = The map shows { $points } of your file { $file }.
own-banner-name = Your own table
own-back = Back to the open data
own-back-told = The atlas shows the open data again.
own-differences = Differences
own-more-places = Places
own-keep = Keep in this browser
# What this browser keeps, beside another table that is shown.
own-keeps-other = This browser keeps another one, { $file }; keeping this one takes its place.
own-kept-told = { $file } is kept in this browser until you choose “{ own-forget }”.
own-forget = Forget
own-forgotten = This browser no longer keeps the table.
own-keep-full = The table could not be kept: the storage of this browser is full. Keep a smaller table, or free some storage.
own-keep-forbidden = The table could not be kept: this browser forbids the page to store anything.
own-kept = This browser keeps your table { $file }.
own-kept-open = Open it
own-kept-broken = The table that this browser keeps could not be opened. Choose the file again.
n-points = { $n ->
    [one] { $shown } point
   *[other] { $shown } points
}
own-headline-one = { $known } has { $tally } of { -top }; your table names none in { $other }.
own-headline-neither = Your table names none of { -top } in { $a } or { $b }.
# The same where rows were left out, or have no economy.
own-headline-one-taken = { $known } has { $tally } of { -top }; of the rows taken from your table none names { $other }.
own-headline-neither-taken = Of the rows taken from your table none names { $a } or { $b }.
own-headline-unknown = No economy is known for { $clusters }.
own-coverage = Your table has { $named } of the { $total } clusters, { $ranked } of them with a rank{ $unknown ->
    [0] { "" }
   *[other] , { $unknown } without an economy
}.
own-gap = { $ranks } · not in your table
# $lent is how many of the shares are not the reader’s; { $edition } is the edition they are from.
own-figures = Exact shares of world output: { $n } of { $total }{ $lent ->
    [0] { "" }
   *[other] , { $lent } of them from the open data of { $edition }
}.
# Beside a point in the key of the map.
own-points-in-key = a point of your file
own-points-key = { $points } of your file { $file }
own-points-range = { $points } of your file { $file }, values from { $least } to { $most }
own-points-saved = { $key }; one in { $step } is drawn
own-points-table = Show the points as a table
own-points-part = { $first } to { $last } of { $points } of your file { $file }, in the order of the file
own-points-before = The { $n } before
own-points-after = The next { $n }
own-points-keys = Left and right walk over the points in the order of the file, up and down to the nearest one north or south, Shift with an arrow to the nearest in its direction, Home and End to the first and last. T opens the table, Escape leaves.
own-points-keys-hint = Arrows walk over the points. T opens the table, Escape leaves.
own-points-place = Latitude, longitude
own-points-no-value = no value
own-point = { $value } at { $place }
own-point-without = { $place }, without a value

## A table of the reader's own: where it differs

own-differences-title = Where { $file } and the open data differ
own-differences-count = Cells or rows that differ: { $differences }. Empty cells, capitals and signs in names, and places less than { $km } km apart do not count.
own-not-listed = { $n ->
    [one] One more is not listed.
   *[other] { $n } more are not listed.
}
own-differences-none = Nothing that both tables state differs.
own-place-apart = place, { $km } km apart
own-yours = Your table
own-ours = Open data
own-our-source = Source of the open data
own-only-yours = only in your table
own-only-ours = only in the open data
own-whole-row = whole row
