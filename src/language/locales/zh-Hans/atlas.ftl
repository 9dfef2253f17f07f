### 本页的中文文本。
language-name = 中文（简体）
language-direction = ltr

## Grammar

number-word = { $n ->
   *[other] { $shown }
}
ordinal = 第 { NUMBER($n) }
times = { $n ->
   *[other] { $word } 次
}
list-end = { $one }和{ $other }
list-more = { $one }、{ $other }
sentences = { $one }{ $other }
percent-sign = { $figure }%
n-clusters = { $n ->
   *[other] { $shown } 个集群
}
n-named-clusters = { $n ->
   *[other] { $shown } 个已知名称的集群
}
n-economies = { $n ->
   *[other] { $shown } 个经济体
}
n-sources = { $n ->
   *[other] { $shown } 个来源
}
n-ranks = { $n ->
   *[other] { $shown } 个名次
}
n-rows = { $n ->
   *[other] { $shown } 行
}

## Names

cluster-name = { $key ->
   *[other] { $name }
}
cluster-spelling = { $key ->
   *[other] { "" }
}
economy-name = { $iso3 ->
   *[other] { $name }
}
economy-in-sentence = { $iso3 ->
   *[other] { $name }
}
economy-possessive = { $iso3 ->
   *[other] { $name }的
}
economy-spelling = { $iso3 ->
   *[other] { "" }
}
economy-asterisk = * WIPO 2023 年的表格在该经济体名称后加星号，写作 TW*。
