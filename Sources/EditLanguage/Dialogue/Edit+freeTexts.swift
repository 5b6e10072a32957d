import Timeline

extension Edit {
    /// Whether it makes a picture from a description.
    var draws: Bool {
        switch self {
        case .addClip(let edit): edit.source.isDrawn
        case .replaceClip(let edit): edit.source.isDrawn
        case .overwrite(let edit): edit.source.isDrawn
        default: false
        }
    }

    /// The words in it that are a person's own, and mean nothing to a rule.
    var freeTexts: [String] {
        switch self {
        case .addTitle(let edit): [edit.title.text]
        case .setTitleText(let edit): [edit.text]
        case .addClip(let edit): edit.source.isDrawn ? [edit.name] : []
        case .replaceClip(let edit): edit.source.isDrawn ? [edit.name] : []
        case .overwrite(let edit): edit.source.isDrawn ? [edit.name] : []
        case .renameTrack(let edit): [edit.name]
        case .addMarker(let edit): edit.name.isEmpty ? [] : [edit.name]
        case .renameMarker(let edit): [edit.name]
        case .addTrack(let edit): [edit.name].compactMap(\.self)
        case .addSubtitles(let edit): edit.cues.map(\.text)
        default: []
        }
    }
}

extension MediaSource {
    fileprivate var isDrawn: Bool { if case .generated = self { true } else { false } }
}
