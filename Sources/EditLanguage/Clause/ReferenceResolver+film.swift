import Timeline

/// What a change of time is meant for: one segment, or the film as a whole.
enum Timed: Hashable {
    case segment(SegmentAddress)
    case film
}

extension ReferenceResolver {
    /// What "make it shorter", "trim the first 2 seconds", "shorten the title to 2 s" speak of.
    ///
    /// Nothing named is the film. "It" is the clip that was spoken of last; a title or a sound only where this very
    /// sentence spoke of it, since the film could be meant as well.
    func timed(_ reference: Reference?, isFilm: Bool) throws(ReadingError) -> Timed {
        let clips = candidates(.clip, in: .clips)
        switch reference {
        case nil, .pronoun:
            if let last = touched(in: .any, isNamed: reference != nil) {
                if isTouchedHere || Scope.clips.contains(last) { return .segment(last) }
                guard !clips.isEmpty else { return .segment(last) }
                throw .filmOr(last)
            }
            if clips.count == 1, let only = clips.first { return .segment(only) }
            guard !clips.isEmpty else { return .segment(try implied(in: .any, orElse: .pronoun)) }
            return .film
        case .kind(.clip, ordinal: nil) where isFilm, .kind(.file, ordinal: nil):
            if clips.count == 1, let only = clips.first { return .segment(only) }
            guard !clips.isEmpty else { throw .none(.clip) }
            return .film
        case .kind(nil, ordinal: .some) where draft.addresses.contains { draft[$0]?.transition != nil }:
            // "the second one" may be a transition.
            throw .which(clips)
        case let reference?: return .segment(try find(reference, in: .any))
        }
    }

    /// The film made as long as this, by cutting its end off.
    func film(cutTo length: Int) throws(ReadingError) -> Edit {
        guard length > 0, length < draft.duration else { throw .filmIsOnly(draft.duration) }
        return .cut(TimeRange(length, draft.duration), in: nil, ripple: true)
    }
}

extension Clause {
    /// Whether "the video" is said, which is all of it, where "the clip" is one of several.
    var saysFilm: Bool {
        parts.indices.contains { index in
            switch parts[index].kind {
            case .target(.kind(.clip, ordinal: nil)), .upload(.clip): isFilm(at: index)
            default: false
            }
        }
    }

    /// Whether a word for the film as a whole stands at a place.
    func isFilm(at index: Int) -> Bool {
        Self.filmWords.contains { says($0, at: index) } && !says("clip", at: index)
    }

    /// Whether one stands anywhere.
    var hasFilmWord: Bool { Self.filmWords.contains { says($0) } }

    private static let filmWords = ["video", "film", "movie", "footage", "视频", "影片", "片子", "成片"]
}
