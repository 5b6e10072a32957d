import Timeline

extension English {
    public var instead: String { "Instead:" }

    func message(_ question: String, choices: [String]) -> String {
        "\(question) \(choices.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: " · "))"
    }

    func answers(to error: ReadingError) -> [String] {
        switch error {
        case .which(let addresses): addresses.prefix(6).map(\.description)
        case .pronoun, .only, .none: []
        case .filmOr(let address): ["the video", "\(address)"]
        case .missingSide: ["from the start", "from the end"]
        case .unsaid(.fadeSide): ["in", "out"]
        case .missingDetail(.filter): ["black and white", "sepia", "vintage"]
        case .missingDetail(.motion): ["zoom in", "zoom out", "pan left"]
        case .unknownMood: MusicMood.allCases.map(\.displayName)
        case .whichTrack(let labels): labels.prefix(6).map(\.description)
        default: []
        }
    }

    func samples(of detail: ReadingError.Detail) -> [String] {
        switch detail {
        case .speed: ["to 2x", "to half speed"]
        case .volume: ["to 50%", "to 120%"]
        case .color: ["to yellow", "to red"]
        case .letters: ["to 60 px", "to 120 px"]
        case .place: ["to the top left", "to the end", "to 5 s"]
        case .length: ["to 5 s", "to 2 s"]
        case .shape: ["to 9:16", "to square"]
        case .rate: ["to 30 fps", "to 60 fps"]
        case .amount, .angle, .crop, .motion, .filter, .font: []
        }
    }

    func variants(of sentence: String, appending words: String) -> [String] {
        ["", "by ", "to ", "at ", "for ", "in ", "from ", "of ", "from the ", "at the "]
            .map { "\(sentence) \($0)\(words)" }
    }

    func descriptions(of sentence: String, showing words: String, quoted: String) -> [String] {
        ["\(sentence) of \(words)", "\(sentence) of \(quoted)", "\(sentence) \(quoted)"]
    }

    func units(for hole: Hole) -> [String] {
        switch hole {
        case .angle: [" degrees"]
        case .time: [" s"]
        case .speed: ["x", "%"]
        case .volume: ["%"]
        case .letters: [" px", "%"]
        case .place: [" s"]
        case .text, .description, .color, .shape, .consent, .side, .thing, .choice: []
        }
    }

    func ordinal(_ edge: Edge) -> String { edge == .start ? "first" : "last" }

    func all(_ noun: Noun) -> String { noun == .music || noun == .sound ? "all sounds" : "all \(name(of: noun))s" }

    func counted(_ ordinal: String, _ noun: Noun) -> String { "\(ordinal) \(name(of: noun))" }

    func listing(_ addresses: [SegmentAddress]) -> String {
        addresses.map(\.description).joined(separator: " and ")
    }

    func meanings(of name: String) -> [String] { ["no, \(name) instead", "\(name) too"] }

    func settings(_ words: String) -> [String] { ["make it \(words)", "move it to \(words)", "set it to \(words)"] }

    var insteadOrToo: String { "Instead, or as well? Nothing was changed." }

    var whichFirst: String {
        "One of these moves what the other counts on. Which first? Please say the other one after it."
    }
    var whatInstead: String { "What shall it be instead? Nothing was changed yet." }

    func nudge(_ property: NudgeProperty, isUp: Bool) -> String {
        switch property {
        case .volume: isUp ? "make it louder" : "make it quieter"
        case .speed: isUp ? "make it faster" : "make it slower"
        case .brightness: isUp ? "make it brighter" : "make it darker"
        case .size: isUp ? "make it bigger" : "make it smaller"
        case .length: isUp ? "make it longer" : "make it shorter"
        case .saturation: isUp ? "make it more saturated" : "make it less saturated"
        case .warmth: isUp ? "make it warmer" : "make it cooler"
        case .contrast: isUp ? "more contrast" : "less contrast"
        case .opacity: isUp ? "make it less transparent" : "make it more transparent"
        }
    }
}
