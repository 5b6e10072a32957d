extension Draft {
    /// Does an edit.
    ///
    /// Every segment keeps its identity; new ones are named by `newID`. The result keeps two promises: no two
    /// segments of a track overlap where none did before, and no segment is shorter than a millisecond.
    /// - Parameter newID: gives a name to each new segment; called once for each.
    /// - Throws: why it cannot be done; nothing is changed then.
    public func applying(_ edit: Edit, newID: () -> String) throws(EditRefusal) -> Draft {
        var draft = self
        switch edit {
        case .addClip(let clip): try draft.add(clip, newID)
        case .addSound(let sound): try draft.add(sound, newID)
        case .addTitle(let title): try draft.add(title, newID)
        case .trim(let address, let side, let amount): try draft.trim(address, side, by: amount)
        case .setLength(let address, let length): try draft.setLength(address, length)
        case .cut(let range, let address, let ripple):
            try draft.cut(range, in: address, ripple: ripple, newID)
        case .split(let time, let address): try draft.split(at: time, address, newID)
        case .delete(let address, let ripple): try draft.delete(address, ripple: ripple)
        case .move(let address, let target): try draft.move(address, target)
        case .setVolume(let scope, let percent): try draft.setVolume(scope, percent)
        case .setTitleText(let address, let text): try draft.setTitleText(address, text)
        case .replaceSound(let address, let source, let name): try draft.replaceSound(address, source, name)
        case .setCanvas(let canvas): draft.canvas = canvas
        default: throw .noChange
        }
        draft.letBedsFollow(picturesFrom: pictureEnd)
        guard draft != self else { throw .noChange }
        return draft
    }

    func find(_ address: SegmentAddress) throws(EditRefusal) -> SegmentIndex {
        guard let index = index(of: address) else { throw .noSegment(address, available: addresses) }
        return index
    }

    /// Music that ended with the pictures before the edit ends with them after it.
    private mutating func letBedsFollow(picturesFrom oldEnd: Int) {
        let newEnd = pictureEnd
        guard oldEnd > 0, newEnd > 0, oldEnd != newEnd else { return }
        for track in tracks.indices where tracks[track].kind == .audio {
            guard let last = tracks[track].segments.indices.last else { continue }
            let bed = tracks[track].segments[last]
            guard bed.end == oldEnd, bed.start < newEnd, bed.media?.source.isEndless == true else { continue }
            tracks[track].segments[last].duration = newEnd - bed.start
        }
    }

    /// Moves every segment of a track that starts at or after a time by an amount, in ms.
    mutating func shift(track: Int, from time: Int, by amount: Int) {
        for index in tracks[track].segments.indices where tracks[track].segments[index].start >= time {
            tracks[track].segments[index].start += amount
        }
    }
}
