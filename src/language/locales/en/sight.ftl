## Paper

# The heading of the whole ranking.
paper-ranking = All that is known of { $edition }
# Under that heading, where the reader has chosen what to look at.
paper-filter = A filter is on: what it leaves out is dimmed in the figures and missing here.
# At the foot of the last page.
paper-address = Address of this view: { $address }
