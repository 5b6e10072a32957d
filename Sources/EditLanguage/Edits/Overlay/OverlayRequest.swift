import Timeline

/// A picture over the film: a file, or a clip that stands in it, or two clips side by side.
enum OverlayRequest: SayableRequest {
    static let rules: [any EditRule] = [SplitScreenRule(), OverlayRule()]

    static let tools = [
        EditTool(
            "overlay_clip",
            "Lays a clip of the timeline over the others, small, on a track of its own; its gap is closed.",
            [
                .segment(), .number("at_ms"), .word("place", PicturePlace.self), .number("size_percent"),
            ]
        ) {
            let box = Look.Box(try $0.word("place", PicturePlace.self), size: try $0.number("size_percent"))
            return .overlay(.clip(try $0.segment()), at: try $0.number("at_ms"), in: box)
        }
    ]

    static let verb = Verb.put

    static func subject(_ overlay: Overlay) -> String {
        switch overlay.picture {
        case .new(_, let name, _, _): name
        case .clip(let address): "\(address)"
        }
    }

    static func cardName(_ overlay: Overlay) -> String? {
        if case .new(let source, _, _, _) = overlay.picture, source.isGenerated { "generate_video" } else { nil }
    }
}

extension Keyword {
    /// "overlay".
    static let overlay = Keyword("overlay")
    /// "watermark": small, in a corner.
    static let watermark = Keyword("watermark")
    /// "the corner", and not which.
    static let corner = Keyword("corner")
    /// "split screen"; 上下分屏 has one above the other.
    static let splitScreen = Keyword("split screen")
    static let stackedScreen = Keyword("stacked screen")
}
