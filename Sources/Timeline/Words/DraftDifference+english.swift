// English. A switch over all there is, in three parts so that each fits a screen: what stands where, how it plays and
// sounds, how it looks and on which tracks.
extension DraftDifference.Change {
    var english: String {
        switch self {
        case .added(let segment, let kind, let track): "\(track) added: \(segment.summary(on: kind))"
        case .removed(let segment, let kind, let track): "\(track) removed: \(segment.summary(on: kind))"
        case .duplicated(let copy):
            "\(copy.spokenName) duplicated at \(TimeText.seconds(copy.start)) (\(TimeText.seconds(copy.duration)))"
        case .subtitlesAdded(let count, let range, let track):
            "\(track): \(count) subtitles added (\(TimeText.range(range)))"
        case .source(let old, let new): "\(arrow(old.spokenName, new.spokenName)): replaced"
        case .renamed(let segment, let old): "\(arrow(old.isEmpty ? "unnamed" : old, segment.spokenName)): renamed"
        case .moved(let moves): moves.english
        case .changedTrack(let segment, let old, let new):
            "\(segment.spokenName) moved from track \(old) to \(new) (\(TimeText.range(segment.range)))"
        case .length(let segment, let old):
            "\(segment.spokenName) \(segment.duration < old ? "trimmed" : "extended") \(arrow(old, segment.duration))"
        case .split(let segment, let time): "\(segment.spokenName) split at \(TimeText.seconds(time))"
        case .cutOut(let segment, let time, let length):
            "\(segment.spokenName): \(TimeText.seconds(length)) cut out at \(TimeText.seconds(time))"
        case .rippled(let change, let distance): "\(change.english); what follows moved \(distance.wayInEnglish)"
        case .slipped, .speed, .reversed, .frozen, .volume, .duck, .detached, .loudness, .fade, .transition:
            playbackInEnglish
        case .look, .text, .title, .canvas: lookInEnglish
        case .trackAdded, .trackRemoved, .trackRenamed, .trackMuted, .trackLocked, .trackMoved: trackInEnglish
        case .other: "The draft changed in a part that is not shown here"
        }
    }

    private var playbackInEnglish: String {
        switch self {
        case .slipped(let segment, let distance):
            "\(segment.spokenName) slipped \(distance.wayInEnglish) in its source"
        case .speed(let segment, let old, let length):
            "\(segment.spokenName) speed \(arrow("\(old)%", "\(segment.media?.speed ?? 100)%")), "
                + arrow(length, segment.duration)
        case .reversed(let segment):
            "\(segment.spokenName) plays \(segment.media?.isReversed == true ? "backwards" : "forwards")"
        case .frozen(let still):
            "\(still.spokenName) frozen at \(TimeText.seconds(still.start)) for \(TimeText.seconds(still.duration))"
        case .volume(let segment, let old):
            "\(segment.spokenName) volume \(arrow("\(old)%", "\(segment.volume)%"))"
        case .duck(let segment, let old):
            "\(segment.spokenName) ducking "
                + arrow(old.map { "\($0)%" } ?? "off", segment.duck.map { "\($0)%" } ?? "off")
        case .detached(let clip, let track):
            "\(clip.spokenName): sound detached to \(track) (\(TimeText.range(clip.range)), \(clip.volume)%)"
        case .loudness(nil, let new?): "Loudness → \(TimeText.number(new)) LUFS"
        case .loudness(let old?, nil): "Loudness \(arrow("\(TimeText.number(old)) LUFS", "as it comes"))"
        case .loudness(let old, let new):
            "Loudness \(arrow(TimeText.number(old ?? 0), TimeText.number(new ?? 0))) LUFS"
        case .fade(let segment, let side, let old):
            "\(segment.spokenName) fade \(side.rawValue) "
                + arrow(old, side == .in ? segment.fadeIn : segment.fadeOut)
        case .transition(let segment, let before, let old): segment.transitionInEnglish(from: old, after: before)
        default: ""
        }
    }

    private var lookInEnglish: String {
        switch self {
        case .look(let segment, let old, let new):
            "\(segment.spokenName) \(new.words(.english).name) "
                + arrow(old.words(.english).value, new.words(.english).value)
        case .text(let old, let new): "Title text \(arrow("\"\(old)\"", "\"\(new)\""))"
        case .title(_, let old, let new):
            "Title \(new.words(.english).name) \(arrow(old.words(.english).value, new.words(.english).value))"
        case .canvas(let old, let new): "Canvas \(arrow(old.spoken(beside: new), new.spoken(beside: old)))"
        default: ""
        }
    }

    private var trackInEnglish: String {
        switch self {
        case .trackAdded(let label, let name): "Track \(label) \"\(name)\" added"
        case .trackRemoved(let label, let name, 0): "Track \(label) \"\(name)\" removed"
        case .trackRemoved(let label, let name, let count):
            "Track \(label) \"\(name)\" removed with \(count) segments"
        case .trackRenamed(let label, let old?, let new?):
            "Track \(label) renamed \(arrow("\"\(old)\"", "\"\(new)\""))"
        case .trackRenamed(let label, _, let new?): "Track \(label) named \"\(new)\""
        case .trackRenamed(let label, _, nil): "Track \(label) has no name any more"
        case .trackMuted(let name, let isOn): "\(name) \(isOn ? "muted" : "unmuted")"
        case .trackLocked(let name, let isOn): "\(name) \(isOn ? "locked" : "unlocked")"
        case .trackMoved(let name, let old, let new): "Track \"\(name)\" moved \(arrow("\(old)", "\(new)"))"
        default: ""
        }
    }
}

extension Segment {
    fileprivate func transitionInEnglish(from old: Transition?, after before: Segment?) -> String {
        let place = before.map { "between \($0.spokenName) and \(spokenName)" } ?? "before \(spokenName)"
        let named = { (transition: Transition) in
            let word = transition.kind.word(.english)
            return word.prefix(1).uppercased() + word.dropFirst()
        }
        switch (old, transition) {
        case (nil, let new?): return "\(named(new)) \(TimeText.seconds(new.length)) \(place) added"
        case (let old?, nil): return "\(named(old)) \(TimeText.seconds(old.length)) \(place) removed"
        case (let old?, let new?) where old.kind == new.kind:
            return "\(named(new)) \(place) \(arrow(old.length, new.length))"
        case (let old?, let new?):
            return "\(named(old)) \(TimeText.seconds(old.length)) → \(new.kind.word(.english)) "
                + "\(TimeText.seconds(new.length)) \(place)"
        case (nil, nil): return ""
        }
    }
}

extension [DraftDifference.Move] {
    fileprivate var english: String {
        guard count > 1, let first else {
            return map {
                "\($0.segment.spokenName) moved \(TimeText.seconds($0.from)) → \(TimeText.seconds($0.segment.start))"
            }
            .joined()
        }
        guard allSatisfy({ $0.distance == first.distance }) else { return "\(count) segments moved" }
        return "\(count) segments moved \(first.distance.wayInEnglish)"
    }
}

extension Int {
    fileprivate var wayInEnglish: String { "\(TimeText.seconds(abs(self))) \(self < 0 ? "earlier" : "later")" }
}
