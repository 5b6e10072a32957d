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
        has(.keyword(.unwanted)) ? try unwanted(in: resolver) : nil
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

}
