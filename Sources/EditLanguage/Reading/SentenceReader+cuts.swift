import Timeline

extension SentenceReader {
    /// "Cut out 2 s to 3 s and 5 s to 6 s": all times are those of the film as it was before the first cut.
    ///
    /// - Parameter isFromEnd: whether the clause counts from the end, which is that of the film as it is by then: "the first 2 s and the
    ///   last 2 s".
    mutating func sharing(_ cuts: [TimeRange], with found: inout [Edit], isFromEnd: Bool) -> [TimeRange]? {
        guard !cuts.isEmpty, found.count == 1, let range = found[0].cutRange else { return [] }
        guard !isFromEnd else {
            let gone = cuts.reduce(0) { $0 + $1.duration }
            return cuts + [TimeRange(range.start + gone, range.end + gone)]
        }
        guard !cuts.contains(where: { $0.start < range.end && range.start < $0.end }) else { return nil }
        let gone = cuts.filter { $0.end <= range.start }.reduce(0) { $0 + $1.duration }
        found[0] = .cut(TimeRange(range.start - gone, range.end - gone), in: nil, ripple: true)
        return cuts + [range]
    }
}

extension [Edit] {
    /// The stretches that they cut out of the film, if each is such a cut.
    var cutRanges: [TimeRange] { compactMap(\.cutRange) }
}

extension Edit {
    /// The stretch that it cuts out of the film, closing the gap.
    fileprivate var cutRange: TimeRange? {
        guard case .cut(let cut) = self, cut.segment == nil, cut.ripple else { return nil }
        return cut.range
    }
}
