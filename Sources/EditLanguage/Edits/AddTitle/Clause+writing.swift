import Timeline

/// What a title lies over.
struct TitleCarrier {
    let reference: Reference
    /// Whether it stands as long as that shows.
    let isWhole: Bool

    func range(in resolver: ReferenceResolver) throws(ReadingError) -> TimeRange {
        let address = try resolver.find(reference, in: .clips)
        guard let range = resolver.draft[address]?.range else { throw .none(.clip) }
        return range
    }
}

extension Clause {
    /// Takes "across the first clip", "when dinner starts", and what else names one clip beside the text of a title:
    /// "add the caption 'Hi' to the second clip", 给第二段加上文字“夜市”.
    mutating func takeCarrier(in resolver: ReferenceResolver) -> TitleCarrier? {
        let across: TitleCarrier? = take { kind in
            guard case .across(let reference, let isWhole) = kind else { return nil }
            return TitleCarrier(reference: reference, isWhole: isWhole)
        }
        if let across { return across }
        return take { kind in
            guard case .target(let reference) = kind, reference.namesOne else { return nil }
            if case .kind(let noun, _) = reference, noun == .title || noun == .music || noun == .sound { return nil }
            return TitleCarrier(reference: reference, isWhole: true)
        }
    }

    /// Takes "at the start of the second clip": when it starts.
    mutating func takeStartOfClip() -> TitleCarrier? {
        guard let edge = parts.firstIndex(where: { $0.kind == .edge(.start) && $0.isCompound }),
            let place = parts[(edge + 1)...].firstIndex(where: { !$0.isSilent }),
            parts[edge + 1..<place].contains(where: { text.spells("of", in: $0.range) }),
            case .target(let reference) = parts[place].kind, reference.namesOne
        else { return nil }
        remove(edge..<place + 1)
        return TitleCarrier(reference: reference, isWhole: false)
    }

    /// Whether it begins with what heads a text: "title: My Trip to Rome", 标题：我的旅行.
    var headsText: Bool {
        guard let first = parts.first, first.kind == .target(.kind(.title, ordinal: nil)) else { return false }
        let next = text.skipSpaces(from: first.range.upperBound)
        return next < text.count && text.folded[next] == ":"
    }

    /// Takes the words behind "write": "write Happy Birthday Anna across the first clip".
    mutating func takeWrittenText() -> String? {
        guard !has(.target(.kind(.title, ordinal: nil))), let first = parts.first(where: { !$0.isSilent }),
            let verb = Self.writing.matchEnd(in: text, at: writingVerb), first.range.lowerBound >= verb
        else { return nil }
        guard let start = parts.firstIndex(where: { $0.range.lowerBound >= verb }), !beginsWithLink(parts[start]),
            !beginsWithLink(first)
        else { return nil }
        return takeFreeText(from: start, isVerbatim: true)
    }

    /// Where the verb stood that a rule has taken already: the last word before the parts that are left.
    private var writingVerb: Int {
        (0..<(parts.first { !$0.isSilent }?.range.lowerBound ?? 0)).last {
            Self.writing.matchEnd(in: text, at: $0) != nil
        } ?? text.count
    }

    private static let writing = Phrases(["write", "type", "写", "写上", "打上", "写上去"])

    /// 加标题 我的旅行 放在顶部: a second verb that only leads to the place.
    mutating func dropVerbOfPlace() {
        guard let verb = parts.lastIndex(where: { $0.kind == .verb(.put) }), verb > 0,
            parts.indices.contains(verb + 1),
            parts[(verb + 1)...].allSatisfy({ $0.isSilent || $0.isPlaceOnPicture || $0.isSlot })
        else { return }
        remove(verb..<verb + 1)
    }
}

extension Clause {
    /// "0-4 We left early": two numbers with no more than a sign between, where a text could begin.
    func listsTimes(from start: Int) -> Bool {
        guard let first = parts[start...].firstIndex(where: { !$0.isSilent }) else { return false }
        switch parts[first].kind {
        case .span: return true
        case .number:
            let next = parts[(first + 1)...].first { !$0.isSilent }
            if case .number? = next?.kind { return parts.indices.contains(first + 1) && parts[first + 1].kind == .to }
            return false
        default: return false
        }
    }
}

extension ReferenceResolver {
    /// 1到3秒字幕写“你好”，4到6秒写“再见”: the second of a list is what the first is.
    var styleOfListed: Title.Style? {
        guard isTouchedHere, let last = context.lastTouched, draft[last]?.title?.style == .subtitle else { return nil }
        return .subtitle
    }
}
