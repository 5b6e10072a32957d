extension ChineseKindTests {
    /// What was said but for how much of it.
    static let openParts = [
        Said("删掉开头"), Said("把最后一点删了"), Said("掐头去尾"), Said("开头剪短一点"),
        Said("删掉开头 || 两秒", "V1·1 beach.mp4 0-10000"), Said("去掉结尾一点 || 两秒", "V1·3 dinner.mp4 20000-28000"),
        Said("把最后一点删了 || 两秒", "V1·3 dinner.mp4 20000-28000"),
        Said("第二段结尾剪掉一点 || 1秒", "V1·2 market.mp4 12000-19000"),
        Said("掐头去尾各1秒", "V1·1 beach.mp4 0-11000", "V1·3 dinner.mp4 19000-28000"),
        Said("中间剪掉一点 || 10秒到12秒", "V1·1 beach.mp4 0-10000"),
        Said("第二段中间剪掉两秒", "V1·2 market.mp4 12000-15000", "V1·3 market.mp4 15000-18000"),
        Said("最后3秒不要", "V1·3 dinner.mp4 20000-27000"), Said("删掉一段"),
        Said("删掉一段 || 第二段", "V1·2 dinner.mp4 12000-22000"),
    ]

    /// What it is to be was left open.
    static let openLooks = [
        Said("标题换个颜色"), Said("标题换个颜色 || 红色", "T1·1 Summer 0-3000 #FF0000"),
        Said("改一下标题的颜色 || 蓝色", "T1·1 Summer 0-3000 #0000FF"), Said("给标题换个位置"),
        Said("给标题换个位置 || 下面", "T1·1 Summer 0-3000 bottom"),
        Said("标题大小调一下 || 大一点", "T1·1 Summer 0-3000 115 px"), Said("改变标题内容 || 再见", "T1·1 再见 0-3000"),
    ]

    static let groups = [
        Said("奇数段变成黑白", "V1·1 beach.mp4 0-12000 grayscale", "V1·3 dinner.mp4 20000-30000 grayscale"),
        Said("删掉偶数段", "V1·1 beach.mp4 0-12000", "V1·2 dinner.mp4 12000-22000"),
        // The first of each two, or the second.
        Said("每隔一段静音"), Said("每隔一段删一段"), Said("隔一段倒放"),
        Said("第1、3段静音", "V1·1 beach.mp4 0-12000 0%", "V1·3 dinner.mp4 20000-30000 0%"),
        Said("中间那段调成黑白", "V1·2 market.mp4 12000-20000 grayscale"),
        Said("头尾两段都静音", "V1·1 beach.mp4 0-12000 0%", "V1·3 dinner.mp4 20000-30000 0%"),
        Said("8秒的那个视频放到最前面", "V1·1 market.mp4 0-8000", "V1·2 beach.mp4 8000-20000"), Said("7秒的那个视频放到最前面"),
        Said("比market长的片段都静音", "V1·1 beach.mp4 0-12000 0%", "V1·3 dinner.mp4 20000-30000 0%"),
        Said("dinner前面那段倒放", "V1·2 market.mp4 12000-20000 reversed"),
        Said("15秒那里的那个片段静音", "V1·2 market.mp4 12000-20000 0%"),
        Said("片段之间加淡入淡出", "V1·2 market.mp4 12000-20000 crossfade", "V1·3 dinner.mp4 20000-30000 crossfade"),
        Said("段与段之间加叠化", "V1·2 market.mp4 12000-20000 crossfade", "V1·3 dinner.mp4 20000-30000 crossfade"),
    ]

    static let scales = [
        Said("音乐调到40% || 减半", "A1·1 Lo-fi 0-30000 20%"), Said("音乐调到20% || 翻倍", "A1·1 Lo-fi 0-30000 40%"),
        Said("第一段加速到2倍 || 减半", "V1·1 beach.mp4 0-12000"),
        Said("第一段慢一倍 || 再慢一倍", "V1·1 beach.mp4 0-48000 speed 25"),
        Said("第一段剪到8秒 || 再减半", "V1·1 beach.mp4 0-4000"), Said("音乐小一半", "A1·1 Lo-fi 0-30000 18%"),
    ]

    static let restored =
        [
            "把删掉的那段找回来", "恢复删掉的那段", "把market加回来", "把刚删的还原回来", "撤回刚才的删除", "把第二段恢复回来",
        ]
        .map { Said("删除第二段 || \($0)", "V1·2 market.mp4 12000-20000", "V1·3 dinner.mp4 20000-30000") } + [
            Said("删除第二段和第三段 || 只找回第三段", "V1·1 beach.mp4 0-12000", "A1·1 Lo-fi 0-12000 35%")
        ]

    static let laid = [
        Said("把dinner缩小放在beach的右上角", "V2·1 dinner.mp4 0-10000 boxed topRight 30"),
        Said("第二段作为画中画放到第一段右下角", "V2·1 market.mp4 0-8000 boxed bottomRight 30"),
        Said(
            "第8秒到第14秒的原声关掉",
            "V1·2 beach.mp4 8000-12000 0%",
            "V1·3 market.mp4 12000-14000 0%",
            "A1·1 Lo-fi 0-30000 35%"
        ),
    ]
}
