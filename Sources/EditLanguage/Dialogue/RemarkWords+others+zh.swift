// 其他几段, 剩下的两个, 另外三段: all but what was spoken of, and how many that are.
extension RemarkWords {
    static let chineseOthers: [(phrases: Phrases, count: Int?)] = {
        let heads = ["其他", "其它", "其余", "剩下", "剩余", "另外", "别的", "其他的", "其它的", "其余的", "剩下的", "剩余的", "另外的"]
        let counters = ["段", "个", "张"]
        let nouns = ["", "片段", "视频", "照片", "图片", "镜头"]
        let of = { (counts: [String]) in
            heads.flatMap { head in
                counts.flatMap { count in
                    counters.flatMap { counter in nouns.map { head + count + counter + $0 } }
                }
            }
        }
        let some =
            of(["几", "那几", "所有", "各", ""]) + heads.flatMap { head in nouns.map { head + $0 } }
            + heads.flatMap { ["\($0)全部", "\($0)所有"] }
        return [
            (Phrases(some), nil), (Phrases(of(["两", "2", "那两"])), 2), (Phrases(of(["三", "3", "那三"])), 3),
            (Phrases(of(["四", "4"])), 4),
        ]
    }()

    /// All of the film: those that it was not done to yet.
    static let everyClip = Phrases([
        "每一段", "每段", "每个片段", "所有片段", "全部片段", "所有的片段", "每一个片段", "all clips", "every clip", "all the clips", "所有照片",
        "每张照片",
        "每一张", "全部视频", "所有视频",
    ])

    /// What stands right behind it, or right before.
    static let nextOne = Phrases([
        "the one after it", "the one after that", "the one after", "the next one", "the next clip", "the next photo",
        "the next",
        "next one", "the following one", "the one behind it", "the one that follows", "the clip after it",
        "the photo after it",
        "the clip after that", "the photo after that", "后面那段", "后面那个", "后面那张", "下一段", "下一个", "下一张", "它后面那段", "后一段",
        "后一张",
        "后一个", "紧接着那段", "紧接着那张", "后面一张", "后面一段", "后面一个",
    ])
    static let previousOne = Phrases([
        "the one before it", "the one before that", "the one before", "the previous one", "the previous clip",
        "the previous photo",
        "the clip before it", "the photo before it", "前面那段", "前面那个", "前面那张", "上一段", "上一个", "上一张", "它前面那段", "前一段", "前一张",
        "前一个",
    ])

    /// What comes behind what was spoken of.
    static let followers: [(phrases: Phrases, count: Int?)] = [
        (Phrases(["后面", "之后", "后面的", "后面几段", "后面的片段", "后面所有片段", "之后的", "后面的几段", "后面的都", "后面几个", "后面几张"]), nil),
        (Phrases(["后面两段", "后面两个", "后面两张", "后两段", "后两个", "后两张"]), 2),
        (Phrases(["后面三段", "后面三个", "后面三张", "后三段"]), 3),
    ]
}
