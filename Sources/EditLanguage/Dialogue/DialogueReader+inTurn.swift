import Timeline

// Several requests in one message that cannot be read as a whole: one after the other.
extension DialogueReader {
    /// What the pieces of a message ask for, each read against the film as the ones before it leave it.
    ///
    /// - Parameter read: reads one piece by itself.
    /// - Returns: nil where a piece cannot be read, asks for nothing, or may mean the film as it was before the others.
    func inTurn(
        _ message: String,
        in context: EditContext,
        focus: Focus,
        _ language: Language,
        _ read: (String, EditContext, Focus) -> Turn
    ) -> Turn? {
        guard message.unicodeScalars.count <= 240 else { return nil }
        for level in MessagePieces.Level.allCases {
            let pieces = MessagePieces.pieces(of: message, level)
            // "Delete the second clip and the transition": the second half is no request of its own.
            guard (2...6).contains(pieces.count), pieces.allSatisfy(MessagePieces.asks) else { continue }
            if let found = instructions(pieces, in: context, focus: focus, read) {
                return Turn(.instructions(found, language: language), message)
            }
        }
        return nil
    }

    private func instructions(
        _ pieces: [String],
        in context: EditContext,
        focus: Focus,
        _ read: (String, EditContext, Focus) -> Turn
    ) -> [Instruction]? {
        var (context, focus) = (context, focus)
        let opening = context.draft
        var found: [Instruction] = []
        for (number, piece) in pieces.enumerated() {
            let isShifted = context.draft.duration != opening.duration || !context.draft.isOrdered(as: opening)
            guard !isShifted || !MessagePieces.countsOnTheFilmAsItWas(piece) else { return nil }
            guard case .instructions(let some, _) = read(piece, context, focus).reading else { return nil }
            var steps: [(edit: Edit, before: Draft, after: Draft)] = []
            for instruction in some {
                guard case .edit(let edit) = instruction, !edit.draws else { return nil }
                var count = 0
                let after = try? context.draft.applying(edit) {
                    count += 1
                    return "piece-\(number)-\(steps.count)-\(count)"
                }
                guard let after else { return nil }
                steps.append((edit, context.draft, after))
                context.draft = after
            }
            focus.follow(steps)
            found += some
        }
        return found
    }
}

/// The pieces of a message that may be requests of their own.
enum MessagePieces {
    /// What parts them, from the strongest on.
    enum Level: CaseIterable {
        case sentences, commas, words

        fileprivate var signs: Set<Character> {
            switch self {
            case .sentences: [";", "；", "。", "\n", "!", "！"]
            case .commas, .words: [";", "；", "。", "\n", "!", "！", ",", "，"]
            }
        }

        fileprivate var words: [String] {
            switch self {
            case .sentences, .commas: []
            case .words: [" and then ", " and also ", " and ", " then ", " plus ", "然后", "并且", "同时", "再把", "而且"]
            }
        }
    }

    static func pieces(of message: String, _ level: Level) -> [String] {
        var pieces = [""]
        var isQuoted = false
        var rest = message[...]
        while let sign = rest.first {
            if "\"“”「」『』".contains(sign) { isQuoted = sign == "\"" ? !isQuoted : "“「『".contains(sign) }
            if !isQuoted, let word = level.words.first(where: { rest.hasPrefix($0) }) {
                pieces.append(word == "再把" ? "把" : "")
                rest = rest.dropFirst(word.count)
                continue
            }
            rest = rest.dropFirst()
            // "2. the dinner" ends a sentence, and "2.5" does not.
            let isStop = sign == "." && (rest.first?.isWhitespace ?? true)
            if !isQuoted, level.signs.contains(sign) || isStop {
                pieces.append("")
            } else {
                pieces[pieces.count - 1].append(sign)
            }
        }
        return pieces.map(\.trimmingSigns).map { piece in
            [" and", "and ", "then ", "but "].reduce(piece) { piece, word in
                piece.lowercased().hasPrefix(word) ? String(piece.dropFirst(word.count)) : piece
            }
        }
        .filter { !$0.isEmpty }
    }

    /// Whether a piece has a verb of editing.
    static func asks(_ piece: String) -> Bool {
        Lexer.tokens(of: SourceText(piece)).contains { if case .verb = $0.term { true } else { false } }
    }

    /// Whether a piece counts clips, or tells a moment of the film: what it means may be the film before the pieces before it.
    static func countsOnTheFilmAsItWas(_ piece: String) -> Bool {
        let words = piece.lowercased()
        return [
            /\b(?:at|from|between|after|before|until|till|to) (?:second )?\d/,
            /\b(?:clip|photo|picture|shot|video|scene) ?#?\d/,
            /[vat]\d·\d/, /\b(?:first|second|third|fourth|last) (?:clip|one|photo|shot|video|picture|scene)\b/,
            /第.[段个张条]/, /[从在到]第?\d/, /\d秒(?:的?(?:地方|处|时候)|到|开始)/, /最后一[段个张]/,
        ]
        .contains { (try? $0.firstMatch(in: words)) != nil }
    }
}

extension Draft {
    /// Whether the clips stand in the same order as in another draft.
    fileprivate func isOrdered(as other: Draft) -> Bool {
        let order = { (draft: Draft) in
            draft.tracks.filter { $0.kind == .video }.flatMap { $0.segments.compactMap(\.id) }
        }
        return order(self) == order(other)
    }
}
