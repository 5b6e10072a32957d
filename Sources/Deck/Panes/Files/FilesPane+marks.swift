import Terminal
import Timeline
import Workspace

// Several files that are chosen at once: what is done is done to all of them, in the order in which they were marked.
extension FilesPane {
    /// A space marks where several can be taken, whatever is typed there.
    func writes(_ key: KeyStroke) -> Bool { key.types && !(key == " " && browser?.takesSeveral == true) }

    /// Whether the one that is chosen can be marked.
    var canMark: Bool {
        guard let browser else { return selected != nil }
        return browser.takesSeveral && browser.selected.map { !$0.isFolder && browser.takes($0) } == true
    }

    /// Marks the one that is chosen, or no more, and goes on to the next.
    mutating func mark(_ count: Int) {
        for _ in 0..<min(count, self.count) {
            if canMark { toggleMark() }
            select(by: 1)
        }
    }

    mutating func toggleMark() {
        if browser != nil { return browser?.mark() ?? () }
        guard let key = selected?.key else { return }
        if let place = marks.firstIndex(of: key) { marks.remove(at: place) } else { marks.append(key) }
    }

    /// What is done is done to these: those that are marked, in that order, else the one that is selected.
    var meant: [Medium] {
        guard !marks.isEmpty else { return [selected].compactMap(\.self) }
        let all = Dictionary(list.all.map { ($0.key, $0) }) { first, _ in first }
        return marks.compactMap { all[$0] }
    }

    /// The columns of the signs in front of names; numbers of two figures need one more.
    var signWidth: Int { (browser?.marks.count ?? marks.count) > 9 ? 3 : 2 }

    /// What puts these on the timeline, one behind the other: from a time on, in ms, or behind what is there.
    /// - Throws: `EditRefusal` where one cannot be put there.
    func edits(puttingAt time: Int?, in film: DraftSnapshot) throws(EditRefusal) -> [Edit] {
        var (now, edits): (DraftSnapshot, [Edit]) = (film, [])
        // Pictures follow pictures, and sounds follow sounds.
        var (pictures, sounds) = (time, time)
        for medium in meant {
            let isSound = medium.kind == .audio
            guard let edit = medium.edit(at: isSound ? sounds : pictures, in: now) else { continue }
            now = DraftSnapshot(try now.draft.applying(edit) { "new" })
            edits.append(edit)
            let length = medium.duration ?? Medium.lengthOfStill
            if isSound { sounds = sounds.map { $0 + length } } else { pictures = pictures.map { $0 + length } }
        }
        return edits
    }
}

extension Medium {
    /// What tells it from others, whatever else is known of it.
    struct Key: Hashable, Sendable {
        let source: MediaSource?
        let name: String
    }

    // What is renamed is the same as before.
    var key: Key { Key(source: source, name: source == nil ? name : "") }
}
