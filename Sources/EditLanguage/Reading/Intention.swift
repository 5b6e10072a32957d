import Timeline

/// What a sentence is for. Only a request may change anything.
///
/// It shows at the head of a clause, or at the end of a Chinese one, never inside quotes, names, or behind "saying":
/// "how do I delete the third clip?" asks, "could you delete it?" does not, "a clip about nothing but rain" forbids
/// nothing.
enum Intention: Hashable {
    case request
    /// Something is to be told; the range is what it is about: "delete the third clip" in "how do I delete …".
    case question(about: Range<Int>)
    /// How long the film is.
    case lengthAsked
    /// Something is to stay as it is.
    case refusal

    /// - Parameters:
    ///   - text: the sentence.
    ///   - tokens: its tokens, names among them where they are known.
    init(of text: SourceText, tokens: [Token]) {
        let heads = Self.heads(of: tokens)
        if Self.asksForLength(text, tokens) {
            self = .lengthAsked
        } else if heads.contains(where: { Self.forbids(text, at: $0) && !Self.leavesBlack(text, tokens, at: $0) })
            || Self.forbidsInChinese(text, tokens)
            || Self.keepsAsItIs(text, tokens)
        {
            self = .refusal
        } else if let end = heads.lazy.compactMap({ Self.question(text, at: $0) }).first {
            self = .question(about: end..<text.count)
        } else if let end = Self.chineseQuestion(text, tokens) {
            self = .question(about: end)
        } else {
            self = .request
        }
    }

    /// The places where a clause begins, small talk skipped: the first token, and each behind a joint.
    private static func heads(of tokens: [Token]) -> [Int] {
        var heads: [Int] = []
        var isAtHead = true
        for token in beforeText(tokens) {
            switch token.term {
            case .joint:
                isAtHead = true
                continue
            case .filler where isAtHead:
                // "can you" and "could you" are small talk, and may hide what follows them.
                heads.append(token.range.lowerBound)
                continue
            default: break
            }
            if isAtHead { heads.append(token.range.lowerBound) }
            isAtHead = false
        }
        return heads
    }

    private static func forbids(_ text: SourceText, at place: Int) -> Bool {
        guard let end = IntentionWords.refusals.matchEnd(in: text, at: place) else { return false }
        // "don't duck the music", "leave a gap": edits of their own.
        let entry = Vocabulary.shared.match(in: text, at: place)
        return entry.map { place + $0.phrase.count <= end } ?? true
    }

    /// "Leave two seconds of black": something is to be there.
    private static func leavesBlack(_ text: SourceText, _ tokens: [Token], at place: Int) -> Bool {
        text.spells("leave", in: place..<min(place + 5, text.count))
            && tokens.contains { $0.term == .keyword(.black) }
    }

    /// 第二段不要删除, 先别加音乐: wherever it stands. 不要标题 takes away: what is said behind it tells.
    private static func forbidsInChinese(_ text: SourceText, _ tokens: [Token]) -> Bool {
        // Whether something is to be done between a token and the next joint, found from behind: a long sentence is
        // walked once.
        var doesSomething = [Bool](repeating: false, count: tokens.count + 1)
        for index in tokens.indices.reversed() {
            doesSomething[index] =
                tokens[index].term != .joint && (tokens[index].saysWhatToDo || doesSomething[index + 1])
        }
        let end = beforeText(tokens).endIndex
        for index in 0..<end {
            switch tokens[index].kind {
            case .quoted, .name, .fileName: continue
            default: break
            }
            let range = tokens[index].range
            for place in range {
                // 特别 and 区别 are other words, 不要转场 an edit of its own.
                guard place == 0 || !"特区分级性告识辨能可要".unicodeScalars.contains(text.folded[place - 1]),
                    let last = IntentionWords.chineseRefusals.matchEnd(in: text, at: place), range.upperBound <= last,
                    let next = tokens[index...].firstIndex(where: { $0.range.lowerBound >= last })
                else { continue }
                if doesSomething[next] { return true }
            }
        }
        return false
    }

    /// "keep the music as it is": said last.
    private static func keepsAsItIs(_ text: SourceText, _ tokens: [Token]) -> Bool {
        places(of: tokens).contains { place in
            guard let end = IntentionWords.unchanged.matchEnd(in: text, at: place) else { return false }
            return isLast(text, end)
        }
    }

    /// Whether nothing but signs stands from a place on.
    private static func isLast(_ text: SourceText, _ place: Int) -> Bool {
        text.folded[min(place, text.count)...].allSatisfy { !$0.isWordLike && !$0.isHan }
    }

    /// Where a question begins its subject; nil where none is asked here.
    private static func question(_ text: SourceText, at place: Int) -> Int? {
        guard let end = IntentionWords.questions.matchEnd(in: text, at: place) else { return nil }
        var behind = text.skipSpaces(from: end)
        while let next = IntentionWords.links.matchEnd(in: text, at: behind) { behind = text.skipSpaces(from: next) }
        return behind
    }

    private static func chineseQuestion(_ text: SourceText, _ tokens: [Token]) -> Range<Int>? {
        let places = places(of: tokens)
        for place in places {
            if IntentionWords.chineseQuestions.matchEnd(in: text, at: place) != nil { return 0..<place }
            // 能…吗 asks for it, …吗 alone asks about it.
            let isAsked =
                IntentionWords.chineseParticles.matchEnd(in: text, at: place) != nil && isLast(text, place + 1)
            if isAsked, !places.contains(where: { isChineseRequest(text, at: $0) }) {
                return 0..<place
            }
        }
        return nil
    }

    /// What 怎么删除第二段 and 第二段怎么删除 want to be told how to do.
    static func way(askedIn text: SourceText, _ tokens: [Token]) -> String? {
        for place in places(of: tokens) {
            guard let end = IntentionWords.chineseWays.matchEnd(in: text, at: place) else { continue }
            return (text.string(0..<place) + text.string(end..<text.count)).trimmingSigns
        }
        return nil
    }

    private static func isChineseRequest(_ text: SourceText, at place: Int) -> Bool {
        IntentionWords.chineseRequests.matchEnd(in: text, at: place) != nil
    }

    private static func asksForLength(_ text: SourceText, _ tokens: [Token]) -> Bool {
        guard tokens.count <= 12, !tokens.contains(where: { if case .quoted = $0.kind { true } else { false } }) else {
            return false
        }
        // One thing named could be a clip, whose length is another.
        let names = tokens.contains { token in
            switch token.kind {
            case .name, .fileName, .address, .term(.ordinal), .term(.noun(.title)), .term(.noun(.music)): true
            default: false
            }
        }
        return !names && places(of: tokens).contains { IntentionWords.lengths.matchEnd(in: text, at: $0) != nil }
    }

    /// The tokens up to where somebody's text begins: behind "saying", where a title or something to be added is spoken of.
    private static func beforeText(_ tokens: [Token]) -> ArraySlice<Token> {
        var speaksOfText = false
        for (index, token) in tokens.enumerated() {
            switch token.term {
            case .noun(.title), .verb(.add), .verb(.put), .verb(.make), .verb(.set), .verb(.replace):
                speaksOfText = true
            case .saying where speaksOfText:
                // "Should read 'Our Summer' in italics": in quotes it ends.
                if index + 1 < tokens.count, case .quoted = tokens[index + 1].kind { continue }
                return tokens[..<index]
            default: continue
            }
        }
        return tokens[...]
    }

    /// Every place outside of quotes and names, up to where somebody's text begins.
    static func places(of tokens: [Token]) -> [Int] {
        var places: [Int] = []
        for token in beforeText(tokens) {
            switch token.kind {
            case .quoted, .name, .fileName: continue
            default: places += Array(token.range)
            }
        }
        return places
    }
}

extension Token {
    /// Whether it asks for something to be done, or says how something is to be.
    fileprivate var saysWhatToDo: Bool {
        switch term {
        case .verb, .sense: true
        default: false
        }
    }
}
