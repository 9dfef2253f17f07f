### The page in English. Every text of the page is here or in the tables of `static/data`; other languages have the
### same messages. A message with `<strong>`, `<a>` or `<b>` is split there: stressed, in the colour of economy A, of B.

language-name = English
# Which way it is written: ltr or rtl.
language-direction = ltr

## Grammar

# A whole number as a word, for titles; in digits where words would be longer.
# $shown (String) - the number in digits
number-word = { $n ->
    [0] none
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
    [13] thirteen
    [14] fourteen
    [15] fifteen
    [16] sixteen
    [17] seventeen
    [18] eighteen
    [19] nineteen
    [20] twenty
    [21] twenty-one
    [22] twenty-two
    [23] twenty-three
    [24] twenty-four
    [25] twenty-five
    [26] twenty-six
    [27] twenty-seven
    [28] twenty-eight
    [29] twenty-nine
    [30] thirty
    [31] thirty-one
    [32] thirty-two
    [33] thirty-three
    [34] thirty-four
    [35] thirty-five
    [36] thirty-six
    [37] thirty-seven
    [38] thirty-eight
    [39] thirty-nine
    [40] forty
    [41] forty-one
    [42] forty-two
    [43] forty-three
    [44] forty-four
    [45] forty-five
    [46] forty-six
    [47] forty-seven
    [48] forty-eight
    [49] forty-nine
    [50] fifty
    [51] fifty-one
    [52] fifty-two
    [53] fifty-three
    [54] fifty-four
    [55] fifty-five
    [56] fifty-six
    [57] fifty-seven
    [58] fifty-eight
    [59] fifty-nine
    [60] sixty
    [61] sixty-one
    [62] sixty-two
    [63] sixty-three
    [64] sixty-four
    [65] sixty-five
    [66] sixty-six
    [67] sixty-seven
    [68] sixty-eight
    [69] sixty-nine
    [70] seventy
    [71] seventy-one
    [72] seventy-two
    [73] seventy-three
    [74] seventy-four
    [75] seventy-five
    [76] seventy-six
    [77] seventy-seven
    [78] seventy-eight
    [79] seventy-nine
    [80] eighty
    [81] eighty-one
    [82] eighty-two
    [83] eighty-three
    [84] eighty-four
    [85] eighty-five
    [86] eighty-six
    [87] eighty-seven
    [88] eighty-eight
    [89] eighty-nine
    [90] ninety
    [91] ninety-one
    [92] ninety-two
    [93] ninety-three
    [94] ninety-four
    [95] ninety-five
    [96] ninety-six
    [97] ninety-seven
    [98] ninety-eight
    [99] ninety-nine
   *[other] { $shown }
}
# Which one: second, 11th.
ordinal = { $n ->
    [1] first
    [2] second
    [3] third
    [4] fourth
    [5] fifth
    [6] sixth
    [7] seventh
    [8] eighth
    [9] ninth
    [10] tenth
   *[other] { NUMBER($n, type: "ordinal") ->
        [one] { $n }st
        [two] { $n }nd
        [few] { $n }rd
       *[other] { $n }th
    }
}
# How often.
times = { $n ->
    [1] once
    [2] twice
   *[other] { $word } times
}
# The last two of a list.
list-end = { $one } and { $other }
# Two of a list that goes on.
list-more = { $one }, { $other }
# Two sentences one after the other.
sentences = { $one } { $other }
# A figure with the sign for percent; a thin space between them.
percent-sign = { $figure } %
# Counts with their nouns. The number comes twice: $n chooses the form, $shown is what is written.
n-clusters = { $n ->
    [one] { $shown } cluster
   *[other] { $shown } clusters
}
n-named-clusters = { $n ->
    [one] { $shown } named cluster
   *[other] { $shown } named clusters
}
n-economies = { $n ->
    [one] { $shown } economy
   *[other] { $shown } economies
}
n-sources = { $n ->
    [one] { $shown } source
   *[other] { $shown } sources
}
n-ranks = { $n ->
    [one] { $shown } rank
   *[other] { $shown } ranks
}
n-rows = { $n ->
    [one] { $shown } row
   *[other] { $shown } rows
}

## Names

# Names of clusters by their key in the tables; $name is WIPO's spelling without the state.
# $key (String)
# $name (String)
cluster-name = { $key ->
   *[other] { $name }
}
# Other spellings that the search finds, for names in another script; lists are sorted by them.
# $key (String)
cluster-spelling = { $key ->
   *[other] { "" }
}
# Names of economies by their ISO code; $name is the one in the tables.
# $iso3 (String)
# $name (String)
economy-name = { $iso3 ->
    [HKG] { $name }, China
    [MAC] { $name }, China
    [TWN] { $name }*
   *[other] { $name }
}
# The name within a sentence.
# $iso3 (String)
# $name (String)
economy-in-sentence = { $iso3 ->
    [ARE] the { $name }
    [CZE] the { $name }
    [GBR] the { $name }
    [NLD] the { $name }
    [PHL] the { $name }
    [USA] the { $name }
   *[other] { $name }
}
# The name as an owner within a sentence.
# $iso3 (String)
# $name (String)
economy-possessive = { $iso3 ->
    [ARE] the { $name }’
    [CZE] the { $name }’s
    [GBR] the { $name }’s
    [NLD] the { $name }’
    [PHL] the { $name }’
    [USA] the { $name }’
    [CYP] { $name }’
   *[other] { $name }’s
}
# The same of an economy.
# $iso3 (String)
economy-spelling = { $iso3 ->
   *[other] { "" }
}
economy-asterisk = * WIPO’s 2023 table prints this economy with an asterisk, as TW*.
