import Timeline

extension Clause {
    /// Takes what the clause points at: a reference, or the name of a segment in quotes.
    mutating func takeReference(in resolver: ReferenceResolver) -> Reference? {
        let reference: Reference? = take { kind in
            switch kind {
            case .target(let reference): reference
            // "my video" is a clip to every rule but the one that adds files.
            case .upload(let noun): .kind(noun, ordinal: nil)
            default: nil
            }
        }
        if let reference { return reference }
        return take { kind in
            guard case .quoted(let name) = kind, !resolver.named(name).isEmpty else { return nil }
            return .name(name)
        }
    }

    /// Takes what the clause points at and finds it; what is implied where it points at nothing.
    mutating func takeTarget(_ scope: ReferenceResolver.Scope, in resolver: ReferenceResolver) throws(ReadingError)
        -> SegmentAddress
    {
        guard let reference = takeReference(in: resolver) else { return try resolver.implied(in: scope) }
        return try resolver.find(reference, in: scope)
    }
}

extension Slots {
    /// The time at which something of a length is to begin; nil where the sentence says nothing.
    func beginning(ofLength length: Int, in resolver: ReferenceResolver) throws(ReadingError) -> Int? {
        if let beside {
            let neighbour = try resolver.find(beside.reference, in: .any)
            guard let range = resolver.draft[neighbour]?.range else { return nil }
            return beside.relation == .after ? range.end : max(0, range.start - length)
        }
        if isAtEnd { return max(0, resolver.end - length) }
        return start
    }
}
