import Timeline

/// Every edit there is, as tools.
enum EditTools {
    static let all: [EditTool] = adding + cutting + moving + sound + looks + titles + tracks + more

    /// The tool of a name.
    static func named(_ name: String) -> EditTool? { all.first { $0.name == name } }

    private static let adding: [EditTool] = [
        EditTool(
            "generate_clip",
            "Makes a clip from a description and puts it at the end, or at a time.",
            [.text("prompt"), .number("length_ms"), .number("at_ms").optional]
        ) { arguments in
            let prompt = try arguments.text("prompt")
            let place = arguments.has("at_ms") ? ClipPlace.at(try arguments.number("at_ms")) : .end
            let length = try arguments.number("length_ms")
            return .addClip(
                NewClip(
                    source: .generated(prompt: prompt),
                    name: prompt,
                    length: length,
                    sourceLength: length,
                    place: place
                )
            )
        },
        EditTool(
            "add_music",
            "Lays music under the film.",
            [.words("mood", ["lofi", "ambient", "upbeat", "cinematic"]), .number("volume_percent")]
        ) {
            let mood = try $0.text("mood")
            return .addSound(NewSound(source: .music(mood: mood), name: mood, volume: try $0.number("volume_percent")))
        },
        EditTool(
            "add_title",
            "Lays words over the pictures.",
            [.text("text"), .word("style", Title.Style.self).optional, .number("from_ms"), .number("to_ms")]
        ) {
            let range = try $0.range()
            let style = $0.has("style") ? try $0.word("style", Title.Style.self) : .title
            return .addTitle(
                NewTitle(Title(try $0.text("text"), style: style), start: range.start, length: range.end - range.start)
            )
        },
        EditTool("duplicate", "Puts a copy right behind a segment.", [.segment()]) {
            .duplicate(try $0.segment("segment"))
        },
    ]

    private static let cutting: [EditTool] = [
        EditTool(
            "trim",
            "Takes time off one end of a segment; what follows closes the gap.",
            [.segment(), .words("side", ["start", "end"]), .number("by_ms")]
        ) {
            .trim(
                try $0.segment("segment"),
                try $0.text("side") == "start" ? .start : .end,
                by: try $0.number("by_ms")
            )
        },
        EditTool("set_length", "Moves the end of a segment.", [.segment(), .number("length_ms")]) {
            .setLength(try $0.segment("segment"), try $0.number("length_ms"))
        },
        EditTool(
            "cut_out",
            "Takes a stretch of time out of all tracks, or of one segment.",
            [.number("from_ms"), .number("to_ms"), .segment().optional, .flag("close_gap").optional]
        ) {
            let segment = $0.has("segment") ? try $0.segment("segment") : nil
            return .cut(try $0.range(), in: segment, ripple: $0.has("close_gap") ? try $0.flag("close_gap") : true)
        },
        EditTool("split", "Cuts in two at a time.", [.number("at_ms"), .segment().optional]) {
            .split(at: try $0.number("at_ms"), $0.has("segment") ? try $0.segment("segment") : nil)
        },
        EditTool("delete", "Takes a segment away.", [.segment(), .flag("close_gap")]) {
            .delete(try $0.segment("segment"), ripple: try $0.flag("close_gap"))
        },
        EditTool("slip", "Shows an earlier or later part of the source.", [.segment(), .number("by_ms")]) {
            .slip(try $0.segment("segment"), by: try $0.number("by_ms"))
        },
        EditTool("set_speed", "25 to 400 per cent.", [.segment(), .number("percent")]) {
            .setSpeed(try $0.segment("segment"), percent: try $0.number("percent"))
        },
        EditTool("set_reversed", "Plays a segment backwards or not.", [.segment(), .flag("reversed")]) {
            .setReversed(try $0.segment("segment"), try $0.flag("reversed"))
        },
        EditTool("freeze", "Holds the frame at a time.", [.number("at_ms"), .number("length_ms")]) {
            .freeze(at: try $0.number("at_ms"), nil, length: try $0.number("length_ms"))
        },
    ]

    private static let moving: [EditTool] = [
        EditTool("move_to", "Moves a segment to a time.", [.segment(), .number("at_ms"), .track().optional]) {
            let time = try $0.number("at_ms")
            let target = $0.has("track") ? MoveTarget.track(try $0.track("track"), at: time) : .time(time)
            return .move(try $0.segment("segment"), target)
        },
        EditTool("move_before", "Moves a segment before another.", [.segment(), .segment("other")]) {
            .move(try $0.segment("segment"), .before(try $0.segment("other")))
        },
        EditTool("move_after", "Moves a segment after another.", [.segment(), .segment("other")]) {
            .move(try $0.segment("segment"), .after(try $0.segment("other")))
        },
    ]

    private static let sound: [EditTool] = [
        EditTool("set_volume", "0 to 400 per cent.", [.segment(), .number("percent")]) {
            .setVolume(.segment(try $0.segment("segment")), percent: try $0.number("percent"))
        },
        EditTool(
            "set_fade",
            "Fades in or out: picture, sound or title.",
            [.segment(), .word("side", FadeSide.self), .number("length_ms")]
        ) {
            .setFade(
                try $0.segment("segment"),
                try $0.word("side", FadeSide.self),
                length: try $0.number("length_ms")
            )
        },
        EditTool("duck", "Lowers a sound while others are heard.", [.segment(), .number("percent")]) {
            .setDuck(.segment(try $0.segment("segment")), percent: try $0.number("percent"))
        },
        EditTool("detach_sound", "Puts a clip's sound on a track of its own.", [.segment()]) {
            .detachSound(try $0.segment("segment"))
        },
        EditTool("set_loudness", "The loudness of the film in LUFS; -14 is usual.", [.number("lufs")]) {
            .setLoudness(try $0.number("lufs"))
        },
    ]

    private static let looks: [EditTool] = [
        EditTool(
            "set_transition",
            "How a segment comes in from the one before it.",
            [.segment(), .word("kind", Transition.Kind.self), .number("length_ms")]
        ) {
            .setTransition(
                try $0.segment("segment"),
                Transition(try $0.word("kind", Transition.Kind.self), length: try $0.number("length_ms"))
            )
        },
        EditTool("remove_transition", "A plain cut again.", [.segment()]) {
            .setTransition(try $0.segment("segment"), nil)
        },
        EditTool(
            "set_look",
            "One number of a clip's look: opacity 0-100, rotation in degrees, the others -100 to 100.",
            [
                .segment(),
                .words("what", ["opacity", "rotation", "brightness", "contrast", "saturation", "warmth"]),
                .number("value"),
            ]
        ) { arguments in
            let value = try arguments.number("value")
            let aspect: LookAspect =
                switch try arguments.text("what") {
                case "opacity": .opacity(value)
                case "rotation": .rotation(value)
                case "brightness": .brightness(value)
                case "contrast": .contrast(value)
                case "saturation": .saturation(value)
                case "warmth": .warmth(value)
                default: throw EditArguments.Wrong(description: "There is no such look.")
                }
            return .setLook(try arguments.segment("segment"), aspect)
        },
        EditTool("set_filter", "A look over the colours.", [.segment(), .word("filter", Look.Filter.self)]) {
            .setLook(try $0.segment("segment"), .filter(try $0.word("filter", Look.Filter.self)))
        },
        EditTool("set_fit", "How a clip fills the picture.", [.segment(), .word("fit", Look.Fit.self)]) {
            .setLook(try $0.segment("segment"), .fit(try $0.word("fit", Look.Fit.self)))
        },
        EditTool(
            "set_box",
            "A picture in the picture; its width in per cent.",
            [.segment(), .word("place", PicturePlace.self), .number("size_percent")]
        ) {
            let box = Look.Box(try $0.word("place", PicturePlace.self), size: try $0.number("size_percent"))
            return .setLook(try $0.segment("segment"), .box(box))
        },
        EditTool(
            "set_motion",
            "A slow move over the picture.",
            [.segment(), .word("kind", Look.Motion.Kind.self), .number("amount_percent")]
        ) {
            let motion = Look.Motion(
                try $0.word("kind", Look.Motion.Kind.self),
                amount: try $0.number("amount_percent")
            )
            return .setLook(try $0.segment("segment"), .motion(motion))
        },
        EditTool("set_canvas", "The size of the film.", [.number("width"), .number("height"), .number("fps")]) {
            .setCanvas(
                Canvas(
                    width: try $0.number("width"),
                    height: try $0.number("height"),
                    framesPerSecond: try $0.number("fps")
                )
            )
        },
    ]

    private static let titles: [EditTool] = [
        EditTool("set_title_text", "What a title says.", [.segment(), .text("text")]) {
            .setTitleText(try $0.segment("segment"), try $0.text("text"))
        },
        EditTool("set_title_size", "The height of the letters in px of 1080.", [.segment(), .number("px")]) {
            .setTitle(try $0.segment("segment"), .fontSize(try $0.number("px")))
        },
        EditTool("set_title_color", "The colour of the letters.", [.segment(), .color("color")]) {
            .setTitle(try $0.segment("segment"), .color(try $0.color("color")))
        },
        EditTool("set_title_outline", "A line round the letters.", [.segment(), .color("color"), .number("px")]) {
            .setTitle(
                try $0.segment("segment"),
                .outline(Title.Outline(color: try $0.color("color"), width: try $0.number("px")))
            )
        },
        EditTool("set_title_place", "Where a title stands.", [.segment(), .word("place", PicturePlace.self)]) {
            .setTitle(try $0.segment("segment"), .position(try $0.word("place", PicturePlace.self)))
        },
    ]

    private static let tracks: [EditTool] = [
        EditTool("rename_track", "Gives a track another name.", [.track(), .text("name")]) {
            .renameTrack(try $0.track("track"), try $0.text("name"))
        },
        EditTool("mute_track", "Silences a track or not.", [.track(), .flag("muted")]) {
            .setTrackMuted(try $0.track("track"), try $0.flag("muted"))
        },
        EditTool("remove_track", "Takes a track away with all that stands on it.", [.track()]) {
            .removeTrack(try $0.track("track"))
        },
    ]
}
