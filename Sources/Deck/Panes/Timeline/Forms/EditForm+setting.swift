import Timeline

// A value that was typed, set on all that is selected.
extension EditForm {
    /// What it is set on, of what is selected.
    func targets(in draft: Draft, _ selected: [SegmentAddress], playhead: Int) -> [Target] {
        let none = Segment(start: 0, duration: 0, name: "", content: .unknown)
        func target(_ address: SegmentAddress, _ segment: Segment) -> Target {
            Target(
                draft: draft,
                playhead: playhead,
                frame: max(1, 1000 / draft.canvas.framesPerSecond),
                address: address,
                segment: segment
            )
        }
        if subject == .film { return [target(SegmentAddress(.video, 1, 1), none)] }
        let targets = selected.compactMap { address in draft[address].map { target(address, $0) } }
            .filter { fits($0.address, $0.segment) }
        return subject == .track ? Array(targets.prefix(1)) : targets
    }

    /// The edits that set what was typed on all that is selected.
    /// - Throws: `TypedValue.Fault` where it is no such value, `EditRefusal` where it cannot be set, or is so already.
    func edits(_ typed: TypedValue, on selected: [SegmentAddress], playhead: Int, in draft: Draft) throws -> [Edit] {
        var (now, edits): (Draft, [Edit]) = (draft, [])
        // The last first, so that none moves before its turn.
        for target in targets(in: draft, selected, playhead: playhead).reversed() {
            for edit in try self.edits(typed, target) {
                do throws(EditRefusal) {
                    now = try now.applying(edit) { "new" }
                    edits.append(edit)
                } catch {
                    if error != .noChange { throw error }
                }
            }
        }
        if edits.isEmpty { throw EditRefusal.noChange }
        return edits
    }
}

extension DraftSnapshot {
    /// Those that there are, in the order of tracks and time.
    func inOrder(_ addresses: Set<SegmentAddress>) -> [SegmentAddress] {
        let places = Dictionary(lanes.enumerated().map { ($1.label, $0) }) { first, _ in first }
        return addresses.filter { self[$0] != nil }.sorted {
            (places[$0.track] ?? 0, $0.position) < (places[$1.track] ?? 0, $1.position)
        }
    }
}
