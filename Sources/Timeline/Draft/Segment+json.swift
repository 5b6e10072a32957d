import ExactJSON

// Of a segment's keys the mission documents `d` and `m` only, so everything of our own lives inside `m`.
extension Segment {
    /// Reads a segment; where it says nothing of its start, it follows `previousEnd` (ms).
    init(raw: JSONObject, kind: TrackKind, previousEnd: Int) {
        let meta = raw["m"]?.object ?? [:]
        let start = Self.time(meta["start_ms"] ?? raw["start_ms"]) ?? previousEnd
        let duration = Self.time(raw["d"]) ?? 0
        let name = meta["name"]?.string ?? meta["title"]?.string ?? raw["name"]?.string ?? meta["text"]?.string ?? ""
        self.init(
            id: meta["id"]?.string,
            start: start,
            duration: duration,
            name: name,
            content: Self.content(meta: meta, kind: kind),
            volume: Self.volume(meta)
        )
        self.raw = raw
    }

    /// The segment as JSON: what it came as, changed only where the model says something else.
    func json(kind: TrackKind, previousEnd: Int) -> JSON {
        let asRead = Segment(raw: raw, kind: kind, previousEnd: previousEnd)
        guard asRead != self else { return .object(raw) }
        var raw = raw
        var meta = raw["m"]?.object ?? [:]
        raw.update("d", to: duration)
        if asRead.start != start { meta.update("start_ms", to: start) }
        if asRead.id != id { meta.update("id", to: id) }
        if asRead.name != name { meta.update("name", to: name) }
        if asRead.volume != volume {
            meta["volume"] = nil
            meta.update("volume_percent", to: volume)
        }
        if asRead.content != content { Self.write(content, into: &meta) }
        if !meta.isEmpty { raw["m"] = .object(meta) }
        return .object(raw)
    }

    private static func content(meta: JSONObject, kind: TrackKind) -> Content {
        if kind == .text {
            guard let text = meta["text"]?.string ?? meta["name"]?.string else { return .unknown }
            return .title(
                Title(
                    text,
                    fontSize: meta["font_size"]?.int ?? 96,
                    color: meta["color"]?.string.flatMap(TitleColor.init(hex:)) ?? .white,
                    position: meta["position"]?.string.flatMap(Title.Position.init(rawValue:)) ?? .center
                )
            )
        }
        guard let source = meta["source"] else { return .unknown }
        return .media(
            Media(
                source: MediaSource(json: source),
                sourceStart: time(meta["source_start_ms"]) ?? 0,
                sourceLength: time(meta["source_length_ms"])
            )
        )
    }

    private static func write(_ content: Content, into meta: inout JSONObject) {
        switch content {
        case .media(let media):
            meta["source"] = media.source.json(over: meta["source"])
            meta.update("source_start_ms", to: media.sourceStart)
            if let length = media.sourceLength { meta.update("source_length_ms", to: length) }
            if media.sourceLength == nil { meta["source_length_ms"] = nil }
        case .title(let title):
            meta.update("text", to: title.text)
            meta.update("font_size", to: title.fontSize)
            meta.update("color", to: title.color.hex)
            meta.update("position", to: title.position.rawValue)
        case .unknown: break
        }
    }

    /// Ours is `volume_percent`; a draft from elsewhere may carry `volume` as a share of 1.
    private static func volume(_ meta: JSONObject) -> Int {
        if let percent = meta["volume_percent"]?.int { return min(max(percent, 0), 400) }
        guard let share = meta["volume"]?.double else { return 100 }
        return Int((min(max(share, 0), 4) * 100).rounded())
    }

    /// A time in ms, kept within ten years so that sums cannot overflow.
    static func time(_ json: JSON?) -> Int? {
        guard let number = json?.double, number.isFinite else { return nil }
        return Int(min(max(number, 0), 315_360_000_000).rounded())
    }
}
