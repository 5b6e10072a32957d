import Timeline

/// The words with which people speak of what was said before, of all languages together, as people mix them.
enum RemarkWords {
    struct Row {
        let phrases: Phrases
        let mark: Remark.Mark?
    }

    struct TailRow {
        let phrases: Phrases
        let mark: Remark.Mark
    }

    /// What was done, as a thing.
    static let doingThat = Phrases(["do that", "do this", "do it", "apply that", "apply it", "apply this"])
    /// Before what is meant.
    static let heads: [Row] = (englishHeads + chineseHeads + otherWays).map { Row(phrases: Phrases($0), mark: $1) }

    /// "Wrong way, counterclockwise": what stands behind the sign is what was meant.
    private static let otherWays = (englishWhole + chineseWhole).filter { $0.1 == .mirrored }.map {
        ($0.0, Remark.Mark?.some(.wrong))
    }
    /// Behind it.
    static let tails: [TailRow] = (englishTails + chineseTails).map { TailRow(phrases: Phrases($0), mark: $1) }
    /// Where nothing else is said; small words have no mark.
    static let whole: [Row] = [englishWhole, englishNudges, englishScales, chineseWhole, chineseNudges].joined()
        .map { Row(phrases: Phrases($0), mark: $1) }

    /// What says no only where a sign, or a word that begins anew, stands behind it.
    static let bare: Set<String> = Set(
        [
            "no", "不", "不是", "wait", "well", "use", "say", "try", "take", "is", "是", "要", "用", "fine", "good", "great",
            "perfect", "nice", "cool", "lovely", "excellent", "awesome", "算了", "算了算了",
        ]
    )
    /// What says no only before a sign behind which something else is said: "undo that, make it 75%".
    static let leading = Set(
        ["undo", "undo that", "undo it", "take that back", "撤销", "撤回", "撤销一下", "算了撤销"] + otherWays.flatMap(\.0)
    )
    /// What leaves something out of what was done: "except the first".
    static let excepts = Phrases([
        "except", "except for", "but not", "apart from", "excluding", "other than", "not including", "除了", "除",
    ])
    /// What tells that a thing left out stays as it is.
    static let keeping = Phrases(["keep", "leave", "让", "保持", "留着", "保留"])
    static let asItWas = Phrases([
        "that", "one", "it", "them", "this", "as", "is", "was", "at", "the", "same", "way", "alone", "to", "for",
        "like", "before",
        "原样", "不变", "它", "那个", "那段", "在", "的", "吧", "就好",
    ])
    static let behindNo = Phrases([
        "i", "not", "the", "wait", "it's", "make", "that's", "just", "only", "sorry", "actually", "should", "第", "我",
        "应该",
    ])
    /// "not X but Y".
    static let contrasts = Phrases([
        "except", "except for", "but not", "apart from", "excluding", "other than", "not including", "除了", "除", "not",
        "not for", "不是", "不要", "no not", "i don't mean", "i did not mean", "i didn't mean",
    ])
    static let but = Phrases(["but", "but rather", "而是", "是", "要"])

    /// What stands for the value behind a correction: "no, make it 3".
    static let turning = Phrases([
        "go up to", "go down to", "go to", "go back to", "bring it up to", "bring it down to", "bring it to",
        "turn it up to",
        "turn it down to", "take it up to", "take it down to", "raise it to", "lower it to", "drop it to", "put it at",
        "put it to", "up to", "down to", "back to", "降回", "降到", "降低到", "降回到", "调回", "调低到", "调高到", "提到", "提高到", "升到",
        "升回",
        "加到", "减到", "设回", "改回", "回到", "调成", "调到", "减少到",
        "make it", "let's make it", "change it to", "set it to", "turn it to", "it's", "have it", "do it", "do", "把它改成",
        "让它",
    ])

    /// What something is too much of.
    static let tooAny = Phrases([
        "too", "a bit too", "a little too", "way too", "far too", "much too", "still too", "that's too", "it's too",
        "that is too", "it is too", "just too", "looks too", "that's a bit too", "it's a bit too", "that's way too",
        "太", "有点太",
        "还是太", "也太", "过于",
    ])
    static let being = Phrases(["is", "was", "seems", "looks", "feels", "sounds"])

    /// All but what was spoken of; the number of them where one is said.
    static let others: [(phrases: Phrases, count: Int?)] =
        chineseOthers + [
            (
                Phrases([
                    "the others", "others", "all the others", "all the other clips", "the other clips",
                    "the other ones",
                    "the rest",
                    "the rest of them", "the rest of the clips", "the remaining clips", "the remaining ones",
                    "all others",
                    "every other clip", "all other clips", "其他的", "其他", "其余的", "其余", "剩下的", "其他片段", "其余片段", "其他几段",
                    "剩下几段",
                    "别的", "其他所有片段", "其余几段", "另外几段", "其它", "其它的", "其它片段", "剩下的片段", "其他的片段", "后面的", "后面", "后面几个", "后面几段",
                    "后面的几段", "后面的片段",
                    "之后的", "后面的转场", "其余的转场", "其他转场",
                    "the following ones", "the ones after it", "the ones after that", "the next ones", "the other cuts",
                ]), nil
            ),
            (Phrases(["the other one", "the other clip", "the other", "另一个", "另一段", "另外一段", "另外一个"]), 1),
            (
                Phrases([
                    "the other two", "the other 2", "the other two clips", "the remaining two", "另外两段", "另外两个", "剩下两段",
                    "其他两段",
                    "其余两段", "剩下的两段", "另外两段之间", "剩下两段之间", "另两段",
                ]), 2
            ),
            (Phrases(["the other three", "the other 3", "the remaining three", "另外三段", "其他三段", "剩下三段"]), 3),
        ]

    /// All that is there of a kind, said without it.
    static let everyOne = Phrases([
        "all of them", "them all", "all three", "all", "all of those", "all of these", "every one of them", "every one",
        "each one",
        "each of them", "everything", "all four", "both", "both of them", "全部", "全都", "所有的", "每一个", "每个", "都要",
        "全部都要", "所有", "都", "三段都", "两个都", "三段都要", "两段都要", "几段都要", "全都要", "都要的", "三个都要",
    ])

    /// The words for all of a kind that can be read, where some say it in others: "all of them", 全都.
    static func readable(_ words: String) -> String {
        let text = SourceText(words.withoutFinalSigns)
        for place in 0..<min(text.count, 6) where everyOne.matchEnd(in: text, at: place) == text.count {
            let before = text.string(0..<place)
            guard before.allSatisfy({ $0 == " " }) || ["of ", "for ", "to ", "on ", "给", "把", "对"].contains(before)
            else {
                return words
            }
            return Language(of: words).wording.all(.clip)
        }
        return words
    }

    /// What forbids what was just done.
    static let refusing = Phrases(["don't", "dont", "do not", "please don't", "不", "不要", "别", "先不"])

    /// What a copy is called, and what it was made of.
    static let copies = Phrases([
        "the copy", "the duplicate", "the new copy", "the new one", "the copied clip", "the duplicated one",
        "the second copy",
        "副本", "复制的那段", "复制出来的那段", "复制的片段", "新的那段", "复制品", "那个副本", "复制出来的",
    ])
    static let originals = Phrases(["the original one", "the original clip", "原来那段", "原来的那段", "原片段", "本来那段"])
}
