import Timeline

extension OverlayRequest {
    static let english = RequestWords(
        title: "Overlays",
        examples: [
            "put my holiday.png in the top right corner for the whole video",
            "overlay the second clip in the top left corner at 40%", "split screen with the first and the second clip",
        ],
        vocabulary: [
            (["overlay", "superimpose"], [.verb(.add), .keyword(.overlay)]),
            (["overlaid", "superimposed", "as an overlay", "as overlay"], [.keyword(.overlay)]),
            (["as a watermark", "as watermark", "watermark", "as a logo"], [.keyword(.watermark)]),
            (["corner", "a corner", "the corner", "one corner", "one of the corners"], [.keyword(.corner)]),
            (
                [
                    "split screen", "split-screen", "splitscreen", "side by side", "side-by-side", "next to each other",
                    "split the screen", "a split screen",
                ], [.keyword(.splitScreen)]
            ),
            (["one above the other", "on top of each other", "stacked"], [.keyword(.stackedScreen)]),
        ]
    )

    static func english(_ overlay: Overlay, in draft: Draft) -> String {
        var words = "overlay "
        switch overlay.picture {
        case .clip(let address): words += "\(address)"
        case .new(.generated(let prompt), let name, let length, let sourceLength):
            words += "a clip of the text prompt \(English.quote(prompt))"
            if name != prompt { words += " named \(English.quote(name))" }
            if let sourceLength, sourceLength != length { words += " from \(English.time(sourceLength)) of material" }
            words += " for \(English.time(length))"
        case .new(let source, let name, let length, _):
            words += "the file \(English.file(source, named: name)) for \(English.time(length))"
        }
        words += " at \(English.time(overlay.start))"
        guard let box = overlay.box else { return words + " full screen" }
        return words + " at the \(English.place(box.place)) at \(box.size)%"
    }
}
