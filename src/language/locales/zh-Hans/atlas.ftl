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
percent-sign = { $figure }%
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
   *[other] { $name }
}
economy-in-sentence = { $iso3 ->
    [TWN] 台湾
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
economy-asterisk = * WIPO 2023 年的表格在该经济体名称后加星号，写作 TW*。
