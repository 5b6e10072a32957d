import Timeline

/// "delete the second clip", "remove the title", 删除音乐.
struct DeleteRule: EditRule {
    private static let some = Phrases([
        "some of", "a bit of", "a little of", "part of", "parts of", "bits of", "most of", "half of",
    ])

    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        guard clause.takeVerb(.remove) != nil else { return nil }
        // "Lose some of it" is not all of it.
        if clause.says(Self.some) || clause.takesOutOfSomething { throw .unsaid(.amount) }
        let ripple = clause.takeRipple()
        // 删掉一段: any of them.
        if clause.isOnlyOneOfMany, resolver.candidates(.clip, in: .clips).count > 1 {
            throw .which(resolver.candidates(.clip, in: .clips))
        }
        guard let reference = clause.takeReference(in: resolver), clause.isSpent else { return nil }
        if reference == .kind(.sound, ordinal: nil), resolver.clipsMaySound { throw .whichSound }
        let address = try resolver.find(reference, in: .any)
        // Clips follow one another; titles and sounds stand where they were put.
        return .delete(address, ripple: ripple ?? (address.track.kind == .video))
    }
}

extension Clause {
    /// Takes what is said of the gap, which may be said twice: "leave it black, don't pull the rest forward".
    mutating func takeRipple() -> Bool? {
        let ripple: Bool? = take { if case .ripple(let ripple) = $0 { ripple } else { nil } }
        if let ripple { _ = take(.ripple(ripple)) }
        return ripple
    }

    /// 从market里砍: something of it, and not how much.
    fileprivate var takesOutOfSomething: Bool { says("从") && (says("里") || says("里面") || says("中")) }

    /// 一段, 一个片段: one, and not which.
    fileprivate var isOnlyOneOfMany: Bool {
        let said = parts.filter { $0.kind != .filler }
        return said.contains { $0.kind == .indefinite && ["一段", "一个", "一张"].contains(text.string($0.range)) }
            && said.allSatisfy { $0.kind == .indefinite || $0.kind == .target(.kind(.clip, ordinal: nil)) }
    }
}
