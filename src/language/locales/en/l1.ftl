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
headline-one = { $known } has { $tally } of { -top }; no open source used here gives a count for { $other }.
headline-neither = No open source used here says how many of { -top } { $a } and { $b } have.
# What a cluster is, and what the edition ranks by.
lede = { $method ->
    [patents] A cluster is a place where inventors crowd together. WIPO ranked the 100 largest by international patent applications alone; this is its { $year } list.
    [venture-capital] A cluster is a place where inventors, scientists and investors crowd together. WIPO ranks the 100 largest by international patent applications, research papers and venture capital deals; this is its { $year } list.
   *[publications] A cluster is a place where inventors and scientists crowd together. WIPO ranks the 100 largest by international patent applications and research papers; this is its { $year } list.
}
# The method of an edition, as charts name it.
method-name = { $method ->
    [patents] patents only
    [venture-capital] + venture capital
   *[publications] patents and papers
}
edition-patents-only = { $year }: patents only
edition-new-method = { $year }: new method
# What the figures at the years count; the names are coloured.
edition-caption = clusters of { $a } and { $b }
no-open-count = No open count found

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
}, one mark each
units-each = { $count } each, one mark per cluster
units-one = { $tally } for { $known }, no count found for { $other }
units-neither = No count found for { $a } or { $b }
units-reading = Every mark is one of WIPO’s 100 clusters. The number inside is its { $year } rank.
unit-key-stated = named in a { $year } source
# $before is a year or none.
unit-key-derived = { $before ->
    [none] follows from another edition
   *[year] named in the { $before } table only
}
unit-key-unnamed = counted by WIPO, name not in open sources
# $limits of the counts are lower limits, $rest of the 100 clusters have no economy.
counts-known = Counts are known for { $economies }{ $limits ->
    [0] { "" }
    [one] , { $limits } of them as a lower limit
   *[other] , { $limits } of them as lower limits
}; { $rest ->
    [0] every cluster is attributed
    [one] { $rest } cluster of the 100 is not attributed
   *[other] { $rest } clusters of the 100 are not attributed
}.
counts-known-none = No open count found.

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
strip-reading = Ranks 1 to 100. Small dots on the line are ranks that no open source names; upright ticks are other economies.

## Summaries for those who do not see the figure

map-summary = World map of { $clusters } of the { $year } edition: { $a }, { $b } and { $other } of other economies.
# $basis is exact, at-least or unknown.
map-summary-side = { $basis ->
    [exact] { $named } of { $owner } { $count }
    [at-least] { $named } of { $owner } { $count } or more
   *[unknown] { $named } in { $name }
}
map-summary-area = A mark’s area is its share of world output ({ $year } edition).
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
claims-title = The article, checked: { $clauses }
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
claims-note = The article’s claims in our own words, each computed anew from the tables of this page. Choose one to see what decides it, on the map as well.
claim-verdict = { $verdict ->
    [holds] Holds
    [in-part] Holds in part
    [fails] Does not hold as written
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
claim-at-map = The claim whose evidence is lit
claim-evidence = Evidence
claim-link = Link to this claim
claim-show = Show { $clusters }
# The same for screen readers; contains the words of the other.
claim-show-spoken = Show { $clusters } on the map: { $claim }
claim-lacks = What cannot be known
claim-used = What was used
claim-lit = Lit on the map
claim-read-in = Read in
# $n is the number of editions.
claim-used-rows = { $n ->
    [one] { $years } edition · { $rows } · { $sources }
   *[other] { $years } editions · { $rows } · { $sources }
}
claim-used-none = No row of the tables

## What the data says of a claim

says-lead-next = In { $year }, { $who } has { $tally } clusters and { $rival }, next, { $rival-tally }.
says-lead-first = In { $year }, { $who } has { $tally } clusters and { $rival }, first, { $rival-tally }.
says-lead-tie = In { $year }, { $who } and { $rival } have <strong>{ $count }</strong> clusters each.
says-lead-alone = In { $year }, { $who } has { $tally } clusters; no other economy has a count.
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
says-count = { $who } has { $tally } clusters in the { $year } edition.
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
    [true] , which is nearly 20 %
   *[false] { "" }
}.
says-growth = Output of { $cluster } from { $earlier } to { $later }: <strong>{ $growth }</strong>.
says-growth-rounded = Output of { $cluster } from { $earlier } to { $later }: <strong>{ $growth }</strong>, <strong>{ $whole }</strong> when rounded.
# Clusters that are compared with others, after the noun.
claim-group = { $group ->
    [north-america-europe] in North America and Europe & Central Asia
    [elsewhere] elsewhere
    [middle-income] in middle-income economies
    [other-middle-income] in other middle-income economies
    [high-income] in high-income economies
   *[economy] in { $economy }
}
says-moves = Of { $n } clusters { $group } whose ranks of { $earlier } and { $later } are known, { $moves }.
# The second of two groups.
says-moves-other = Of { $n } { $group }, { $moves }.
says-moves-counted = { $rose } rose, { $kept } kept the rank and { $fell } fell
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
lacks-growth = the growth of { $cluster } from { $earlier } to { $later }
lacks-moves = how their ranks changed
# $word is $n in words.
lacks-counts-open = { $n ->
    [one] The counts of { $year } leave it open: { $word } of the 100 clusters is attributed to no economy by any source read.
   *[other] The counts of { $year } leave it open: { $word } of the 100 clusters are attributed to no economy by any source read.
}
lacks-counts-harmless = { $n ->
    [one] { $word } of the 100 clusters is attributed to no economy by any source read; it cannot change this.
   *[other] { $word } of the 100 clusters are attributed to no economy by any source read; they cannot change this.
}
lacks-count-unsettled = { $n ->
    [one] Whether { $clusters } is in that count, no source read says.
   *[other] Whether { $clusters } are in that count, no source read says.
}
lacks-share = The { $year } share of { $clusters } is not in the open sources used.
lacks-shares = The shares of { $year } are not in the open sources used.
lacks-shares-national = Shares of all patent applications, national ones included, are not in the tables.
lacks-growth-known = { $known } of { $named } named clusters { $group }
lacks-growth-compared = Growth of output is in open sources for { $one } and for { $other } ({ $year } edition), too few to compare; a rank tells only whether others grew faster.
lacks-article-list = The article’s own list is not in the tables: compare it with this one.
lacks-cause = Whether investment and policy brought it about: ranks and counts tell no causes.
lacks-row = The tables have no row { $key }.
lacks-comparison = The { $year } edition and the one before follow different methods and are not compared.
lacks-check = No check is written for this claim.
