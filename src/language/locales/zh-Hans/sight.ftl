## Paper

paper-ranking = { $edition } 年版的全部已知数据
paper-filter = 已启用筛选：被排除的集群在图中淡化，且不列入此表。
paper-address = 本视图的网址：{ $address }
