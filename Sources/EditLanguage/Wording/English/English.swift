import Timeline

/// All that is said in English, and how its sentences of edits say what many of them have.
///
/// Each room that speaks to people has it conform to the wording of its own.
public struct English: Wording, Sendable {
    /// English.
    public init() {}

    static func quote(_ text: String) -> String {
        EditPhrase.quoted(text, in: [("\"", "\""), ("“", "”"), ("「", "」")])
    }

    static func time(_ ms: Int) -> String { "\(TimeText.bare(ms)) s" }

    static func name(_ scope: VolumeScope) -> String {
        switch scope {
        case .segment(let address): "\(address)"
        case .track(let label): "track \(label)"
        }
    }

    static func file(_ source: MediaSource, named name: String) -> String {
        guard case .file(let id) = source else { return quote(name) }
        return "\(quote(name)) with id \(quote(id))"
    }

    static func music(_ mood: String, named name: String) -> String {
        guard let known = MusicMood(rawValue: mood) else {
            return "music of mood \(quote(mood))" + (name == mood ? "" : " named \(quote(name))")
        }
        return "\(known.displayName) music" + (name == known.displayName ? "" : " named \(quote(name))")
    }

    /// As the other sentences of edits have it: in the spelling of "color", which most agents were brought up with.
    static func place(_ place: PicturePlace) -> String {
        place == .center ? "center" : English().name(of: place)
    }
}
