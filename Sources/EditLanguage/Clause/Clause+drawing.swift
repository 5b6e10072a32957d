import Timeline

// Whether a clip is asked for that is to be drawn, and where.
extension Clause {
    /// Whether it can be a clip to be drawn that is asked for: not a gif, a cover or a voice, which are made otherwise,
    /// and not something made of what is there, on it or beside it.
    var asksForDrawing: Bool {
        guard !parts.contains(where: { $0.kind == .verb(.add) && isWriting($0) }), !speaksOfWhatIsThere else {
            return false
        }
        return mayDescribeClip
    }

    /// Whether its words can be what a clip shows: behind "a clip of" any can.
    var mayDescribeClip: Bool { hasDescription || !says(Vocabulary.products) }

    private func isWriting(_ part: Part) -> Bool {
        ["write", "show", "overlay", "写", "写上", "显示"].contains { text.spells($0, in: part.range) }
    }

    private static let wordsForWhatIsThere = Phrases([
        "clips", "these", "those", "across", "them", "they", "each", "both", "everything", "others", "ones", "每", "各",
        "它们",
        "其余", "其他", "剩下",
    ])

    /// "these clips", "of the first 3 seconds", "across the second clip", "clip 1".
    private var speaksOfWhatIsThere: Bool {
        if !hasDescription, says(Self.wordsForWhatIsThere) { return true }
        return parts.indices.contains { index in
            switch parts[index].kind {
            case .target(.kind(.clip, ordinal: .some)), .target(.address), .label: true
            // "a gif of the first 3 seconds": what is there; "for the first 3 seconds" is a place.
            case .first, .last: index > 0 && text.spells("of", in: parts[index - 1].range)
            default: false
            }
        }
    }

    /// Whether "a clip of", "a video showing" say that what follows is a picture.
    var hasDescription: Bool {
        if has({ if case .quoted = $0 { true } else { false } }) { return true }
        return parts.indices.contains { index in
            guard case .target(.kind(.clip, ordinal: nil)) = parts[index].kind else { return false }
            guard parts.indices.contains(index + 1) else { return isBehindOwner(index) }
            let next = text.string(parts[index + 1].range).lowercased()
            return ["of", "showing", "about", "with", "where", "featuring", "from"].contains(next)
                || isBehindOwner(index)
        }
    }

    /// 关于…的视频.
    private func isBehindOwner(_ index: Int) -> Bool { index > 1 && text.spells("的", in: parts[index - 1].range) }

    /// Takes "between clip 2 and clip 3" out of what is to be drawn there: behind the first of the two.
    mutating func takePlaceBetween(in resolver: ReferenceResolver) throws(ReadingError) -> ClipPlace? {
        guard let word = parts.firstIndex(where: { $0.kind == .filler && text.spells("between", in: $0.range) }),
            parts.indices.contains(word + 3), case .target(let one) = parts[word + 1].kind,
            parts[word + 2].kind == .joint, case .target(let other) = parts[word + 3].kind
        else { return nil }
        let first = try resolver.clip(one)
        let second = try resolver.clip(other)
        guard first.track == second.track, abs(first.position - second.position) == 1,
            let range = resolver.draft[first.position < second.position ? first : second]?.range
        else { throw .which([first, second]) }
        remove(word..<word + 4)
        return .at(range.end)
    }

    var beginsWithOrdinal: Bool {
        guard case .target(.kind(_, ordinal: .some)) = parts.first(where: { !$0.isSilent })?.kind else { return false }
        return true
    }
}

extension ReferenceResolver {
    /// Whether words speak of something that is made of what is there: "out of the beach clip", "from dinner".
    func speaksOfKnown(_ words: String) -> Bool {
        let words = words.lowercased()
        // "Seagull noises during the beach": by what it is called, and not by a word of that.
        let isBesideKnown = [" during the ", " over the ", " under the ", " while the ", " when the "].contains {
            lead in
            words.firstRange(of: lead).map { isCalled(String(words[$0.upperBound...])) } ?? false
        }
        return isBesideKnown || isMadeOfKnown(words)
    }

    private func isCalled(_ words: String) -> Bool {
        context.draft.addresses.contains { address in
            let name = context.draft[address]?.name ?? ""
            return [name, MediaFileName.stem(of: name)].contains { $0?.lowercased() == words }
        }
    }

    private func isMadeOfKnown(_ words: String) -> Bool {
        [" out of ", " from ", " of my ", " based on ", " using "].contains { lead in
            guard let place = words.lowercased().firstRange(of: lead) else { return false }
            let rest = words.lowercased()[place.upperBound...].split(separator: " ").drop {
                ["the", "my", "this", "that"].contains($0.lowercased())
            }
            return !rest.isEmpty && knows(rest.joined(separator: " "))
        }
    }

    /// Whether words are the name of a clip or file that is there, with or without "clip" behind it.
    func knows(_ words: String) -> Bool {
        let nouns: Set<Substring> = ["clip", "video", "shot", "footage", "movie", "scene"]
        let name = words.split(separator: " ").filter { !nouns.contains(Substring($0.lowercased())) }.joined(
            separator: " "
        )
        let wanted = SourceText(name).foldedString
        return !named(name).isEmpty
            || context.uploads.contains { upload in
                [upload.name, MediaFileName.stem(of: upload.name)].contains {
                    $0.map { SourceText($0).foldedString } == wanted
                }
            }
    }
}

extension [Part] {
    /// Whether what follows the verb is new: "make a …", "make 10 seconds of …".
    var announceSomethingNew: Bool {
        let verb = firstIndex { if case .verb = $0.kind { true } else { false } }
        switch self[(verb.map { $0 + 1 } ?? 0)...].first(where: { $0.kind != .filler })?.kind {
        case .indefinite, .time, .length, .amount, .number: return true
        default: return false
        }
    }
}
