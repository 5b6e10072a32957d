import ExactJSON
import Timeline

extension Draft {
    /// The timeline as scripts read it: `{"duration_ms","tracks":[{"type","name","segments":[…]}]}`, times in ms.
    var showJSON: JSON {
        [
            "duration_ms": JSON(duration),
            "canvas": [
                "width": JSON(canvas.width), "height": JSON(canvas.height), "fps": JSON(canvas.framesPerSecond),
            ],
            "tracks": .array(
                tracks.indices.map { index in
                    [
                        "label": .string(label(ofTrackAt: index).description),
                        "type": .string(tracks[index].kind.word),
                        "name": .string(tracks[index].displayName),
                        "segments": .array(tracks[index].segments.map(\.showJSON)),
                    ]
                }
            ),
        ]
    }
}

extension Segment {
    fileprivate var showJSON: JSON {
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
        return .object(object)
    }
}
