import Timeline

extension Clause {
    /// Takes what names an uploaded file: its name, its identifier, or "my video".
    ///
    /// - Parameter isPronounMeant: whether "it" means the newest file.
    /// - Returns: the file and what to call it; nil where the clause names none.
    mutating func takeUpload(
        in resolver: ReferenceResolver,
        isPronounMeant: Bool
    ) throws(ReadingError) -> (file: Upload, name: String)? {
        let uploads = resolver.context.uploads
        if let id = takeQuoted(behind: .identified) {
            guard let file = uploads.last(where: { $0.id == id }) else { throw .noUpload(id) }
            _ = take(.upload(.file))
            return (file, takeQuoted() ?? file.name)
        }
        if let named = takeNamedUpload(uploads) {
            _ = take(.upload(.file))
            return (named, named.name)
        }
        let fileName: String? = take { if case .fileName(let name) = $0 { name } else { nil } }
        if let fileName { throw .noUpload(fileName) }
        let noun: Noun? = take { kind in
            switch kind {
            case .upload(let noun): noun
            case .target(.pronoun) where isPronounMeant: .file
            case .target(.kind(.image, ordinal: nil)): .image
            default: nil
            }
        }
        guard let noun else { return nil }
        guard let file = uploads.last(where: { noun.fits($0.kind) }) else { throw .noUpload(nil) }
        return (file, file.name)
    }

    private mutating func takeNamedUpload(_ uploads: [Upload]) -> Upload? {
        take { kind in
            let name: String
            switch kind {
            case .fileName(let text), .quoted(let text), .target(.name(let text)): name = text
            default: return nil
            }
            let wanted = SourceText(name).foldedString
            return uploads.last { SourceText($0.name).foldedString == wanted }
                ?? uploads.last { MediaFileName.stem(of: $0.name).map { SourceText($0).foldedString } == wanted }
        }
    }
}

extension Noun {
    fileprivate func fits(_ kind: Upload.Kind) -> Bool {
        switch self {
        case .clip: kind == .video
        case .image: kind == .image
        case .music, .sound: kind == .audio
        default: true
        }
    }
}

extension Clause {
    /// Takes "a fifth of its volume", "half the volume": how loud a file is to be, in per cent.
    mutating func takeShareOfLoudness() -> Int? {
        guard hasWord(.asLoud) else { return nil }
        _ = takeWord(.asLoud)
        return takeFactor()
    }
}
