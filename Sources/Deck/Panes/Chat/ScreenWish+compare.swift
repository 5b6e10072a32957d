import Timeline

// Versions beside each other.
extension ScreenWish {
    /// "Compare with version 3", "what changed since version 3", "compare versions 2 and 4"; nil for anything else.
    static func comparison(_ said: Said) -> ScreenWish? {
        var text = said.text
        while let last = text.last, "?？".contains(last) { text.removeLast() }
        for pattern in patterns {
            guard let numbers = pattern.numbers(in: text.trimmed), let old = numbers.first else { continue }
            return .compare(old: min(old, numbers.last ?? old), new: numbers.count > 1 ? numbers.max() : nil)
        }
        return nil
    }

    /// A sentence with numbers of versions in it.
    private struct Pattern {
        /// What stands before, between and behind the numbers.
        let pieces: [String]

        /// - Parameter sentence: with `#` for each number.
        init(_ sentence: String) {
            pieces = sentence.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
        }

        func numbers(in text: String) -> [Int]? {
            var rest = text[...]
            var numbers: [Int] = []
            for (place, piece) in pieces.enumerated() {
                if place > 0 {
                    let digits = rest.prefix(while: \.isWholeNumber)
                    guard let number = Int(digits), number > 0 else { return nil }
                    numbers.append(number)
                    rest = rest.dropFirst(digits.count)
                }
                // In Chinese numbers may stand apart.
                if piece.last?.isASCII == false || piece.isEmpty { rest = rest.drop(while: \.isWhitespace) }
                guard rest.hasPrefix(piece) else { return nil }
                rest = rest.dropFirst(piece.count)
                if piece.last?.isASCII == false { rest = rest.drop(while: \.isWhitespace) }
            }
            return rest.isEmpty ? numbers : nil
        }
    }

    private static let patterns = ways([
        Phrase("compare with v#", zh: "和第#版比较"), Phrase("compare to v#", zh: "和第#版对比"),
        Phrase("compare with version #", zh: "和版本#比较"), Phrase("compare to version #", zh: "和版本#对比"),
        Phrase("compare it with version #", zh: "与版本#比较"), Phrase("compare it to version #", zh: "与版本#对比"),
        Phrase("compare the film with version #", zh: "跟版本#比较"), Phrase("compare version #", zh: "比较版本#"),
        Phrase("compare this with version #", zh: "跟版本#对比"), Phrase("compare this to version #", zh: "对比版本#"),
        Phrase("what changed since version #", zh: "版本#之后改了什么"),
        Phrase("what has changed since version #", zh: "版本#以后改了什么"),
        Phrase("what is different from version #", zh: "版本#以来改了什么"),
        Phrase("what's different from version #", zh: "和版本#有什么不同"),
        Phrase("compare version # with version #", zh: "比较版本#和版本#"),
        Phrase("compare version # to version #", zh: "比较版本#与版本#"),
        Phrase("compare version # and version #", zh: "对比版本#和版本#"),
        Phrase("compare versions # and #", zh: "对比版本#与版本#"), Phrase("compare version # with #", zh: "比较版本#和#"),
    ]).map(Pattern.init)
}
