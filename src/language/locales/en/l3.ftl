## Clauses

# Two of a row of clauses with commas of their own.
clauses = { $one }; { $other }

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
    [true] Together they hold at least { $n } of the 100
   *[false] Together they hold { $n } of the 100
}
bars-no-count = No open source used here counts the clusters of any economy for { $year }.
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
    [true] { $n } economies, ≥ 1 each
   *[false] { $n } economies, 1 each
}
# $limit (Bool) - each has one or more
bars-one-each-short = { $limit ->
    [true] { $n } with ≥ 1
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
    [one] One of the 100 clusters is in no count found
   *[other] { $number } of the 100 clusters are in no count found
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
editions-dotted = Dotted where counts lie apart: no count found for { $years }.
editions-dotted-each = Dotted where counts lie apart: no count found ({ $gaps }).
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
    [true] { $clause }, { $more } of { $rival }
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
cumulative-empty = No { $year } rank of { $one } or { $other } is in the open sources.
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
income-lines = Lines join neighbouring editions of one method ({ $years } follow others) whose limits leave no more than half of the 100 open; a lower limit may change because more is known.
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
income-no-counts = No open source used here counts the clusters of any economy.
income-no-growth = No growth figure of the { $year } edition is in the open sources used.
income-no-growth-of-level = no figure in open sources
income-no-other-growth = No growth figure for any other cluster of the { $year } edition is in the open sources used.
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
growth-span = { $before } to { $year }
growth-span-first = { $year }
growth-caption = Growth of output, { $span }
growth-title-unknown = No growth figure is known for { $year }
growth-title-only-grew = { $cluster } grew by { $percent }, the only figure known
growth-title-only-shrank = { $cluster } shrank by { $percent }, the only figure known
growth-title-only-still = { $cluster } did not grow, the only figure known
growth-title-none = No cluster with a known figure grew
growth-title-each = { $clusters } grew by { $percent } each
growth-title-fastest = { $clusters } grew fastest
growth-reading = Growth of science and technology output, { $span }.
growth-reading-forms = The form tells the income group: { $forms }.
growth-figure-of = { $cluster } { $percent }
growth-summary = Growth of output, { $span }: { $figures }.
# In the place of the chart, and for readers who do not see it.
growth-empty = No growth figure of the { $year } edition is in open sources
growth-summary-empty = No growth figure of the { $year } edition is in open sources.
growth-note-none = None of the { $clusters } named in { $year } has a growth figure in open sources.
growth-note-all = All { $clusters } named in { $year } have a growth figure.
growth-note = { $missing ->
    [one] Of the { $clusters } named in { $year }, one has no growth figure in open sources.
   *[other] Of the { $clusters } named in { $year }, { $missing } have no growth figure in open sources.
}

## Output, growth and change of rank

