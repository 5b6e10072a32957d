import Timeline

extension Edit {
    /// The file that it names, as whoever does the edit knows it; nil where it names none.
    var file: Upload? {
        switch self {
        case .addClip(let add): Upload(add.source, add.name, add.sourceLength)
        case .replaceClip(let replace): Upload(replace.source, replace.name, replace.sourceLength)
        case .overwrite(let over): Upload(over.source, over.name, over.sourceLength)
        case .overlay(let overlay):
            if case .new(let source, let name, _, let length) = overlay.picture {
                Upload(source, name, length)
            } else {
                nil
            }
        case .addSound(let add): Upload(add.source, add.name, add.sourceLength, isSound: true)
        case .replaceSound(let replace): Upload(replace.source, replace.name, nil, isSound: true)
        default: nil
        }
    }
}

extension Upload {
    /// A source's file; nil for what is none. A clip without a length is a picture.
    fileprivate init?(_ source: MediaSource, _ name: String, _ length: Int?, isSound: Bool = false) {
        guard case .file(let id) = source else { return nil }
        self.init(id: id, name: name, duration: length, kind: isSound ? .audio : length == nil ? .image : .video)
    }
}
