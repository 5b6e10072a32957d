import EditLanguage
import Timeline

/// One edit of a gesture, looked for in another draft than the one it was made on.
struct KeyAim {
    private let edit: Edit
    /// The gesture that it belongs to.
    private let key: KeyEdit
    private let draft: Draft
    private let now: Draft

    init(_ edit: Edit, of key: KeyEdit, in draft: Draft, now: Draft) {
        (self.edit, self.key, self.draft, self.now) = (edit, key, draft, now)
    }

    /// The edit that means the same in the other draft.
    func again() throws(KeyEditError) -> Edit {
        switch edit {
        case .delete(let delete): return .delete(try again(delete, \.segment))
        case .setTitleText(let change): return .setTitleText(try again(change, \.segment))
        case .setTitle(let change): return .setTitle(try again(change, \.segment))
        case .setLook(let change): return .setLook(try again(change, \.segment))
        case .setFade(let change): return .setFade(try again(change, \.segment))
        case .setSpeed(let change): return .setSpeed(try again(change, \.segment))
        case .setReversed(let change): return .setReversed(try again(change, \.segment))
        case .setTransition(let change): return .setTransition(try again(change, \.segment))
        case .setLength(let change): return .setLength(try again(change, \.segment))
        case .duplicate(let copy): return .duplicate(try again(copy, \.segment))
        case .detachSound(let change): return .detachSound(try again(change, \.segment))
        case .copy(let copy): return .copy(try again(copy, \.segment))
        case .moveEdge(let move): return .moveEdge(try unchanged(move, \.segment))
        case .slip(let slip): return .slip(try unchanged(slip, \.segment))
        case .roll(let roll): return .roll(try unchanged(roll, \.segment))
        case .slide(let slide): return .slide(try unchanged(slide, \.segment))
        case .trim(let trim): return .trim(try unchanged(trim, \.segment))
        case .setVolume(var change):
            guard case .segment(let address) = change.scope else { return try unmoved() }
            let found = try again(address)
            guard !key.isSwitch || (now[found]?.volume == 0) == (draft[address]?.volume == 0) else {
                throw lost(.changed(target(address)))
            }
            change.scope = .segment(found)
            return .setVolume(change)
        case .split(var split):
            if let address = split.segment {
                let found = try unchanged(address)
                split.time += moved(address, to: found)
                split.segment = found
            } else {
                split.time = try self.split(at: split.time)
            }
            return .split(split)
        case .addTitle(var title):
            title.start += try shift(at: title.start)
            return .addTitle(title)
        // The shape of the picture is no matter of what stands in it.
        case .setCanvas: return edit
        default: return try unmoved()
        }
    }

    /// An edit of the film as it was is not said of another.
    private func unmoved() throws(KeyEditError) -> Edit {
        guard now == draft else { throw lost(.changed(.timeline)) }
        return edit
    }

    // MARK: Finding

    private func again<E>(_ edit: E, _ segment: WritableKeyPath<E, SegmentAddress>) throws(KeyEditError) -> E {
        var edit = edit
        edit[keyPath: segment] = try again(edit[keyPath: segment])
        return edit
    }

    private func unchanged<E>(_ edit: E, _ segment: WritableKeyPath<E, SegmentAddress>) throws(KeyEditError) -> E {
        var edit = edit
        edit[keyPath: segment] = try unchanged(edit[keyPath: segment])
        return edit
    }

    private func again(_ address: SegmentAddress) throws(KeyEditError) -> SegmentAddress {
        guard let found = now.address(of: address, in: draft) else { throw lost(.gone(target(address))) }
        return found
    }

    /// The same stretch of the same source: only then a time in it shows what it showed.
    private func unchanged(_ address: SegmentAddress) throws(KeyEditError) -> SegmentAddress {
        let found = try again(address)
        guard let old = draft[address], let new = now[found], old.media == new.media, old.duration == new.duration
        else { throw lost(.changed(target(address))) }
        return found
    }

    /// How much later it stands now, in ms.
    private func moved(_ address: SegmentAddress, to found: SegmentAddress) -> Int {
        (now[found]?.start ?? 0) - (draft[address]?.start ?? 0)
    }

    /// The time now of a cut through every clip that stood at a time: all of them, nothing else, and all moved alike.
    private func split(at time: Int) throws(KeyEditError) -> Int {
        let clips = draft.clips(cutAt: time)
        var shift: Int?
        var found: Set<SegmentAddress> = []
        for clip in clips {
            let place = try unchanged(clip)
            let distance = moved(clip, to: place)
            guard shift == nil || shift == distance else { throw lost(.changed(.playhead)) }
            shift = distance
            found.insert(place)
        }
        let new = time + (shift ?? 0)
        guard Set(now.clips(cutAt: new)) == found else { throw lost(.changed(.playhead)) }
        return new
    }

    /// How much later the picture stands now that was seen at a time, in ms; what stood over nothing stays in its place.
    private func shift(at time: Int) throws(KeyEditError) -> Int {
        let seen = draft.addresses.last { address in
            address.track.kind == .video && draft[address]?.range.contains(time) == true
        }
        guard let seen else { return 0 }
        return moved(seen, to: try unchanged(seen))
    }

    private func target(_ address: SegmentAddress) -> KeyEditError.Target {
        draft[address].map { .segment(address, name: $0.name, $0.range) } ?? .nothing(address)
    }

    private func lost(_ reason: KeyEditError.Reason) -> KeyEditError { KeyEditError(edit: key, reason: reason) }
}

extension Draft {
    /// The clips that a cut at a time goes through.
    fileprivate func clips(cutAt time: Int) -> [SegmentAddress] {
        addresses.filter { address in
            guard address.track.kind == .video, let clip = self[address] else { return false }
            return clip.start < time && time < clip.end
        }
    }
}
