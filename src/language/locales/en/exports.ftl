
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
picture-claim = Lit for a claim of the article: “{ $claim }” – { $verdict }
picture-own = The { $edition } edition is shown from a table of the reader’s own: { $name }
picture-fact = { $label }: { $value }
picture-fact-with = { $label }: { $value } ({ $detail })
# $sources is their number with its noun.
picture-source = Source: Cluster Atlas { $version }, data { $hash }; { $edition } edition, from { $sources } listed there.

## Tables and citation to take along

take-title = Take it along
take-note = Rows of the ranking with grade and sources in columns. This page reads such files back.
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
citation-text = Cluster Atlas, version { $version }, data { $hash }: “{ $title }” { $edition } edition. Data: World Intellectual Property Organization, Global Innovation Index, CC BY 4.0. { $address }, viewed { $date }.

## Inside files

table-of-edition = Science and technology clusters, { $edition } edition
table-of-everything = Science and technology clusters, every edition
# What a column of an exported table holds.
# $column (String)
column-meaning = { $column ->
    [edition] Year of the edition of WIPO’s Global Innovation Index
    [rank] Rank among the 100; empty where no open source states it
    [listing] ranked: with a rank; listed: named without one; derived: named in the edition before
    [key] Identifier of the cluster
    [name] Name of the cluster as WIPO spells it
    [economy] ISO 3166 codes of its economies, the one it is counted for first
    [lat] Degrees north
    [lon] Degrees east
    [pct_applications] International (PCT) patent applications, counted fractionally over five years
    [publications] Scientific publications, counted fractionally over five years
    [share_pct] Share of the world’s PCT applications in percent
    [share_publications] Share of the world’s publications in percent
    [share_total] Share of world output in percent
    [previous_rank] Rank in the edition before, or new
    [growth_pct] Growth of output in percent
    [intensity_rank] Rank by output per inhabitant
    [top_applicant] Applicant with the most PCT applications
    [top_organisation] Organisation with the most publications
    [grade] How well the row is supported: published_table, two_sources, one_source, derived, own_table
    [sources] Keys of the sources
    [source_urls] Addresses of the sources, in the same order
   *[note] Remark on the row, in English
}
