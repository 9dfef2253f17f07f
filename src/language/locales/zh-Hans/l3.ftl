## Clauses

clauses = { $one }；{ $other }

## Bars of counts

bars-caption = { $year } 年版各经济体的集群数
bars-not-attributed = 未归属
bars-not-attributed-basis = 百强减去各经济体集群数后的余数
bars-title-none = 两个经济体均未找到集群数
bars-title-one = { $limit ->
    [true] { $economy }在百强中至少占 { $n } 个；未找到{ $other }的集群数
   *[false] { $economy }在百强中占 { $n } 个；未找到{ $other }的集群数
}
bars-title-both = { $limit ->
    [true] 双方在百强中合计至少占 { $n } 个
   *[false] 双方在百强中合计占 { $n } 个
}
bars-no-count = 所用公开来源均未给出 { $year } 年版任何经济体的集群数。
bars-reading = { $year } 年版各经济体的集群数。
bars-reading-hollow = 空心：已计入，但公开来源中未见名称。
bars-reading-open = 末端开口：仅为下限。
bars-summary = { $year } 年版各经济体的集群数：{ $counts }。
bars-count = { $limit ->
    [true] { $economy }至少 { $n } 个
   *[false] { $economy } { $n } 个
}
bars-count-named = { $named ->
    [0] { $count }（名称均未知）
   *[other] { $count }（已知名称 { $named } 个）
}
bars-cross-border = 跨境集群只计一次。
bars-ones = { $limit ->
    [true] 各至少有 1 个的经济体：{ $economies }。
   *[false] 各有 1 个的经济体：{ $economies }。
}
bars-one-each = { $limit ->
    [true] { $n } 个经济体，各 ≥ 1 个
   *[false] { $n } 个经济体，各 1 个
}
bars-one-each-short = { $limit ->
    [true] { $n } 个，各 ≥ 1
   *[false] { $n } 个，各 1
}
bars-without-count = { $named ->
    [0] 未见集群数
   *[other] 未见集群数，已知名称 { $named } 个
}
bars-all-counted = 每个集群都已计入某一经济体。
bars-uncounted = { $n ->
   *[other] 百强中有 { $number } 个集群不在任何已找到的集群数之内
}
bars-uncounted-alone = { $uncounted }。
bars-uncounted-named = { $n ->
   *[other] { $uncounted }；其中 { $number } 个已知名称，属于没有集群数的经济体：{ $economies }。
}
bars-uncounted-economy = { $economy }（{ $n } 个）

## Counts by edition

year-short = ’{ $digits }
editions-each = 各 { $count }
editions-led = { $economy }领先
editions-level = { $one }和{ $other }持平
editions-between = { $before } 与 { $year } 年版之间
editions-after = { $year } 年版之后
editions-in = { $year } 年版中
editions-title-none = 没有任何一版同时有双方的确切集群数
editions-title-only = { $year } 年版{ $ahead }，仅此一版有双方的集群数
editions-title-every = 凡有双方集群数的年版，均为{ $ahead }
editions-title-methods = 有双方集群数的年版，方法各不相同
editions-title-stretch = { $first } 至 { $last } 年版凡有双方集群数者，均为{ $ahead }
editions-title-only-of-method = { $year } 年版{ $ahead }，采用该方法的年版中仅此一版有双方的集群数
editions-title-changed = { $when }，领先地位易主
editions-title-changes = { $first } 与 { $last } 年版之间，领先地位易主 { $times }
editions-title-moved-ahead = { $when }，{ $economy }转为领先
editions-title-drew-level = { $when }，{ $economy }追平
editions-title-never-behind = { $first } 至 { $last } 年版，{ $economy }从未落后
editions-years = { $years } 年版
editions-any-year = 任何年版
editions-gap = { $economies }：{ $years }
editions-dotted = 点线表示其间缺少年版：未找到{ $years }的集群数。
editions-dotted-each = 点线表示其间缺少年版，未找到集群数（{ $gaps }）。
editions-note = 方法变更处折线断开；竖线两侧的集群数不可比。
further-heading = 图中的其他经济体
further-add = 添加经济体
further-full = 最多 { $most } 个；移除一个后才能再添加。
further-remove = 移除{ $economy }

## How many of the first ranks

cumulative-title-unknown = { $one }和{ $other }在 { $year } 年版的名次均未知
cumulative-title-open = { $one }和{ $other }在 { $year } 年版前 { $half } 名中的名次均未知
cumulative-title-parts = { $limit ->
    [true] { $clause }，{ $rival }至少有 { $more } 个
   *[false] { $clause }，{ $rival }有 { $more } 个
}
cumulative-open = { $economy }在前 { $half } 名中的名次均未知
cumulative-only-after = { $owner }唯一集群排在前 { $half } 名之后
cumulative-only = { $owner }唯一集群进入前 { $half } 名
cumulative-none = { $owner }集群均未进入前 { $half } 名
cumulative-all = { $n ->
   *[other] { $owner } { $n } 个集群全部进入前 { $half } 名
}
cumulative-some = { $limit ->
    [true] { $n ->
       *[other] { $owner }集群至少有 { $number } 个进入前 { $half } 名
    }
   *[false] { $n ->
       *[other] { $owner }集群有 { $number } 个进入前 { $half } 名
    }
}
cumulative-reading = { $year } 年版的前若干名中，各经济体占多少：折线为已知的数目，阴影为所有可能的数目。
cumulative-known-all = { $n ->
   *[other] { $n } 个均已知
}
cumulative-known-of = 已知 { $n }/{ $count }
cumulative-known = 已知 { $n } 个
cumulative-empty = 公开来源中未见{ $one }和{ $other }在 { $year } 年版的名次。
cumulative-summary = { $economy }，{ $year } 年版：{ $known }；可能的数目为{ $possible }。
cumulative-summary-none = { $economy }：{ $year } 年版的名次均未知。
cumulative-possible = 前 { $ranks } 名中 { $n } 个
cumulative-possible-range = 前 { $ranks } 名中 { $least } 至 { $most } 个
cumulative-note-none = { $year } 年版的 100 个名次已知 { $ranked } 个，其中没有{ $one }或{ $other }的。
cumulative-note-all = { $year } 年版的名次全部已知。
cumulative-note = { $year } 年版的 100 个名次已知 { $ranked } 个；其余每一个都可能属于任何一方。集群数确切时，阴影收于该数；不确切时，阴影上方不封口。
cumulative-note-no-curve = { $economy }的名次和确切集群数均未知。

## Income levels

figure-income = 高收入与中等收入
income-by-edition = 百强中的集群数，按年版
income-title = { $limit ->
    [true] 百强中，高收入经济体至少占 { $high } 个，中等收入经济体至少占 { $middle } 个
   *[false] 百强中，高收入经济体占 { $high } 个，中等收入经济体占 { $middle } 个
}
income-title-high = { $limit ->
    [true] 高收入经济体在百强中至少占 { $n } 个；未找到中等收入经济体的集群数
   *[false] 高收入经济体在百强中占 { $n } 个；未找到中等收入经济体的集群数
}
income-title-middle = { $limit ->
    [true] 中等收入经济体在百强中至少占 { $n } 个；未找到高收入经济体的集群数
   *[false] 中等收入经济体在百强中占 { $n } 个；未找到高收入经济体的集群数
}
income-title-none = 未找到 { $year } 年版高收入或中等收入经济体的集群数
income-reading = 按所在经济体的收入水平统计的集群数。
income-reading-limits = 空心标记为下限；其上方的点线止于上限。
income-counts = { $level }：{ $counts }。
income-counts-none = { $level }：未找到集群数。
income-count-in = { $count }（{ $year } 年版）
income-limits = 至少 { $least }，至多 { $most }
income-open = { $n ->
    [0] { $year } 年版的 100 个集群均已归入某一收入水平。
   *[other] { $year } 年版的 100 个集群中，有 { $n } 个未归入任一收入水平。
}
income-groups = 收入组依据世界银行：2023 年版及以前采用 2022 年 7 月的分组，此后采用 2024 年 9 月的分组。
income-groups-moved = 收入组依据世界银行：2023 年版及以前采用 2022 年 7 月的分组，此后采用 2024 年 9 月的分组；{ $moved }。
income-moved = { $level ->
    [high] { $economy }仅在后一分组中属高收入
   *[middle] { $economy }仅在后一分组中属中等收入
}
income-lines = 连线只连接方法相同（{ $years } 年版方法不同）且上下限相差不超过 50 的相邻年版；下限可能因所知增多而变化。
income-level = { $level ->
    [high] 高收入
   *[middle] 中等收入
}
income-rests-on = { $n ->
   *[other] { $economies }的集群数
}
income-rests-on-named = { $n ->
   *[other] { $economies }的集群数，以及其他经济体中已知名称的 { $clusters }
}
income-no-counts = 所用公开来源均未给出任何经济体的集群数。
income-no-growth = 所用公开来源中没有 { $year } 年版的增长数字。
income-no-growth-of-level = 公开来源中没有数字
income-no-other-growth = 所用公开来源中没有 { $year } 年版其他集群的增长数字。
income-growth = { $level ->
    [high] { $cluster }（高收入）{ $percent }
    [middle] { $cluster }（中等收入）{ $percent }
   *[none] { $cluster } { $percent }
}
income-caption = 各收入水平的集群数，以及找到的增长数字

## Growth and change of rank

figure-growth = 产出增长
figure-slope = 名次变化
growth-heading = 产出增长（%）
income-none = 未分收入组
income-group-heading = 收入组
growth-form = { $group ->
    [high] 圆形（高收入）
    [upper-middle] 菱形（中等偏上收入）
    [lower-middle] 三角形（中等偏下收入）
   *[none] 叉形（未分收入组）
}
growth-span = { $before } 至 { $year } 年版
growth-span-first = { $year } 年版
growth-caption = 产出增长，{ $span }
growth-title-unknown = { $year } 年版的增长数字均未知
growth-title-only-grew = { $cluster }增长 { $percent }，是唯一已知的数字
growth-title-only-shrank = { $cluster }下降 { $percent }，是唯一已知的数字
growth-title-only-still = { $cluster }没有增长，是唯一已知的数字
growth-title-none = 有已知数字的集群均未增长
growth-title-each = { $clusters }各增长 { $percent }
growth-title-fastest = { $clusters }增长最快
growth-reading = 科技产出的增长，{ $span }。
growth-reading-forms = 形状表示收入组：{ $forms }。
growth-figure-of = { $cluster } { $percent }
growth-summary = 产出增长，{ $span }：{ $figures }。
growth-empty = 公开来源中没有 { $year } 年版的增长数字
growth-summary-empty = 公开来源中没有 { $year } 年版的增长数字。
growth-note-none = { $year } 年版已知名称的 { $clusters }在公开来源中均没有增长数字。
growth-note-all = { $year } 年版已知名称的 { $clusters }均有增长数字。
growth-note = { $missing ->
   *[other] { $year } 年版已知名称的 { $clusters }中，{ $missing } 个在公开来源中没有增长数字。
}

## Output, growth and change of rank

