import Timeline

extension English {
    func line(for change: DraftDifference.Change) -> String {
        switch change {
        case .added(let segment, let kind, let track): "\(track) added: \(segment.summary(on: kind))"
        case .removed(let segment, let kind, let track): "\(track) removed: \(segment.summary(on: kind))"
        case .duplicated(let copy):
            "\(copy.spokenName) duplicated at \(TimeText.seconds(copy.start)) (\(TimeText.seconds(copy.duration)))"
        case .subtitlesAdded(let count, let range, let track):
            "\(track): \(count) subtitles added (\(TimeText.range(range)))"
        case .subtitlesRemoved(let count, let range, let track):
            "\(track): \(count) subtitles removed (\(TimeText.range(range)))"
        case .source(let old, let new): "\(arrow(old.spokenName, new.spokenName)): replaced"
        case .renamed(let segment, let old): "\(arrow(old.isEmpty ? "unnamed" : old, segment.spokenName)): renamed"
        case .moved(let moves): line(for: moves)
        case .changedTrack(let segment, let old, let new):
            "\(segment.spokenName) moved from track \(old) to \(new) (\(TimeText.range(segment.range)))"

        case .length(let segment, let old):
            "\(segment.spokenName) \(segment.duration < old ? "trimmed" : "extended") \(arrow(old, segment.duration))"
        case .split(let segment, let time): "\(segment.spokenName) split at \(TimeText.seconds(time))"
        case .cutOut(let segment, let time, let length):
            "\(segment.spokenName): \(TimeText.seconds(length)) cut out at \(TimeText.seconds(time))"
        case .cutOff(let segment, let side, let length):
            (segment.map { "\($0.spokenName): " } ?? "")
                + "\(side == .start ? "first" : "last") \(TimeText.seconds(length)) cut off"
        case .kept(let range): "kept \(stretch(range))"
        case .stretchesCut(let ranges) where ranges.count > 4:
            "\(ranges.count) stretches cut out, \(TimeText.seconds(ranges.reduce(0) { $0 + $1.duration })) together"
        case .stretchesCut(let ranges): "\(ranges.map(stretch).joined(separator: ", ")) cut out"
        case .slipped(let segment, let distance): "\(segment.spokenName) slipped \(way(distance)) in its source"
        case .rolled(let segment, let before, let distance):
            "the cut from \(before.spokenName) to \(segment.spokenName) moved \(way(distance))"
        case .slid(let segment, let distance): "\(segment.spokenName) slid \(way(distance)) between its neighbours"
        case .speed(let segment, let old, let length):
            "\(segment.spokenName) speed \(arrow("\(old)%", "\(segment.media?.speed ?? 100)%")), "
                + arrow(length, segment.duration)
        case .reversed(let segment):
            "\(segment.spokenName) plays \(segment.media?.isReversed == true ? "backwards" : "forwards")"
        case .frozen(let still):
            "\(still.spokenName) frozen at \(TimeText.seconds(still.start)) for \(TimeText.seconds(still.duration))"
        case .rippled(let change, let distance): "\(line(for: change)); what follows moved \(way(distance))"

        case .volume(let segment, let old): "\(segment.spokenName) volume \(arrow("\(old)%", "\(segment.volume)%"))"
        case .duck(let segment, let old):
            "\(segment.spokenName) ducking "
                + arrow(old.map { "\($0)%" } ?? "off", segment.duck.map { "\($0)%" } ?? "off")
        case .detached(let clip, let track):
            "\(clip.spokenName): sound detached to \(track) (\(TimeText.range(clip.range)), \(clip.volume)%)"
        case .loudness(nil, let new?): "Loudness → \(TimeText.number(new)) LUFS"
        case .loudness(let old?, nil): "Loudness \(arrow("\(TimeText.number(old)) LUFS", "as it comes"))"
        case .loudness(let old?, let new?): "Loudness \(arrow(TimeText.number(old), TimeText.number(new))) LUFS"
        case .loudness(nil, nil): line(for: .other)

        case .fade(let segment, let side, let old):
            "\(segment.spokenName) \(name(of: side)) \(arrow(old, side == .in ? segment.fadeIn : segment.fadeOut))"
        case .transition(let segment, let before, let old): transition(of: segment, after: before, from: old)
        case .look(let segment, let old, let new):
            "\(segment.spokenName) \(words(for: new).name) \(arrow(words(for: old).value, words(for: new).value))"
        case .text(let old, let new): "Title text \(arrow("\"\(old)\"", "\"\(new)\""))"
        case .title(_, let old, let new):
            "Title \(words(for: new).name) \(arrow(words(for: old).value, words(for: new).value))"
        case .canvas(let old, let new): "Canvas \(arrow(old.spoken(beside: new), new.spoken(beside: old)))"

        case .staying(let things, let isStaying):
            "\(things.map(\.rawValue).joined(separator: ", ")) "
                + (isStaying ? "stay where they are when the pictures change" : "go with their pictures again")
        case .cleared(let segments, let tracks, let isAnew):
            "Timeline cleared: \(segments) segment\(segments == 1 ? "" : "s") on \(tracks) track\(tracks == 1 ? "" : "s") removed"
                + (isAnew ? ", shape and loudness as at first" : "")
        case .trackAdded(let label, let name): "Track \(label) \"\(name)\" added"
        case .trackRemoved(let label, let name, 0): "Track \(label) \"\(name)\" removed"
        case .trackRemoved(let label, let name, let count):
            "Track \(label) \"\(name)\" removed with \(count) segments"
        case .trackRenamed(let label, let old?, let new?):
            "Track \(label) renamed \(arrow("\"\(old)\"", "\"\(new)\""))"
        case .trackRenamed(let label, nil, let new?): "Track \(label) named \"\(new)\""
        case .trackRenamed(let label, _, nil): "Track \(label) has no name any more"
        case .trackMuted(let name, let isOn): "\(name) \(isOn ? "muted" : "unmuted")"
        case .trackHidden(let name, let isOn): "\(name) \(isOn ? "hidden" : "shown again")"
        case .trackSolo(let name, let isOn): "\(name) \(isOn ? "heard alone" : "not heard alone any more")"
        case .trackLocked(let name, let isOn): "\(name) \(isOn ? "locked" : "unlocked")"
        case .trackMoved(let name, let old, let new): "Track \"\(name)\" moved \(arrow("\(old)", "\(new)"))"
        case .markerAdded(let marker): "Marker \(named(marker))added at \(TimeText.seconds(marker.time))"
        case .markerRemoved(let marker): "Marker \(named(marker))at \(TimeText.seconds(marker.time)) removed"
        case .markerMoved(let marker, let old): "Marker \(named(marker))moved \(arrow(old, marker.time))"
        case .markerRenamed(let marker, let old):
            "Marker at \(TimeText.seconds(marker.time)): "
                + arrow(old.isEmpty ? "no name" : "\"\(old)\"", marker.name.isEmpty ? "no name" : "\"\(marker.name)\"")
        case .other: "The draft changed in a part that is not shown here"
        }
    }

    func line(for repeated: Repeated, count: Int) -> String {
        switch repeated {
        case .transition(let transition):
            "\(count) transitions added (\(name(of: transition.kind)), \(TimeText.seconds(transition.length)))"
        }
    }

    private func transition(of segment: Segment, after before: Segment?, from old: Transition?) -> String {
        let name = segment.spokenName
        let place = before.map { "between \($0.spokenName) and \(name)" } ?? "before \(name)"
        let named = { (transition: Transition) in
            let word = self.name(of: transition.kind)
            return word.prefix(1).uppercased() + word.dropFirst()
        }
        return switch (old, segment.transition) {
        case (nil, let new?): "\(named(new)) \(TimeText.seconds(new.length)) \(place) added"
        case (let old?, nil): "\(named(old)) \(TimeText.seconds(old.length)) \(place) removed"
        case (let old?, let new?) where old.kind == new.kind: "\(named(new)) \(place) \(arrow(old.length, new.length))"
        case (let old?, let new?):
            "\(named(old)) \(TimeText.seconds(old.length)) → \(self.name(of: new.kind)) "
                + "\(TimeText.seconds(new.length)) \(place)"
        case (nil, nil): line(for: .other)
        }
    }

    private func line(for moves: [DraftDifference.Move]) -> String {
        guard moves.count > 1, let first = moves.first else {
            return moves.map {
                "\($0.segment.spokenName) moved \(TimeText.seconds($0.from)) → \(TimeText.seconds($0.segment.start))"
            }
            .joined()
        }
        guard moves.allSatisfy({ $0.distance == first.distance }) else { return "\(moves.count) segments moved" }
        return "\(moves.count) segments moved \(way(first.distance))"
    }

    private func named(_ marker: Marker) -> String { marker.name.isEmpty ? "" : "\"\(marker.name)\" " }

    private func way(_ distance: Int) -> String {
        "\(TimeText.seconds(abs(distance))) \(distance < 0 ? "earlier" : "later")"
    }
}
