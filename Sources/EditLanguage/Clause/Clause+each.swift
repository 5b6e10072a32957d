import Timeline

// "mute the first and the third clip", "speed up all clips": one instruction for each of several things.
extension Clause {
    /// How many things one instruction may be for.
    private static let mostThings = 100

    /// The instruction once for each thing that is named beside another; nil where one is named, or none.
    func forEachNamed() -> [Clause]? {
        guard let run = firstRun(), (2...Self.mostThings).contains(run.items.count) else { return nil }
        return run.items.map { item in
            var parts = parts
            parts.replaceSubrange(run.range, with: [Part(kind: item, range: self.parts[run.range.lowerBound].range)])
            // "Make beach and dinner 5 seconds each", 第一段和第二段都静音.
            parts.removeAll {
                $0.kind == .sense(.whole) || $0.kind == .sense(.all) && text.spells("each", in: $0.range)
            }
            return Clause(text: text, parts: parts, inherited: inherited)
        }
    }

    /// The instruction once for each thing of a kind, for "all clips", "both clips"; nil where it is not said so.
    func forEach(in resolver: ReferenceResolver) -> [Clause]? {
        var clause = self
        // 字号都调小一点: of every title.
        let isOfLetters = clause.hasWord(.fontSize) && clause.hasWord(.whole)
        let isAll = clause.takeWord(.all) || isOfLetters
        // 每段都剪掉前1秒.
        if isAll { _ = clause.takeWord(.whole) }
        let pair: Int? = clause.takeWord { if case .pair(let number) = $0 { number } else { nil } }
        // 三段全部: as many as there are.
        let several: Int? = clause.takeWord { if case .several(let count) = $0, count > 1 { count } else { nil } }
        guard several == nil || several == resolver.candidates(.clip, in: .clips).count else { return nil }
        guard isAll || pair != nil || several != nil else { return nil }
        let place = clause.parts.firstIndex {
            if case .target(.kind(_?, ordinal: nil)) = $0.kind { true } else { false }
        }
        var noun = isOfLetters ? Noun.title : .clip
        if let place, case .target(.kind(let named?, ordinal: nil)) = clause.parts[place].kind { noun = named }
        // "the sound of the first two clips": it is clips that are counted.
        guard pair == nil || noun == .clip else { return nil }
        // "delete everything" names nothing.
        let isFilm = isAll && !has(.verb(.remove)) && hasFilmWord
        guard place != nil || pair != nil || several != nil || isFilm || isOfLetters || says("段") else { return nil }
        let all = resolver.candidates(noun, in: .any)
        let found = pair.map { $0 == -1 ? Array(all.suffix(2)) : Array(all.prefix(2)) } ?? all
        guard (1...Self.mostThings).contains(found.count), pair != 0 || all.count == 2 else { return nil }
        return found.map { address in
            var parts = clause.parts
            let part = Part(kind: .target(.address(address)), range: place.map { parts[$0].range } ?? 0..<0)
            if let place { parts[place] = part } else { parts.append(part) }
            return Clause(text: text, parts: parts, inherited: inherited)
        }
    }

    /// Whether it names things and says nothing of them.
    var isOnlyNames: Bool {
        let said = parts.filter { !$0.isSilent && $0.kind != .track }
        return !said.isEmpty && said.allSatisfy { $0.kind.isName || $0.kind.isBareNumber }
    }

    /// Whether what it says last is the name of a thing.
    var endsWithName: Bool { parts.last { !$0.isSilent }?.kind.isName ?? false }

    /// "Speed up the first", before "and the last clip 2x": its noun, and what is to be done, come behind.
    var endsWithBareOrdinal: Bool {
        guard case .target(.kind(nil, ordinal: .some)) = parts.last(where: { !$0.isSilent })?.kind else { return false }
        return true
    }

    var beginsWithName: Bool { parts.first { !$0.isSilent }?.kind.isName ?? false }

    /// The first names that stand beside each other with a joint between them.
    private func firstRun() -> (items: [Part.Kind], range: Range<Int>)? {
        var start = 0
        while start < parts.count {
            guard parts[start].kind.isName else {
                start += 1
                continue
            }
            var items = [parts[start].kind]
            var end = start + 1
            while let next = nextItem(from: end) {
                items.append(next.kind)
                end = next.end
            }
            if items.count > 1 { return (Self.sharingNoun(items), start..<end) }
            start = end
        }
        return nil
    }

    /// Whether what stands between two names makes them one list, or the two ends of a cut: "and", "to".
    func joins(_ range: Range<Int>, areEnds: Bool) -> Bool {
        parts[range].contains { $0.kind == .joint || areEnds && $0.kind == .to }
            && !parts[range].contains { $0.isSilent && Self.ways.stands(in: text, $0.range) }
    }

    private static let ways = Phrases(["out", "in", "off", "over", "not", "up", "down"])

    private func nextItem(from start: Int) -> (kind: Part.Kind, end: Int)? {
        var index = start
        var isJoined = false
        while index < parts.count, parts[index].isSilent || parts[index].kind == .track {
            // "zoom in on the first clip and out on the last" goes two ways.
            if Self.ways.stands(in: text, parts[index].range) { return nil }
            isJoined = isJoined || parts[index].kind == .joint
            index += 1
        }
        guard isJoined, index < parts.count else { return nil }
        return parts[index].kind.isName ? (parts[index].kind, index + 1) : nil
    }

    /// "the first and the third title" names the kind once, behind.
    private static func sharingNoun(_ items: [Part.Kind]) -> [Part.Kind] {
        var noun: Noun?
        return items.reversed().map { item in
            guard case .target(.kind(let own, ordinal: let ordinal)) = item else { return item }
            noun = own ?? noun
            return .target(.kind(noun, ordinal: ordinal))
        }
        .reversed()
    }
}

extension Part.Kind {
    fileprivate var isName: Bool {
        switch self {
        case .label: true
        case .target(.pronoun): false
        case .target: true
        default: false
        }
    }

    fileprivate var isBareNumber: Bool { if case .number = self { true } else { false } }
}

extension [Edit] {
    /// In an order in which each still finds what it means: of things of one kind the last goes first, since what
    /// follows a thing that goes, or is cut in two, is counted anew.
    var countedAnew: [Edit] {
        var places: [(letter: Character, track: Int, position: Int)] = []
        for edit in self {
            switch edit {
            case .delete(let delete): places.append(Self.place(of: delete.segment))
            case .duplicate(let duplicate): places.append(Self.place(of: duplicate.segment))
            case .split(let split):
                guard let segment = split.segment else { return self }
                places.append(Self.place(of: segment))
            case .removeTrack(let remove): places.append((remove.track.kind.letter, remove.track.number, 0))
            default: return self
            }
        }
        return indices.sorted { one, other in
            let (a, b) = (places[one], places[other])
            return a.letter == b.letter ? (a.track, a.position) > (b.track, b.position) : one < other
        }
        .map { self[$0] }
    }

    private static func place(of address: SegmentAddress) -> (letter: Character, track: Int, position: Int) {
        (address.track.kind.letter, address.track.number, address.position)
    }
}

extension Edit {
    /// Whether it adds something that was not there.
    var isAddition: Bool { requested.verb == .add }
}
