import ExactJSON

// Of a segment's keys the mission documents `d` and `m` only, so everything of our own lives inside `m`.
extension Segment {
    /// Reads a segment; where it says nothing of its start, it follows `previousEnd` (ms).
    init(raw: JSONObject, kind: TrackKind, previousEnd: Int) {
        let opened = raw.opened
        let meta = opened["m"]?.object?.opened ?? [:]
        let start = Self.time(meta["start_ms"] ?? opened["start_ms"]) ?? previousEnd
        let duration = Self.time(opened["d"]) ?? 0
        let name = meta["name"]?.string ?? meta["title"]?.string ?? opened["name"]?.string ?? meta["text"]?.string ?? ""
        self.init(
            id: meta["id"]?.string,
            start: start,
            duration: duration,
            name: name,
            content: Self.content(meta: meta, kind: kind),
            volume: Self.volume(meta)
        )
        (fadeIn, fadeOut) = Self.fades(meta, duration: duration)
        if kind == .video {
            look = Look(json: meta["look"])
            transition = Transition(json: meta["transition"])
        }
        if kind == .audio { duck = meta["duck_percent"]?.int.flatMap { Self.ducks.contains($0) ? $0 : nil } }
        self.raw = raw
    }

    /// The segment as JSON: what it came as, changed only where the model says something else.
    func json(kind: TrackKind, previousEnd: Int) -> JSON {
        let asRead = Segment(raw: raw, kind: kind, previousEnd: previousEnd)
        guard asRead != self else { return .object(raw) }
        var raw = raw
        raw.update("d", to: duration)
        raw.updateObject("m") { write(into: &$0, over: asRead) }
        return .object(raw)
    }

    /// Writes into `m` what is different from the segment as it was read.
    private func write(into meta: inout JSONObject, over old: Segment) {
        if old.start != start { meta.update("start_ms", to: start) }
        if old.id != id { meta.update("id", to: id) }
        if old.name != name { meta.update("name", to: name) }
        if old.volume != volume {
            meta["volume"] = nil
            meta.update("volume_percent", to: volume, default: 100)
        }
        if old.content != content { Self.write(content, into: &meta, over: old) }
        // What the object says of fades depends on the length, which is a new one by now.
        if Self.fades(meta, duration: duration) != (fadeIn, fadeOut) {
            meta.update("fade_in_ms", to: fadeIn, default: 0)
            meta.update("fade_out_ms", to: fadeOut, default: 0)
        }
        if old.look != look { meta.updateObject("look") { look.write(into: &$0, over: old.look) } }
        if old.transition != transition { meta.updateObject("transition") { Transition.write(transition, into: &$0) } }
        if old.duck != duck { meta.update("duck_percent", to: duck) }
    }

    private static func content(meta: JSONObject, kind: TrackKind) -> Content {
        if kind == .text { return Title(meta: meta).map(Content.title) ?? .unknown }
        guard let source = meta["source"] else { return .unknown }
        return .media(
            Media(
                source: MediaSource(json: source),
                sourceStart: time(meta["source_start_ms"]) ?? 0,
                sourceLength: time(meta["source_length_ms"]),
                speed: (meta["speed_percent"]?.int ?? 100).clamped(to: Media.speeds),
                isReversed: meta["reversed"]?.bool ?? false,
                isFrozen: meta["frozen"]?.bool ?? false
            )
        )
    }

    private static func write(_ content: Content, into meta: inout JSONObject, over old: Segment) {
        switch content {
        case .media(let media):
            meta["source"] = media.source.json(over: meta["source"])
            meta.update("source_start_ms", to: media.sourceStart, default: 0)
            meta.update("source_length_ms", to: media.sourceLength)
            meta.update("speed_percent", to: media.speed, default: 100)
            meta.update("reversed", to: media.isReversed)
            meta.update("frozen", to: media.isFrozen)
        case .title(let title): title.write(into: &meta, over: old.title)
        case .unknown: break
        }
    }

    /// Reads fades that are longer than their segment as far as they fit.
    private static func fades(_ meta: JSONObject, duration: Int) -> (in: Int, out: Int) {
        let fadeIn = min(time(meta["fade_in_ms"]) ?? 0, duration)
        return (fadeIn, min(time(meta["fade_out_ms"]) ?? 0, duration - fadeIn))
    }

    /// Ours is `volume_percent`; a draft from elsewhere may carry `volume`, as a share of 1 or, above 4, in per cent.
    private static func volume(_ meta: JSONObject) -> Int {
        if let percent = meta["volume_percent"]?.int { return percent.clamped(to: volumes) }
        guard let share = meta["volume"]?.double else { return 100 }
        return Int((min(max(share > 4 ? share / 100 : share, 0), 4) * 100).rounded())
    }

    /// Ten years in ms: no time is longer, so that sums cannot overflow.
    static let longestTime = 315_360_000_000

    /// A time in ms, kept within ten years.
    static func time(_ json: JSON?) -> Int? {
        guard let number = json?.double, number.isFinite else { return nil }
        return Int(min(max(number, 0), Double(longestTime)).rounded())
    }
}
