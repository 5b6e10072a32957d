import Timeline

/// "move photo4 to second place", "put dinner in the third spot", 把第四张移到第二位: where it is to be in the row of pictures.
struct PlaceInRowRule: EditRule {
    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        guard let number = clause.takePlaceInRow(), clause.mayTakeVerb(.move, .put, .make) else { return nil }
        let reference = clause.takeReference(in: resolver)
        guard clause.isSpent else { return nil }
        let address = try resolver.find(reference ?? .pronoun, in: .clips)
        let row = resolver.draft.addresses.filter { $0.track == address.track }
        guard number <= row.count else { throw .only(row.count, .clip) }
        let wanted = row[number - 1]
        guard wanted != address else { throw .refused(.noChange) }
        return .move(address, wanted.position < address.position ? .before(wanted) : .after(wanted))
    }
}

extension Clause {
    /// Takes "second place", "the third spot", 第二位: counted from 1.
    fileprivate mutating func takePlaceInRow() -> Int? {
        for index in parts.indices {
            guard case .target(.kind(nil, ordinal: let number?)) = parts[index].kind, number > 0,
                index + 1 < parts.count,
                Self.places.matchEnd(in: text, at: parts[index + 1].range.lowerBound)
                    == parts[index + 1].range.upperBound
            else { continue }
            remove(index..<index + 2)
            return number
        }
        return nil
    }

    private static let places = Phrases(["place", "position", "spot", "slot", "位", "位置", "个位置", "位上"])
}
