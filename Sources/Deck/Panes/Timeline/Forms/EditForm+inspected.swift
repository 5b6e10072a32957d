import EditLanguage
import Timeline

// What has a key of its own, or a switch among the commands, set where it stands in the inspector.
extension EditForm {
    static let text = EditForm(
        "timeline.edit",
        sets: Phrase("text", zh: "文字"),
        of: .title,
        choices: Phrase("words", zh: "文字"),
        now: { $0.title?.text ?? "" },
        edits: { typed, target in [.setTitleText(target.address, typed.asTyped)] }
    )

    static let volume = EditForm(
        "timeline.volume",
        sets: Phrase("volume", zh: "音量"),
        of: .media,
        choices: Phrase(same: "0-400%"),
        now: { "\($0.segment.volume)%" },
        turn: turning(by: 5, unit: "%") { $0.segment.volume },
        edits: { typed, target in [.setVolume(.segment(target.address), percent: try typed.number("%"))] }
    )

    /// Where in its source it begins.
    static let inPoint = EditForm(
        "timeline.slip",
        sets: Phrase("where in its source it begins", zh: "素材入点"),
        of: .media,
        choices: Phrase("a time in its source: 2, 0:12, 10f", zh: "素材中的时间：2、0:12、10帧"),
        now: { TimeText.short($0.media?.sourceStart ?? 0) },
        turn: turning { $0.media?.sourceStart },
        edits: { typed, target in
            [.slip(target.address, by: try typed.time(frame: target.frame) - (target.media?.sourceStart ?? 0))]
        }
    )

    static let backwards = either(
        "timeline.reverse",
        Phrase("backwards", zh: "倒放"),
        of: .media,
        { $0.media?.isReversed == true },
        { .setReversed($0.address, $1) }
    )

    static let flipped = either(
        "inspector.flipped",
        Phrase("left and right exchanged", zh: "左右翻转"),
        of: .clip,
        { $0.segment.look.isFlippedHorizontally },
        { .setLook($0.address, .flippedHorizontally($1)) }
    )

    static let upsideDown = either(
        "inspector.upsideDown",
        Phrase("up and down exchanged", zh: "上下翻转"),
        of: .clip,
        { $0.segment.look.isFlippedVertically },
        { .setLook($0.address, .flippedVertically($1)) }
    )

    static let muted = ofTrack("Mute", Phrase("track muted", zh: "轨道静音"), \.isMuted) { .setTrackMuted($0, $1) }
    static let solo = ofTrack("Solo", Phrase("track solo", zh: "轨道独奏"), \.isSolo) { .setTrackSolo($0, $1) }
    static let hidden = ofTrack("Hide", Phrase("track hidden", zh: "轨道隐藏"), \.isHidden) { .setTrackHidden($0, $1) }
    static let locked = ofTrack("Lock", Phrase("track locked", zh: "轨道锁定"), \.isLocked) { .setTrackLocked($0, $1) }

    private static func ofTrack(
        _ id: String,
        _ name: Phrase,
        _ isSo: any KeyPath<Track, Bool> & Sendable,
        _ edit: @escaping @Sendable (TrackLabel, Bool) -> Edit
    ) -> EditForm {
        either(
            "timeline.track\(id)",
            name,
            of: .track,
            { target in
                target.draft.trackIndex(target.track).map { target.draft.tracks[$0][keyPath: isSo] } ?? false
            },
            { edit($0.track, $1) }
        )
    }
}
