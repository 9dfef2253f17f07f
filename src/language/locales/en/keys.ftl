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
    [exact] { $place } of { $count } { $clusters }
    [limit] { $place } of at least { $count } { $clusters }
   *[unknown] { $place } of the { $clusters }, whose number is not known
}
# The same where ranks before it are missing: the place among those with a known rank.
# $count_is (String)
# $place (Number)
# $known (Number)
# $count (Number)
# $clusters (String)
spoken-place-of-known = { $count_is ->
    [exact] { $place } of { $known } with a known rank, among { $count } { $clusters }
    [limit] { $place } of { $known } with a known rank, among at least { $count } { $clusters }
   *[unknown] { $place } of { $known } with a known rank, among the { $clusters }, whose number is not known
}
# The same where its own rank is not known.
# $count_is (String)
# $count (Number)
# $clusters (String)
spoken-without-place = { $count_is ->
    [exact] one of { $count } { $clusters }
    [limit] one of at least { $count } { $clusters }
   *[unknown] one of the { $clusters }, whose number is not known
}
spoken-only-one = the only cluster of its economy

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

## Keys, told where they work

# For screen readers, after the name of the map.
map-keys = Left and right move by rank, up and down to the nearest cluster north or south. Enter pins, T goes to the ranking with the same clusters, question mark tells all keys, Escape leaves.
# A line on the map while it has the focus.
map-keys-hint = Left and right move by rank. Enter pins, Space lists a crowd, ? tells more. Escape leaves.
# For screen readers, after the name of a chart.
chart-keys = Left and right walk the marks, T opens the same figures as a table, question mark tells all keys, Escape leaves.
# A line on a chart while it has the focus.
chart-keys-hint = Arrows walk the marks. T opens the table, ? tells more.
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
help-enter = Pins the cluster’s card, or takes it off
help-table = Opens the figures as a table; on the map goes to the ranking
help-escape = Closes one thing after the other: tooltip, list, last card, place in the figure
help-question = This help
help-space = Lists the clusters crowded around the mark, each tied to its place; arrows walk, Enter pins
help-zoom = Nearer, farther, the whole world
help-move = Moves the map
help-hover = Tells the facts of a mark and lights it everywhere
help-click = Pins a card; in a crowd fans it out
help-drag = Moves the map, as the four arrow buttons do once it has moved
help-wheel = Zooms, as a double click and the buttons do
help-tap = Tells the facts of a mark; in a crowd lists its clusters
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
