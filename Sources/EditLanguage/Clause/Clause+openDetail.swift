import Timeline

extension Keyword {
    /// "different": another than it is, and not which.
    static let different = Keyword("different")
    /// "shouldn't be": what stands behind it is how it is, and not how it is to be.
    static let unwanted = Keyword("unwanted")
}

// What a clause wants changed without saying to what: "change the color of the title", "it shouldn't be white".
extension Clause {
    /// What is to be asked, since the clause says what is to change and nothing of how; nil where it is another.
    func openDetail(in resolver: ReferenceResolver) throws(ReadingError) -> ReadingError? {
        if has(.keyword(.unwanted)) { return try unwanted(in: resolver) }
        guard has(.verb(.set)) || has(.verb(.replace)) || has(.keyword(.different)),
            parts.allSatisfy(\.isOfOpenChange), parts.count(where: \.isTarget) < 2
        else { return nil }
        let isOfTitle = parts.allSatisfy { !$0.isTarget || $0.isTitle } || has(.target(.pronoun))
        if says(Self.colors) { return isOfTitle ? .missingDetail(.color) : nil }
        if hasWord(.fontSize) || hasWord(.size) { return isOfTitle ? .missingDetail(.letters) : nil }
        if has(.volume) { return .missingDetail(.volume) }
        if hasWord(.speed) { return .missingDetail(.speed) }
        if has(.canvas) { return .missingDetail(.shape) }
        return has(.target(.kind(.title, ordinal: nil))) && !has(.keyword(.different)) ? .missingText : nil
    }

    /// "The title shouldn't be white": which colour else.
    private func unwanted(in resolver: ReferenceResolver) throws(ReadingError) -> ReadingError? {
        var clause = self
        guard clause.take(.keyword(.unwanted)),
            let color = clause.take({ if case .color(let color) = $0 { color } else { nil } })
        else { return nil }
        let reference = clause.takeReference(in: resolver)
        guard clause.isSpent else { return nil }
        let title: SegmentAddress
        if let reference, reference != .pronoun {
            title = try resolver.find(reference, in: .titles)
        } else {
            title = try resolver.implied(in: .titles, goesOn: true)
        }
        guard let look = resolver.draft[title]?.title else { return nil }
        return look.color == color ? .unwantedColor(title) : .refused(.noChange)
    }

    private static let colors = Phrases(["color", "colour", "颜色"])
}

extension Part {
    /// Whether it may stand in a clause that leaves open to what something is to change.
    fileprivate var isOfOpenChange: Bool {
        switch kind {
        case .verb(.set), .verb(.replace), .verb(.make), .verb(.use), .keyword(.different), .volume, .canvas: true
        case .sense(.speed), .sense(.fontSize), .sense(.size): true
        default: isTarget || isSilent
        }
    }

    fileprivate var isTarget: Bool { if case .target = kind { true } else { false } }

    fileprivate var isTitle: Bool {
        if case .target(.kind(.title, _)) = kind { true } else { false }
    }
}
