import Timeline

/// "the title is 1 second too long", 第二段太长了: shorter by what is said, and asked for where nothing is.
struct LengthFaultRule: EditRule {
    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        let isLong = clause.take(.keyword(.tooLong))
        let isShort = clause.take(.keyword(.tooShort))
        guard isLong != isShort, clause.isVerbless else { return nil }
        let amount = clause.takeLength()
        let isFilm = clause.saysFilm || clause.takeWord(.all)
        let reference = clause.takeReference(in: resolver)
        guard clause.isSpent else { return nil }
        guard let amount else { throw .unsaid(.length) }
        guard case .segment(let address) = try resolver.timed(reference, isFilm: isFilm) else {
            guard isLong else { throw .which(resolver.candidates(.clip, in: .clips)) }
            return try resolver.film(cutTo: resolver.draft.duration - amount)
        }
        guard let old = resolver.draft[address]?.duration else { return nil }
        return .setLength(address, old + (isLong ? -amount : amount))
    }
}
