## Search

# After the name of a hit, where not that but another name of it matched: a city, the name in another language. It begins
# with a space.
# $name (String)
search-other-name = { " " }({ $name })
