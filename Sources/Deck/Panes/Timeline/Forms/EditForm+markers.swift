import Timeline

// What is asked for of markers.
extension EditForm {
    static let ofMarkers: [EditForm] = [
        EditForm(
            "timeline.markerName",
            sets: Phrase("name of the marker at the playhead", zh: "播放头处标记的名称"),
            of: .film,
            choices: Phrase("a name", zh: "名称"),
            now: { target in target.draft.markers.first { $0.time == target.playhead }?.name ?? "" },
            edits: { typed, target in
                guard target.draft.markers.contains(where: { $0.time == target.playhead }) else {
                    return [.addMarker(at: target.playhead, name: typed.asTyped)]
                }
                return [.renameMarker(at: target.playhead, to: typed.asTyped)]
            }
        ),
        EditForm(
            "timeline.markerMove",
            sets: Phrase("time of the marker before the playhead", zh: "播放头前面标记的时间"),
            of: .film,
            choices: Phrase("12, 1:20", zh: "12、1:20"),
            edits: { typed, target in
                guard let marker = target.draft.markers.last(where: { $0.time <= target.playhead }) else { return [] }
                return [.moveMarker(at: marker.time, to: try typed.time(frame: target.frame))]
            }
        ),
    ]
}
