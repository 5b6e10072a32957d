import EditLanguage
import Timeline

/// What one gesture of the keys or the mouse does, with the draft that it was made on.
///
/// A key means the thing that was under it. What was said before may have moved that thing by the time the edit has its
/// turn, so what the edit speaks of is found again in the draft as it is then, and only then put into a sentence. A
/// gesture of several edits is one sentence: one version, taken back in one step.
public struct KeyEdit: Hashable, Sendable {
    /// The edits, one after the other, the first to be said of `draft`, the next of what that leaves; never none.
    public let edits: [Edit]
    /// The draft as it was shown when the gesture began.
    public let draft: Draft
    /// Whether it turns sound off or on: then one who did so meanwhile has the last word.
    public let isSwitch: Bool

    /// An edit of a draft.
    public init(_ edit: Edit, on draft: Draft, isSwitch: Bool = false) {
        (edits, self.draft, self.isSwitch) = ([edit], draft, isSwitch)
    }

    /// Edits one after the other, the first of a draft; nil without any.
    public init?(_ edits: [Edit], on draft: Draft, isSwitch: Bool = false) {
        guard !edits.isEmpty else { return nil }
        (self.edits, self.draft, self.isSwitch) = (edits, draft, isSwitch)
    }

    /// Whether it takes something away.
    public var isDeletion: Bool {
        edits.contains { if case .delete = $0 { true } else { false } }
    }

    /// The sentence as it was when the gesture was made.
    public func sentence(_ language: Language) -> String {
        EditPhrase.sentence(for: edits, in: draft, language: language)
    }

    /// The sentence that means the same in another draft.
    /// - Throws: `KeyEditError` where what it meant is not there, or is not as it was, or where several edits cannot be said in
    ///   one sentence that means nothing else.
    public func sentence(_ language: Language, in now: Draft) throws(KeyEditError) -> String {
        let edits = try edits(in: now)
        if let order = EditPhrase.order(for: edits, in: now, language: language) { return order }
        // One that names what nobody here knows is read where it is known.
        guard edits.count == 1 else { throw KeyEditError(edit: self, reason: .unclear) }
        return EditPhrase.sentence(for: edits, in: now, language: language)
    }

    /// The edits that mean the same in another draft.
    /// - Throws: `KeyEditError` where what one meant is not there, or is not as it was.
    public func edits(in now: Draft) throws(KeyEditError) -> [Edit] {
        guard now != draft else { return edits }
        var (old, new) = (draft, now)
        var found: [Edit] = []
        for (number, edit) in edits.enumerated() {
            let aim = KeyAim(edit, of: self, in: old, now: new)
            found.append(try aim.again())
            guard number + 1 < edits.count else { break }
            // What is new gets the same name in both, by which those behind know it.
            let name = Draft.expectedID(RequestID(maker: "gesture", number: number), 1)
            guard let before = try? old.applying(edit, newID: { name }),
                let after = try? new.applying(found[number], newID: { name })
            else { throw KeyEditError(edit: self, reason: .changed(.timeline)) }
            (old, new) = (before, after)
        }
        return found
    }

    /// The same in pieces of so many edits at most, one after the other: a sentence has its bounds.
    public func pieces(of size: Int) -> [KeyEdit] {
        guard edits.count > size else { return [self] }
        var (now, pieces): (Draft, [KeyEdit]) = (draft, [])
        for start in stride(from: 0, to: edits.count, by: size) {
            let part = Array(edits[start..<min(start + size, edits.count)])
            guard let piece = KeyEdit(part, on: now, isSwitch: isSwitch) else { continue }
            pieces.append(piece)
            let name = Draft.expectedID(RequestID(maker: "piece", number: start), 1)
            now = (try? piece.applied(to: now) { name }) ?? now
        }
        return pieces
    }

    /// Whether a draft is as it wants it already.
    public func changesNothing(in now: Draft) -> Bool {
        let name = Draft.expectedID(RequestID(maker: "nothing", number: 1), 1)
        guard let edits = try? edits(in: now) else { return false }
        var done = now
        for edit in edits {
            do {
                done = try done.applying(edit) { name }
            } catch EditRefusal.noChange {
                continue
            } catch {
                return false
            }
        }
        return done.holdsTheSame(as: now)
    }

    /// The draft with all of it done.
    /// - Parameter newID: gives a name to each new segment; called once for each.
    /// - Throws: `KeyEditError` where what it meant is not there; `EditRefusal` where it cannot be done.
    public func applied(to now: Draft, newID: () -> String) throws -> Draft {
        try edits(in: now).reduce(now) { draft, edit in try draft.applying(edit, newID: newID) }
    }
}
