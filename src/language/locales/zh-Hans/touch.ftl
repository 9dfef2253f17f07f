## 手机上的信息面板

sheet-label = 详情
sheet-close = 关闭
pin = 固定
unpin = 取消固定

## 声音

sound = 声音
sound-meaning = 每到一个标记即发出短音：名次越靠前音越高，声音左右位置随经度而变
