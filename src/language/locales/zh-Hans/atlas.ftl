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
decimal-sign = .
group-sign = {" "}
negative = −{ $figure }
positive = +{ $figure }
percent-sign = { $figure }%
at-least = ≥ { $figure }
at-most = ≤ { $figure }
span = { $first }–{ $last }
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

clauses = { $one }；{ $other }

## Names

# The usual geographic names; cities are joined by a dash as in WIPO’s Chinese edition.
cluster-name = { $key ->
    [amsterdam-rotterdam] 阿姆斯特丹—鹿特丹
    [ankara] 安卡拉
    [barcelona] 巴塞罗那
    [basel] 巴塞尔
    [beijing] 北京
    [bengaluru] 班加罗尔
    [berlin] 柏林
    [boston-cambridge-ma] 波士顿—剑桥
    [brussels-antwerp] 布鲁塞尔—安特卫普
    [busan] 釜山
    [cairo] 开罗
    [cambridge] 剑桥
    [changsha] 长沙
    [chengdu] 成都
    [chennai] 金奈
    [chicago-il] 芝加哥
    [cologne] 科隆
    [cologne-dusseldorf] 科隆—杜塞尔多夫
    [copenhagen] 哥本哈根
    [daegu] 大邱
    [daejeon] 大田
    [dallas-tx] 达拉斯
    [delhi] 德里
    [dublin] 都柏林
    [eindhoven] 埃因霍温
    [frankfurt-am-main] 法兰克福
    [frankfurt-mannheim] 法兰克福—曼海姆
    [fuzhou] 福州
    [gothenburg] 哥德堡
    [hamamatsu] 滨松
    [hamburg] 汉堡
    [hangzhou] 杭州
    [hefei] 合肥
    [heidelberg-mannheim] 海德堡—曼海姆
    [helsinki] 赫尔辛基
    [houston-tx] 休斯敦
    [istanbul] 伊斯坦布尔
    [kanazawa] 金泽
    [kuala-lumpur] 吉隆坡
    [kunming] 昆明
    [london] 伦敦
    [los-angeles-ca] 洛杉矶
    [macao-sar-zhuhai] 澳门—珠海
    [madrid] 马德里
    [manchester] 曼彻斯特
    [melbourne] 墨尔本
    [mexico-city] 墨西哥城
    [milan] 米兰
    [moscow] 莫斯科
    [mumbai] 孟买
    [munich] 慕尼黑
    [nagoya] 名古屋
    [nanchang] 南昌
    [nanjing] 南京
    [new-york-city-ny] 纽约
    [ningbo] 宁波
    [ningde] 宁德
    [nuremberg-erlangen] 纽伦堡—埃尔朗根
    [osaka-kobe-kyoto] 大阪—神户—京都
    [oslo] 奥斯陆
    [oxford] 牛津
    [paris] 巴黎
    [philadelphia-pa] 费城
    [qingdao] 青岛
    [san-diego-ca] 圣迭戈
    [san-jose-san-francisco-ca] 圣何塞—旧金山
    [sao-paulo] 圣保罗
    [seattle-wa] 西雅图
    [seoul] 首尔
    [shanghai-suzhou] 上海—苏州
    [shenzhen-hong-kong] 深圳—香港
    [shenzhen-hong-kong-guangzhou] 深圳—香港—广州
    [singapore] 新加坡
    [stockholm] 斯德哥尔摩
    [stuttgart] 斯图加特
    [taipei-hsinchu] 台北—新竹
    [tehran] 德黑兰
    [tel-aviv-jerusalem] 特拉维夫—耶路撒冷
    [tokyo-yokohama] 东京—横滨
    [toronto-on] 多伦多
    [vienna] 维也纳
    [warsaw] 华沙
    [washington-dc-baltimore-md] 华盛顿—巴尔的摩
    [wuhan] 武汉
    [wuxi] 无锡
    [xiamen] 厦门
    [xian] 西安
    [zhengzhou] 郑州
    [zhenjiang] 镇江
    [zurich] 苏黎世
   *[other] { $name }
}
# Pinyin without tones, other usual names with theirs.
cluster-spelling = { $key ->
    [amsterdam-rotterdam] amusitedan lutedan
    [ankara] ankala
    [barcelona] basailuona
    [basel] basaier
    [beijing] beijing
    [bengaluru] banjialuoer
    [berlin] bolin
    [boston-cambridge-ma] boshidun jianqiao 坎布里奇 kanbuliqi
    [brussels-antwerp] bulusaier anteweipu
    [busan] fushan
    [cairo] kailuo
    [cambridge] jianqiao
    [changsha] changsha
    [chengdu] chengdu
    [chennai] jinnai 钦奈 qinnai
    [chicago-il] zhijiage
    [cologne] kelong
    [cologne-dusseldorf] kelong dusaierduofu
    [copenhagen] gebenhagen
    [daegu] daqiu
    [daejeon] datian
    [dallas-tx] dalasi
    [delhi] deli 新德里 xindeli
    [dublin] dubolin
    [eindhoven] aiyinhuowen 埃因霍芬 aiyinhuofen
    [frankfurt-am-main] falankefu
    [frankfurt-mannheim] falankefu manhaimu
    [fuzhou] fuzhou
    [gothenburg] gedebao
    [hamamatsu] binsong
    [hamburg] hanbao
    [hangzhou] hangzhou
    [hefei] hefei
    [heidelberg-mannheim] haidebao manhaimu
    [helsinki] heerxinji
    [houston-tx] xiusidun 休斯顿
    [istanbul] yisitanbuer
    [kanazawa] jinze
    [kuala-lumpur] jilongpo
    [kunming] kunming
    [london] lundun
    [los-angeles-ca] luoshanji
    [macao-sar-zhuhai] aomen zhuhai
    [madrid] madeli
    [manchester] manchesite
    [melbourne] moerben
    [mexico-city] moxigecheng
    [milan] milan
    [moscow] mosike
    [mumbai] mengmai
    [munich] munihei
    [nagoya] mingguwu
    [nanchang] nanchang
    [nanjing] nanjing
    [new-york-city-ny] niuyue
    [ningbo] ningbo
    [ningde] ningde
    [nuremberg-erlangen] niulunbao aierlanggen
    [osaka-kobe-kyoto] daban shenhu jingdu
    [oslo] aosilu
    [oxford] niujin
    [paris] bali
    [philadelphia-pa] feicheng 费拉德尔菲亚 feiladeerfeiya
    [qingdao] qingdao
    [san-diego-ca] shengdiege 圣地亚哥 shengdiyage
    [san-jose-san-francisco-ca] shenghesai jiujinshan 三藩市 sanfanshi
    [sao-paulo] shengbaoluo
    [seattle-wa] xiyatu
    [seoul] shouer
    [shanghai-suzhou] shanghai suzhou
    [shenzhen-hong-kong] shenzhen xianggang
    [shenzhen-hong-kong-guangzhou] shenzhen xianggang guangzhou
    [singapore] xinjiapo
    [stockholm] sidegeermo
    [stuttgart] situjiate
    [taipei-hsinchu] taibei xinzhu
    [tehran] deheilan
    [tel-aviv-jerusalem] telaweifu yelusaleng
    [tokyo-yokohama] dongjing hengbin
    [toronto-on] duolunduo
    [vienna] weiyena
    [warsaw] huasha
    [washington-dc-baltimore-md] huashengdun baerdimo
    [wuhan] wuhan
    [wuxi] wuxi
    [xiamen] xiamen
    [xian] xian
    [zhengzhou] zhengzhou
    [zhenjiang] zhenjiang
    [zurich] sulishi
   *[other] { "" }
}
cluster-also = { $key ->
    [bengaluru] 邦加罗尔
    [seoul] 汉城
   *[other] { "" }
}
economy-name = { $iso3 ->
    [AUS] 澳大利亚
    [AUT] 奥地利
    [BEL] 比利时
    [BRA] 巴西
    [CAN] 加拿大
    [CHE] 瑞士
    [CHN] 中国
    [DEU] 德国
    [DNK] 丹麦
    [EGY] 埃及
    [ESP] 西班牙
    [FIN] 芬兰
    [FRA] 法国
    [GBR] 英国
    [HKG] 中国香港
    [IND] 印度
    [IRL] 爱尔兰
    [IRN] 伊朗
    [ISR] 以色列
    [ITA] 意大利
    [JPN] 日本
    [KOR] 韩国
    [MAC] 中国澳门
    [MEX] 墨西哥
    [MYS] 马来西亚
    [NLD] 荷兰
    [NOR] 挪威
    [POL] 波兰
    [RUS] 俄罗斯
    [SGP] 新加坡
    [SWE] 瑞典
    [TUR] 土耳其
    [TWN] 台湾*
    [USA] 美国
    [unknown] 经济体不详
   *[other] { $name }
}
economy-unknown-why = 经济体不详：您的表格没有写明
economy-in-sentence = { $iso3 ->
    [TWN] 台湾
    [unknown] 不详的经济体
   *[other] { economy-name }
}
economy-possessive = { economy-in-sentence }的
economy-spelling = { $iso3 ->
    [AUS] aodaliya 澳洲 aozhou
    [AUT] aodili
    [BEL] bilishi
    [BRA] baxi
    [CAN] jianada
    [CHE] ruishi
    [CHN] zhongguo
    [DEU] deguo
    [DNK] danmai
    [EGY] aiji
    [ESP] xibanya
    [FIN] fenlan
    [FRA] faguo
    [GBR] yingguo
    [HKG] zhongguo xianggang
    [IND] yindu
    [IRL] aierlan
    [IRN] yilang
    [ISR] yiselie
    [ITA] yidali
    [JPN] riben
    [KOR] hanguo
    [MAC] zhongguo aomen
    [MEX] moxige
    [MYS] malaixiya
    [NLD] helan
    [NOR] nuowei
    [POL] bolan
    [RUS] eluosi
    [SGP] xinjiapo
    [SWE] ruidian
    [TUR] tuerqi
    [TWN] taiwan
    [USA] meiguo
   *[other] { "" }
}
economy-also = { $iso3 ->
    [GBR] 不列颠 英格兰
    [KOR] 南韩 大韩民国
    [NLD] 尼德兰
    [USA] 美利坚
   *[other] { "" }
}
economy-asterisk = * WIPO 2023 年的表格在该经济体名称后加星号，写作 TW*。

## The page and its bar

page-title = 科技集群地图集
page-description = 全球顶级科技集群：可查证的地图与图表。
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
not-in-own-table = 您的表格中没有
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
one-source = 1 个来源：{ $source }

## How well a row is supported, in full and in a table's cell

grade-published = 见于 WIPO 刊印的表格
grade-two-sources = 2 个或更多来源一致
grade-one-source = 1 个独立来源
grade-derived = 由其他年版推知
grade-own-table = 见于您的表格
grade-cell-published = WIPO 表格
grade-cell-two-sources = 2 个或更多
grade-cell-one-source = 1 个
grade-cell-derived = 推知
grade-cell-own-table = 您的表格

## Where a cluster stands

standing-not-named = 不在 { $edition } 年版已知名称的集群之列
standing-ranked = <strong>第 { $rank } 名</strong>
standing-up = <strong>第 { $rank } 名</strong>，比 { $before }上升 { $ranks } 位
standing-down = <strong>第 { $rank } 名</strong>，比 { $before }下降 { $ranks } 位
standing-same = <strong>第 { $rank } 名</strong>，与 { $before }相同
standing-new = <strong>第 { $rank } 名</strong>，{ $edition } 年新进百强
standing-before = { $edition } 年
standing-before-recomputed = WIPO 重新计算的 { $edition } 年名次
standing-before-published = { $edition } 年公布的名次
standing-listed = { $edition } 年版名次{ $own ->
    [true] 未见于您的表格
   *[false] 在公开来源中未见
}
standing-listed-ranked-before = { $edition } 年版名次{ $own ->
    [true] 未见于您的表格
   *[false] 在公开来源中未见
}；{ $before }为第 { $rank } 名
standing-listed-new = { $edition } 年版名次{ $own ->
    [true] 未见于您的表格
   *[false] 在公开来源中未见
}；{ $edition } 年新进百强
standing-derived = 见于 { $before } 年版表格；{ $edition } 年版未确认
not-confirmed = { $edition } 年版未确认

## Tooltips

tooltip-name = 详情
patents-with-share = PCT 专利申请 <strong>{ $count }</strong> 件（占全球 { $share }，{ $edition } 年版）
patents-without-share = PCT 专利申请 <strong>{ $count }</strong> 件（{ $edition } 年版）
papers-with-share = 论文 <strong>{ $count }</strong> 篇（占全球 { $share }，{ $edition } 年版）
papers-without-share = 论文 <strong>{ $count }</strong> 篇（{ $edition } 年版）
unnamed-of = { $count } 个之一，名称未知
unnamed-counted = WIPO 已将其计入；所用公开来源均未给出名称。
unnamed-uncounted = { $own ->
    [true] 您的表格没有列出其集群。
   *[false] 所用公开来源均未给出其集群数。
}
unnamed-rest = { $own ->
    [true] 百强中未计入这两个经济体的集群之一；您的表格没有列出其名称。
   *[false] 百强中未计入这两个经济体的集群之一；所用公开来源均未给出名称。
}
no-count = 未找到集群数
of-edition = { $name } · { $edition } 年版
at-least-clusters = 至少 { $clusters }
count-more = 比 { $before } 年版多 { $number } 个
count-fewer = 比 { $before } 年版少 { $number } 个
count-same = 与 { $before } 年版相同
income-sum = { $n ->
    [1] { $economies }的集群数
   *[other] { $economies }的集群数之和
}
income-sum-and-named = { $n ->
    [1] { $economies }的集群数，另加集群数未知的经济体中已知名称的 { $clusters }
   *[other] { $economies }的集群数之和，另加集群数未知的经济体中已知名称的 { $clusters }
}
income-named-alone = 已知名称的 { $clusters }，所在经济体的集群数未知
income-at-most = 据其他经济体的集群数推算，最多 { $clusters } 个
spoken-part = { $part }。
crowd-title = 此处有 { $clusters } 个集群，按名次排列
crowd-close = 关闭列表
crowd-zoom = 放大此处

## Cards

card-where = { $economy } · { $income }
card-rank = { $edition } 年版名次
card-rank-recomputed = 由 WIPO 重新计算
card-rank-published = { $edition } 年公布
card-rank-worked-out = 由所载变动推算
card-rank-other = { $edition } 年版来源记为 { $rank }
card-remarks = { $one }；{ $other }
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
pinned-count = { $pins ->
    [1] 已固定 { $pins } 个，见地图下方
   *[other] 已固定 { $pins } 个，并列于地图下方
}
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
count-of-unknown = 未找到{ $economy }的集群数
arrangement = 标记
arrangement-places = 原位
arrangement-places-hint = 每个标记都在原位；密集处互相重叠
arrangement-apart = 散开
arrangement-apart-hint = 密集的标记散开，以线连到原位
arrangement-units = 排成行
arrangement-units-hint = 同样的标记排成行，每个计入的集群一个
presets = 地图范围
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
size-key-spoken = 圆圈分别代表 { $shares }（%）；标记的面积表示其份额。
size-key-at-most = { $share } 或以下，无确切数字
size-key-no-figure = 无确切数字
size-key-derived = 见于 { $before } 年版表格；{ $edition } 年版未确认
sources-and-notes = 来源与说明

## The ranking

ranking-title = { $edition } 年版排名
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
column-rank-full = { $edition } 年版名次
column-change-full = 与 { $before } 年相比的名次变化
column-change-recomputed-full = 与 WIPO 重新计算的 { $before } 年名次相比的变化；WIPO 未刊印者与当年公布的名次相比
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
heading-rank = { $edition } 年版名次
heading-known = { $economy }，已知
heading-possible = { $economy }，可能
not-named = 名称未知
axis-clusters = 集群数
axis-first-rank = 第 { $rank } 名
first-ranks = 前 { $ranks } 名
units-caption = { $edition } 年版{ $a }与{ $b }的集群
strip-caption = { $own ->
    [true] 您的表格
   *[false] 公开来源
}给出的 { $edition } 年版所有名次
editions-caption = 各年版数量及其依据
cumulative-caption = { $edition } 年版前若干名中的集群数：已知与可能。单个名次见名次带的表格

## Data and sources

data-title = 数据与来源
data-known = 已知情况
coverage-ranked = { $clusters } 个有 { $edition } 年版名次
coverage-listed = { $clusters } 个已知名称，名次未知
coverage-derived = { $clusters } 个仅见于 { $before } 年版表格
coverage-derived-earlier = { $clusters } 个仅见于更早的表格
coverage-unnamed = { $clusters } 个名称未知
method-title = 方法
method-places = WIPO 为国际（PCT）专利申请的发明人和科研论文的作者定位，各取 5 年数据。
method-groups = 地址密集之处构成集群，不受行政边界影响。
method-rank = 除下列年版外，集群的名次取决于其国际专利申请与论文各占全球份额之和。
method-editions = 排名方法不同的年版绝不与其他年版比较（{ $editions }）。
method-of-edition = { $edition } 年版：{ $method }
method-more-editions = { $one }；{ $other }
method-counting = 采用分数计数：涉及多地的一件申请或一篇论文由各地分摊。
notes-title = 数据说明
notes-sources = 每个数值都附有来源。{ $own ->
    [true] 来源和您的表格
   *[false] 公开来源
}未给出的一律留空。求和与推知的数字均已注明；改变权重时所用的全球总量由刊印的数量和份额推算。
notes-stand-in = { $edition } 年版缺少数字时，以 { $figures } 年版的数字代替并注明。
notes-rank-before = “上一版名次”指前一年公布的名次，或如 { $figures } 年版，指后来刊印、WIPO 可能重新计算过的名次；名次变化图只用公布的名次。
notes-taipei = { $own ->
    [true] 公开数据中，台北—新竹
   *[false] 台北—新竹
}是否计入中国的集群数，所读来源均未说明；此处以其自身名称列出。
notes-borders = 跨境集群只计一次，计入其所在行的第一个经济体。{ $own ->
    [true] 公开数据中，德国
   *[false] 德国
}的集群数可能包括巴塞尔。
sources-title = 来源（{ $sources }）
licence-title = 许可
licence-but-own = { $editions } 年版的各行来自读者自己的表格 { $own }，适用其自身条款。其余：{ $licence }
licence = 数据：世界知识产权组织（WIPO），《全球创新指数》各年报告，CC BY 4.0。对于原始内容的转换或翻译，WIPO 秘书处不承担任何责任或义务。地点：GeoNames，CC BY 4.0。底图采用 Natural Earth。边界和名称不代表对任何领土地位的任何意见。

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
lede-list = { $own ->
    [true] 您的表格代替其 { $year } 年版榜单
   *[false] 这是其 { $year } 年版榜单
}
lede = { $method ->
    [patents] 集群是发明人聚集之地。世界知识产权组织（WIPO）仅按国际专利申请排出最大的 100 个；{ $list }。
    [venture-capital] 集群是发明人、科学家和投资者聚集之地。世界知识产权组织（WIPO）按国际专利申请、科研论文和风险投资交易排出最大的 100 个；{ $list }。
   *[publications] 集群是发明人和科学家聚集之地。世界知识产权组织（WIPO）按国际专利申请和科研论文排出最大的 100 个；{ $list }。
}
method-name = { $method ->
    [patents] 仅专利
    [venture-capital] 含风险投资
   *[publications] 专利和论文
}
edition-patents-only = { $year } 年版：仅专利
edition-new-method = { $year } 年版：新方法
edition-caption = { $a }和{ $b }的集群数
no-open-count = 公开来源中未找到集群数

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
units-reading = 每个标记是 WIPO 百强集群之一，其中如有数字，即为 { $year } 年版名次。
unit-key-stated = { $own ->
    [true] 见于您的表格
   *[false] { $year } 年版来源中已知名称
}
unit-key-derived = { $before ->
    [none] 由另一年版推得
   *[year] 仅 { $before } 年版表格中已知名称
}
unit-key-unnamed = { $own ->
    [true] 您的表格中没有
   *[false] WIPO 计入，公开来源中未见名称
}
counts-known = 已知 { $economies }的集群数{ $limits ->
    [0] { "" }
   *[other] ，其中 { $limits } 个为下限
}；{ $rest ->
    [0] 每个集群均已归入经济体
   *[other] 100 个集群中有 { $rest } 个未归入任何经济体
}。
counts-known-none = 公开来源中未找到集群数。

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
strip-reading = 第 1 至 100 名。线上的小点是{ $own ->
    [true] 您的表格没有列出的名次
   *[false] 公开来源中未见名称的名次
}；竖线是其他经济体。

## Summaries for those who do not see the figure

map-summary = { $year } 年版世界地图，含 { $clusters }：{ $a }，{ $b }，其他经济体 { $other } 个。
map-summary-side = { $basis ->
    [exact] { $name } { $count } 个中的 { $named } 个
    [at-least] { $name }至少 { $count } 个中的 { $named } 个
   *[unknown] { $name } { $named } 个
}
map-summary-area = 标记面积表示占全球产出的份额（{ $year } 年版）。
map-summary-part = 当前显示{ $part }。
map-summary-elsewhere = 当前显示世界的一部分。
map-summary-rows = { $year } 年版集群按行排列，标记大小相同，每个计入的集群一个。
map-summary-rest = 其他经济体：{ $n ->
   *[other] { $n } 个集群
}，{ $naming }。
map-summary-rest-named = 其他经济体：{ $clusters }。
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
claims-title = 核对一篇新闻报道：{ $clauses }
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
claims-note = 以下说法出自一篇关于 2024 年版排名的新闻报道，由我们转述，每条都依据本页的数据表核对。选择一条，即可查看判定依据，地图上也会显示。
claim-verdict = { $verdict ->
    [holds] 属实
    [in-part] 部分属实
    [fails] 按原文不属实
    [open-own] 无法核实
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
claim-at-map = 依据已在地图上突出显示的说法
claim-evidence = 依据
claim-link = 这条说法的链接
claim-show = 显示 { $clusters }
claim-show-spoken = 在地图上显示 { $clusters }：{ $claim }
claim-lacks = 无从得知
claim-used = 所用数据
claim-lit = 地图上突出显示
claim-read-in = 读自
claim-used-rows = { $years } 年版 · { $rows } · { $sources }
claim-used-none = 未用数据表中的任何一行

## What the data says of a claim

says-lead-next = { $year } 年版中，{ $who }{ $tally }集群，居次的{ $rival }{ $rival-tally }。
says-lead-first = { $year } 年版中，{ $who }{ $tally }集群，居首的{ $rival }{ $rival-tally }。
says-lead-tie = { $year } 年版中，{ $who }和{ $rival }各有 <strong>{ $count }</strong> 个集群。
says-lead-alone = { $year } 年版中，{ $who }{ $tally }集群；其他经济体的集群数均未知。
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
says-growth = { $cluster }的产出变化，{ $earlier } 年版至 { $later } 年版：<strong>{ $growth }</strong>。
says-growth-rounded = { $cluster }的产出变化，{ $earlier } 年版至 { $later } 年版：<strong>{ $growth }</strong>，四舍五入为 <strong>{ $whole }</strong>。
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
lacks-counts-open = { $year } 年版的集群数不足以判定：100 个集群中有 { $n } 个在{ $own ->
    [true] 您的表格
   *[false] 所读来源
}中未归入任何经济体。
lacks-counts-harmless = 100 个集群中有 { $n } 个在{ $own ->
    [true] 您的表格
   *[false] 所读来源
}中未归入任何经济体；这不会改变结论。
lacks-count-unsettled = { $clusters }是否计入该数，所读来源均未说明。
lacks-share = { $clusters }的 { $year } 年版份额{ $own ->
    [true] 未见于您的表格
   *[false] 在所用公开来源中未见
}。
lacks-shares = { $own ->
    [true] 您的表格缺少 { $year } 年版的份额。
   *[false] { $year } 年版的份额在所用公开来源中未见。
}
lacks-shares-national = 占全部专利申请（含各国国内申请）的份额不在数据表中。
lacks-growth-known = { $group } { $named } 个已知名称的集群中有 { $known } 个
lacks-growth-compared = { $own ->
    [true] 您的表格
   *[false] 公开来源
}中有产出增长数据的：{ $one }，{ $other }（{ $year } 年版），为数太少，无法比较；名次变化只能说明其他集群是否增长更快。
lacks-article-list = 该文章自己的榜单不在数据表中：请与这里的名单对照。
lacks-cause = 是否由投资和政策促成：名次和集群数说明不了原因。
lacks-row = 数据表中没有 { $key } 这一行。
lacks-comparison = { $year } 年版与前一年版方法不同，不作比较。
lacks-check = 尚未为这条说法编写核对方法。

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
scatter-note-coverage = { $own ->
    [true] 您的表格
   *[false] 公开来源
}给出 { $all } 个集群中 { $rows } 个的两项数据。
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
what-if-rank = { $edition } 年版名次（{ $weights }）
what-if-published-rank = { $edition } 年公布的名次
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
slope-empty-method = { $before } 年版（{ $method-before }）与 { $edition } 年版（{ $method }）方法不同，名次不作比较
slope-empty-unknown = 没有 { $before } 与 { $edition } 两版均已知的名次
slope-title-first = { $edition } 年版之前没有排名
slope-title-apart = { $before } 与 { $edition } 年版的名次不可比
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
   *[other] { $clusters }在 { $edition } 年版新上榜
}
slope-title-kept = { $n ->
   *[other] { $clusters }名次不变
}
slope-reading = { $before } 与 { $edition } 年版{ $own ->
    [true] 的名次
   *[false] 公布的名次
}，第 1 名在最上方，各组刻度相同。变动两位及以上者用粗线；新上榜者仅标在右侧。
slope-reading-none = 只连接方法相同的相邻两版的名次。
slope-summary-empty = { $reason }。
slope-summary-group = { $group }：{ $tally }。
slope-summary-move = { $name }（由 { $from } 到 { $to }）
slope-summary-moves = { $before } 至 { $edition } 年版变动两位及以上者：{ $moves }。
slope-note-method = WIPO 对 { $before } 与 { $edition } 年版采用不同指标排名，名次之差没有意义。
slope-note-first = 此前 WIPO 未对集群排名。
slope-note-ranks = { $from ->
    [own] { $before } 年版名次以您的表格为准。
    [own-first] { $before } 年版名次以您的表格所载为准；表格未载者为当年公布的名次，取自公开数据。
    [open] { $before } 年版名次为当年公布的名次，取自公开数据。
   *[both] { $before } 年版名次为当年公布的名次。
}
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
   *[other] { $known }；其余 { $rest } 个有一版或两版的名次{ $own ->
        [true] 未知
       *[false] 未见于公开来源
    }。
}
slope-note-known-all = { $known }。
slope-note-groups-2022 = 按世界银行 2022 年 7 月的地区和收入组分组。
slope-note-groups-2024 = 按世界银行 2024 年 9 月的地区和收入组分组。
slope-caption = { $before } 与 { $edition } 年版{ $own ->
    [true] 的名次
   *[false] 公布的名次
}

## Bars of counts

bars-caption = { $year } 年版各经济体的集群数
bars-not-attributed = 未归入经济体
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
bars-no-count = { $own ->
    [true] { $year } 年版采用的各行均未注明经济体，因此无从计数。
   *[false] 所用公开来源均未给出 { $year } 年版任何经济体的集群数。
}
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
    [true] { $n } 个经济体，各 ≥ 1 个
   *[false] { $n } 个经济体，各 1 个
}
bars-one-each-short = { $limit ->
    [true] { $n } 个，各 ≥ 1
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
editions-dotted = 点线跨越没有集群数的年版：{ $years }。
editions-dotted-each = 点线跨越没有集群数的年版（{ $gaps }）。
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
cumulative-empty = { $own ->
    [true] 您的表格
   *[false] 公开来源
}中未见{ $one }和{ $other }在 { $year } 年版的名次。
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
income-rests-on-names = 已知名称的 { $clusters }
income-no-counts = 所用公开来源均未给出任何经济体的集群数。
income-no-growth = { $own ->
    [true] 您的表格
   *[false] 所用公开来源
}中没有 { $year } 年版的增长数字。
income-no-growth-of-level = { $own ->
    [true] 您的表格
   *[false] 公开来源
}中没有数字
income-no-other-growth = { $own ->
    [true] 您的表格
   *[false] 所用公开来源
}中没有 { $year } 年版其他集群的增长数字。
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
growth-title-fastest = 有增长数字的集群中，{ $clusters }增长最快
growth-reading = 科技产出的增长，{ $span }。
growth-reading-forms = 形状表示收入组：{ $forms }。
growth-figure-of = { $cluster } { $percent }
growth-summary = 产出增长，{ $span }：{ $figures }。
growth-empty = { $own ->
    [true] 您的表格
   *[false] 公开来源
}中没有 { $year } 年版的增长数字
growth-summary-empty = { $own ->
    [true] 您的表格
   *[false] 公开来源
}中没有 { $year } 年版的增长数字。
growth-note-none = { $year } 年版已知名称的 { $clusters }在{ $own ->
    [true] 您的表格
   *[false] 公开来源
}中均没有增长数字。
growth-note-all = { $year } 年版已知名称的 { $clusters }均有增长数字。
growth-note = { $missing ->
   *[other] { $year } 年版已知名称的 { $clusters }中，{ $missing } 个在{ $own ->
        [true] 您的表格
       *[false] 公开来源
    }中没有增长数字。
}

## What screen readers are told of a mark

spoken-cluster = { $rank }，{ $name }，{ $economy }，{ $change }；{ $place }。
spoken-not-named = { $name }，{ $economy }：不在 { $year } 年版已知名称的集群之列。
spoken-rank = 第 { $rank } 名
spoken-rank-unknown = 名次未知
spoken-rank-derived = 名次未知，{ $year } 年版未证实
spoken-change = { $kind ->
    [up] 上升 { $ranks } 位
    [down] 下降 { $ranks } 位
    [same] 名次不变
    [new] 新上榜
    [first] 没有更早的年版
    [method] 上一年版排名方法不同，不作比较
   *[unknown] 名次变化未知
}
spoken-change-against = 与{ $before }相比{ $change }
spoken-clusters = { $iso3 ->
   *[other] { $economy }集群
}
spoken-place = { $count_is ->
    [exact] 在 { $count } 个{ $clusters }中列第 { $place }
    [limit] 在至少 { $count } 个{ $clusters }中列第 { $place }
   *[unknown] 在{ $clusters }中列第 { $place }，集群总数未知
}
spoken-place-of-known = { $count_is ->
    [exact] { $count } 个{ $clusters }中有 { $known } 个名次已知，其中列第 { $place }
    [limit] 至少 { $count } 个{ $clusters }中有 { $known } 个名次已知，其中列第 { $place }
   *[unknown] { $clusters }总数未知，{ $known } 个名次已知，其中列第 { $place }
}
spoken-without-place = { $count_is ->
    [exact] { $count } 个{ $clusters }之一
    [limit] 至少 { $count } 个{ $clusters }之一
   *[unknown] { $clusters }之一，集群总数未知
}
spoken-only-one = 该经济体唯一的集群
spoken-only-known = 该经济体唯一已知的集群
spoken-value = { $column }：{ $value }

## What screen readers are told of a change

told-pinned = 已固定{ $names }。
told-unpinned = 已取消固定{ $names }。
told-arrangement = { $meaning }。
told-hits = { $n ->
   *[other] 列出 { $n } 项。
}
told-table = { $open ->
    [true] 表格已在图下方打开。
   *[false] 表格已关闭。
}
told-map-world = 世界全图，可见 { $clusters }。
told-map-part = { $part }，可见 { $clusters }。
told-map-zoom = 已缩放至 { $zoom } 倍，可见 { $clusters }。
told-map-move = { $way ->
    [north] 已向北移动，可见 { $clusters }。
    [east] 已向东移动，可见 { $clusters }。
    [south] 已向南移动，可见 { $clusters }。
   *[west] 已向西移动，可见 { $clusters }。
}
told-map-end = 地图已到尽头。
told-map-rows = 标记按行排列时不对应世界上的位置，无法移动或缩放。
told-no-mark = 该方向上没有更多标记。
told-no-card = 此标记没有卡片；只有名称已知的集群才有。
told-map-middle = 地图中心位于 { $place }。

## Keys, told where they work

map-keys = 左右方向键按名次移动，上下方向键移到北面或南面最近的集群。回车键固定，T 键转到列有相同集群的排名，问号键列出全部按键，Esc 键离开。
map-keys-rows = 左右方向键按名次移动，随后移到名称未知的集群，上下方向键移到上方或下方最近的标记。回车键固定，T 键转到列有名称的集群的排名，问号键列出全部按键，Esc 键离开。
map-keys-hint = 左右键按名次移动。回车键固定，空格键列出密集处的集群，? 键查看更多。Esc 键离开。
chart-keys = 左右方向键在标记之间移动，T 键以表格显示相同数据，问号键列出全部按键，Esc 键离开。
chart-keys-hint = 方向键在标记之间移动。T 键打开表格，? 键查看更多。
chart-scrolls = 可左右滚动：{ $figure }
crowd-fan-out = 显示各自位置
map-move = 移动地图
map-move-north = 向北移动
map-move-east = 向东移动
map-move-south = 向南移动
map-move-west = 向西移动

## How to use the page

help-title = 使用说明
help-close = 关闭
help-figures = 地图和各图表通用的按键
help-map = 仅用于地图的按键
help-mouse = 鼠标
help-touch = 触摸
help-left-right = 上一个或下一个标记：地图按名次，图表按图中顺序
help-up-down = 上方或下方最近的标记；在列表式图表中为前一个或后一个
help-shift = 该方向上最近的标记
help-home-end = 第一个标记、最后一个标记
help-enter = 固定集群的卡片，或取消固定；只有名称已知的集群才有卡片
help-table = 以表格显示数据；在地图上则转到排名
help-escape = 逐一关闭：提示、列表、最近的卡片、图中所在位置
help-question = 显示本说明
help-space = 列出标记周围密集的集群，并以线连到各自位置；方向键移动，回车键固定
help-zoom = 放大、缩小、显示全世界；标记排成行时无效
help-move = 移动地图；标记排成行时无效
help-hover = 显示标记的数据，并在各处突出显示
help-click = 固定卡片；在密集处展开各集群
help-drag = 移动地图；移动后也可用四个箭头按钮
help-wheel = 缩放；也可双击或用按钮
help-tap = 显示标记的数据；在密集处列出各集群
help-one-finger = 滚动页面
help-two-fingers = 移动和缩放地图；也可用按钮
help-gesture-hover = 指向
help-gesture-click = 单击
help-gesture-drag = 拖动
help-gesture-wheel = Ctrl 或 ⌘ 加滚轮
help-gesture-tap = 轻点
help-gesture-one-finger = 单指
help-gesture-two-fingers = 双指
help-screen-reader = 使用读屏软件时：排名和各图表的表格包含图中的全部内容。若方向键用于朗读页面，而不是在标记之间移动，请切换到焦点模式。

## Names of keys, as screen readers say them and as they are printed

key-left = 左
key-right = 右
key-up = 上
key-down = 下
key-arrow = 方向键
key-space = 空格
key-plus = 加号
key-minus = 减号
key-question = 问号

## 手机上的信息面板

sheet-label = 详情
sheet-close = 关闭
pin = 固定
unpin = 取消固定

## 声音

sound = 声音
sound-meaning = 每到一个标记即发出短音：名次越靠前音越高，声音左右位置随经度而变

## Address

address-unknown-name = 网址中的“{ $asked }”不是本页认识的内容，已略去。
address-unknown-value = { $field ->
    [edition] 网址要求“{ $asked }”，但没有这一年版；现显示 { $shown } 年版。
    [a] 网址要求“{ $asked }”，但没有这一经济体；现比较{ $shown }。
    [b] 网址要求“{ $asked }”，但没有这一经济体；现比较{ $shown }。
    [with] 网址要求“{ $asked }”，但没有这一经济体，已略去。
    [economy] 网址要求“{ $asked }”，但没有这一经济体，已略去。
    [pin] 网址要求“{ $asked }”，但没有这一集群，已略去。
    [claim] 网址要求“{ $asked }”，但没有这一说法，已略去。
    [open] 网址要求“{ $asked }”，但没有可展开的这一部分，已略去。
    [lang] 网址要求“{ $asked }”，但本页没有这种语言；现使用{ $shown }。
   *[other] 网址要求“{ $asked }”，但这一取值没有意义，已略去。
}
address-repeated = 网址还要求“{ $asked }”；同名的只取第一个。
address-taken = { $field ->
    [b] 网址要求“{ $asked }”，但它已是对比的另一方；现比较{ $shown }。
   *[other] 网址要求“{ $asked }”，但它已在其中。
}
address-too-many = { $most ->
   *[other] 网址要求“{ $asked }”，但最多只能有 { $most } 个，已略去。
}
address-not-text = 网址中的“{ $asked }”无法读作文字，已略去。
address-newer = 该网址来自本页的更新版本，部分内容可能无法显示。
address-too-long = 网址过长，无法读取；现按打开页面时的样子显示。
address-more = { $n ->
   *[other] 网址中另有 { $n } 处已略去。
}
address-notice = 关于网址
address-notice-close = 关闭提示

## Link, undo, reset

copy-link = 复制链接
link-copied = 链接已复制
copy-by-hand = 请复制此网址：
share-link = 分享…
# 页面显示读者表格时，复制或分享之后的说明。
link-of-own = 链接以同一视图打开公开数据：您的表格不会离开本页。
copied-of-own = { $copied }。{ $remark }
embed-of-own = 嵌入框以同一视图显示公开数据：您的表格不会离开本页。
copy-embed = 复制嵌入代码
embed-copied = 嵌入代码已复制
copy-embed-by-hand = 请复制此代码：
embed-source = 数据：WIPO《全球创新指数》{ $edition } 年版，CC BY 4.0
embed-open = 在科技集群地图集中打开
full-screen = 全屏
full-screen-leave = 退出全屏
undo = 撤销
undo-meaning = 撤销上一次更改
undone = 已撤销上一次更改
reset-view = 重置
reset-meaning = 全部恢复到打开页面时的样子
view-was-reset = 已全部恢复到打开页面时的样子
view-actions = 链接、嵌入、撤销与重置

## Paper

paper-ranking = { $edition } 年版的全部已知数据
paper-filter = 已启用筛选：被排除的集群在图中淡化，且不列入此表。
paper-address = 本视图的网址：{ $address }

## Saving a figure

save-menu = 保存
# The same with the figure's name, for screen readers.
save-menu-of = 保存：{ $figure }
save-png = PNG { $scale }×
save-svg = SVG
save-print = 打印此图
save-saved = 已保存为 { $file }。
save-saved-smaller = 已保存为 { $file }，尺寸为屏幕的 { $scale } 倍：浏览器无法绘制更大的图片。
save-failed = 浏览器无法生成此文件，可试试较小的图片。

## What stands around a saved figure

# $arrangement is a sentence without its full stop.
picture-map-reading = { $edition } 年版已知名称的集群地图。{ $arrangement }。
picture-key = { $name } { $count }
picture-filter = 筛选：{ $parts }。未选中的集群以淡色显示。
picture-filter-ranks = 第 { $first } 至 { $last } 名
picture-filter-without = { $form ->
    [others] 不含其他经济体
   *[economy] 不含{ $name }
}
picture-claim = 突出显示该文章的一条说法：“{ $claim }”——{ $verdict }
own-on-page = 您的表格
own-on-page-start = 您的表格
own-in-picture = 读者的表格
own-in-picture-start = 读者的表格
own-file-on-page = 您的文件
own-file-in-picture = 读者的文件
# $editions are years, $n their number.
picture-own = { $n ->
   *[other] { $editions } 年版来自读者自己的表格：{ $name }
}
picture-fact = { $label }：{ $value }
picture-fact-with = { $label }：{ $value }（{ $detail }）
# $sources is their number with its noun.
picture-source-own = 来源：读者自己的表格 { $own }，由科技集群地图集 { $version } 呈现，数据 { $hash }；{ $edition } 年版。网址打开的是公开数据。
# Where editions of both stand in one figure. $editions are those of the reader's table.
picture-source-part = 来源：科技集群地图集 { $version }，数据 { $hash }；{ $edition } 年版。其中 { $editions } 年版的内容来自读者自己的表格 { $own }，网址中不含该表格；其余依据页面所列的 { $sources }。
picture-source = 来源：科技集群地图集 { $version }，数据 { $hash }；{ $edition } 年版，依据页面所列的 { $sources }。

## Tables and citation to take along

take-title = 下载与引用
take-note = 排名的各行数据，附可靠程度和来源。CSV 文件可在本页重新打开。
take-what = 行
take-shown = { $n ->
   *[other] 当前显示的 { $n } 行
}
take-everything = { $n ->
   *[other] 所有年版的全部 { $n } 行
}
take-as = 表格格式
take-csv = CSV
take-json = JSON
take-about = 表格说明
take-cite = 引用此视图
take-copy-text = 复制文本
take-copy-bibtex = 复制 BibTeX
take-save-bibtex = 保存 .bib
take-copied = 已复制。
take-not-copied = 浏览器不允许页面复制，可选中上方文字自行复制。
citation-of-own = 科技集群地图集（Cluster Atlas），版本 { $build }：“{ $title }”{ $edition } 年版，依据引用者自己的表格 { $own }，网址中不含该表格。{ $address }，查阅于 { $date }。
# Behind a whole citation, where some of what the page shows is from the citer's table. $editions are years.
citation-but-own = { $citation }其中 { $editions } 年版的内容来自引用者自己的表格 { $own }，网址中不含该表格。
citation-text = 科技集群地图集（Cluster Atlas），版本 { $version }，数据 { $hash }：“{ $title }”{ $edition } 年版。数据：世界知识产权组织《全球创新指数》，CC BY 4.0。{ $address }，查阅于 { $date }。

## Inside files

table-of-edition = 科技集群，{ $edition } 年版
table-of-everything = 科技集群，所有年版
# What a column of an exported table holds.
column-meaning = { $column ->
    [edition] 世界知识产权组织《全球创新指数》的年版
    [rank] 百强名次；公开来源未说明时为空
    [listing] ranked：有名次；listed：有名称而无名次；derived：见于上一年版
    [key] 集群标识
    [name] 世界知识产权组织使用的集群名称
    [economy] 所属经济体的 ISO 3166 代码，计入的经济体在前；读者的表格没有写明时为空
    [lat] 北纬度数
    [lon] 东经度数
    [pct_applications] 国际（PCT）专利申请量，五年内按分数计数
    [publications] 科研论文数，五年内按分数计数
    [share_pct] 占全球 PCT 专利申请量的百分比
    [share_publications] 占全球论文数的百分比
    [share_total] 占全球产出的百分比
    [previous_rank] 本年版来源所载的上一年版名次，或 new（新上榜）
    [rank_before] 本页显示的上一年版名次，或 new（新上榜）
    [rank_before_from] published：上一年版公布；reported：本年版来源所载；printed：与名次一同刊印，WIPO 可能重新计算过；worked_out：由所载变动推算
    [growth_pct] 产出增长的百分比
    [intensity_rank] 按人均产出的名次
    [top_applicant] PCT 专利申请最多的申请人
    [top_organisation] 论文最多的机构
    [grade] 该行的可靠程度：published_table、two_sources、one_source、derived、own_table
    [sources] 来源标识
    [source_urls] 来源网址，顺序相同
   *[note] 对该行的说明，英文
}

## A table of the reader's own: how it is given

own-open = 导入您的表格
own-title = 您的表格
own-close = 关闭
own-intro = WIPO 公布每个年版的完整表格。导入后，地图、排名、图表和各条说法都会按它计算。文件只在本浏览器中读取，内容不会离开此页面。
own-drop = 把文件拖到这里，或页面上任意位置
own-choose = 选择文件
own-paste = 或粘贴从电子表格复制的单元格
own-paste-name = 粘贴的表格
own-paste-read = 读取粘贴的表格
own-paste-empty = 输入框还是空的。
own-shape-title = 表格应是什么样子
own-shape-columns = 电子表格（XLSX），或以逗号、分号或制表符分隔的文本（CSV、TSV），有无列标题均可，每个集群一行：排名、集群名称、经济体、PCT 专利申请、论文、份额。其他列略去不用。
own-shape-points = 或带数值的地点：纬度、经度、数值，将画在地图上。
own-shape-limits = 最多 { $megabytes } MB 或 { $rows } 行。
own-shape-picture = 也可打开从本页保存的 PNG 或 SVG 文件，恢复其中的视图。
own-drop-here = 松开即可读取文件

## A table of the reader's own: what keeps it from being read

own-empty = { $file } 是空文件。
own-no-rows = { $file } 只有列标题，下面没有数据行。
own-spreadsheet = { $file } 是本页面无法读取的电子表格或文档。电子表格中，本页面可读取不带密码的 XLSX 文件。也可以另存为 CSV：在 Excel 中选“文件”“另存为”“CSV UTF-8”；在 LibreOffice 中选“文件”“另存为”“文本 CSV”；在 Google 表格中选“文件”“下载”“逗号分隔值”。还可以复制单元格粘贴到下方。
own-workbook-empty = { $file } 的工作表中没有任何内容。
own-workbook-too-large = { $file } 的工作表文本超过 { $limit } MB，超出本页面的上限。请删去不需要的内容后重新选择文件。
own-workbook-not-loaded = 页面中读取电子表格的部分未能加载。请检查设备是否联网，然后重新选择 { $file }，或将其另存为 CSV。
own-opening = 正在打开 { $file }
own-pdf = { $file } 是 PDF 文件。请把其中的表格复制到电子表格并另存为 CSV，或把单元格粘贴到下方。
own-markup = { $file } 的内容是 HTML 或 XML，有些程序会这样保存电子表格。请用电子表格软件打开并另存为 CSV：在 Excel 中选“文件”“另存为”“CSV UTF-8”；在 LibreOffice 中选“文件”“另存为”“文本 CSV”；在 Google 表格中选“文件”“下载”“逗号分隔值”。也可以复制单元格粘贴到下方。
own-json = { $file } 是 JSON 文件，本页面不读取。可读取的是 CSV：带一行标题、每个集群一行的文本。
own-other-picture = { $file } 是图片，不是表格。图片中只有从本页面保存的 PNG 或 SVG 文件可以打开。
own-binary = { $file } 不是文本：第 { $line } 行含有表格中不会出现的字节。请另存为 XLSX 或 CSV 后重新选择。
own-other-encoding = { $file } 第 { $line } 行既不是 UTF-8 也不是 UTF-16。请另存为“CSV UTF-8”后重新选择。
own-not-in-encoding = { $file } 第 { $line } 行不是 { $encoding }。请选择其他编码。
own-too-large = { $file } 有 { $megabytes } MB，本页面最多接受 { $limit } MB。请删去不需要的内容后重新选择文件。
own-too-many-rows = { $file } 超过 { $limit } 行，本页面最多接受这么多。请删去不需要的内容后重新选择文件。
own-open-quote = { $file } 第 { $line } 行的引号没有闭合。请补上或删去引号后重新选择文件。
own-unreadable = 浏览器无法读取 { $file }。请重新选择文件，或粘贴其中的单元格。
own-picture-later = { $file } 是图片。请先关闭此面板，再打开图片所示的视图。
own-no-view = { $file } 是图片，但其中没有本页面的视图。只有从本页保存的 PNG 或 SVG 文件才含有视图。
own-nothing-taken = { $file } 中没有可采用的行。请在下方查看原因，或更改各列。
own-cancelled = 已取消读取 { $file }。
own-unchanged = 页面没有任何改动。

## A table of the reader's own: what its columns hold

own-columns-title = 各列是什么内容？
own-form-title = { $file } 的读取方式
own-form-note = 如有不符，可在此更正。
own-titles = { $n ->
   *[other] 表格上方的 { $n } 行已略过。
}
own-sheet = 工作表
own-encoding = 编码
own-encoding-name = { $encoding ->
    [utf-16-le] UTF-16（小端序）
    [utf-16-be] UTF-16（大端序）
   *[utf-8] UTF-8
}
own-delimiter = 单元格分隔符
own-delimiter-name = { $delimiter ->
    [comma] 逗号
    [semicolon] 分号
    [tab] 制表符
   *[bar] 竖线
}
own-headings = 列标题
own-headings-on = 第 { $line } 行：{ $text }
own-headings-none = 无
own-decimals = 小数点符号
own-decimals-name = { $notation ->
    [point] 点，如 1,234.5
    [comma] 逗号，如 1.234,5
   *[mixed] 各列不同
}
own-doubt = 从文件中无法判断“{ $found }”是 { $taken } 还是 { $other }。目前按 { $taken } 读取；如有误，请选择另一种小数点符号。
own-draft-stays = { $file } 保持不变。
own-kind = 显示为
own-kind-ranking = 集群排名
own-kind-points = 地图上的点
own-edition = 年版
own-edition-rest = 未注明年版的行属于
own-column = 列
own-holds = 内容
own-holds-of = 列“{ $heading }”的内容
own-first-rows = 前几行
own-not-used = 不使用
own-column-number = 第 { $n } 列
own-field = { $field ->
    [edition] 年版
    [rank] 名次
    [previous-rank] 上一年版的名次
    [rank-change] 名次变化
    [name] 集群名称
    [economy] 经济体
    [pct-applications] PCT 专利申请
    [publications] 论文
    [share-pct] PCT 专利申请的份额
    [share-publications] 论文的份额
    [share-total] 两项份额之和
    [growth] 产出增长
    [latitude] 纬度
    [longitude] 经度
   *[value] 数值
}
own-needs-ranking = 排名需要集群名称一列，以及名次、PCT 专利申请或两项份额之和中的一列。
own-no-column = { $missing ->
    [rank] 没有一列被读作名次。
    [economy] 没有一列被读作经济体。
   *[both] 没有一列被读作名次，也没有一列被读作经济体。
}
own-no-column-then = { $missing ->
    [rank] 如有这样的列，请在下方选择；否则将没有名次。
    [economy] 如有这样的列，请在下方选择；否则只有公开数据中已有的集群计入经济体，集群数均为下限。
   *[both] 如有这样的列，请在下方选择；否则将没有名次，且只有公开数据中已有的集群计入经济体，集群数均为下限。
}
own-needs-points = 点需要纬度和经度两列。
own-read = 读取表格
own-cancel = 取消
own-reading = 正在读取 { $file }
own-progress = 已读 { $percent }%，目前 { $rows }

## A table of the reader's own: what was read

own-review-title = 从 { $file } 读取了 { $rows }
own-review-ranking = { $clusters }中有 { $placed } 个在地图上有位置。
own-without-economy = 您的表格没有写明 { $clusters }的经济体，因此各经济体的集群数均为下限。
own-without-rank = { $clusters }没有名次。
own-added-economies = { $n ->
   *[other] { $economies }不在地图集的数据中：{ $names }。它们在此没有地区和收入组。
}
own-review-points = 将作为点画在地图上。
own-accept = 在地图集中显示
own-change-columns = 更改各列
own-bad-title = { $rows }未采用
own-bad-cell = 第 { $line } 行“{ $column }”列：“{ $found }”不是{ $expected }
own-bad-blank = 第 { $line } 行“{ $column }”列：为空，此处需要{ $expected }
own-expected = { $expected ->
    [edition] 年版的年份（{ $first } 至 { $last }）
    [rank] 名次（1 至 100 的整数）
    [previous-rank] 名次或“新”
    [rank-change] 名次变化，如 +2、−1、= 或“新”
    [fitting-change] 与本行名次相符的变化
    [name] 名称
    [figure] 数值（不小于 0）
    [percent] 数值（0 至 100）
    [sum-of-shares] 数值（0 至 200）
    [value] 数值（−10³⁸ 至 10³⁸）
    [latitude] 纬度（−90 至 90）
    [longitude] 经度（−180 至 180）
    [one-row] 一行的内容：其中的引号把下面几行也并了进来
   *[number] 数值
}
own-refused-rank = 第 { $line } 行，{ $name }：第 { $other } 行已是第 { $rank } 名
own-refused-cluster = 第 { $line } 行，{ $name }：与第 { $other } 行是同一集群
own-refused-past = 第 { $line } 行，{ $name }：第 { $rank } 名超出了最后的第 { $last } 名
own-refused-full = 第 { $line } 行，{ $name }：该年版已有 { $last } 个集群
own-bad-more = 另有 { $rows }
own-bad-download = 下载未采用的行
own-bad-file = { $file } 未采用的行
own-bad-reason = 原因
own-unplaced-title = { $clusters }在地图上没有位置
own-all-placed = 所有集群在地图上都有位置
own-unplaced-note = 它们仍计入排名和图表。请输入纬度和经度，如 48.21, 16.37，或在地图上指出位置。
own-place-of = { $name } 的纬度、经度
own-place-ambiguous = { $name }（有多个同名地点）
own-place-on-map = 在地图上指出
own-place-on-map-of = 在地图上指出 { $name }
own-place-wrong = 不是纬度和经度：应为两个数，如 48.21, 16.37。
own-placing = 请点击 { $name } 的位置。
own-placing-keys = 键盘：W A S D 和 +、− 移动地图，回车键选定十字处，Esc 键返回。
own-placed = 已将 { $name } 放在 { $place }。

## A table of the reader's own: the atlas that runs on it

own-banner = 地图集显示的是您的表格 { $file }（{ $editions } 年版）：{ $rows }，其中 { $placed } 行在地图上有位置。
own-left-out = { $n ->
   *[other] { $rows }未采用。
}
own-banner-points = 地图显示您的文件 { $file } 中的 { $points }。
own-banner-name = 您的表格
own-back = 回到公开数据
own-back-told = 地图集重新显示公开数据。
own-differences = 差异
own-more-places = 位置
own-keep = 保存在本浏览器
own-keeps-other = 本浏览器保存着另一个表格 { $file }；保存本表格将取代它。
own-kept-told = { $file } 已保存在本浏览器，直到您选择“{ own-forget }”。
own-forget = 不再保存
own-forgotten = 本浏览器不再保存该表格。
own-keep-full = 无法保存表格：本浏览器的存储空间已满。请改存较小的表格，或清理存储空间。
own-keep-forbidden = 无法保存表格：本浏览器不允许页面存储数据。
own-kept = 本浏览器保存着您的表格 { $file }。
own-kept-open = 打开
own-kept-broken = 无法打开本浏览器保存的表格。请重新选择文件。
n-points = { $n ->
   *[other] { $shown } 个点
}
own-headline-one = { -top }中，{ $known }{ $tally }；您的表格没有列出{ $other }的集群。
own-headline-neither = { -top }中，您的表格没有列出{ $a }和{ $b }的集群。
own-headline-one-taken = { -top }中，{ $known }{ $tally }；您的表格中已采用的各行没有列出{ $other }的集群。
own-headline-neither-taken = { -top }中，您的表格中已采用的各行没有列出{ $a }和{ $b }的集群。
own-headline-unknown = 另有 { $clusters }的经济体不详。
own-coverage = 您的表格列出了 { $total } 个集群中的 { $named } 个，其中 { $ranked } 个有名次{ $unknown ->
    [0] { "" }
   *[other] ，{ $unknown } 个经济体不详
}。
own-gap = { $ranks } · 您的表格未列出
own-figures = { $total } 个中有 { $n } 个有占全球产出的确切份额{ $lent ->
    [0] { "" }
   *[other] ，其中 { $lent } 个取自 { $edition } 年版的公开数据
}。
own-points-in-key = 您文件中的点
own-points-key = 您的文件 { $file } 中的 { $points }
own-points-range = 您的文件 { $file } 中的 { $points }，数值从 { $least } 到 { $most }
own-points-saved = { $key }；每 { $step } 个绘出 1 个
own-points-table = 以表格显示各点
own-points-part = 您的文件 { $file } 中的 { $points }，按文件顺序列出第 { $first } 至 { $last } 个
own-points-before = 上 { $n } 个
own-points-after = 下 { $n } 个
own-points-keys = 左右方向键按文件顺序在各点间移动，上下方向键移到北面或南面最近的点，Shift 加方向键移到该方向最近的点，Home 和 End 键到第一个和最后一个。T 键打开表格，Esc 键离开。
own-points-keys-hint = 方向键在各点间移动。T 键打开表格，Esc 键离开。
own-points-place = 纬度、经度
own-points-no-value = 没有数值
own-point = { $place }：{ $value }
own-point-without = { $place }，没有数值

## A table of the reader's own: where it differs

own-differences-title = { $file } 与公开数据的差异
own-differences-count = 共 { $differences } 处不同（单元格或整行）。一方留空、名称仅大小写或符号不同、位置相距不到 { $km } 公里的，不计在内。
own-not-listed = { $n ->
   *[other] 另有 { $n } 项未列出。
}
own-differences-none = 两张表都写明的内容没有差异。
own-place-apart = 位置，相距 { $km } 公里
own-yours = 您的表格
own-ours = 公开数据
own-our-source = 公开数据的来源
own-only-yours = 仅在您的表格中
own-only-ours = 仅在公开数据中
own-whole-row = 整行
