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
undo = Undo
undo-meaning = Undo the last change
undone = The last change is undone
reset-view = Reset
reset-meaning = Show everything as the page opens
view-was-reset = Everything is shown as the page opens
# The group of these buttons; on small screens the button that opens it.
view-actions = Link, undo and reset
