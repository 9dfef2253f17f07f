## Search

search-other-name = （{ $name }）

## Figures

figure-units = 单元图：每个标记代表一个集群
figure-strip = 名次带
figure-editions = 各年版集群数
figure-cumulative = 前若干名中的集群数
figure-bars = 各经济体的集群数
figure-scatter = 专利与论文对照
figure-what-if = 改变权重后的排名
editions-reading = 百强中的集群数，按年版
units-surplus = { $n ->
   *[other] 多 { $n } 个
}

## Patents against publications

output-rows-all = { $edition } 年版全部 { $rows } 个集群
output-rows-one = { $edition } 年版唯一两项数据齐全的集群
output-rows-first = { $edition } 年版前 { $rows } 个集群
output-rows-some = { $edition } 年版两项数据齐全的 { $rows } 个集群
scatter-applications-axis = 国际专利申请（PCT）→
scatter-publications-axis = ↑ 科研论文
scatter-equal-shares = 两项全球份额相等
scatter-scales = 两轴刻度
scatter-linear = 线性
scatter-logarithmic = 对数
scatter-empty = 表中没有两项数据齐全的集群。
scatter-caption = { $edition } 年版的 PCT 专利申请与论文
output-applications = PCT 专利申请
output-publications = 论文
output-share-applications = 专利申请份额（%）
output-share-publications = 论文份额（%）
scatter-title-none = 没有两项数据齐全的集群
scatter-title-one = { $name }专利和论文均居首
scatter-title-two = { $patents }专利居首，{ $papers }论文居首
scatter-title-among = 在两项数据齐全的 { $clusters }中，{ $finding }
scatter-reading-none = 专利申请与论文。
scatter-reading = { $logarithmic ->
    [true] { $rows }的专利申请与论文，对数刻度。
   *[false] { $rows }的专利申请与论文，线性刻度。
}
scatter-summary = 图中为 { $rows }，其中{ $a } { $a-count } 个、{ $b } { $b-count } 个。
scatter-summary-leaders = PCT 专利申请最多的是{ $patents }，{ $applications } 件；论文最多的是{ $papers }，{ $publications } 篇。
scatter-summary-line = { $all } 个集群中有 { $more } 个的论文份额高于专利申请份额。
scatter-note-none = 两项数据齐全才画出标记。
scatter-note-area = 标记面积表示占全球产出的份额。点线以上，论文的全球份额较高；点线以下，专利申请的全球份额较高。
scatter-note-alike = 标记大小一致：表中没有占全球产出的份额。
scatter-note-years = 专利申请为 { $from }–{ $to } 年公布，论文为 { $papers-from }–{ $papers-to } 年发表。
scatter-note-coverage = 公开来源给出 { $all } 个集群中 { $rows } 个的两项数据。
scatter-note-instead-none = { $edition } 年版没有两项数据齐全的集群。
scatter-note-instead-few = { $edition } 年版仅有 { $few } 个集群两项数据齐全。
scatter-note-instead-method = { $edition } 年版按其他指标排名。

## The ranking with other weights

what-if-weight = 权重：专利 { $patents }，论文 { $publications }
what-if-weight-spoken = 专利 { $patents }，论文 { $publications }
what-if-equal-weights = 恢复等权
what-if-as-published = 公布时
what-if-publications-only = 仅论文
what-if-patents-only = 仅专利
what-if-at-equal = 等权
what-if-at = 专利权重 { $patents }
what-if-rank = 名次（{ $weights }）
what-if-published-rank = 公布的名次
what-if-best-rank = 最好名次
what-if-worst-rank = 最差名次
what-if-share = 加权份额（%）
what-if-title-none = 表中没有可供加权的份额
what-if-title-always = { $complete ->
    [true] 无论权重如何，{ $name }都居首位
   *[false] 无论权重如何，{ $name }都居两项数据齐全的 { $rows } 个集群之首
}
what-if-title-one = { $complete ->
    [true] 换一种权重，居首的可能是{ $name }
   *[false] 换一种权重，两项数据齐全的 { $rows } 个集群中居首的可能是{ $name }
}
what-if-title-two = { $complete ->
    [true] 换一种权重，居首的可能是{ $one }或{ $other }
   *[false] 换一种权重，两项数据齐全的 { $rows } 个集群中居首的可能是{ $one }或{ $other }
}
what-if-title-many = { $complete ->
    [true] 有 { $number } 个集群在某种权重下居首
   *[false] 两项数据齐全的 { $rows } 个集群中，有 { $number } 个在某种权重下居首
}
what-if-empty = 没有全球份额，无从加权。
what-if-reading = { $rows }之间的名次。标记：所选权重下的名次；竖线：公布的名次；横线：各种权重下最好至最差的名次。
what-if-caption = { $edition } 年版名次（{ $weights }）
what-if-same-order = { $weights }时，顺序与公布的一致。
what-if-first = { $stays ->
    [true] { $weights }时，{ $name }仍居首位
   *[false] { $weights }时，{ $name }升至首位
}
what-if-rises = { $name }由第 { $from } 位升至第 { $to } 位
what-if-rises-two = { $name }由第 { $from } 位升至第 { $to } 位，{ $other }由第 { $other-from } 位升至第 { $other-to } 位
what-if-falls = { $name }由第 { $from } 位降至第 { $to } 位
what-if-falls-two = { $name }由第 { $from } 位降至第 { $to } 位，{ $other }由第 { $other-from } 位降至第 { $other-to } 位
what-if-clauses = { $one }；{ $other }
what-if-sentence = { $moved ->
   *[other] { $clauses }。{ $ranks }中有 { $moved } 个变动。
}
what-if-place = { $name }（{ $rank }）
what-if-summary = 前 { $told } 名依次为：{ $order }。
what-if-note-none = 专利申请数与论文数性质不同，只有占全球的份额才能相加。
what-if-note-order = WIPO 按两项份额之和排名：等权时即为公布的顺序。
what-if-note-elsewhere = WIPO 按两项份额之和排名；等权时，{ $clusters }中有 { $some } 个的位置与公布的不同。
what-if-note-rest = 权重改变时，未列出的集群可能插入其间。
what-if-note-between = { $low } 至 { $high }
what-if-note-world = 来源未印出全球总数；由四舍五入后的份额推算，专利申请为 { $applications } 件，论文为 { $publications } 篇，此处取中值。

## Change of rank

slope-group = 组别
slope-change = 变动
slope-not-in-the-100 = 百强之外
slope-group-north-america-europe = 北美和欧洲
slope-group-east-asia-pacific = 东亚和太平洋高收入经济体
slope-group-middle-income = 中等收入经济体
slope-group-other = 其他经济体
slope-tally-none = 没有两版均已知的名次
slope-tally-moves = 上升 { $up }，下降 { $down }，不变 { $same }
slope-tally-new = 新上榜 { $new }
slope-tally-all = 上升 { $up }，下降 { $down }，不变 { $same }，新上榜 { $new }
slope-empty-first = { $edition } 年版是第一版，名次无从变动
slope-empty-method = { $before } 年版（{ $method-before }）与 { $edition } 年版（{ $method }）方法不同，名次不相连
slope-empty-unknown = 没有 { $before } 与 { $edition } 两版均已知的名次
slope-title-first = { $edition } 年版之前没有排名
slope-title-apart = { $before } 与 { $edition } 年版的名次不能相连
slope-title-both = { $places ->
   *[other] { $climbers }上升 { $number } 位，{ $fallers }下降 { $down } 位
}
slope-title-climbed = { $places ->
   *[other] { $clusters }上升 { $number } 位
}
slope-title-fell = { $places ->
   *[other] { $clusters }下降 { $number } 位
}
slope-title-unknown = { $edition } 年版的名次变动均未知
slope-title-new = { $n ->
   *[other] { $clusters }新上榜 { $edition } 年版
}
slope-title-kept = { $n ->
   *[other] { $clusters }名次不变
}
slope-reading = { $before } 与 { $edition } 年版公布的名次，第 1 名在最上方，各组刻度相同。变动两位及以上者用粗线；新上榜者仅标在右侧。
slope-reading-none = 只连接方法相同的相邻两版的名次。
slope-summary-empty = { $reason }。
slope-summary-group = { $group }：{ $tally }。
slope-summary-move = { $name }（由 { $from } 到 { $to }）
slope-summary-moves = { $before } 至 { $edition } 年版变动两位及以上者：{ $moves }。
slope-note-method = WIPO 对 { $before } 与 { $edition } 年版采用不同指标排名，名次之差没有意义。
slope-note-first = 此前 WIPO 未对集群排名。
slope-note-ranks = { $before } 年版名次为当年公布的名次。
slope-note-ranks-but = { $before } 年版名次为当年公布的名次；{ $clusters }则以 { $edition } 年版来源所载为准。
slope-note-contradiction = { $name }公布的名次为 { $published }，一份 { $edition } 年版来源记为 { $printed }
slope-note-contradiction-more = { $one }；{ $other }
slope-note-contradictions = { $contradictions }。
slope-note-recomputed = { $edition } 年版来源所载的 { $before } 年版名次，WIPO 已经或可能重新计算，此处不用。
slope-note-left-out = { $n ->
   *[other] 未计入{ $clusters }：其名次由所载变动推算而来。
}
slope-note-known = { $pairs ->
   *[other] { $edition } 年版已知名称的 { $clusters }中，{ $pairs } 个两版名次均已知
}
slope-note-known-new = { $new ->
   *[other] { $known }，{ $new } 个新上榜
}
slope-note-known-rest = { $rest ->
   *[other] { $known }；其余 { $rest } 个有一版或两版的名次未见于公开来源。
}
slope-note-known-all = { $known }。
slope-note-groups-2022 = 按世界银行 2022 年 7 月的地区和收入组分组。
slope-note-groups-2024 = 按世界银行 2024 年 9 月的地区和收入组分组。
slope-caption = { $before } 与 { $edition } 年版公布的名次
