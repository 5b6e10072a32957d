import Timeline

extension ReferenceResolver {
    /// A time that was said of a thing, as a time of the film: "split the second clip at 3 s" where that runs from 12 s to
    /// 20 s can only mean its own third second.
    ///
    /// - Parameter isOwn: whether it was counted from where the thing begins: "3 s into the second clip".
    func time(_ said: Int, in address: SegmentAddress?, isOwn: Bool) -> Int {
        guard let address, let range = draft[address]?.range, said < range.duration else { return said }
        return isOwn || !(range.start...range.end).contains(said) ? range.start + said : said
    }
}

extension Clause {
    /// "3 s into the beach clip", "at its 3rd second": counted from where that begins.
    var countsFromStartOfThing: Bool { says(Self.intoThing) || parts.contains { $0.kind == .keyword(.intoThing) } }

    private static let intoThing = Phrases(["into", "in to", "inside"])
}

extension Keyword {
    /// "its", before a time.
    static let intoThing = Keyword("into thing")
}
