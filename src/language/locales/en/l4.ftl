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
scatter-note-coverage = Open sources give both figures for { $rows } of the { $all } clusters.
# After the sentence before: why another edition is shown than the chosen one.
scatter-note-instead-none = For { $edition } they give both for none.
scatter-note-instead-few = For { $edition } they give both for { $few } only.
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
what-if-rank = Rank { $weights }
what-if-published-rank = Published rank
what-if-best-rank = Best rank
what-if-worst-rank = Worst rank
what-if-share = Weighted share, %
what-if-title-none = The tables give no shares to be weighed
# $complete (Bool) - no cluster left out can be ahead of the $rows
what-if-title-always = { $complete ->
    [true] { $name } is first whatever the weights
   *[false] { $name } is first of the { $rows } with both figures whatever the weights
}
# $complete (Bool)
what-if-title-one = { $complete ->
    [true] Weighed otherwise, { $name } would be first
   *[false] Weighed otherwise, { $name } would be first of the { $rows } with both figures
}
# $complete (Bool)
what-if-title-two = { $complete ->
    [true] Weighed otherwise, { $one } or { $other } would be first
   *[false] Weighed otherwise, { $one } or { $other } would be first of the { $rows } with both figures
}
# $complete (Bool)
# $number is a word.
what-if-title-many = { $complete ->
    [true] { $number } clusters are first at some weight
   *[false] { $number } clusters are first of the { $rows } with both figures at some weight
}
what-if-empty = Without shares of the world nothing can be weighed.
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
what-if-note-world = The world’s figures are not printed in the sources; rounded shares leave { $applications } applications and { $publications } publications, and the middle is used.

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
slope-empty-method = The method changed between { $before } ({ $method-before }) and { $edition } ({ $method }): ranks are not joined
slope-empty-unknown = No rank is known in both { $before } and { $edition }
slope-title-first = No edition before { $edition }
slope-title-apart = Ranks of { $before } and { $edition } cannot be joined
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
slope-reading = Published ranks of { $before } and { $edition }, the first on top, in one scale for all groups. Moves of two or more are heavier; new entries stand on the right alone.
slope-reading-none = Only ranks of neighbouring editions that follow one method are joined.
slope-summary-empty = { $reason }.
slope-summary-group = { $group }: { $tally }.
slope-summary-move = { $name } from { $from } to { $to }
slope-summary-moves = Moves of two or more from { $before } to { $edition }: { $moves }.
slope-note-method = WIPO ranked { $before } and { $edition } by different figures, so a difference of ranks would say nothing.
slope-note-first = WIPO ranked no clusters before.
slope-note-ranks = The { $before } rank is the one published in { $before }.
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
slope-note-known-rest = { $rest ->
    [one] { $known }; of the other one, one rank or both are not in open sources.
   *[other] { $known }; of the other { $rest }, one rank or both are not in open sources.
}
slope-note-known-all = { $known }.
slope-note-groups-2022 = Groups by World Bank region and income group of July 2022.
slope-note-groups-2024 = Groups by World Bank region and income group of September 2024.
slope-caption = Published ranks of { $before } and { $edition }
