import EditLanguage
import Timeline

/// An edit by key, with the draft that it was made on.
///
/// A key means the thing that was under it. What was said before may have moved that thing by the time the edit has its
/// turn, so what the edit speaks of is found again in the draft as it is then, and only then put into a sentence.
public struct KeyEdit: Hashable, Sendable {
    /// The edit, as it is to be said of `draft`.
    public let edit: Edit
    /// The draft as it was shown when the key was pressed.
    public let draft: Draft
    /// Whether it turns sound off or on: then one who did so meanwhile has the last word.
    public let isSwitch: Bool

    /// An edit of a draft.
    public init(_ edit: Edit, on draft: Draft, isSwitch: Bool = false) {
        self.edit = edit
        self.draft = draft
        self.isSwitch = isSwitch
    }

    /// Whether it takes its thing away.
    public var isDeletion: Bool { if case .delete = edit { true } else { false } }

    /// The sentence as it was when the key was pressed.
    public func sentence(_ language: Language) -> String {
        EditPhrase.sentence(for: edit, in: draft, language: language)
    }

    /// The sentence that means the same in another draft.
    /// - Throws: `KeyEditError` where what it meant is not there, or is not as it was.
    public func sentence(_ language: Language, in now: Draft) throws(KeyEditError) -> String {
        EditPhrase.sentence(for: try edit(in: now), in: now, language: language)
    }

    /// The edit that means the same in another draft.
    /// - Throws: `KeyEditError` where what it meant is not there, or is not as it was.
    public func edit(in now: Draft) throws(KeyEditError) -> Edit {
        switch edit {
        case .delete(var delete):
            delete.segment = try again(delete.segment, now)
            return .delete(delete)
        case .setTitleText(var change):
            change.segment = try again(change.segment, now)
            return .setTitleText(change)
        case .setVolume(var change):
            guard case .segment(let address) = change.scope else { return try unmoved(now) }
            let found = try again(address, now)
            guard !isSwitch || (now[found]?.volume == 0) == (draft[address]?.volume == 0) else {
                throw lost(.changed(target(address)))
            }
            change.scope = .segment(found)
            return .setVolume(change)
        case .trim(var trim):
            trim.segment = try unchanged(trim.segment, now)
            return .trim(trim)
        case .split(var split):
            if let address = split.segment {
                let found = try unchanged(address, now)
                split.time += moved(address, to: found, now)
                split.segment = found
            } else {
                split.time = try self.split(at: split.time, now)
            }
            return .split(split)
        case .addTitle(var title):
            title.start += try shift(at: title.start, now)
            return .addTitle(title)
        // The shape of the picture is no matter of what stands in it.
        case .setCanvas: return edit
        default: return try unmoved(now)
        }
    }

    /// No key makes any other edit; one that speaks of the film as it was is not said of another.
    private func unmoved(_ now: Draft) throws(KeyEditError) -> Edit {
        guard now == draft else { throw lost(.changed(.timeline)) }
        return edit
    }

    // MARK: Finding

    private func again(_ address: SegmentAddress, _ now: Draft) throws(KeyEditError) -> SegmentAddress {
        guard let found = now.address(of: address, in: draft) else { throw lost(.gone(target(address))) }
        return found
    }

    /// The same stretch of the same source: only then a time in it shows what it showed.
    private func unchanged(_ address: SegmentAddress, _ now: Draft) throws(KeyEditError) -> SegmentAddress {
        let found = try again(address, now)
        guard let old = draft[address], let new = now[found], old.media == new.media, old.duration == new.duration
        else { throw lost(.changed(target(address))) }
        return found
    }

    /// How much later it stands now, in ms.
    private func moved(_ address: SegmentAddress, to found: SegmentAddress, _ now: Draft) -> Int {
        (now[found]?.start ?? 0) - (draft[address]?.start ?? 0)
    }

    /// The time now of a cut through every clip that stood at a time: all of them, nothing else, and all moved alike.
    private func split(at time: Int, _ now: Draft) throws(KeyEditError) -> Int {
        let clips = draft.clips(cutAt: time)
        var shift: Int?
        var found: Set<SegmentAddress> = []
        for clip in clips {
            let place = try unchanged(clip, now)
            let distance = moved(clip, to: place, now)
            guard shift == nil || shift == distance else { throw lost(.changed(.playhead)) }
            shift = distance
            found.insert(place)
        }
        let new = time + (shift ?? 0)
        guard Set(now.clips(cutAt: new)) == found else { throw lost(.changed(.playhead)) }
        return new
    }

    /// How much later the picture stands now that was seen at a time, in ms; what stood over nothing stays in its place.
    private func shift(at time: Int, _ now: Draft) throws(KeyEditError) -> Int {
        let seen = draft.addresses.last { address in
            address.track.kind == .video && draft[address]?.range.contains(time) == true
        }
        guard let seen else { return 0 }
        return moved(seen, to: try unchanged(seen, now), now)
    }

    private func target(_ address: SegmentAddress) -> KeyEditError.Target {
        draft[address].map { .segment(address, name: $0.name, $0.range) } ?? .nothing(address)
    }

    private func lost(_ reason: KeyEditError.Reason) -> KeyEditError { KeyEditError(edit: self, reason: reason) }
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
