import Timeline

/// "make the title bigger", "yellow text", "move the title to the top left", "make it a subtitle", 标题改成红色.
struct TitleLookRule: EditRule {
    private static let slides = Phrases(["slide", "move", "drag"])
    private static let inwards = Phrases(["in"])

    private static let eachPicture = Phrases([
        "each clip", "every clip", "each photo", "every photo", "each shot", "every shot", "each picture",
        "every picture", "each video", "每段", "每个片段", "每一段", "各段", "每张", "每一张", "每条",
    ])

    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        // "slide the title in from the left" is a motion.
        guard !(clause.says(Self.slides) && clause.says(Self.inwards)) else { return nil }
        // 每段左下角: of each picture, and no title.
        guard !clause.says(Self.eachPicture) || clause.has(.target(.kind(.title, ordinal: nil))) else { return nil }
        let isVerbless = clause.isVerbless
        let isInherited = clause.inherited != nil
        let isRemoval = clause.takesAway()
        let verb = clause.takeVerb(.make, .set, .put, .use, .move, .add, .replace)
        guard verb != nil || isVerbless || isRemoval else { return nil }
        // 把标题移到左上角放大 and 让标题变大 have a second verb that says no more.
        _ = clause.take(.verb(.set))
        // "add a title with a black outline" asks for a title, "add a black outline to the title" does not.
        if verb == .add, !isInherited, clause.asksForNewTitle { return nil }
        let isFontNamed = clause.hasWord(.font)
        let isOfLetters = isFontNamed || clause.hasWord(.fontSize) || clause.hasWord(.outline)
        let isAll = clause.takeWord(.all)
        var details = clause.takeTitleDetails(resolver.language, isRemoval: isRemoval)
        let reference = takeTarget(&clause, &details, in: resolver)
        guard clause.isSpent else {
            if isFontNamed, details.font == nil, clause.hasOnlyWord(.font) { throw .missingDetail(.font) }
            return nil
        }
        guard !details.isEmpty else { return nil }
        if isRemoval, details.outline == nil, details.font == nil { return nil }
        if verb == .add, !isInherited, details.outline == nil, details.font == nil { return nil }
        if isAll {
            guard reference == .kind(.title, ordinal: nil) else { return nil }
            return try changesOfAll(details, in: resolver)
        }
        let isCertain = isOfLetters || details.style != nil || details.color != nil && verb != nil
        guard let title = try title(reference, isCertain: isCertain, in: resolver),
            let old = resolver.draft[title]?.title
        else { return nil }
        return try resolver.changes(details.aspects(for: old).map { .setTitle(title, $0) })
    }

    private func changesOfAll(_ details: TitleDetails, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit] {
        let titles = resolver.candidates(.title, in: .titles)
        guard !titles.isEmpty else { throw .none(.title) }
        return try resolver.changes(
            titles.flatMap { title in
                (resolver.draft[title]?.title).map(details.aspects)?.map { .setTitle(title, $0) } ?? []
            }
        )
    }

    /// What is pointed at; a second noun is what it is to become: "make the title a subtitle".
    private func takeTarget(_ clause: inout Clause, _ details: inout TitleDetails, in resolver: ReferenceResolver)
        -> Reference?
    {
        let count = clause.parts.count { if case .target = $0.kind { true } else { false } }
        if count > 1 { details.style = clause.takeTitleNoun() }
        return clause.takeReference(in: resolver)
    }

    /// The title that is meant; nil where it is a clip, or nothing says that it is a title.
    private func title(
        _ reference: Reference?,
        isCertain: Bool,
        in resolver: ReferenceResolver
    ) throws(ReadingError) -> SegmentAddress? {
        // "Bigger" alone may be said of anything.
        let last = resolver.touched(in: .titles, isNamed: reference != nil || isCertain)
        switch reference {
        case nil, .pronoun:
            if let last { return last }
            guard isCertain else { return nil }
            return try resolver.implied(in: .titles)
        case let reference?:
            // What is no title is for other rules to speak of.
            if case .kind(let noun, _) = reference, noun != .title, noun != nil { return nil }
            let address = try resolver.find(reference, in: .titles)
            return ReferenceResolver.Scope.titles.contains(address) ? address : nil
        }
    }
}

extension Clause {
    /// "a big red title": an article before the noun, with nothing between that is not about it.
    var asksForNewTitle: Bool {
        guard let noun = parts.firstIndex(where: { $0.kind == .target(.kind(.title, ordinal: nil)) }) else {
            return false
        }
        for part in parts[..<noun].reversed() {
            switch part.kind {
            case .indefinite: return true
            case .color, .sense(.letters), .filler, .pixels: continue
            default: return false
            }
        }
        return false
    }

    /// Whether nothing else is left that says something.
    fileprivate func hasOnlyWord(_ word: Sense) -> Bool {
        parts.allSatisfy { $0.isSilent || $0.kind == .sense(word) }
    }
}
