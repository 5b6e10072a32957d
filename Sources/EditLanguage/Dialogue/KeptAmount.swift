import Timeline

/// What an edit of a length comes to.
struct KeptAmount {
    /// By how much the film, or a sound or title, is shorter after it, in ms.
    let gone: Int
    /// How long what it was about is after it, in ms; nil where it was about the film.
    let left: Int?

    init?(_ edit: Edit, in draft: Draft) {
        guard [.trim, .cut, .setLength].contains(edit.kind), let after = try? draft.applying(edit, newID: { "length" })
        else { return nil }
        let id = edit.operation.subject.spokenID(before: draft)
        let length = { (draft: Draft) in
            draft.addresses.first { draft[$0]?.id == id }.flatMap { draft[$0]?.duration }
        }
        let lengths = id.map { _ in (length(draft), length(after)) }
        left = lengths?.1
        gone = (lengths?.0 ?? draft.duration) - (lengths?.1 ?? after.duration)
    }
}

extension Array {
    var only: Element? { count == 1 ? first : nil }
}
