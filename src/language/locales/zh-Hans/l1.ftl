## Headline, lede and editions

-top = 全球百强科技集群
# No line breaks between the figure and its measure word: the headline is set large.
tally = { $basis ->
    [at-least] 至少有 { $count }{ "\u00A0" }个
   *[exact] 有 { $count }{ "\u00A0" }个
}
headline-both = { -top }中，{ $a }{ $tally-a }，{ $b }{ $tally-b }。
headline-tie = { -top }中，{ $a }和{ $b }各有 <strong>{ $count }</strong> 个。
headline-one = { -top }中，{ $known }{ $tally }；所用公开来源均未给出{ $other }的集群数。
headline-neither = 所用公开来源均未说明{ $a }和{ $b }在{ -top }中各有多少个。
lede = { $method ->
    [patents] 集群是发明者聚集之地。WIPO 仅按国际专利申请排出最大的 100 个；这是其 { $year } 年版榜单。
    [venture-capital] 集群是发明者、科学家和投资者聚集之地。WIPO 按国际专利申请、研究论文和风险投资交易排出最大的 100 个；这是其 { $year } 年版榜单。
   *[publications] 集群是发明者和科学家聚集之地。WIPO 按国际专利申请和研究论文排出最大的 100 个；这是其 { $year } 年版榜单。
}
method-name = { $method ->
    [patents] 仅专利
    [venture-capital] + 风险投资
   *[publications] 专利和论文
}
edition-patents-only = { $year } 年版：仅专利
edition-new-method = { $year } 年版：新方法
edition-caption = { $a }和{ $b }的集群数
no-open-count = 未找到公开的集群数

## Coverage

coverage-none = { $total } 个集群均无法从公开来源得知名称。
coverage-complete = { $total } 个集群均可从公开来源得知名称，且各有名次。
coverage-alike = { $kind ->
    [ranked] { $total } 个集群中，{ $named } 个可从公开来源得知名称，均有名次。
    [listed] { $total } 个集群中，{ $named } 个可从公开来源得知名称，均无名次。
   *[derived] { $total } 个集群中，{ $named } 个可从公开来源得知名称，均仅见于{ $before ->
        [none] 另一年版
       *[year] { " " }{ $before } 年版
    }的表格。
}
coverage-parts = { $total } 个集群中，{ $named } 个可从公开来源得知名称：{ $parts }。
coverage-part = { $kind ->
    [ranked] { $n } 个有名次
    [listed] { $n } 个无名次
   *[derived] { $n } 个仅见于{ $before ->
        [none] 另一年版
       *[year] { " " }{ $before } 年版
    }的表格
}
coverage-short = { $total } 个集群中，{ $named } 个可从公开来源得知名称。
figures-line = { $n ->
    [0] 公开来源中没有占全球产出份额的确切数字。
   *[other] { $total } 个集群中，{ $n } 个有占全球产出份额的确切数字。
}
ranks-of-all = { $total } 个名次中已知 { $known } 个
search-without-hit = { $unnamed ->
    [0] 不在这 { $total } 个集群之中。
   *[other] 不在已知名称的集群之中。{ $total } 个集群中有 { $unnamed } 个在此未列名称。
}

## The pair's counts

units-against = { $basis-a ->
    [at-least] 至少 { $a } 对
   *[exact] { $a } 对
}{ $basis-b ->
    [at-least] 至少 { $b }
   *[exact] { " " }{ $b }
}，每个标记代表一个集群
units-each = 各 { $count } 个，每个标记代表一个集群
units-one = { $known }{ $tally }，未找到{ $other }的集群数
units-neither = 未找到{ $a }或{ $b }的集群数
units-reading = 每个标记是 WIPO 百强集群之一，其中的数字是 { $year } 年版名次。
unit-key-stated = { $year } 年版来源中已知名称
unit-key-derived = { $before ->
    [none] 由另一年版推得
   *[year] 仅 { $before } 年版表格中已知名称
}
unit-key-unnamed = WIPO 计入，公开来源中未见名称
counts-known = 已知 { $economies }的集群数{ $limits ->
    [0] { "" }
   *[other] ，其中 { $limits } 个为下限
}；{ $rest ->
    [0] 每个集群均已归入经济体
   *[other] 100 个集群中有 { $rest } 个未归入任何经济体
}。
counts-known-none = 未找到公开的集群数。

## The pair's ranks

strip-title = { $a }，{ $b }
strip-title-apart = { $a }；{ $b }
strip-both = { $owner } 2 个名次均已知
strip-both-short = { $owner } 2 个均已知
strip-all = { $owner } { $count } 个名次全部已知
strip-all-short = { $owner } { $count } 个全部已知
strip-some = { $known ->
    [0] { $owner } { $count } 个名次均未知
   *[other] { $owner } { $count } 个名次中已知 { $known } 个
}
strip-some-short = { $known ->
    [0] { $owner } { $count } 个均未知
   *[other] { $owner } { $count } 个中已知 { $known } 个
}
strip-some-or-more = { $known ->
    [0] { $owner }至少 { $count } 个名次均未知
   *[other] { $owner }至少 { $count } 个名次中已知 { $known } 个
}
strip-some-or-more-short = { $known ->
    [0] { $owner }至少 { $count } 个均未知
   *[other] { $owner }至少 { $count } 个中已知 { $known } 个
}
strip-only = { $known ->
    [0] { $owner }唯一名次未知
   *[other] { $owner }唯一名次已知
}
strip-uncounted = { $known ->
    [0] { $name }没有已知名次
   *[other] { $name }已知 { $known } 个名次
}
strip-reading = 第 1 至 100 名。线上的小点是公开来源中未见名称的名次；竖线是其他经济体。

## Summaries for those who do not see the figure

map-summary = { $year } 年版世界地图，含 { $clusters }：{ $a }，{ $b }，其他经济体 { $other } 个。
map-summary-side = { $basis ->
    [exact] { $name } { $count } 个中的 { $named } 个
    [at-least] { $name }至少 { $count } 个中的 { $named } 个
   *[unknown] { $name } { $named } 个
}
map-summary-area = 标记面积表示占全球产出的份额（{ $year } 年版）。
units-summary = { $who }：{ $year } 年版{ $tally }集群，{ $naming }。
units-summary-naming = { $naming ->
    [none] 名称均未知
    [all] 名称全部已知
   *[some] 已知名称 { $named } 个，未知 { $unnamed } 个
}
units-summary-uncounted = { $who }：未找到 { $year } 年版的集群数，已知名称 { $named } 个。
strip-summary = { $owner } { $year } 年版已知名次（{ $basis ->
    [exact] { $count } 个中的 { $known } 个
    [at-least] 至少 { $count } 个中的 { $known } 个
   *[unknown] { $known } 个，总数未知
}）：{ $ranks }。
strip-summary-none = { $name }没有已知的 { $year } 年版名次。
editions-summary = { $who }：{ $counts }。
editions-summary-count = { $year } 年版{ $tally }
editions-summary-uncounted = { $who }：未找到集群数。
editions-summary-methods = { $years } 年版采用其他方法，不能与其间的年版比较。

## Claims

claim-text = { $key ->
    [most-clusters] 中国进入全球百强的集群多于其他任何国家，包括美国
    [second-year] 中国连续第 2 年领先
    [twenty-six] 中国有 26 个集群，比上一年多 2 个
    [us-twenty] 美国以 20 个集群居第 2
    [second-and-third] 深圳—香港—广州和北京分列第 2 和第 3
    [tokyo-first] 东京—横滨保持第 1
    [nearly-twenty-percent] 这 3 个集群合计提交全球近 20% 的专利申请
    [hefei-zhengzhou] 合肥的产出增长 23%，郑州增长 19%
    [north-america-europe] 北美和欧洲的许多集群增长缓慢或停滞不前
    [middle-income] 中等收入经济体的集群，尤其是中国的集群，增长快于较富裕国家的老牌集群
    [cairo-chennai] 开罗和金奈表明投资和政策能起什么作用
    [top-fifteen] 该文章列出的 15 个最大集群
    [caption-guangdong] 一则图片说明提到“深圳—香港—广东”以及按专利申请排定的名次
   *[other] { $text }
}
claims-title = 核对该文章：{ $clauses }
claims-with-verdict = { $verdict ->
    [holds] { $n } 条说法属实
    [in-part] { $n } 条说法部分属实
    [fails] { $n } 条说法按原文不属实
   *[open] { $n } 条说法无法核实
}
claims-with-verdict-more = { $verdict ->
    [holds] { $n } 条属实
    [in-part] { $n } 条部分属实
    [fails] { $n } 条按原文不属实
   *[open] { $n } 条无法核实
}
claims-note = 该文章的说法由我们转述，每条都依据本页的数据表重新计算。选择一条，即可查看判定依据，地图上也会显示。
claim-verdict = { $verdict ->
    [holds] 属实
    [in-part] 部分属实
    [fails] 按原文不属实
   *[open] 公开数据无法核实
}
claim-parts-holding = { $all } 个部分中 { $n } 个属实
claim-parts-failing = { $n } 个不属实
claim-parts-open = { $n } 个无法核实
claim-spoken = { $verdict }：{ $claim }。{ $sentences }
claim-place = 第 { $place } 条，共 { $all } 条
claim-previous = 上一条说法
claim-next = 下一条说法
claim-close = 关闭这条说法
    .title = 关闭
claim-at-map = 依据已在地图上点亮的说法
claim-evidence = 依据
claim-link = 这条说法的链接
claim-show = 显示 { $clusters }
claim-show-spoken = 在地图上显示 { $clusters }：{ $claim }
claim-lacks = 无从得知
claim-used = 所用数据
claim-lit = 地图上点亮
claim-read-in = 读自
claim-used-rows = { $years } 年版 · { $rows } · { $sources }
claim-used-none = 未用数据表中的任何一行

## What the data says of a claim

says-lead-next = { $year } 年版中，{ $who }{ $tally }集群，居次的{ $rival }{ $rival-tally }。
says-lead-first = { $year } 年版中，{ $who }{ $tally }集群，居首的{ $rival }{ $rival-tally }。
says-lead-tie = { $year } 年版中，{ $who }和{ $rival }各有 <strong>{ $count }</strong> 个集群。
says-lead-alone = { $year } 年版中，{ $who }{ $tally }集群；其他经济体均无集群数。
says-place = { $who }在 { $year } 年版中居<strong>{ $place }</strong>。
says-place-among = { $who }在 { $year } 年版中居<strong>{ $place }</strong>，{ $neighbours }。
says-place-shared = { $who }在 { $year } 年版中与{ $level }并列<strong>{ $place }</strong>。
says-place-shared-among = { $who }在 { $year } 年版中与{ $level }并列<strong>{ $place }</strong>，{ $neighbours }。
says-place-neighbours = { $around ->
    [above] 次于{ $above }
    [below] 先于{ $below }
   *[both] 次于{ $above }，先于{ $below }
}
says-economy-with-count = { $economy }（{ $count } 个）
says-count = { $who }在 { $year } 年版中{ $tally }集群。
says-count-more = 比 { $year } 年版的 { $count } 个<strong>多 { $size } 个</strong>。
says-count-fewer = 比 { $year } 年版的 { $count } 个<strong>少 { $size } 个</strong>。
says-count-same = 与 { $year } 年版<strong>一样多</strong>。
says-rank = { $cluster }在 { $year } 年版中排名<strong>第 { $rank }</strong>。
says-first-ranks = { $year } 年版第 1 至 { $last } 名共 <strong>{ $number }</strong> 个名次全部已知：{ $clusters }。
says-first-ranks-some = { $year } 年版第 1 至 { $last } 名中，仅 <strong>{ $number }</strong> 个名次已知。
says-name = WIPO 使用的名称是{ $cluster }。
says-rank-basis = { $method ->
    [patents] 仅专利
    [venture-capital] 专利、论文和风险投资合计
   *[publications] 专利和论文合计
}
says-rank-rests-on = { $year } 年版名次的依据是<strong>{ $basis }</strong>。
says-rank-and-place-by-patents = { $year } 年版名次的依据是<strong>{ $basis }</strong>；仅按国际（PCT）专利申请计，{ $figures } 年版中它居{ $place }{ $same ->
    [true] ，与两者合计的名次相同
   *[false] { "" }
}。
says-shares = 占国际（PCT）专利申请的份额，{ $year } 年版：{ $addends } = <strong>{ $sum }</strong>。
says-share = { $cluster } { $share }
says-shares-of-two = 仅前 2 名（{ $clusters }）合计 <strong>{ $sum }</strong>{ $fits ->
    [true] ，即近 20%
   *[false] { "" }
}。
says-growth = { $cluster }的产出，{ $earlier } 年版至 { $later } 年版：<strong>{ $growth }</strong>。
says-growth-rounded = { $cluster }的产出，{ $earlier } 年版至 { $later } 年版：<strong>{ $growth }</strong>，四舍五入为 <strong>{ $whole }</strong>。
claim-group = { $group ->
    [north-america-europe] 北美以及欧洲和中亚
    [elsewhere] 其他地区
    [middle-income] 中等收入经济体
    [other-middle-income] 其他中等收入经济体
    [high-income] 高收入经济体
   *[economy] { $economy }
}
says-moves = { $group }有 { $n } 个集群的 { $earlier } 和 { $later } 年版名次均已知，其中 { $moves }。
says-moves-other = { $group }有 { $n } 个这样的集群，其中 { $moves }。
says-moves-counted = { $rose } 个上升，{ $kept } 个不变，{ $fell } 个下降
says-growth-compared = 在有数据的集群中，{ $group-one }的产出平均增长 { $one }，{ $group-other }平均增长 { $other }。

## What the data cannot say of a claim

lacks-because = { $reason ->
    [sources] { $what }在所用公开来源中未见。
    [limit] { $what }仅知下限。
    [method] { $what }会把方法不同的年版连在一起。
    [tables] { $what }不在数据表中。
   *[check] { $what }没有核对方法。
}
lacks-count = { $owner } { $year } 年版集群数
lacks-place = { $economy }在 { $year } 年版集群数中的位次
lacks-change = { $owner }集群数从 { $earlier } 年版到 { $later } 年版的变化
lacks-rank = { $cluster }的 { $year } 年版名次
lacks-growth = { $cluster }从 { $earlier } 年版到 { $later } 年版的增长
lacks-moves = 它们的名次变化
lacks-counts-open = { $year } 年版的集群数不足以判定：100 个集群中有 { $n } 个在所读来源中未归入任何经济体。
lacks-counts-harmless = 100 个集群中有 { $n } 个在所读来源中未归入任何经济体；这不会改变结论。
lacks-count-unsettled = { $clusters }是否计入该数，所读来源均未说明。
lacks-share = { $clusters }的 { $year } 年版份额在所用公开来源中未见。
lacks-shares = { $year } 年版的份额在所用公开来源中未见。
lacks-shares-national = 占全部专利申请（含各国国内申请）的份额不在数据表中。
lacks-growth-known = { $group } { $named } 个已知名称的集群中有 { $known } 个
lacks-growth-compared = 公开来源中有产出增长数据的：{ $one }，{ $other }（{ $year } 年版），为数太少，无法比较；名次只能说明其他集群是否增长更快。
lacks-article-list = 该文章自己的榜单不在数据表中：请与这里的名单对照。
lacks-cause = 是否由投资和政策促成：名次和集群数说明不了原因。
lacks-row = 数据表中没有 { $key } 这一行。
lacks-comparison = { $year } 年版与前一年版方法不同，不作比较。
lacks-check = 尚未为这条说法编写核对方法。
