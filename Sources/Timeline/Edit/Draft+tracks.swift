extension Draft {
    mutating func addTrack(_ kind: TrackKind, _ name: String?) throws(EditRefusal) {
        let usual: String
        switch kind {
        case .video: usual = "Video"
        case .audio: usual = "Audio"
        case .text: usual = "Title"
        case .other: throw .notForTrack(TrackLabel(kind, 1))
        }
        let name = if let name { try Self.checked(name: name) } else { numbered(usual, kind) }
        _ = openTrack(kind, name: name)
    }

    /// Puts in an empty track where its kind belongs, and tells its index. Text stays on top: later tracks paint over
    /// earlier ones.
    mutating func openTrack(_ kind: TrackKind, name: String) -> Int {
        let firstText = tracks.firstIndex { $0.kind == .text } ?? tracks.endIndex
        let place =
            switch kind {
            case .video: tracks.lastIndex { $0.kind == .video }.map { $0 + 1 } ?? 0
            case .audio: firstText
            case .text, .other: tracks.endIndex
            }
        tracks.insert(Track(kind: kind, name: name), at: place)
        return place
    }

    /// A name for one more track of a kind: `Audio`, `Audio 2`.
    func numbered(_ name: String, _ kind: TrackKind) -> String {
        let others = tracks.count { $0.kind == kind }
        return others == 0 ? name : "\(name) \(others + 1)"
    }

    mutating func removeTrack(_ label: TrackLabel) throws(EditRefusal) {
        tracks.remove(at: try find(label))
    }

    mutating func renameTrack(_ label: TrackLabel, _ name: String) throws(EditRefusal) {
        tracks[try find(label)].name = try Self.checked(name: name)
    }

    mutating func setLocked(_ label: TrackLabel, _ isLocked: Bool) throws(EditRefusal) {
        guard let track = trackIndex(label) else { throw .noTrack(label) }
        tracks[track].isLocked = isLocked
    }

    mutating func moveTrack(_ label: TrackLabel, to position: Int) throws(EditRefusal) {
        let from = try find(label)
        let place = try Self.checked(position, in: 1...tracks.count) - 1
        tracks.insert(tracks.remove(at: from), at: place)
    }
}
