import Timeline

extension Inquiry {
    /// What stands before or after a thing: "which clip comes after the beach?", beach后面是什么.
    func neighbour() throws(ReadingError) -> Answer? {
        guard says(AnswerWords.whichOne) else { return nil }
        let found = clause.parts.compactMap { part -> (Relation, Reference)? in
            if case .beside(let relation, let reference) = part.kind { (relation, reference) } else { nil }
        }
        guard let (relation, reference) = found.first, found.count == 1 else { return nil }
        let resolver = ReferenceResolver(context: context, language: language, opening: context.draft)
        let address = try resolver.find(reference, in: .any)
        let alike = context.draft.addresses.filter { $0.track.kind == address.track.kind }
        guard let next = resolver.neighbour(of: address, relation, among: alike) else {
            return .nothingBeside(relation, address)
        }
        let fact: Answer.Fact = says(AnswerWords.length) ? .length : says(AnswerWords.volume) ? .volume : .place
        return .fact(fact, of: [next])
    }

    /// What stands at a time of the film, in ms.
    func segments(at time: Int) -> [SegmentAddress] {
        context.draft.addresses.filter { address in
            context.draft[address].map { $0.start <= time && time < $0.end } ?? false
        }
    }
}
