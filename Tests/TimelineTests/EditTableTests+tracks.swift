import Timeline

extension EditTableTests {
    static let tracks: [Row] = [
        Row(
            "a video track above the others",
            "V1: A 0-4\nA1: M 0-4",
            .addTrack(.video, name: nil),
            "V1: A 0-4\nV2:\nA1: M 0-4"
        ),
        Row(
            "an audio track below text",
            "V1: A 0-4\nT1: t 0-4",
            .addTrack(.audio, name: "Voice"),
            "V1: A 0-4\nA1:\nT1: t 0-4"
        ),
        Row(
            "a track removed",
            "V1: A 0-4\nA1: M 0-4\nA2: S 0-1",
            .removeTrack(TrackLabel(.audio, 1)),
            "V1: A 0-4\nA1: S 0-1"
        ),
        Row("a track muted", "V1: A 0-4", .setTrackMuted(TrackLabel(.video, 1), true), "V1 muted: A 0-4"),
        Row("a track hidden", "V1: A 0-4", .setTrackHidden(TrackLabel(.video, 1), true), "V1 hidden: A 0-4"),
        Row("a track seen again", "T1 hidden: t 0-4", .setTrackHidden(TrackLabel(.text, 1), false), "T1: t 0-4"),
        Row("a track solo", "A1: M 0-4", .setTrackSolo(TrackLabel(.audio, 1), true), "A1 solo: M 0-4"),
        Row("a track locked", "V1: A 0-4", .setTrackLocked(TrackLabel(.video, 1), true), "V1 locked: A 0-4"),
        Row("a track unlocked", "V1 locked: A 0-4", .setTrackLocked(TrackLabel(.video, 1), false), "V1: A 0-4"),
        Row(
            "a track moved up",
            "V1: A 0-4\nV2: B 0-4\nA1: M 0-4",
            .moveTrack(TrackLabel(.video, 1), to: 2),
            "V1: B 0-4\nV2: A 0-4\nA1: M 0-4"
        ),
        Row(
            "a sound goes beside a locked track",
            "V1: A 0-4\nA1 locked:",
            .addSound(AddSound(source: .music(mood: "lofi"), name: "M")),
            "V1: A 0-4\nA1 locked:\nA2: M 0-4"
        ),
    ]
}
