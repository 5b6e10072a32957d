import Timeline
import Workspace

/// What was copied or cut, as it stood then: it is looked for again when it is pasted.
struct Clipboard: Equatable, Sendable {
    private let film: Draft
    private let addresses: [SegmentAddress]
    /// Whether it goes from where it stands once it is pasted.
    let isCut: Bool

    init?(_ addresses: [SegmentAddress], of draft: Draft, isCut: Bool) {
        guard !addresses.isEmpty else { return nil }
        (self.addresses, film, self.isCut) = (addresses, draft, isCut)
    }

    var count: Int { addresses.count }

    /// What pasting it at a time does, the edits one after the other.
    ///
    /// What stood behind the first of it stands as far behind the time. All times in ms.
    /// - Throws: `EditRefusal` where it cannot be done; nothing is found where what was copied is gone.
    func edits(at time: Int, over isOver: Bool, in now: Draft) throws(EditRefusal) -> [Edit] {
        let found = addresses.compactMap { now.address(of: $0, in: film) }
        let starts = found.compactMap { now[$0]?.start }
        guard let first = starts.min() else { return [] }
        var (draft, edits): (Draft, [Edit]) = (now, [])
        func perform(_ edit: Edit) throws(EditRefusal) {
            draft = try draft.applying(edit) { "pasted-\(edits.count)" }
            edits.append(edit)
        }
        // From the last on, so that what is put in moves none that is still to be copied before its turn.
        for address in found.sorted(by: { (now[$0]?.start ?? 0) > (now[$1]?.start ?? 0) }) {
            guard let segment = now[address], let place = draft.address(of: address, in: now) else { continue }
            try perform(.copy(place, at: time + segment.start - first, over: isOver))
        }
        guard isCut else { return edits }
        for address in found.reversed() {
            guard let place = draft.address(of: address, in: now) else { continue }
            try perform(.delete(place, ripple: place.track.kind == .video && !isOver))
        }
        return edits
    }
}
