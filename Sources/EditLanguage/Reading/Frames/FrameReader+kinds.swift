import Timeline

extension FrameReader {
    /// Whether a thing is one that is heard, or a title.
    func kind(of chunk: Chunk, _ chunked: ChunkedText) -> Frame.Slot {
        let words = SourceText(chunked.string(chunk.range))
        let saysSound = Self.sounds.stands(in: words, 0..<words.count)
        switch chunk.kind {
        case .target(.kind(.title, _)): return .title
        case .target(.kind(.music, _)), .target(.kind(.sound, _)): return .sound
        case .target(.pronoun), .target(.that):
            return context.lastTouched.map { Frame.Slot($0.track.kind) } ?? .pronoun
        case .target(let reference):
            if saysSound { return .sound }
            let resolver = ReferenceResolver(context: context, language: language, opening: context.draft)
            if let address = try? resolver.find(reference, in: .any) { return Frame.Slot(address.track.kind) }
            return isUploadedSound(words) ? .recording : .thing
        case .fileName: return isUploadedSound(words) ? .recording : .thing
        default: return saysSound ? .sound : .thing
        }
    }

    /// "The lo-fi": a word for a mood that is the name of the music that is there.
    func namedSound(_ chunk: Chunk, _ chunked: ChunkedText) -> (slot: Frame.Slot, words: String)? {
        guard case .mood(let mood) = chunk.kind else { return nil }
        let resolver = ReferenceResolver(context: context, language: language, opening: context.draft)
        let found = resolver.candidates(.music, in: .sounds)
        guard found.count == 1, let only = found.first, context.draft[only]?.media?.source == mood.source else {
            return nil
        }
        return (.sound, "\"\(context.draft[only]?.name ?? "")\"")
    }

    private func isUploadedSound(_ words: SourceText) -> Bool {
        let name = String(words.foldedString.trimmingSigns)
        return context.uploads.contains { upload in
            guard upload.kind == .audio else { return false }
            return [upload.name, MediaFileName.stem(of: upload.name)].contains {
                $0.map { SourceText($0).foldedString } == name
            }
        }
    }

    private static let sounds = Phrases(["sound", "audio", "sounds", "noise", "voice", "声音", "原声", "音频", "声", "音"])
}

extension Frame.Slot {
    fileprivate init(_ kind: TrackKind) {
        switch kind {
        case .audio: self = .sound
        case .text: self = .title
        default: self = .thing
        }
    }

    /// Whether something is named by it.
    var isThing: Bool { [.thing, .sound, .title, .picture, .pronoun, .recording].contains(self) }

    /// Whether what is one can stand where another is asked for.
    func fills(_ wanted: Self) -> Bool {
        self == wanted || wanted == .thing && isThing || wanted == .picture && self == .thing
    }
}
