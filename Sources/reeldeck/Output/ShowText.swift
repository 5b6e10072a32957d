import ExactJSON
import Timeline

extension Draft {
    /// The timeline as scripts read it: `{"duration_ms","tracks":[{"type","name","segments":[…]}]}`, times in ms; with
    /// `"hidden"` and `"solo"` where a track is so, `"markers"` where there are some, and `"kept":true` where it is that of
    /// a session that is gone.
    func showJSON(isKept: Bool) -> JSON {
        var object: JSONObject = [
            "duration_ms": JSON(duration),
            "canvas": [
                "width": JSON(canvas.width), "height": JSON(canvas.height), "fps": JSON(canvas.framesPerSecond),
            ],
            "tracks": .array(
                tracks.indices.map { index in
                    var track: JSONObject = [
                        "label": .string(label(ofTrackAt: index).description),
                        "type": .string(tracks[index].kind.word),
                        "name": .string(tracks[index].displayName),
                        "muted": .bool(tracks[index].isMuted),
                        "locked": .bool(tracks[index].isLocked),
                        "segments": .array(segments(ofTrackAt: index)),
                    ]
                    if tracks[index].isHidden { track["hidden"] = true }
                    if tracks[index].isSolo { track["solo"] = true }
                    return .object(track)
                }
            ),
        ]
        if !markers.isEmpty {
            object["markers"] = .array(markers.map { ["at_ms": JSON($0.time), "name": .string($0.name)] })
        }
        if isKept { object["kept"] = true }
        return .object(object)
    }
}

extension Draft {
    /// The segments of a track, each with what is set on it beside the usual, under the keys of the draft.
    fileprivate func segments(ofTrackAt index: Int) -> [JSON] {
        let written = json["t"]?.array?[index]["sg"]?.array ?? []
        return zip(tracks[index].segments, written).map { segment, written in
            var object = segment.showJSON
            for key in Self.settings { object[key] = written["m"]?[key] }
            return .object(object)
        }
    }

    private static let settings = [
        "speed_percent", "reversed", "frozen", "fade_in_ms", "fade_out_ms", "duck_percent", "transition", "look",
        "style", "font", "font_size", "color", "outline", "position",
    ]
}

extension Segment {
    fileprivate var showJSON: JSONObject {
        var object: JSONObject = [
            "start_ms": JSON(start), "duration_ms": JSON(duration), "name": .string(name),
        ]
        switch content {
        case .title(let title): object["text"] = .string(title.text)
        case .media(let media):
            object["volume_percent"] = JSON(volume)
            object["source_start_ms"] = JSON(media.sourceStart)
        case .unknown: break
        }
        return object
    }
}
