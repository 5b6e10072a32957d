import Timeline

extension SpeedRequest {
    static let chinese = RequestWords(title: "速度", examples: ["把第一段加速到2倍"], vocabulary: chineseVocabulary)

    static func chinese(_ change: SetSpeed, in draft: Draft) -> String {
        "把 \(change.segment) 的速度设为\(change.percent)%"
    }
}

extension SpeedRequest {
    /// The words that nothing else uses.
    private static let chineseVocabulary: [Vocabulary.Row] =
        words + faults
        + [
            (
                [
                    "内容一点别剪", "一点别剪", "内容别剪", "一点都别剪", "内容不要剪", "内容一点都不要剪", "一点也别剪", "一秒都别剪", "不剪内容", "内容不剪",
                    "一刀都别剪", "但不要剪内容", "但别剪内容", "别剪内容", "不要剪内容", "不能剪内容", "内容不能剪", "内容不能少", "内容一点不能少",
                ], [.keyword(.uncut)]
            )
        ]

    private static let faults: [Vocabulary.Row] =
        Vocabulary.complaints(["慢"], .chinese, by: [125, 150, 200]) { .tempo($0) }
        + Vocabulary.complaints(["快"], .chinese, by: [80, 67, 50]) { .tempo($0) }
        + Vocabulary.complaints(.notEnough(["快"], [.sense(.tempo(150))]), .chinese)
        + Vocabulary.complaints(.notEnough(["慢"], [.sense(.tempo(67))]), .chinese)

    private static let words: [Vocabulary.Row] = [
        (["速度", "播放速度", "倍速", "变速", "倍数", "语速", "播放倍数"], [.sense(.speed)]),
        (
            [
                "加速", "加快", "快放", "变快", "快一些", "更快", "提速", "快进", "弄快", "放快", "快转", "快播", "调快", "加个速", "提提速", "放得快一些",
                "快速播放",
            ], [.sense(.tempo(150))]
        ),
        (["快一点", "快点", "加快一点", "加速一点", "快些", "快点儿", "快一点儿"], [.sense(.tempo(125))]),
        (
            ["加速到", "快放到", "加快到", "提速到", "加速至", "加速为", "快进到", "快转到", "加速度到", "加快至", "提速至", "加速成"],
            [.sense(.tempo(150)), .preposition(.to)]
        ),
        (["减速", "放慢", "变慢", "慢一些", "更慢", "降速", "弄慢", "拖慢", "慢下来", "调慢", "降降速", "放得慢一些"], [.sense(.tempo(67))]),
        (["慢一点", "慢点", "放慢一点", "减速一点", "慢些", "慢点儿", "慢一点儿"], [.sense(.tempo(80))]),
        (["减速到", "慢放到", "放慢到", "放慢至", "降速到", "减速至", "减速为"], [.sense(.tempo(67)), .preposition(.to)]),
        (["慢动作", "慢镜头", "慢放", "慢速", "升格", "慢动作播放", "慢速播放"], [.sense(.pace(50))]),
        (["超级慢动作", "超慢动作"], [.sense(.pace(25))]),
        (["半速", "一半速度", "一半的速度", "速度减半", "半倍速", "半速播放", "一半速", "慢到一半"], [.sense(.pace(50))]),
        (
            ["双倍速度", "速度加倍", "速度翻倍", "加速一倍", "快一倍", "加快一倍", "提速一倍", "双倍速", "两倍速", "二倍速", "2倍速", "再快一倍", "快上一倍"],
            [.sense(.pace(200))]
        ),
        (["慢一倍", "放慢一倍", "减速一倍", "减慢一倍", "慢一半", "放慢一半", "减速一半"], [.sense(.pace(50))]),
        (["正常速度", "原速", "恢复正常速度", "恢复原速", "恢复速度", "原来的速度"], [.sense(.pace(100))]),
    ]
}
