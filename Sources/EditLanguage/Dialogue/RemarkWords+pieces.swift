// What the pieces of something are called that was cut.
extension RemarkWords {
    /// The pieces of what was split last.
    static let pieces: [(phrases: Phrases, isFirst: Bool)] = [
        (pieces(["first", "left", "front", "earlier", "1st"]), true),
        (pieces(["second", "last", "right", "other", "later", "2nd"]), false),
        (
            Phrases([
                "前半段", "前一段", "前面那段", "前面一段", "前半部分", "前面的部分", "第一部分", "前面那部分", "左边那段", "前面那半段", "前面半段", "前面这段", "前一半",
                "前半截", "切开的前面那段",
            ]), true
        ),
        (
            Phrases([
                "后半段", "后一段", "后面那段", "后面一段", "后半部分", "后面的部分", "第二部分", "后面那部分", "右边那段", "后面那半段", "后面半段", "后面这段", "后一半",
                "后半截", "切开的后面那段",
            ]), false
        ),
    ]

    /// "The bit after", behind which nothing is named: what comes before a cut, and behind it.
    static let besideCut: [(phrases: Phrases, isFirst: Bool)] = [
        (beside(["before", "in front of"]), true), (beside(["after", "behind", "following"]), false),
    ]

    /// What one of several pieces is called, counted from 0.
    static func pieces(_ number: Int, of count: Int) -> [Phrases] {
        var words = [["first", "second", "third", "fourth", "fifth", "sixth"]].flatMap {
            $0.indices.contains(number) ? [$0[number]] : []
        }
        var chinese = [["第一", "第二", "第三", "第四", "第五", "第六"]].flatMap { $0.indices.contains(number) ? [$0[number]] : [] }
        if number * 2 == count - 1 {
            words += ["middle", "centre", "center"]
            chinese += ["中间那", "中间这", "中间", "中间的那"]
        }
        if number == count - 1 {
            words += ["last", "final", "end"]
            chinese += ["最后那", "最后一", "最后"]
        }
        let counters = chinese.flatMap { word in ["截", "块", "小段", "部分", "截片段", "块儿"].map { word + $0 } }
        return [pieces(words), Phrases(counters)]
    }

    /// "The bit after" a cut.
    private static func beside(_ sides: [String]) -> Phrases {
        Phrases(
            ["bit", "part", "piece", "half", "section", "portion", "chunk", "side", "clip", "stuff"].flatMap { noun in
                sides.flatMap { ["\(noun) \($0)", "the \(noun) \($0)", "the \(noun) that comes \($0)"] }
            } + sides.flatMap { ["what comes \($0)", "what's \($0)", "whatever comes \($0)"] }
        )
    }

    private static func pieces(_ words: [String]) -> Phrases {
        Phrases(
            words.flatMap { word in
                ["part", "piece", "half", "bit", "section", "portion", "chunk", "hand part", "side"].flatMap { noun in
                    ["\(word) \(noun)", "the \(word) \(noun)"]
                }
            }
        )
    }
}
