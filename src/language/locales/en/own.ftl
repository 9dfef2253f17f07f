## A table of the reader's own: how it is given

own-open = Bring your own table
own-title = Your own table
own-close = Close
own-intro = WIPO publishes the full table of every edition. Give it to the atlas, and map, ranking, charts and claims run on it. The file is read in this browser; nothing of it leaves the page.
own-drop = Drop a file here, or anywhere on the page
own-choose = Choose a file
own-paste = Or paste cells copied from a spreadsheet
own-paste-name = Pasted table
own-paste-read = Read the pasted table
own-paste-empty = There is nothing in the field yet.
own-shape-title = What it should look like
own-shape-columns = Text with commas, semicolons or tabs (CSV, TSV), one line of headings, one row a cluster: rank, cluster name, economy, PCT applications, publications, shares. Other columns are left out.
own-shape-points = Or places with a figure: latitude, longitude, value. They are drawn as points on the map.
own-shape-limits = Up to { $megabytes } MB or { $rows } rows.
own-shape-picture = A PNG or SVG file saved from this page opens the view it shows.
own-drop-here = Drop the file to read it

## A table of the reader's own: what keeps it from being read

own-empty = { $file } is empty.
own-no-rows = { $file } has headings and nothing below them.
own-spreadsheet = { $file } is a spreadsheet, which this page cannot read. Save it as CSV: in Excel with File, Save As, “CSV UTF-8”; in LibreOffice with File, Save As, “Text CSV”; in Google Sheets with File, Download, “Comma-separated values”. Or copy its cells and paste them below.
own-pdf = { $file } is a PDF. Copy its table into a spreadsheet and save that as CSV, or paste the cells below.
own-binary = { $file } is no text: line { $line } has bytes that no table has.
own-other-encoding = Line { $line } of { $file } is neither UTF-8 nor UTF-16. Save the file as “CSV UTF-8” and give it again.
own-too-large = { $file } has { $megabytes } MB. The page takes up to { $limit } MB.
own-too-many-rows = { $file } has more than { $limit } rows, and the page takes no more.
own-open-quote = A quotation mark on line { $line } of { $file } is never closed.
own-unreadable = The browser could not read { $file }.
own-no-view = { $file } is a picture, but not one that keeps a view of this page.
own-nothing-taken = No row of { $file } could be taken.
own-cancelled = Reading { $file } was cancelled.
own-unchanged = Nothing on the page was changed.

## A table of the reader's own: what its columns hold

own-columns-title = What do the columns hold?
# $file (String)
# $encoding (String)
# $delimiter (String)
# $line (String)
# $decimals (String)
own-understood = { $file }: { $encoding ->
    [utf-8] UTF-8
   *[utf-16] UTF-16
}, { $delimiter ->
    [comma] commas
    [semicolon] semicolons
    [tab] tabs
   *[bar] upright bars
} between cells, headings on line { $line }, { $decimals } in numbers.
own-decimal-comma = decimal commas
own-decimal-point = decimal points
own-kind = Show it as
own-kind-ranking = a ranking of clusters
own-kind-points = points on the map
own-edition = Edition
own-edition-rest = Edition of rows that name none
own-column = Column
own-holds = Holds
own-holds-of = Column { $heading } holds
own-first-rows = First rows
own-not-used = not used
own-no-heading = no heading
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
own-needs-points = Points need a column with the latitude and one with the longitude.
own-read = Read the table
own-cancel = Cancel
own-reading = Reading { $file }
own-progress = { $percent } % read, { $rows } so far

## A table of the reader's own: what was read

own-review-title = { $rows } read from { $file }
own-review-ranking = Placed on the map: { $placed } of { $clusters }.
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
    [rank] a rank, a whole number from 1 to 65535
    [previous-rank] a rank, or “new”
    [rank-change] a change of rank such as +2, −1, = or “new”
    [name] a name
    [figure] a number from 0 up
    [percent] a number from 0 to 100
    [latitude] a latitude from −90 to 90
    [longitude] a longitude from −180 to 180
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
own-placing = Click or tap where { $name } lies. Escape goes back without a place.
own-placed = { $name } is placed at { $place }.

## A table of the reader's own: the atlas that runs on it

own-banner = The atlas shows your table { $file } for { $editions }: { $rows }, { $placed } of them placed.
own-banner-points = The map shows { $points } of your file { $file } as dots.
own-banner-name = Your own table
own-back = Back to the open data
own-back-told = The atlas shows the open data again.
own-differences = Differences
own-more-places = Places
own-keep = Keep in this browser
own-kept-told = { $file } is kept in this browser until you forget it.
own-forget = Forget
own-forgotten = This browser no longer keeps the table.
own-keep-full = The table could not be kept: the storage of this browser is full.
own-keep-forbidden = The table could not be kept: this browser forbids the page to store anything.
own-kept = This browser keeps your table { $file }.
own-kept-open = Open it
own-kept-broken = The table that this browser keeps could not be opened.
n-points = { $n ->
    [one] { $shown } point
   *[other] { $shown } points
}
own-headline-one = { $known } has { $tally } of { -top }; your table names none in { $other }.
own-headline-neither = Your table names none of { -top } in { $a } or { $b }.
own-coverage = { $named } of { $total } clusters stand in your table, { $ranked } of them with a rank.
own-gap = { $ranks } · not in your table
own-figures = { $n } of { $total } have an exact share of world output.
own-points-key = { $points } of your file { $file }
own-points-range = { $points } of your file { $file }, values from { $least } to { $most }
own-point = { $value } at { $place }
own-point-without = { $place }, without a value

## A table of the reader's own: where it differs

own-differences-title = Where { $file } and the open data differ
own-differences-count = { $differences } cells or rows; what one side leaves empty is no difference.
own-differences-none = Nothing that both tables state differs.
own-yours = Your table
own-ours = Open data
own-our-source = Source of the open data
own-only-yours = only in your table
own-only-ours = only in the open data
own-whole-row = whole row
