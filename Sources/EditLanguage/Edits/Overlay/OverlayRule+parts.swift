import Timeline

extension Clause {
    /// Takes "but not during dinner": over what it is not to lie.
    mutating func takeLeftOut() -> Reference? {
        for index in parts.indices.dropLast() where parts[index].kind == .sense(.except) {
            guard case .across(let reference, isWhole: true) = parts[index + 1].kind else { continue }
            remove(index..<index + 2)
            return reference
        }
        return nil
    }
}

extension ReferenceResolver {
    /// What is left of a stretch of the film without the time that something takes.
    func stretches(of whole: TimeRange, without reference: Reference?) throws(ReadingError) -> [TimeRange] {
        guard let reference else { return [whole] }
        guard let hole = draft[try find(reference, in: .any)]?.range else { return [whole] }
        return [
            TimeRange(whole.start, min(whole.end, max(whole.start, hole.start))),
            TimeRange(max(whole.start, min(whole.end, hole.end)), whole.end),
        ]
        .filter { $0.duration > 0 }
    }

    /// Edits that lay a picture over the film, and what makes that seen through: "half transparent".
    ///
    /// - Parameter isLaid: whether a segment is one that was laid, by its identifier.
    func seenThrough(_ edits: [Edit], _ opacity: Int?, isLaid: (String?) -> Bool) throws(ReadingError) -> [Edit] {
        guard let opacity, opacity != 100 else { return edits }
        var laid = draft
        var count = 0
        do throws(EditRefusal) {
            for edit in edits {
                laid = try laid.applying(edit) {
                    count += 1
                    return "\u{0}laid-\(count)"
                }
            }
        } catch {
            throw .refused(error)
        }
        let found = laid.addresses.filter { address in
            address.track.kind == .video && laid[address].map { isLaid($0.id) } ?? false
        }
        return edits + found.map { .setLook($0, .opacity(opacity)) }
    }
}
