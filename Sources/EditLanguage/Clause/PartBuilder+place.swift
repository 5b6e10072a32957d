import Timeline

extension PartBuilder {
    /// "at the beginning", "to last", "after the second clip", "at the top", "at 35%".
    func place() -> Found? {
        switch term(index) {
        case .relation(let relation, behind: false):
            let next = skipArticles(index + 1)
            if tokens.indices.contains(next), case .quoted(let name) = tokens[next].kind {
                return Found(kind: .beside(relation, .name(name)), end: next + 1)
            }
            return reference(from: skipArticles(index + 1)).flatMap { found in
                guard case .target(let reference) = found.kind else { return nil }
                return Found(kind: .beside(relation, reference), end: found.end)
            }
        case .preposition(.to), .preposition(.at), .preposition(.from):
            return behindPreposition(isGoal: term(index) == .preposition(.to))
        default: return nil
        }
    }

    private func behindPreposition(isGoal: Bool) -> Found? {
        let next = skipArticles(index + 1)
        guard tokens.indices.contains(next) else { return nil }
        switch tokens[next].kind {
        case .percent(let percent):
            return Found(kind: isGoal ? .percentGoal(percent) : .percent(percent), end: next + 1)
        case .term(.edge(let edge)): return Found(kind: .edge(edge), end: next + 1)
        case .term(.position(let position)): return Found(kind: .position(position), end: next + 1)
        case .term(.earlier): return Found(kind: .earlier, end: next + 1)
        case .term(.later): return Found(kind: .later, end: next + 1)
        case .term(.ordinal(let number)) where isGoal && (number == 1 || number == -1):
            // "move it to last", "put it in first place": a place only if nothing is counted.
            guard isEnd(next + 1) else { return nil }
            return Found(kind: .edge(number == 1 ? .start : .end), end: next + 1)
        default: return nil
        }
    }

    private func isEnd(_ index: Int) -> Bool {
        let next = skipArticles(index)
        return !tokens.indices.contains(next) || term(next) == .joint
    }

    /// "the second clip", "clip 2", "my video", "the video I uploaded"; with 后面 behind it, a place beside it.
    func reference() -> Found? {
        guard let found = reference(from: index) else { return nil }
        let behind = skipLinks(found.end)
        if case .target(let reference) = found.kind, case .relation(let relation, behind: true) = term(behind) {
            return Found(kind: .beside(relation, reference), end: behind + 1)
        }
        return found
    }

    func reference(from index: Int) -> Found? {
        guard tokens.indices.contains(index) else { return nil }
        switch tokens[index].kind {
        case .address(let address):
            guard tokens.indices.contains(index + 1), case .name(let name) = tokens[index + 1].kind else {
                return Found(kind: .target(.address(address)), end: index + 1)
            }
            return Found(kind: .target(.called(address, name: name)), end: index + 2)
        case .name(let name): return Found(kind: .target(.name(name)), end: nameEnd(index + 1))
        case .term(.pronoun):
            // "this clip", 这段: which one is meant shows only from what was touched last.
            guard case .noun(let noun) = term(index + 1), noun.isSegment else {
                return Found(kind: .target(.pronoun), end: index + 1)
            }
            // "This video" may be the film.
            let mayBeFilm = noun == .file || noun == .clip && !isWordForClip(index + 1)
            return Found(kind: .target(mayBeFilm ? .pronoun : .that(noun)), end: index + 2)
        case .term(.ordinal(let number)): return ordinal(number, from: index)
        case .term(.uploaded): return upload(from: index)
        case .term(.noun(let noun)) where noun.isSegment: return named(noun, from: index)
        default: return nil
        }
    }

    /// Whether a noun is a clip and nothing else: "clip", "shot", 片段.
    private func isWordForClip(_ index: Int) -> Bool {
        let word = text.string(tokens[index].range).lowercased()
        return ["clip", "shot", "scene", "segment", "片段", "镜头", "段", "段视频"].contains(where: word.hasSuffix)
    }

    private func isNoun(_ index: Int) -> Bool { if case .noun = term(index) { true } else { false } }

    private func ordinal(_ number: Int, from index: Int) -> Found? {
        let next = skipArticles(index + 1)
        if case .noun(let noun) = term(next), noun.isSegment {
            // 第二段视频 says it twice.
            let again = noun == .clip && term(next + 1) == .noun(.clip)
            return Found(kind: .target(.kind(noun, ordinal: number)), end: next + (again ? 2 : 1))
        }
        // "The last two": not the last one and the second.
        if number == 1 || number == -1, tokens.indices.contains(next), case .number(let count) = tokens[next].kind,
            count >= 2000, !isNoun(next + 1)
        {
            return Found(kind: count == 2000 ? .sense(.pair(number)) : .other, end: next + 1)
        }
        // "The second one".
        return Found(kind: .target(.kind(nil, ordinal: number)), end: index + (isOne(index + 1) ? 2 : 1))
    }

    private func named(_ noun: Noun, from index: Int) -> Found {
        let next = index + 1
        if term(next) == .uploaded, noun != .title { return Found(kind: .upload(noun), end: next + 1) }
        // "the clip 90 degrees" counts degrees and 标题两次 times, not clips.
        if tokens.indices.contains(next), case .number(let value) = tokens[next].kind, value > 0, value % 1000 == 0,
            term(next + 1) != .sense(.degrees), term(next + 1) != .noun(.edits), term(next + 1) != .sense(.times)
        {
            return Found(kind: .target(.kind(noun, ordinal: value / 1000)), end: next + 1)
        }
        if noun == .file { return Found(kind: .upload(.file), end: next) }
        return Found(kind: .target(.kind(noun, ordinal: nil)), end: next)
    }

    private func upload(from index: Int) -> Found? {
        let next = skipArticles(index + 1)
        guard case .noun(let noun) = term(next), noun.isSegment else { return nil }
        var end = next + 1
        // "my audio file".
        if term(end) == .noun(.file) { end += 1 }
        return Found(kind: .upload(noun), end: end)
    }

    /// "the beach clip": a noun behind a name only says what it is.
    private func nameEnd(_ index: Int) -> Int {
        // beach那段.
        let next = term(index) == .pronoun && isHan(index) ? index + 1 : index
        if case .noun(let noun) = term(next), noun.isSegment { return next + 1 }
        // "The market bit".
        if term(next) == .sense(.bit) { return next + 1 }
        // "The dinner one": no number.
        return isOne(index) ? index + 1 : index
    }
}

extension Noun {
    /// Whether it is something that stands on a track, or a file that could.
    var isSegment: Bool {
        switch self {
        case .clip, .image, .title, .music, .sound, .file: true
        case .volume, .canvas, .track, .edits: false
        }
    }
}
