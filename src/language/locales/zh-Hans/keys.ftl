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

## Keys, told where they work

map-keys = 左右方向键按名次移动，上下方向键移到北面或南面最近的集群。回车键固定，T 键转到列有相同集群的排名，问号键说明全部按键，Esc 键离开。
map-keys-hint = 左右键按名次移动。回车键固定，空格键列出密集处的集群，? 键查看更多。Esc 键离开。
chart-keys = 左右方向键逐个移动标记，T 键以表格显示相同数据，问号键说明全部按键，Esc 键离开。
chart-keys-hint = 方向键逐个移动标记。T 键打开表格，? 键查看更多。
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
help-enter = 固定集群的卡片，或取消固定
help-table = 以表格显示数据；在地图上则转到排名
help-escape = 逐一关闭：提示、列表、最近的卡片、图中所在位置
help-question = 显示本说明
help-space = 列出标记周围密集的集群，并以线连到各自位置；方向键移动，回车键固定
help-zoom = 放大、缩小、显示全世界
help-move = 移动地图
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
help-screen-reader = 使用读屏软件时：排名和各图表的表格包含图中的全部内容。若方向键用于朗读页面而不移动标记，请切换到焦点模式。

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
