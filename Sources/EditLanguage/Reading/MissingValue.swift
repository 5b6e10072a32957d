import Timeline

/// Finds what a sentence lacks that says what is to change and not to what: "change the speed of the last clip".
///
/// A hole is known by filling it: where the sentence can be read with a value of some kind behind it, just that value is
/// missing. So what is asked for is what an answer will be put into, by the same substitution.
struct MissingValue {
    let text: SourceText
    let context: EditContext
    let language: Language
    private let clause: Clause

    /// What is longer says more than what is to change.
    private static let longest = 80

    /// - Returns: nil where a word stands in the sentence that nobody knows, or one that a value could not help.
    init?(_ sentence: String, in context: EditContext, language: Language) {
        let text = SourceText(sentence.withoutFinalSigns)
        guard text.count <= Self.longest else { return nil }
        let tokens = Tokenings(text, in: context).named
        let clause = Clause(text: text, tokens: tokens[...])
        guard tokens.unknown(in: text).isEmpty, !clause.has(.joint),
            !clause.has({ if case .quoted = $0 { true } else { false } })
        else { return nil }
        (self.text, self.context, self.language, self.clause) = (text, context.readByRules, language, clause)
    }

    /// What to ask for; nil where no value would make it an edit.
    var error: ReadingError? {
        if let detail = ReadingError.Detail.values.first(where: { isNamed($0) && isMissing($0) }) {
            return .missingDetail(detail)
        }
        let isOfTitle = clause.has(.target(.kind(.title, ordinal: nil))) && clause.changes
        return isOfTitle && fills(language.wording.example(.quotedName(language.wording.greeting)), isText)
            ? .missingText : nil
    }

    private func isMissing(_ detail: ReadingError.Detail) -> Bool {
        language.wording.samples(of: detail).prefix(1).contains { fills($0, detail.isSet) }
    }

    private func isText(_ edit: Edit) -> Bool { if case .setTitleText = edit { true } else { false } }

    /// Whether the sentence can be read with a value behind it, or would only be asked of what it is to be.
    private func fills(_ value: String, _ isMeant: (Edit) -> Bool) -> Bool {
        language.wording.grown(text.string(0..<text.count), by: value).contains { sentence in
            switch EditReader.instructions(sentence, in: context, language: language) {
            case .success(let found):
                return found.contains { if case .edit(let edit) = $0 { isMeant(edit) } else { false } }
            case .failure(.which), .failure(.pronoun): return !clause.has { $0.isThing }
            case .failure: return false
            }
        }
    }

    /// Whether the sentence speaks of what such a value is of.
    private func isNamed(_ detail: ReadingError.Detail) -> Bool {
        switch detail {
        case .speed: clause.hasWord(.speed)
        case .volume: clause.has(.volume)
        case .color: clause.says(Self.colors)
        case .letters: clause.hasWord(.fontSize) || clause.hasWord(.size)
        case .place: clause.says(Self.places)
        case .length: clause.says(Self.lengths)
        case .shape: clause.has(.canvas) || clause.says(Self.shapes)
        case .rate: clause.hasWord(.frameRate)
        case .amount, .angle, .crop, .motion, .filter, .font: false
        }
    }

    private static let colors = Phrases(["color", "colour", "颜色"])
    private static let places = Phrases(["position", "place", "corner", "位置", "move", "挪", "移动", "移"])
    private static let lengths = Phrases(["length", "duration", "时长", "长度", "how long"])
    private static let shapes = Phrases(["aspect ratio", "aspect", "shape", "orientation", "format", "比例", "画幅"])
}

extension ReadingError.Detail {
    /// Those that any sentence may lack, those named by the surest word first.
    static let values: [Self] = [.speed, .volume, .color, .letters, .shape, .rate, .place, .length]

    /// Whether an edit sets such a value.
    fileprivate func isSet(_ edit: Edit) -> Bool {
        switch (self, edit) {
        case (.speed, .setSpeed), (.volume, .setVolume), (.shape, .setCanvas), (.rate, .setCanvas),
            (.length, .setLength), (.length, .trim), (.length, .cut), (.length, .setTransition), (.length, .setFade),
            (.place, .move):
            true
        case (.color, .setTitle(let change)): if case .color = change.aspect { true } else { false }
        case (.letters, .setTitle(let change)): if case .fontSize = change.aspect { true } else { false }
        case (.letters, .setLook(let change)), (.place, .setLook(let change)):
            if case .box = change.aspect { true } else { false }
        case (.place, .setTitle(let change)): if case .position = change.aspect { true } else { false }
        default: false
        }
    }
}

extension Clause {
    /// Whether it says that something is to be another.
    fileprivate var changes: Bool {
        has { kind in
            switch kind {
            case .verb(.set), .verb(.replace): true
            default: false
            }
        }
    }
}

extension Part.Kind {
    /// Whether it names something on the timeline.
    fileprivate var isThing: Bool {
        switch self {
        case .target(.pronoun): false
        case .target, .label, .fileName, .upload: true
        default: false
        }
    }
}

extension Wording {
    /// A sentence with a value behind it, in the ways that are tried, the plainest first.
    func grown(_ sentence: String, by value: String) -> [String] {
        ["\(sentence)\(value.hasPrefix("\u{FF0C}") ? "" : space)\(value)"]
            + variants(of: sentence, appending: value).prefix(4)
    }
}
