import Timeline

extension StayingRequest {
    static let english = RequestWords(
        title: "What stays where it is",
        examples: [
            "delete the second clip but leave the titles where they are", "leave the titles where they are",
        ]
    )

    static func english(_ change: SetStaying, in draft: Draft) -> String {
        let things =
            switch change.things {
            case .titles: "the titles"
            case .overlays: "the overlays"
            case .sounds: "the sounds"
            case nil: "everything over the pictures"
            }
        return change.isStaying ? "leave \(things) where they are" : "let \(things) follow the pictures again"
    }
}

extension StayingWords {
    static let english = StayingWords(
        joints: [", but", ", and", ", yet", " but", " and", ",", ";", "."],
        bare: ["without"],
        texts: ["\"", "“", "'", "title", "text", "caption", "subtitle", "say", "write", "read"],
        staying: [
            "leave * @", "keep * @", "let * stay", "let * stay @", "have * stay", "have * stay @", "* should stay @",
            "* stay @", "* stays @", "* must stay @", "* have to stay @", "don't # *", "do not # *", "dont # *",
            "without moving *", "without shifting *", "not moving *", "not shifting *",
            "without affecting *", "without touching *", "don't affect *", "leave * unaffected", "leave * untouched",
        ].flatMap { spread($0, "@", places) }.flatMap { spread($0, "#", ["move", "shift"]) },
        setting: [
            "leave * where they are", "leave * where it is", "leave * in place", "keep * where they are",
            "keep * where it is", "keep * in place", "leave * where they are from now on",
            "keep * where they are from now on",
        ],
        following: ["let * @", "have * @", "make * @", "let * @ again", "have * @ again", "make * @ again"]
            .flatMap { spread($0, "@", ways) },
        things: [
            .titles: spread(["titles", "title", "captions", "caption", "subtitles", "texts", "text"]) + [
                "titles", "captions",
            ],
            .overlays: spread(["overlays", "overlay", "logo"]) + ["overlays"],
            .sounds: spread(["sounds", "sound effects", "audio", "voiceover", "voice-over", "voice"]) + ["sounds"],
        ],
        all: [
            "everything else", "all the rest", "the rest", "everything over the pictures", "the other tracks",
            "other tracks",
        ]
    )

    private static let places = [
        "where they are", "where it is", "where they were", "where it was", "in place", "in their place",
        "in their places", "at their times", "at the same time", "at the same times", "put",
    ]

    private static let ways = ["follow", "move with", "go with", "stick to"].flatMap { way in
        ["the pictures", "the picture", "the clips", "the clip", "their clips", "the video"].map { "\(way) \($0)" }
    }

    private static func spread(_ nouns: [String]) -> [String] {
        nouns.flatMap { noun in ["the", "all", "all the", "my"].map { "\($0) \(noun)" } }
    }
}
