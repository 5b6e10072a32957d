import Timeline

extension SentenceReader {
    /// Where a clause may end that begins at a place, the places to be tried first first.
    func ends(from start: Int) -> [Int] { places.filter { $0 > start } }

    /// The places where a clause may end: before each joint, and at the end; those last that part things which are
    /// named together. "Delete the first and the second clip" is one instruction if it can be read as one, since the
    /// second clip is another one once the first is gone.
    func findPlaces() -> [Int] {
        guard !tokens.isEmpty else { return [] }
        let ends = (1..<tokens.count).filter { isJoint($0) || opensClause($0) } + [tokens.count]
        guard ends.count > 1 else { return ends }
        let clauses = zip([0] + ends, ends).map { Clause(text: text, tokens: tokens[$0..<$1]) }
        var sorted: [Int] = []
        var parting: [Int] = []
        for (index, end) in ends.enumerated() {
            let isParting =
                index + 1 < ends.count && clauses[index + 1].isOnlyNames
                && (clauses[index].endsWithName || clauses[index].isOnlyNames)
                || index + 1 < ends.count && clauses[index].endsWithBareOrdinal && clauses[index + 1].beginsWithName
                // "A lower third with 'Ada' and 'Engineer'" has two lines.
                || index + 1 < ends.count && clauses[...index].contains { $0.says(Self.twoLines) }
                    && clauses[index + 1].beginsWithQuote
            if isParting {
                parting.append(end)
            } else {
                sorted += [end] + parting
                parting = []
            }
        }
        return sorted
    }

    private static let twoLines = Phrases(["lower third", "lower-third", "name tag", "人名条", "名条"])

    func isJoint(_ index: Int) -> Bool {
        switch tokens[index].term {
        case .joint: return true
        case .with:
            // "with volume 50%", "with the words 'x'": still the same instruction.
            guard tokens.indices.contains(index + 1) else { return true }
            if case .percent = tokens[index + 1].kind { return false }
            return tokens[index + 1].term != .noun(.volume) && !saysHowLettersLook(from: index + 1)
        default: return false
        }
    }

    /// "with a thick black outline" is about the title before it.
    private func saysHowLettersLook(from index: Int) -> Bool {
        for token in tokens[index...].prefix(5) {
            switch token.kind {
            case .color, .pixels, .term(.color), .term(.indefinite), .term(.definite), .term(.sense(.letters)),
                .term(.sense(.lineWidth)):
                continue
            case .term(.sense(.outline)), .term(.sense(.font)), .term(.sense(.fontName)): return true
            default: return false
            }
        }
        return false
    }

    /// 做一个视频配上音乐: the second verb needs no joint in Chinese.
    private func opensClause(_ index: Int) -> Bool {
        guard tokens[index].term == .verb(.add) else { return false }
        return text.folded[tokens[index].range.lowerBound].isHan
    }
}

extension Clause {
    fileprivate var beginsWithQuote: Bool {
        guard case .quoted = parts.first(where: { !$0.isSilent })?.kind else { return false }
        return true
    }
}
