import Timeline

/// What was last spoken of: what "it" means in the next message.
///
/// Not what followed along: the music that ends with the pictures is not what "slow the first clip down" was about. It is
/// kept by the segment's identifier, so that it is found again after an undo, a restart, or edits that moved it.
public struct Focus: Hashable, Codable, Sendable {
    /// The segment; nil where nothing was, all of the film, or several things.
    public private(set) var segmentID: String?
    /// What of it, or of each of several, where it was not the whole: its transition, its fade.
    public private(set) var property: SegmentProperty?
    /// Whether it was several things.
    public private(set) var isSeveral: Bool
    /// Whether it was something that nobody understood: "it" may be anything.
    public private(set) var isUnknown: Bool

    /// After a sentence that was not understood.
    public static let unknown = Focus(isUnknown: true)

    /// A focus; by default on nothing.
    public init(
        segmentID: String? = nil,
        property: SegmentProperty? = nil,
        isSeveral: Bool = false,
        isUnknown: Bool = false
    ) {
        self.isUnknown = isUnknown
        self.segmentID = segmentID
        self.property = property
        self.isSeveral = isSeveral
    }

    /// Where it stands now; nil where it is not there, or there is none.
    public func address(in draft: Draft) -> SegmentAddress? {
        guard let segmentID else { return nil }
        return draft.addresses.first { draft[$0]?.id == segmentID }
    }

    /// Moves to what the edits of one message were about, in the drafts as they left it.
    ///
    /// - Parameter steps: each edit with the draft before and after it.
    public mutating func follow(_ steps: [(edit: Edit, before: Draft, after: Draft)]) {
        // What stays where it is meanwhile is not what the message was about.
        let steps = steps.filter { $0.edit.kind != .setStaying }
        guard let last = steps.last else { return }
        self = Focus(
            segmentID: Self.subject(of: last),
            property: last.edit.operation.subject.property,
            isSeveral: last.edit.operation.subject == .pieces
        )
        // "Make the first and the second clip brighter": neither of them is "it".
        if steps.count > 1, let previous = steps.dropLast().last,
            previous.edit.requested.verb == last.edit.requested.verb,
            let other = Self.subject(of: previous), other != segmentID
        {
            let isAlike = previous.edit.operation.subject.property == property
            self = Focus(property: isAlike ? property : nil, isSeveral: true)
        }
    }

    /// The pieces that a cut has left of one thing, in order; none where nothing, or more than one thing, was cut.
    static func pieces(of edit: Edit, before: Draft, after: Draft) -> [SegmentAddress] {
        guard edit.operation.subject == .pieces else { return [] }
        let known = Set(before.addresses.compactMap { before[$0]?.id })
        let new = after.addresses.filter { after[$0]?.id.map { !known.contains($0) } ?? false }
        guard let second = new.first, new.count == 1, second.position > 1 else { return [] }
        return [SegmentAddress(second.track, second.position - 1), second]
    }

    /// What the last edits of a message were about, where it was several things, in order.
    static func several(of steps: [(edit: Edit, before: Draft, after: Draft)]) -> [SegmentAddress] {
        guard let last = steps.last else { return [] }
        let verb = last.edit.requested.verb
        let alike = Set(steps.reversed().prefix { $0.edit.requested.verb == verb }.compactMap(subject))
        return alike.count > 1 ? last.after.addresses.filter { last.after[$0]?.id.map(alike.contains) ?? false } : []
    }

    private static func subject(of step: (edit: Edit, before: Draft, after: Draft)) -> String? {
        let subject = step.edit.operation.subject
        // What was taken away is "it" still: undo brings it back.
        if case .removed(let address) = subject { return step.before[address]?.id }
        let known = Set(step.before.addresses.compactMap { step.before[$0]?.id })
        let address = subject.address(in: step.after, before: step.before) { id in
            id.map { !known.contains($0) } ?? false
        }
        return address.flatMap { step.after[$0]?.id }
    }
}
