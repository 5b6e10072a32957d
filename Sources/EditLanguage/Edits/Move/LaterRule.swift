import Timeline

/// "make the title come in 2 s later", "have the music start 3 s earlier", "show the title a second later".
struct LaterRule: EditRule {
    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        let isShown = clause.says(Self.showing) && !clause.has(.indefinite)
        guard clause.takeVerb(.make, .set, .add, .use) != nil || clause.isVerbless else { return nil }
        let isEarlier = clause.take(.earlier)
        guard clause.take(.later) != isEarlier, let amount = clause.takeAmount() else { return nil }
        let begins = clause.says(Self.appearing)
        guard clause.takeWord(.begins) || clause.take(.edge(.start)) || begins || isShown else { return nil }
        guard let reference = clause.takeReference(in: resolver), clause.isSpent else { return nil }
        let address = try resolver.find(reference, in: .any)
        // Where a clip begins later either its start is cut off, or black comes before it.
        guard address.track.kind != .video, let start = resolver.draft[address]?.start else { return nil }
        return resolver.moving(address, to: start + (isEarlier ? -amount : amount), namedBy: reference)
    }

    private static let showing = Phrases(["show", "显示"])
    static let appearing = Phrases(["appear", "appears", "出现"])
}

extension Clause {
    /// "Push the title back 2 s": its two words stand apart.
    mutating func dropBackOfPush() {
        guard says(Self.pushing), has(.later),
            let back = parts.firstIndex(where: { $0.kind == .other && text.spells("back", in: $0.range) })
        else { return }
        remove(back..<back + 1)
    }

    private static let pushing = Phrases(["push"])

    /// Takes how far: "2 s" in "2 s later", "by 2 s".
    mutating func takeAmount() -> Int? {
        take { kind in
            switch kind {
            case .amount(let time), .time(let time): time
            default: nil
            }
        }
    }
}
