import Timeline

extension TransitionRequest {
    static let english = RequestWords(
        title: "Transitions",
        examples: [
            "add a crossfade between the first two clips", "wipe left into the second clip",
            "add transitions between all clips",
        ],
        vocabulary: englishVocabulary
    )

    static func english(_ change: SetTransition, in draft: Draft) -> String {
        guard let transition = change.transition else { return "remove the transition into \(change.segment)" }
        return "add a \(transition.kind.englishNames[0]) of \(English.time(transition.length)) into \(change.segment)"
    }
}

extension TransitionRequest {
    /// The words that nothing else uses.
    private static let englishVocabulary: [Vocabulary.Row] =
        [
            (["transition", "transitions", "transition effect", "transition effects"], [.sense(.transition(nil))]),
            (plain(["transition", "transitions"]), [.sense(.transition(nil))]),
            (plain(["crossfade", "cross fade", "dissolve"]), [.sense(.transition(.crossfade))]),
            (["fade between"], [.sense(.transition(.crossfade))]),
            (["fade to black between"], [.sense(.transition(.fadeBlack))]),
            (["fade to white between"], [.sense(.transition(.fadeWhite))]),
            (["no transition", "no transitions", "without transitions"], [.verb(.remove), .sense(.transition(nil))]),
            (["hard cut", "plain cut", "straight cut"], [.verb(.remove), .sense(.transition(nil))]),
        ]
        + Transition.Kind.allCases.map { ($0.englishNames, [.sense(.transition($0))]) }

    private static func plain(_ words: [String]) -> [String] {
        words.flatMap { word in ["nice", "smooth", "soft", "simple", "gentle", "subtle"].map { "\($0) \(word)" } }
    }
}

extension Transition.Kind {
    /// What people call it, in English; the first is the one that is said back.
    var englishNames: [String] {
        switch self {
        case .crossfade:
            [
                "crossfade", "crossfades", "cross fade", "cross-fade", "cross dissolve", "cross-dissolve",
                "fade transition",
            ]
        case .fadeBlack:
            [
                "dip to black", "dips to black", "fade through black", "fade to black transition", "black transition",
                "dip through black",
            ]
        case .fadeWhite:
            [
                "dip to white", "dips to white", "fade through white", "fade to white transition", "white transition",
                "flash to white", "white flash", "flash white", "flash transition",
            ]
        case .dissolve: ["dissolve", "dissolves", "dissolve transition"]
        case .wipeLeft: ["wipe left", "wipe to the left", "left wipe", "wipe", "wipes", "wipe transition"]
        case .wipeRight: ["wipe right", "wipe to the right", "right wipe"]
        case .wipeUp: ["wipe up", "wipe upwards", "upward wipe"]
        case .wipeDown: ["wipe down", "wipe downwards", "downward wipe"]
        case .slideLeft: ["slide left", "left slide", "push left", "slide transition", "push transition"]
        case .slideRight: ["slide right", "right slide", "push right"]
        case .slideUp: ["slide up", "upward slide", "push up"]
        case .slideDown: ["slide down", "downward slide", "push down"]
        case .circleOpen: ["circle open", "iris open", "iris in", "opening circle", "circle transition", "iris"]
        case .circleClose: ["circle close", "iris close", "iris out", "closing circle"]
        case .radial: ["radial wipe", "clock wipe", "radial transition", "radial"]
        case .pixelize: ["pixelize", "pixelate", "pixel transition", "pixelize transition", "mosaic transition"]
        case .blur: ["blur transition", "blurry transition"]
        case .zoomIn: ["zoom transition", "zoom in transition", "zoom-in transition"]
        }
    }
}
