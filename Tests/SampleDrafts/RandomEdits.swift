import SeededNumbers
import Timeline

extension Seeded {
    /// An edit of any kind; the draft need not accept it.
    public mutating func edit(_ draft: Draft) -> Edit {
        edit(pick(Edit.Kind.allCases), draft, time: number(0...20_000), amount: number(1...5000))
    }

    /// An edit of a kind, at a time and by an amount where it has those; the draft need not accept it.
    public mutating func edit(_ kind: Edit.Kind, _ draft: Draft, time: Int, amount: Int) -> Edit {
        let address = draft.addresses.randomElement(using: &self) ?? SegmentAddress(.video, 1, 1)
        let label = draft.tracks.isEmpty ? address.track : draft.label(ofTrackAt: number(0...draft.tracks.count - 1))
        switch kind {
        case .addClip:
            let place: ClipPlace = chance(50) ? .end : .at(time)
            return .addClip(AddClip(source: source, name: "new", length: amount, sourceLength: amount, place: place))
        case .addSound:
            let length = chance(50) ? nil : amount
            return .addSound(AddSound(source: .music(mood: "lofi"), name: "m", start: time, length: length))
        case .addTitle: return .addTitle(AddTitle(Title("new"), start: time, length: amount))
        case .addSubtitles: return .addSubtitles(cues(time, amount))
        case .duplicate: return .duplicate(address)
        case .copy: return .copy(address, at: time, on: chance(30) ? label : nil, over: chance(50))
        case .delete: return .delete(address, ripple: chance(50))
        case .move: return .move(address, target(draft, label, time))
        case .replaceClip: return .replaceClip(address, source, name: "other", sourceLength: chance(50) ? nil : amount)
        case .overwrite:
            let range = TimeRange(time, time &+ amount)
            return .overwrite(range, with: source, name: "over", sourceLength: chance(50) ? nil : amount)
        case .overlay:
            let new = Overlay.Picture.new(source, name: "over", length: amount, sourceLength: chance(50) ? nil : amount)
            let box = chance(70) ? Look.Box(pick(PicturePlace.allCases), size: amount % 120) : nil
            return .overlay(chance(50) ? new : .clip(address), at: time, in: box)
        case .closeGap:
            let gap = draft.trackIndex(label).flatMap { draft.tracks[$0].gaps.randomElement(using: &self) }
            return .closeGap(label, at: chance(70) ? gap?.start ?? time : time)
        case .replaceSound: return .replaceSound(address, .music(mood: "ambient"), name: "Ambient")
        case .trim: return .trim(address, chance(50) ? .start : .end, by: amount)
        case .setLength: return .setLength(address, amount)
        case .moveEdge:
            let segment = draft[address]?.range ?? TimeRange(0, 0)
            let edge = chance(50) ? segment.start : segment.end
            return .moveEdge(address, pick(TrimSide.allCases), to: chance(30) ? time : edge &+ amount % 2000)
        case .cut: return .cut(TimeRange(time, amount), in: chance(50) ? address : nil, ripple: chance(50))
        case .split: return .split(at: time, chance(50) ? address : nil)
        case .slip: return .slip(address, by: chance(50) ? amount : 0 &- amount)
        case .roll: return .roll(address, by: (chance(50) ? amount : 0 &- amount) % 3000)
        case .slide: return .slide(address, by: (chance(50) ? amount : 0 &- amount) % 1000)
        case .setSpeed: return .setSpeed(address, percent: amount % 500)
        case .setReversed: return .setReversed(address, chance(70))
        case .freeze: return .freeze(at: time, chance(50) ? address : nil, length: amount)
        case .setVolume: return .setVolume(scope(address, label), percent: amount % 500)
        case .setDuck: return .setDuck(scope(address, label), percent: chance(70) ? amount % 120 : nil)
        case .detachSound: return .detachSound(address)
        case .setLoudness: return .setLoudness(chance(80) ? -(amount % 80) : nil)
        case .setFade: return .setFade(address, pick(FadeSide.allCases), length: amount)
        case .setTransition: return .setTransition(address, chance(80) ? transition(amount) : nil)
        case .setLook: return .setLook(address, look(amount % 120))
        case .setTitleText: return .setTitleText(address, "t\(time)")
        case .setTitle: return .setTitle(address, titleAspect(amount % 700))
        case .setCanvas: return .setCanvas(Canvas(width: number(16...4096), height: 720, framesPerSecond: 30))
        case .setStaying: return .setStaying(chance(70) ? pick(OverlayKind.allCases) : nil, chance(70))
        case .addMarker: return .addMarker(at: time, name: chance(50) ? "" : "n\(amount)")
        case .removeMarker: return .removeMarker(at: marker(draft) ?? time)
        case .moveMarker: return .moveMarker(at: marker(draft) ?? time, to: chance(50) ? time : amount)
        case .renameMarker: return .renameMarker(at: marker(draft) ?? time, to: "n\(amount)")
        case .clearTimeline: return .clearTimeline
        case .addTrack: return .addTrack(pick([.video, .audio, .text, .other(4)]), name: chance(50) ? nil : "L\(time)")
        case .removeTrack: return .removeTrack(label)
        case .renameTrack: return .renameTrack(label, "L\(time)")
        case .setTrackMuted: return .setTrackMuted(label, chance(60))
        case .setTrackHidden: return .setTrackHidden(label, chance(60))
        case .setTrackSolo: return .setTrackSolo(label, chance(60))
        case .setTrackLocked: return .setTrackLocked(label, chance(30))
        case .moveTrack: return .moveTrack(label, to: amount % 7)
        }
    }

    private mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(0...elements.count - 1)] }

    private mutating func marker(_ draft: Draft) -> Int? {
        chance(90) ? draft.markers.randomElement(using: &self)?.time : nil
    }

    private var source: MediaSource { .generated(prompt: "new") }

    private func transition(_ amount: Int) -> Transition {
        let kinds = Transition.Kind.allCases
        return Transition(kinds[Int(amount.magnitude % UInt(kinds.count))], length: amount)
    }

    private mutating func scope(_ address: SegmentAddress, _ label: TrackLabel) -> VolumeScope {
        chance(50) ? .segment(address) : .track(label)
    }

    private mutating func target(_ draft: Draft, _ label: TrackLabel, _ time: Int) -> MoveTarget {
        let other = draft.addresses.randomElement(using: &self) ?? SegmentAddress(.video, 1, 2)
        return pick([.time(time), .before(other), .after(other), .track(label, at: time)])
    }

    private mutating func cues(_ time: Int, _ amount: Int) -> [Cue] {
        var start = time
        return (0..<number(1...4)).map { index in
            defer { start &+= number(1...3000) }
            return Cue(start: start, end: start &+ amount, text: "c\(index)")
        }
    }

    private mutating func look(_ amount: Int) -> LookAspect {
        let motion = Look.Motion(pick(Look.Motion.Kind.allCases), amount: amount)
        let insets = Look.Insets(left: number(0...60), top: number(0...60), right: number(0...60), bottom: amount)
        return pick([
            .opacity(amount), .rotation(amount), .flippedHorizontally(chance(50)), .flippedVertically(chance(50)),
            .fit(pick(Look.Fit.allCases)), .crop(chance(80) ? insets : Look.Insets()),
            .box(chance(70) ? Look.Box(pick(PicturePlace.allCases), size: amount) : nil),
            .motion(chance(70) ? motion : nil), .brightness(amount), .contrast(-amount), .saturation(amount),
            .warmth(-amount), .filter(pick(Look.Filter.allCases)),
        ])
    }

    private mutating func titleAspect(_ amount: Int) -> TitleAspect {
        pick([
            .fontSize(amount), .color(pick([.white, .black, TitleColor(red: 1, green: 2, blue: 3)])),
            .outline(chance(70) ? Title.Outline(color: .white, width: amount % 50) : nil),
            .font(chance(70) ? "F\(amount)" : nil), .position(pick(PicturePlace.allCases)),
            .style(pick(Title.Style.allCases)),
        ])
    }
}
