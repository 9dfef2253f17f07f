## The page and its bar

page-title = 科技集群地图集
page-not-opened = 无法打开地图集
page-without-pair = 数据表中可比较的经济体不足两个。
skip-to-ranking = 跳到排名
skip-to-comparison = 跳到对比
language-menu = 语言
theme-button = { $choice ->
    [light] 主题：浅色
    [dark] 主题：深色
   *[automatic] 主题：自动
}
edition-line = 年版
search-open = 查找
search-hint = 查找集群或经济体
search-found = 查找结果
search-economy = 经济体
page-footer = 科技集群地图集是开源项目。不使用 Cookie，不跟踪，不向其他网站发送请求。
back-to-map = 返回地图

## Regions and income groups of the World Bank

region-east-asia-pacific = 东亚和太平洋
region-europe-central-asia = 欧洲和中亚
region-latin-america-caribbean = 拉丁美洲和加勒比
region-middle-east-north-africa = 中东和北非
region-north-america = 北美
region-south-asia = 南亚
income-high = 高收入
income-upper-middle = 中等偏上收入
income-lower-middle = 中等偏下收入
income-of-high = 高收入
income-of-upper-middle = 中等偏上收入
income-of-lower-middle = 中等偏下收入
level-high = 高收入经济体
level-middle = 中等收入经济体

## Values, and why there is none

not-in-open-sources = 公开来源中未见
does-not-apply = 不适用
method-changed = 方法已变更
change-new = 新
change-up = 上升 { $ranks } 位
change-down = 下降 { $ranks } 位
change-same = 名次不变
share-spoken = { $share }%
share-at-most-spoken = { $share }% 或以下
growth-spoken = { $growth }%
share-of-output = 占全球产出的 { $share }（{ $edition } 年版）
growth-of-output = 增长 { $growth }
stated-by-sources = 由 { $sources }给出
follows-from-sources = 由 { $sources }推知
follows-from-stated = 由已给出的数字推知 · { $sources }
lower-limit = 下限，据已知名称的集群 · { $sources }
one-source = 1 个来源

## How well a row is supported, in full and in a table's cell

grade-published = 见于 WIPO 刊印的表格
grade-two-sources = 2 个或更多来源一致
grade-one-source = 1 个独立来源
grade-derived = 由其他年版推知
grade-cell-published = WIPO 表格
grade-cell-two-sources = 2 个或更多
grade-cell-one-source = 1 个
grade-cell-derived = 推知

## Where a cluster stands

standing-not-named = 不在 { $edition } 年版已知名称的集群之列
standing-ranked = <strong>第 { $rank } 名</strong>
standing-up = <strong>第 { $rank } 名</strong>，比 { $before }上升 { $ranks } 位
standing-down = <strong>第 { $rank } 名</strong>，比 { $before }下降 { $ranks } 位
standing-same = <strong>第 { $rank } 名</strong>，与 { $before }相同
standing-new = <strong>第 { $rank } 名</strong>，{ $edition } 年新进百强
standing-before = { $edition } 年
standing-before-recomputed = WIPO 重新计算的 { $edition } 年名次
standing-listed = { $edition } 年名次在公开来源中未见
standing-listed-ranked-before = { $edition } 年名次在公开来源中未见；{ $before } 年为第 { $rank } 名
standing-listed-new = { $edition } 年名次在公开来源中未见；{ $edition } 年新进百强
standing-derived = 见于 { $before } 年版表格；{ $edition } 年版未确认
not-confirmed = { $edition } 年版未确认

## Tooltips

tooltip-name = 详情
patents-with-share = PCT 专利申请 <strong>{ $count }</strong> 件（{ $share }，{ $edition }）
patents-without-share = PCT 专利申请 <strong>{ $count }</strong> 件（{ $edition }）
papers-with-share = 论文 <strong>{ $count }</strong> 篇（{ $share }，{ $edition }）
papers-without-share = 论文 <strong>{ $count }</strong> 篇（{ $edition }）
unnamed-of = { $count } 个之一，名称未知
unnamed-counted = WIPO 已将其计入；所用公开来源均未给出名称。
unnamed-uncounted = 所用公开来源均未给出其集群数。
no-count = 未找到数量
of-edition = { $name } · { $edition } 年版
at-least-clusters = 至少 { $clusters }
count-more = 比 { $before } 年多 { $number } 个
count-fewer = 比 { $before } 年少 { $number } 个
count-same = 与 { $before } 年相同
income-sum = { $n ->
    [1] { $economies }的数量
   *[other] { $economies }的数量之和
}
income-sum-and-named = { $n ->
    [1] { $economies }的数量，另有数量未知的经济体中已知名称的 { $clusters }
   *[other] { $economies }的数量之和，另有数量未知的经济体中已知名称的 { $clusters }
}
income-at-most = 就其他经济体的数量来看，最多 { $clusters } 个
spoken-part = { $part }。
crowd-title = 此处有 { $clusters } 个集群，按名次排列
crowd-close = 关闭列表
crowd-zoom = 放大此处

## Cards

card-where = { $economy } · { $income }
card-rank = { $edition } 年名次
card-rank-recomputed = { $edition } 年名次（重新计算）
card-rank-before = 上一版名次
card-no-earlier-edition = 没有更早的年版
card-not-ranked = 未入榜
card-new-in = { $edition } 年新进
card-same = 不变
card-share = 占全球产出的份额
card-patents = 专利申请（PCT）
card-papers = 论文
card-growth = 增长
card-reaches-into = 延伸至{ $others }；计入{ $economy }。
remark = 数据表中的英文备注：<en>{ $remark }</en>
remark-of-count = 数据表中关于{ $possessive }集群数（{ $clusters } 个）的英文备注：<en>{ $remark }</en>
see-sources = 查看来源
close-card = 关闭{ $name }
close-all-cards = 关闭所有固定的卡片
pinned-clusters = 已固定的集群
pinned-count = 已固定 { $pins } 个，并列于地图下方
pinned-rank = 名次
pinned-economy = 经济体
pinned-support = 依据
pinned-sources = 来源
pinned-value = { $value }（{ $detail }）

## Keys, buttons and hints of the map

colour-key = 颜色图例
colour-key-of-charts = 图表的颜色图例
colour-key-of-output = 产出与增长的颜色图例
colour-key-hint = 显示或淡化
key-others = 其他经济体
key-others-short = 其他
edition-choice = { $edition } 年版：{ $a }，{ $b }
edition-choice-none = { $edition } 年版：{ $reason }
count-of = { $economy } { $clusters } 个
count-of-at-least = { $economy }至少 { $clusters } 个
count-of-unknown = { $economy }未找到数量
arrangement = 标记
arrangement-places = 原位
arrangement-places-hint = 每个标记都在原位；密集处互相重叠
arrangement-apart = 散开
arrangement-apart-hint = 密集的标记散开，以线连到原位
arrangement-units = 计数
arrangement-units-hint = 同样的标记排成行，每个计入的集群一个
presets = 世界各地
preset-world = 世界
preset-east-asia = 东亚
preset-europe = 欧洲
preset-north-america = 北美
fit-to-filter = 缩放至筛选结果
zoom = 缩放
zoom-in = 放大
zoom-out = 缩小
zoom-reset = 重置
zoom-reset-map = 重置地图
map-name = 集群地图
map-role = 地图
map-wheel-hint = 按住 Ctrl 或 ⌘ 并滚动滚轮即可缩放，也可先点击地图。
map-touch-hint = 用双指移动地图。
size-key-heading = 占全球产出的份额（{ $edition } 年版）
size-key-spoken = 圆圈分别代表 { $shares }（%）；标记的面积即其份额。
size-key-at-most = { $share } 或以下，无确切数字
size-key-no-figure = 无确切数字
size-key-derived = 见于 { $before } 年版表格；{ $edition } 年版未确认
sources-and-notes = 来源与说明

## The ranking

ranking-title = { $edition } 年排名
ranking-list = 按名次排列的集群
ranking-table = 含所有栏目的集群
ranking-full-title = { $edition } 年版的全部已知信息
ranking-show-all = 以表格显示所有名次
ranking-close-all = 关闭完整表格
ranking-close = 关闭
filters = 筛选
filter-economy = 经济体
filter-region = 地区
filter-income = 收入组
filter-all-economies = 所有经济体
filter-all-regions = 所有地区
filter-all-incomes = 所有收入组
filter-ranks = 名次
filter-first-rank = 起始名次
filter-last-rank = 截止名次
filter-clear = 清除筛选
no-match = 没有符合条件的集群。
all-rows-shown = 全部 { $rows } 个已知名称的集群均已显示。
some-rows-shown = { $all } 个已知名称的集群中显示 { $rows } 个。
choice-with-count = { $name }（{ $clusters }）
column-rank = #
column-name = 集群
column-economy = 经济体
column-change = { $year ->
   *[other] 变化
}
column-change-first = 变化
column-share = 份额
column-growth = 增长
column-grade = 来源
column-mark = 标记
column-rank-full = { $edition } 年名次
column-change-full = 与 { $before } 年相比的名次变化
column-change-first-full = 名次变化
column-share-full = 占全球产出的份额（%）
column-growth-full = 产出增长（%）
column-grade-full = 该行的依据
group-ranked = 已排名
group-listed = 已知名称，名次未知
group-derived = 见于 { $before } 年版表格，{ $edition } 年版未确认
ranking-gap = { $ranks } · 公开来源中未见

## Comparison, output and growth

pair-and = 与
pair-first = 第一个经济体
pair-second = 第二个经济体
output-title = 产出、增长与名次变化
output-note = 各集群的产出多少、增长多快、谁的名次上升。仅列来源刊印的内容，以及由此推知的结果。
legend-incomes = 收入组
legend-regions = 地区
legend-hint = 单独显示

## Tables behind the figures

chart-role = 图表
table-show = 以表格显示
table-hide = 隐藏表格
heading-cluster = 集群
heading-economy = 经济体
heading-edition = 年版
heading-clusters = 集群数
heading-method = 方法
heading-stated-by = 来源数
heading-rests-on = 依据
heading-level-or-cluster = 收入水平或集群
heading-clusters-or-growth = 集群数或产出增长
heading-named = 已知名称
heading-first-ranks = 名次
heading-rank = { $edition } 年名次
heading-known = { $economy }，已知
heading-possible = { $economy }，可能
not-named = 名称未知
axis-clusters = 集群数
axis-first-rank = 第 { $rank } 名
first-ranks = 前 { $ranks } 名
units-caption = { $edition } 年版{ $a }与{ $b }的集群
strip-caption = 公开来源给出的 { $edition } 年版所有名次
editions-caption = 各年版数量及其依据
cumulative-caption = { $edition } 年版前若干名中的集群数：已知与可能。单个名次见名次条的表格

## Data and sources

data-title = 数据与来源
data-known = 已知情况
coverage-ranked = { $clusters } 个有 { $edition } 年名次
coverage-listed = { $clusters } 个已知名称，名次未知
coverage-derived = { $clusters } 个仅见于 { $before } 年版表格
coverage-derived-earlier = { $clusters } 个仅见于更早的表格
coverage-unnamed = { $clusters } 个名称未知
method-title = 方法
method-places = WIPO 为国际（PCT）专利申请的发明人和科学论文的作者定位，各取 5 年数据。
method-groups = 地址密集之处构成集群，不受行政边界影响。
method-rank = 集群的名次取决于其专利份额与论文份额（均占全球）之和。
method-editions = 排名方法不同的年版绝不与其他年版比较（{ $editions }）。
method-of-edition = { $edition } 年版：{ $method }
method-more-editions = { $one }；{ $other }
method-counting = 采用分数计数：涉及多地的一件申请或一篇论文由各地分摊。
notes-title = 数据说明
notes-sources = 每个数值都附有来源。公开来源未给出的一律留空。只有一项数字是推算的：改变权重时所用的全球总量，由刊印的数量和份额推算，并在该处说明。
notes-stand-in = { $edition } 年版缺少数字时，以 { $figures } 年版的数字代替并注明。
notes-rank-before = 上一版名次指前一年公布的名次。{ $figures } 年版所用的是 WIPO 当时刊印的、经其重新计算的数字。
notes-taipei = 台北–新竹是否计入中国的集群数，所读来源均未说明；此处以其自身名称列出。
notes-borders = 跨境集群只计一次，计入其所在行的第一个经济体。德国的集群数可能包括巴塞尔。
sources-title = 来源（{ $sources }）
licence-title = 许可
licence = 数据：世界知识产权组织（WIPO），《全球创新指数》2024 年版及更早年版，CC BY 4.0。对于原始内容的转换或翻译，WIPO 秘书处不承担任何责任或义务。地点：GeoNames，CC BY 4.0。底图采用 Natural Earth。边界和名称不代表对任何领土地位的任何意见。
