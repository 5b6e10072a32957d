import Timeline

/// What is wrong with a thing, said so that the contrary is done to it: "the music is too loud", 太暗了.
///
/// One way for every dial: a request tells the words of the fault and what mends it, in the words it has for that.
extension Vocabulary {
    /// How a fault is said in a language.
    enum Fault {
        /// "too loud"; what it is by a little, plainly, and by a lot.
        case tooMuch([String], [[Term]])
        /// "not loud enough".
        case notEnough([String], [Term])
    }

    static func complaints(_ fault: Fault, _ language: Language) -> [Row] {
        switch fault {
        case .tooMuch(let words, let cures):
            let grades = language == .english ? englishGrades : chineseGrades
            return zip(grades, cures).map { grades, cure in
                (words.flatMap { word in grades.map { $0.replacing("…", with: word) } }, [.sense(.complaint)] + cure)
            }
        case .notEnough(let words, let cure):
            let forms = language == .english ? englishLacks : chineseLacks
            return [
                (words.flatMap { word in forms.map { $0.replacing("…", with: word) } }, [.sense(.complaint)] + cure)
            ]
        }
    }

    /// A fault whose cure is a sense that grows with it.
    static func complaints(
        _ words: [String],
        _ language: Language,
        by amounts: [Int],
        _ cure: (Int) -> Sense
    ) -> [Row] {
        complaints(.tooMuch(words, amounts.map { [.sense(cure($0))] }), language)
    }

    private static let englishGrades = [
        ["a bit too …", "a little too …", "a little bit too …", "slightly too …", "somewhat too …", "a tad too …"],
        ["too …", "just too …", "still too …", "really too …", "rather too …"],
        ["way too …", "far too …", "much too …", "a lot too …", "really way too …", "waaay too …"],
    ]

    private static let englishLacks = ["not", "isn't", "isn’t", "aren't", "aren’t", "is not", "are not"]
        .flatMap { ["\($0) … enough", "\($0) nearly … enough", "\($0) quite … enough"] }

    private static let chineseGrades = [
        ["有点…", "有点…了", "有些…", "有点太…", "有点太…了", "有点儿…", "有点儿…了", "稍微有点…", "有点过…", "略…"],
        ["太…", "太…了", "过于…", "过…", "好…啊", "…过头了", "还是太…", "还是太…了"],
        ["实在太…了", "太过…", "太太…了", "…得不行", "也太…了", "真的太…了"],
    ]

    private static let chineseLacks = ["不够…", "还不够…", "不太…", "不怎么…"]
}
