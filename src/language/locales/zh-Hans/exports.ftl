
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
picture-own = { $edition } 年版来自读者自己的表格：{ $name }
picture-fact = { $label }：{ $value }
picture-fact-with = { $label }：{ $value }（{ $detail }）
# $sources is their number with its noun.
picture-source = 来源：Cluster Atlas { $version }，数据 { $hash }；{ $edition } 年版，依据页面所列的 { $sources }。

## Tables and citation to take along

take-title = 带走数据
take-note = 排名的各行数据，附可靠程度和来源两类列；本页可重新读入这些文件。
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
citation-text = Cluster Atlas，版本 { $version }，数据 { $hash }：“{ $title }”{ $edition } 年版。数据：世界知识产权组织《全球创新指数》，CC BY 4.0。{ $address }，查阅于 { $date }。

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
    [economy] 所属经济体的 ISO 3166 代码，计入的经济体在前
    [lat] 北纬度数
    [lon] 东经度数
    [pct_applications] 国际（PCT）专利申请量，五年内按份额计数
    [publications] 科研论文数，五年内按份额计数
    [share_pct] 占全球 PCT 专利申请量的百分比
    [share_publications] 占全球论文数的百分比
    [share_total] 占全球产出的百分比
    [previous_rank] 上一年版的名次，或 new（新上榜）
    [growth_pct] 产出增长的百分比
    [intensity_rank] 按人均产出的名次
    [top_applicant] PCT 专利申请最多的申请人
    [top_organisation] 论文最多的机构
    [grade] 该行的可靠程度：published_table、two_sources、one_source、derived、own_table
    [sources] 来源标识
    [source_urls] 来源网址，顺序相同
   *[note] 对该行的说明，英文
}
