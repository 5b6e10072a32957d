import Timeline

/// How the English sentences of edits say what many of them have.
enum English {
    static func quote(_ text: String) -> String { EditPhrase.quoted(text, language: .english) }
    static func time(_ ms: Int) -> String { "\(TimeText.short(ms).dropLast()) s" }

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
}

extension PicturePlace {
    var english: String {
        switch self {
        case .topLeft: "top left"
        case .topRight: "top right"
        case .bottomLeft: "bottom left"
        case .bottomRight: "bottom right"
        case .top, .bottom, .left, .right, .center: rawValue
        }
    }
}

extension Title.Style {
    var english: String {
        switch self {
        case .title: "title"
        case .subtitle: "subtitle"
        case .lowerThird: "lower third"
        }
    }
}
