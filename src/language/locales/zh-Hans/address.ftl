## Address

address-unknown-name = 网址中的“{ $asked }”不是本页认识的内容，已略去。
address-unknown-value = { $field ->
    [edition] 网址要求“{ $asked }”，但没有这一年版；现显示{ $shown }年版。
    [a] 网址要求“{ $asked }”，但没有这一经济体；现比较{ $shown }。
    [b] 网址要求“{ $asked }”，但没有这一经济体；现比较{ $shown }。
    [with] 网址要求“{ $asked }”，但没有这一经济体，已略去。
    [economy] 网址要求“{ $asked }”，但没有这一经济体，已略去。
    [pin] 网址要求“{ $asked }”，但没有这一集群，已略去。
    [claim] 网址要求“{ $asked }”，但没有这一说法，已略去。
    [lang] 网址要求“{ $asked }”，但本页没有这种语言；现使用{ $shown }。
   *[other] 网址要求“{ $asked }”，但这一取值没有意义，已略去。
}
address-repeated = 网址还要求“{ $asked }”；同名的只取第一个。
address-taken = { $field ->
    [b] 网址要求“{ $asked }”，但它已是对比的另一方；现比较{ $shown }。
   *[other] 网址要求“{ $asked }”，但它已在其中。
}
address-too-many = { $most ->
   *[other] 网址要求“{ $asked }”，但最多只能有{ $most }个，已略去。
}
address-not-text = 网址中的“{ $asked }”无法读作文字，已略去。
address-newer = 该网址来自本页的更新版本，部分内容可能无法显示。
address-too-long = 网址过长，无法读取；现按打开页面时的样子显示。
address-more = { $n ->
   *[other] 网址中另有{ $n }处已略去。
}
address-notice = 关于网址
address-notice-close = 关闭提示

## Link, undo, reset

copy-link = 复制链接
link-copied = 链接已复制
copy-by-hand = 请复制此网址：
share-link = 分享…
undo = 撤销
undo-meaning = 撤销上一次更改
undone = 已撤销上一次更改
reset-view = 重置
reset-meaning = 全部恢复到打开页面时的样子
view-was-reset = 已全部恢复到打开页面时的样子
view-actions = 链接、撤销与重置
