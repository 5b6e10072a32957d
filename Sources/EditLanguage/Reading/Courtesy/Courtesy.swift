import Timeline

/// What people say around a request and that is no part of it: "any chance you could …, that would be great".
///
/// It is taken off before anything is read, so that it neither ends up in the text of a title nor is looked for on the timeline.
/// What may mean something in a conversation ("sorry", "well", 嗯) goes only where a request with a verb of its own is left, and
/// is told apart from mere talk: whoever was sorry may have meant another thing than what was done.
struct Courtesy: Equatable {
    /// What is asked for; the whole message where nothing stands around it.
    private(set) var request: String
    /// Whether a word that takes back what was said before stood in front of it.
    private(set) var mayCorrect = false

    /// - Parameters:
    ///   - message: as it was typed.
    ///   - isEager: whether what may be more than talk goes too, since nothing can be read otherwise.
    init(around message: String, _ language: Language, isEager: Bool = false) {
        request = message
        guard message.unicodeScalars.count <= Self.longest, !message.contains(where: \.isNewline) else { return }
        let words = language == .english ? CourtesyWords.english : CourtesyWords.chinese
        let text = SourceText(message)
        var head = Head(text, words, isEager: isEager)
        head.read()
        var end = text.count
        let hasText = Self.marksText(text, from: head.end)
        let behind = Behind(text, words, keepsTexts: hasText, isEager: isEager)
        while let less = behind.end(of: head.end..<end) { end = less }
        if head.asks { while end > head.end, "?？吗么 ".unicodeScalars.contains(text.scalars[end - 1]) { end -= 1 } }
        guard head.end > 0 || end < text.count, head.end < end else { return }
        var rest = text.string(head.end..<end)
        if head.isGerund { rest = Self.plain(rest) }
        // 能对音乐做什么 asks something.
        guard !head.isLead || language == .english || !CourtesyWords.chineseQuestions.stands(in: text, head.end..<end)
        else { return }
        // "Ok, the second one" answers.
        guard isEager || !head.mayAnswer || head.isLead || MessagePieces.asks(rest) || Self.isLong(rest, language)
        else {
            return
        }
        // "No, thanks" is no.
        guard head.end > 0 || !words.refusing.contains(rest.trimmingSigns.lowercased()) else { return }
        if head.isLead, ["do it", "do that", "do this", "do so"].contains(rest.lowercased()) { return }
        request = rest
        mayCorrect = head.mayCorrect
    }

    /// What is longer is told, and not asked for.
    private static let longest = 240

    /// Whether it is more than an answer would say.
    private static func isLong(_ rest: String, _ language: Language) -> Bool {
        language == .english ? rest.split(separator: " ").count > 6 : rest.unicodeScalars.count > 12
    }

    /// Whether words stand in a message that somebody is to read in the film.
    private static func marksText(_ text: SourceText, from start: Int) -> Bool {
        (start..<text.count).contains { CourtesyWords.texts.matchEnd(in: text, at: $0) != nil }
    }

    /// "Taking the title out and muting the music": as it is said when it is asked for.
    private static func plain(_ rest: String) -> String {
        var isDue = true
        return rest.split(separator: " ", omittingEmptySubsequences: false).map { word in
            defer { isDue = ["and", "then", "or"].contains(word.lowercased()) || word.hasSuffix(",") }
            return isDue ? EnglishGerund.plain(String(word)) : String(word)
        }
        .joined(separator: " ")
    }
}

extension Courtesy {
    /// What stands before what is asked for.
    private struct Head {
        let text: SourceText
        let words: CourtesyWords
        /// Where it ends.
        private(set) var end = 0
        private(set) var isLead = false
        private(set) var isGerund = false
        /// Whether it asks, so that the mark at the end says nothing more.
        private(set) var asks = false
        private(set) var mayCorrect = false
        /// Whether a word stands there that may answer, or take up what was said.
        private(set) var mayAnswer = false

        private let isEager: Bool

        init(_ text: SourceText, _ words: CourtesyWords, isEager: Bool) {
            (self.text, self.words, self.isEager) = (text, words, isEager)
        }

        mutating func read() {
            var place = Remark.skipSigns(text, from: 0)
            end = place
            while place < text.count, let next = step(place) {
                place = next
                end = place
            }
        }

        /// Behind the next words of talk; nil where what is asked for begins.
        private mutating func step(_ place: Int) -> Int? {
            if let found = words.leads.matchEnd(in: text, at: place), let next = verb(behind: found) {
                isLead = true
                asks = asks || words.asking.matchEnd(in: text, at: place) != nil
                isGerund = false
                return next
            }
            if let found = words.gerundLeads.matchEnd(in: text, at: place) {
                let next = text.skipSpaces(from: found)
                if next < text.count, EnglishGerund.stands(in: text, at: next) {
                    (isLead, isGerund, asks) = (true, true, true)
                    return next
                }
            }
            var tables = [
                (words.greetings, false), (words.hails, false), (words.apart, true), (words.answers, false),
                (words.answersApart, true), (words.repairs, false),
            ]
            if isEager { tables.append((words.joints, false)) }
            for (table, isSet) in tables {
                guard let found = table.matchEnd(in: text, at: place), found < text.count else { continue }
                let next = Remark.skipSigns(text, from: found)
                guard !isSet || text.folded[found..<next].contains(where: { !$0.isBlank }) else { continue }
                guard next < text.count else { continue }
                if table == words.repairs { mayCorrect = true }
                let isApart = text.folded[found..<next].contains { !$0.isBlank }
                let isMere = [words.hails, words.apart].contains(table) || table == words.greetings && isApart
                if !isMere { mayAnswer = true }
                return next
            }
            return nil
        }

        /// Where the verb stands behind words that lead to one.
        private func verb(behind found: Int) -> Int? {
            var place = text.skipSpaces(from: found)
            while let next = words.adverbs.matchEnd(in: text, at: place) { place = text.skipSpaces(from: next) }
            guard place < text.count, !text.folded[place].isSign,
                words.noVerbs.matchEnd(in: text, at: place) == nil
            else { return nil }
            return place
        }
    }
}

extension Courtesy {
    /// What stands behind what is asked for.
    private struct Behind {
        let text: SourceText
        let words: CourtesyWords
        let keepsTexts: Bool
        let isEager: Bool

        init(_ text: SourceText, _ words: CourtesyWords, keepsTexts: Bool, isEager: Bool) {
            (self.text, self.words, self.keepsTexts, self.isEager) = (text, words, keepsTexts, isEager)
        }

        /// Where what is asked for ends in a stretch that ends with talk; nil where it does not.
        func end(of range: Range<Int>) -> Int? {
            var end = range.upperBound
            while end > range.lowerBound, text.folded[end - 1].isSign { end -= 1 }
            for place in range.lowerBound + 1..<max(range.lowerBound + 1, end) {
                guard !text.isInside(place), !text.folded[place].isBlank else { continue }
                var before = place
                while before > range.lowerBound, text.folded[before - 1].isBlank { before -= 1 }
                guard before > range.lowerBound, isFilled(place..<end, behind: text.folded[before - 1]) else {
                    continue
                }
                while before > range.lowerBound, text.folded[before - 1].isSign { before -= 1 }
                return before > range.lowerBound ? before : nil
            }
            return nil
        }

        /// Whether a stretch holds nothing but such words: "cheers mate".
        private func isFilled(_ range: Range<Int>, behind last: Unicode.Scalar) -> Bool {
            let isApart = last.isSign
            var tables = [words.closers]
            if isApart || !keepsTexts || "\"”」』'’".unicodeScalars.contains(last) { tables.append(words.talkBehind) }
            if isApart { tables.append(words.apartBehind) }
            if isEager, !keepsTexts { tables.append(words.eagerBehind) }
            var place = range.lowerBound
            while place < range.upperBound {
                guard let end = tables.compactMap({ $0.matchEnd(in: text, at: place) }).max() else { return false }
                place = Remark.skipSigns(text, from: end)
            }
            return true
        }
    }
}
