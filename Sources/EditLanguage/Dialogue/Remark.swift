import Timeline

/// What a message says of the messages before it, and what is left of it then: "no, the third one", "same for clip 3".
struct Remark {
    enum Mark: Hashable {
        /// "no", "wrong": what was done is not what was meant.
        case wrong
        /// "actually", "sorry", "I meant": it may be another.
        case softly
        /// "instead".
        case instead
        /// "not that much": less, where nothing says how much.
        case tooMuch
        /// "just", "only", 就行.
        case only
        /// "make that", "I want": what follows is a value or a thing.
        case leading
        /// "same for", "too", 也一样.
        case same
        /// "another one": the same once more, elsewhere.
        case another
        /// "again".
        case again
        /// "put it back".
        case undo
        case yes
        case nothing
        case nudge(Nudge)
        /// "perfect": it is as it should be.
        case content
        /// "the other way".
        case mirrored
        /// 第三段不用: not for that.
        case without
    }

    private(set) var marks: Set<Mark> = []
    /// The rest; empty where the message says nothing else.
    var core: String
    /// What stands before a value and is wrong with what there is: "too quiet, go up to 30".
    var complaint: Nudge?
    /// The rest with "make it" before it, where that stands behind a correction: it may be a sentence.
    private(set) var turned: String?

    init(_ message: String) {
        core = message
        guard message.unicodeScalars.count <= 120 else { return }
        // "No, put it back": the sign says nothing.
        let bare = message.split { $0.unicodeScalars.allSatisfy(\.isSign) }.joined(separator: " ")
        if let whole = Self.whole(SourceText(bare)) {
            marks = whole
            core = ""
            return
        }
        peel(SourceText(message))
    }

    /// Whether the last edit is spoken of as one that was not meant.
    var isCorrection: Bool {
        complaint != nil || !marks.isDisjoint(with: [.wrong, .softly, .instead, .tooMuch, .only])
    }

    /// The one way to go that all words together name; "too quiet, a bit more" is a bit louder.
    var nudge: Nudge? {
        let nudges = marks.compactMap { if case .nudge(let nudge) = $0 { nudge } else { nil } }
        guard let first = nudges.first, core.isEmpty else { return nil }
        // "Too much, half of that": how much says it.
        let scaled = nudges.filter { if case .scaled = $0.way { true } else { false } }
        if let only = scaled.first { return scaled.count == 1 ? only : nil }
        let ways = nudges.filter { $0.way == .up || $0.way == .down }
        guard Set(ways.map(\.way)).count < 2 else { return nil }
        var nudge = ways.first ?? first
        guard !ways.isEmpty || Set(nudges.map(\.way)).count == 1 else { return nil }
        nudge.properties = nudges.first { !$0.properties.isEmpty }?.properties ?? []
        if nudges.contains(where: { $0.grade == .little }) { nudge.grade = .little }
        return nudge
    }

    // MARK: Reading

    /// The marks of a message that is made of nothing else.
    static func whole(_ text: SourceText) -> Set<Mark>? {
        var marks: Set<Mark> = []
        var place = skipSigns(text, from: 0)
        while place < text.count {
            guard let found = longest(RemarkWords.whole, in: text, at: place) else { return nil }
            if let mark = found.mark { marks.insert(mark) }
            place = skipSigns(text, from: found.end)
        }
        return marks.isEmpty ? nil : marks
    }

    private mutating func peel(_ text: SourceText) {
        var start = peelHeads(text, from: Self.skipSigns(text, from: 0))
        if let end = faultEnd(text, from: start) { start = peelHeads(text, from: end) }
        if isCorrection, let end = RemarkWords.turning.matchEnd(in: text, at: start) {
            turned = text.string(start..<text.count)
            start = Self.skipSigns(text, from: end)
        }
        var end = text.count
        var isPeeled = true
        while isPeeled {
            isPeeled = false
            while end > start, text.folded[end - 1].isSign { end -= 1 }
            for place in max(start, end - 24)..<max(start, end) {
                guard let found = RemarkWords.tails.first(where: { $0.phrases.matchEnd(in: text, at: place) == end })
                else { continue }
                // "also" at the end of nothing says nothing.
                marks.insert(found.mark)
                end = place
                isPeeled = true
                break
            }
        }
        if marks.contains(.without) { end = Self.endOfLeftOut(text, start..<end) }
        core = start < end ? text.string(start..<end) : ""
    }

    /// Behind the words that stand before what is meant.
    private mutating func peelHeads(_ text: SourceText, from start: Int) -> Int {
        var start = start
        var isContrast = false
        while start < text.count, let found = Self.longest(RemarkWords.heads, in: text, at: start) {
            // "no music" is a wish, "no, music" a correction.
            guard
                !marks.isEmpty || !RemarkWords.bare.contains(text.string(start..<found.end).lowercased())
                    || Self.standsAlone(text, found.end)
            else { break }
            guard !RemarkWords.leading.contains(text.string(start..<found.end)) || Self.leadsOn(text, found.end) else {
                break
            }
            if let mark = found.mark { marks.insert(mark) }
            // 不是，第三段 says no, 不是第三段 what it is not.
            let isSet = found.end < text.count && text.folded[found.end].isSign && !text.folded[found.end].isBlank
            isContrast = !isSet && RemarkWords.contrasts.matchEnd(in: text, at: start) == found.end
            isContrast = isContrast || RemarkWords.excepts.matchEnd(in: text, at: start) == found.end
            let isExcept = isContrast && RemarkWords.excepts.matchEnd(in: text, at: start) == found.end
            start = Self.skipSigns(text, from: found.end)
            if isExcept {
                marks.insert(.without)
            } else if isContrast, let next = Self.contrast(text, from: start) {
                marks.insert(.wrong)
                start = next
            } else if isContrast {
                // "Not the third one": what it is not, and nothing of what it is.
                marks.insert(.without)
            }
        }
        return start
    }

    /// "not the second clip, the third": behind the sign or the word that parts the two.
    private static func contrast(_ text: SourceText, from start: Int) -> Int? {
        for place in start..<text.count {
            if let end = RemarkWords.but.matchEnd(in: text, at: place) { return skipSigns(text, from: end) }
            if [",", ";", "-", "–", "—"].contains(text.folded[place]) {
                let next = skipSigns(text, from: place + 1)
                return RemarkWords.but.matchEnd(in: text, at: next).map { skipSigns(text, from: $0) } ?? next
            }
        }
        return nil
    }

    private static func standsAlone(_ text: SourceText, _ end: Int) -> Bool {
        guard end < text.count, !text.folded[end].isSign || text.folded[end].isBlank else { return true }
        let next = text.skipSpaces(from: end)
        return next == text.count || text.folded[next].isSign
            || RemarkWords.behindNo.matchEnd(in: text, at: next) != nil
    }

    private static func longest(_ table: [RemarkWords.Row], in text: SourceText, at place: Int) -> (
        mark: Mark?, end: Int
    )? {
        var best: (mark: Mark?, end: Int)?
        for row in table {
            guard let end = row.phrases.matchEnd(in: text, at: place), end > best?.end ?? place else { continue }
            best = (row.mark, end)
        }
        return best
    }

    static func skipSigns(_ text: SourceText, from place: Int) -> Int {
        var place = place
        while place < text.count, text.folded[place].isSign { place += 1 }
        return place
    }
}

extension Unicode.Scalar {
    /// Whether it parts words and says nothing.
    var isSign: Bool {
        isBlank
            || ",.!?;:\u{2026}\u{3002}\u{3001}\u{FF0C}\u{FF01}\u{FF1F}\u{FF1B}\u{FF1A}-\u{2013}\u{2014}~\n"
                .unicodeScalars
                .contains(self)
    }
}
