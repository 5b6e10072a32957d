import Timeline

// "Fade out the sound of the beach clip": its picture stays as it is, so its sound is laid apart first.
extension ReferenceResolver {
    /// The fades of a clip's sound, which is laid on a track of its own where it is not there yet.
    func soundFades(of clip: SegmentAddress, _ fades: [(side: FadeSide, length: Int)]) throws(ReadingError) -> [Edit] {
        if let sound = soundApart(of: clip) {
            return try changes(fades.map { .setFade(sound, $0.side, length: $0.length) })
        }
        let detach = Edit.detachSound(clip)
        let after: Draft
        do throws(EditRefusal) {
            after = try draft.applying(detach) { Self.idOfSound }
        } catch {
            throw .refused(error)
        }
        guard let sound = after.addresses.first(where: { after[$0]?.id == Self.idOfSound }) else { throw .none(.sound) }
        return [detach] + fades.map { .setFade(sound, $0.side, length: $0.length) }
    }

    private static let idOfSound = "\u{0}sound"

    /// The sound of a clip that was laid apart before: the same material at the same time.
    private func soundApart(of clip: SegmentAddress) -> SegmentAddress? {
        guard let picture = draft[clip], picture.volume == 0 else { return nil }
        return draft.addresses.first { address in
            guard address.track.kind == .audio, let sound = draft[address] else { return false }
            return sound.start == picture.start && sound.media?.source == picture.media?.source
        }
    }
}

extension Clause {
    /// "The beach sound", "the sound of the first clip": beside a thing, sound is what is meant of it.
    var speaksOfSoundOfThing: Bool {
        let named = parts.filter { part in
            guard case .target(let reference) = part.kind else { return false }
            return reference != .kind(.sound, ordinal: nil) && reference != .kind(.music, ordinal: nil)
        }
        guard let thing = named.first else { return false }
        return has(.target(.kind(.sound, ordinal: nil)))
            || Self.wordsForSound.stands(in: text, thing.range) && thing.isCompound
    }

    private static let wordsForSound = Phrases(["sound", "audio", "sound file", "声音", "音频", "原声", "声"])
}
