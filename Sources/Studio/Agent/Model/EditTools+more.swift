import Timeline

extension EditTools {
    /// What is asked for less often.
    static let more: [EditTool] = [
        EditTool(
            "flip",
            "Mirrors a clip or not.",
            [.segment(), .words("axis", ["horizontal", "vertical"]), .flag("on")]
        ) {
            let isOn = try $0.flag("on")
            let isHorizontal = try $0.text("axis") == "horizontal"
            return .setLook(
                try $0.segment("segment"),
                isHorizontal ? .flippedHorizontally(isOn) : .flippedVertically(isOn)
            )
        },
        EditTool(
            "crop",
            "Cuts off edges of a clip, in per cent of its size.",
            [.segment(), .number("left"), .number("top"), .number("right"), .number("bottom")]
        ) {
            let insets = Look.Insets(
                left: try $0.number("left"),
                top: try $0.number("top"),
                right: try $0.number("right"),
                bottom: try $0.number("bottom")
            )
            return .setLook(try $0.segment("segment"), .crop(insets))
        },
        EditTool("set_title_font", "The family of a title's letters.", [.segment(), .text("font")]) {
            .setTitle(try $0.segment("segment"), .font(try $0.text("font")))
        },
        EditTool("set_title_style", "What a title is for.", [.segment(), .word("style", Title.Style.self)]) {
            .setTitle(try $0.segment("segment"), .style(try $0.word("style", Title.Style.self)))
        },
        EditTool(
            "add_subtitle",
            "Adds one line of what is said.",
            [.number("from_ms"), .number("to_ms"), .text("text")]
        ) {
            let range = try $0.range()
            return .addSubtitles([Cue(start: range.start, end: range.end, text: try $0.text("text"))])
        },
        EditTool("replace_music", "Puts other music in a sound's place.", [.segment(), .text("mood")]) {
            let mood = try $0.text("mood")
            return .replaceSound(try $0.segment("segment"), .music(mood: mood), name: mood)
        },
        EditTool("replace_clip", "Puts a generated clip in another's place.", [.segment(), .text("prompt")]) {
            let prompt = try $0.text("prompt")
            return .replaceClip(
                try $0.segment("segment"),
                .generated(prompt: prompt),
                name: prompt,
                sourceLength: nil
            )
        },
        EditTool("add_track", "Adds an empty track.", [.words("kind", ["video", "audio", "text"]), .text("name")]) {
            let kinds: [String: TrackKind] = ["video": .video, "audio": .audio, "text": .text]
            guard let kind = kinds[try $0.text("kind")] else {
                throw EditArguments.Wrong(description: "kind must be one of: video, audio, text.")
            }
            return .addTrack(kind, name: try $0.text("name"))
        },
        EditTool("lock_track", "Keeps a track from every edit or not.", [.track(), .flag("locked")]) {
            .setTrackLocked(try $0.track("track"), try $0.flag("locked"))
        },
        EditTool("move_track", "Moves a track to a place, counted from 1.", [.track(), .number("to")]) {
            .moveTrack(try $0.track("track"), to: try $0.number("to"))
        },
    ]
}
