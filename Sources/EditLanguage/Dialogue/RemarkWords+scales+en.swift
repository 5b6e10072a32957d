// "Twice that", "double it", "make that 3 times longer".
extension RemarkWords {
    static let englishScales: Table = {
        let factors: [(words: [String], verbs: [String], percent: Int)] = [
            (["twice", "two times", "2 times", "2x", "double"], ["double"], 200),
            (["three times", "3 times", "3x", "thrice", "triple"], ["triple", "treble"], 300),
            (["four times", "4 times", "4x"], ["quadruple"], 400), (["five times", "5 times", "5x"], [], 500),
            (["ten times", "10 times", "10x"], [], 1000), (["half", "half of"], ["halve", "half"], 50),
            (["a third", "a third of", "one third of"], [], 33), (["a quarter", "a quarter of"], [], 25),
        ]
        return factors.flatMap { words, verbs, percent -> Table in
            let plain = words.flatMap { ["\($0) that", "\($0) that much", "\($0) as much", "\($0) the amount"] }
            let whole = verbs.flatMap { ["\($0) it", "\($0) that", "\($0) this", "\($0) the amount"] }
            let long = words.flatMap { ["make that \($0) as long", "make that \($0) longer"] }
            return [
                (plain + whole, .nudge(Nudge(way: .scaled(percent)))),
                (long, .nudge(Nudge(properties: [.length], way: .scaled(percent)))),
            ]
        }
    }()
}
