## A table of the reader's own: how it is given

own-open = 导入您的表格
own-title = 您的表格
own-close = 关闭
own-intro = WIPO 公布每个年版的完整表格。把它交给本图集，地图、排名、图表和各条说法都会按它计算。文件只在本浏览器中读取，内容不会离开此页面。
own-drop = 把文件拖到这里，或页面上任意位置
own-choose = 选择文件
own-paste = 或粘贴从电子表格复制的单元格
own-paste-name = 粘贴的表格
own-paste-read = 读取粘贴的表格
own-paste-empty = 输入框还是空的。
own-shape-title = 表格应是什么样子
own-shape-columns = 以逗号、分号或制表符分隔的文本（CSV、TSV），首行为列标题，每个集群一行：排名、集群名称、经济体、PCT 专利申请、论文、份额。其他列略去不用。
own-shape-points = 或带数值的地点：纬度、经度、数值，将以圆点画在地图上。
own-shape-limits = 最多 { $megabytes } MB 或 { $rows } 行。
own-shape-picture = 从本页面保存的 PNG 或 SVG 文件会打开其中的视图。
own-drop-here = 松开即可读取文件

## A table of the reader's own: what keeps it from being read

own-empty = { $file } 是空文件。
own-no-rows = { $file } 只有列标题，下面没有数据行。
own-spreadsheet = { $file } 是电子表格文件，本页面无法读取。请另存为 CSV：在 Excel 中选“文件”“另存为”“CSV UTF-8”；在 LibreOffice 中选“文件”“另存为”“文本 CSV”；在 Google 表格中选“文件”“下载”“逗号分隔值”。也可以复制单元格粘贴到下方。
own-pdf = { $file } 是 PDF 文件。请把其中的表格复制到电子表格并另存为 CSV，或把单元格粘贴到下方。
own-binary = { $file } 不是文本：第 { $line } 行含有表格中不会出现的字节。
own-other-encoding = { $file } 第 { $line } 行既不是 UTF-8 也不是 UTF-16。请另存为“CSV UTF-8”后重试。
own-too-large = { $file } 有 { $megabytes } MB，本页面最多接受 { $limit } MB。
own-too-many-rows = { $file } 超过 { $limit } 行，本页面最多接受这么多。
own-open-quote = { $file } 第 { $line } 行的引号没有闭合。
own-unreadable = 浏览器无法读取 { $file }。
own-no-view = { $file } 是图片，但其中没有本页面的视图。
own-nothing-taken = { $file } 中没有一行可以采用。
own-cancelled = 已取消读取 { $file }。
own-unchanged = 页面没有任何改动。

## A table of the reader's own: what its columns hold

own-columns-title = 各列是什么内容？
own-understood = { $file }：{ $encoding ->
    [utf-8] UTF-8
   *[utf-16] UTF-16
}，单元格以{ $delimiter ->
    [comma] 逗号
    [semicolon] 分号
    [tab] 制表符
   *[bar] 竖线
}分隔，列标题在第 { $line } 行，{ $decimals }。
own-decimal-comma = 小数用逗号
own-decimal-point = 小数用点
own-kind = 显示为
own-kind-ranking = 集群排名
own-kind-points = 地图上的圆点
own-edition = 年版
own-edition-rest = 未注明年版的行属于
own-column = 列
own-holds = 内容
own-holds-of = 列“{ $heading }”的内容
own-first-rows = 前几行
own-not-used = 不使用
own-no-heading = 无标题
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
own-needs-points = 圆点需要纬度和经度两列。
own-read = 读取表格
own-cancel = 取消
own-reading = 正在读取 { $file }
own-progress = 已读 { $percent }%，目前 { $rows }

## A table of the reader's own: what was read

own-review-title = 从 { $file } 读取了 { $rows }
own-review-ranking = { $clusters }中有 { $placed } 个在地图上有位置。
own-review-points = 将以圆点显示。
own-accept = 在图集中显示
own-change-columns = 更改各列
own-bad-title = { $rows }未采用
own-bad-cell = 第 { $line } 行，{ $column } 列：“{ $found }”不是{ $expected }
own-bad-blank = 第 { $line } 行，{ $column } 列：为空，此处需要{ $expected }
own-expected = { $expected ->
    [edition] 年版的年份（{ $first } 至 { $last }）
    [rank] 名次（1 至 65535 的整数）
    [previous-rank] 名次或“新”
    [rank-change] 名次变化，如 +2、−1、= 或“新”
    [name] 名称
    [figure] 不小于 0 的数
    [percent] 0 至 100 的数
    [latitude] 纬度（−90 至 90）
    [longitude] 经度（−180 至 180）
   *[number] 数
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
own-placing = 请点击 { $name } 的位置。按 Esc 返回，不作标注。
own-placed = 已将 { $name } 放在 { $place }。

## A table of the reader's own: the atlas that runs on it

own-banner = 图集显示的是您的表格 { $file }（{ $editions }）：{ $rows }，其中 { $placed } 行有位置。
own-banner-points = 地图以圆点显示您的文件 { $file } 中的 { $points }。
own-banner-name = 您的表格
own-back = 回到公开数据
own-back-told = 图集重新显示公开数据。
own-differences = 差异
own-more-places = 位置
own-keep = 保存在本浏览器
own-kept-told = { $file } 已保存在本浏览器，直到您删除为止。
own-forget = 删除保存
own-forgotten = 本浏览器不再保存该表格。
own-keep-full = 无法保存表格：本浏览器的存储空间已满。
own-keep-forbidden = 无法保存表格：本浏览器不允许页面存储数据。
own-kept = 本浏览器保存着您的表格 { $file }。
own-kept-open = 打开
own-kept-broken = 无法打开本浏览器保存的表格。
n-points = { $n ->
   *[other] { $shown } 个点
}
own-headline-one = { -top }中，{ $known }{ $tally }；您的表格没有列出{ $other }的集群。
own-headline-neither = { -top }中，您的表格没有列出{ $a }和{ $b }的集群。
own-coverage = 您的表格列出了 { $total } 个集群中的 { $named } 个，其中 { $ranked } 个有名次。
own-gap = { $ranks } · 您的表格未列出
own-figures = { $total } 个中有 { $n } 个有占全球产出的确切份额。
own-points-key = 您的文件 { $file } 中的 { $points }
own-points-range = 您的文件 { $file } 中的 { $points }，数值从 { $least } 到 { $most }
own-point = { $place }：{ $value }
own-point-without = { $place }，没有数值

## A table of the reader's own: where it differs

own-differences-title = { $file } 与公开数据的差异
own-differences-count = { $differences } 个单元格或整行；一方留空的不算差异。
own-differences-none = 两张表都写明的内容没有差异。
own-yours = 您的表格
own-ours = 公开数据
own-our-source = 公开数据的来源
own-only-yours = 仅在您的表格中
own-only-ours = 仅在公开数据中
own-whole-row = 整行
