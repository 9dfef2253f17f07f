## Search

search-other-name = （{ $name }）
