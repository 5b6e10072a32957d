import Timeline

/// "join the three videos together", "take the first 3 seconds of each file and join them", 每个素材取前3秒拼在一起: the files
/// that stand nowhere yet, one after the other as they were uploaded.
struct JoinUploadsRule: EditRule {
    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        let isJoin = clause.take(.keyword(.join))
        let exactly: Int? = clause.take { kind in
            guard case .target(.group(let group)) = kind, case .exactly(let count) = group.base else { return nil }
            return count
        }
        let isEvery = clause.takeWord(.all)
        let isAll = clause.takeWord(.whole) || isEvery || exactly != nil
        let goal = clause.takeFilmLength()
        guard isJoin || isAll || goal != nil, clause.mayTakeVerb(.add, .put, .use, .make, .cut, .generate) else {
            return nil
        }
        let isStill = clause.has(.target(.kind(.image, ordinal: nil))) || clause.says(Self.stills)
        let isAny =
            clause.has { [.target(.kind(.file, ordinal: nil)), .upload(.file)].contains($0) }
            || clause.says(Self.files)
        let namesFiles = clause.takeWordsForFiles()
        // "Into one" says nothing of how many there are.
        _ = clause.take(.number(1000))
        let number: Int? =
            exactly
            ?? clause.take { kind in
                switch kind {
                case .number(let value): value / 1000
                case .sense(.several(let count)): count
                default: nil
                }
            }
        let excerpt: Int? = clause.take { if case .first(let time) = $0 { time } else { nil } }
        guard clause.isSpent, isJoin || namesFiles || number != nil || resolver.draft.isEmpty else { return nil }
        let files = resolver.unplaced.filter { isAny ? $0.kind != .audio : $0.kind == (isStill ? .image : .video) }
        guard !files.isEmpty else {
            // Clips follow one another anyhow.
            if isJoin, excerpt == nil, resolver.draft.pictureEnd > 0 { throw .refused(.noChange) }
            return nil
        }
        // With clips on the timeline, they could be meant.
        guard resolver.draft.pictureEnd == 0 || isAny || isAll && !isJoin, number.map({ $0 == files.count }) ?? true
        else { return nil }
        var room = goal ?? .max
        return files.compactMap { file in
            let whole = file.duration ?? AddUploadRule.lengthOfStill
            let length = min(excerpt ?? whole, whole, room)
            guard length > 0 else { return nil }
            room -= length
            return .addClip(
                AddClip(source: .file(id: file.id), name: file.name, length: length, sourceLength: file.duration)
            )
        }
    }

    private static let stills = Phrases(["photos", "images", "pictures"])
    private static let files = Phrases(["files", "media", "uploads"])
}

extension Clause {
    private static let wordsForFiles = Phrases([
        "videos", "files", "uploads", "photos", "images", "pictures", "them", "together", "each", "one", "take",
        "movies",
        "两", "三", "四", "五", "几", "取", "各取", "截取", "起来", "一起", "它们", "只",
    ])

    /// Takes what speaks of files in general; true if it was more than a pronoun.
    fileprivate mutating func takeWordsForFiles() -> Bool {
        var namesFiles = false
        for index in parts.indices.reversed() {
            switch parts[index].kind {
            case .target(.kind(.clip, ordinal: nil)), .target(.kind(.file, ordinal: nil)), .upload,
                .target(.kind(.image, ordinal: nil)):
                namesFiles = true
            case .target(.pronoun), .target(.group(Group(base: .spoken))): break
            case .other where Self.wordsForFiles.matchEnd(in: text, at: parts[index].range.lowerBound) != nil:
                namesFiles = namesFiles || text.string(parts[index].range).hasSuffix("s")
            default: continue
            }
            remove(index..<index + 1)
        }
        return namesFiles
    }

    /// Takes "a 20 second video from" where it is made of the files: how long the film is to be.
    fileprivate mutating func takeFilmLength() -> Int? {
        let isOfFiles = has { if case .upload = $0 { true } else { false } }
        let sources = ["from", "of", "using", "用"]
        guard isOfFiles, parts.contains(where: { part in sources.contains { text.spells($0, in: part.range) } }) else {
            return nil
        }
        return take { if case .time(let time) = $0 { time } else { nil } }
    }
}

extension ReferenceResolver {
    /// The files that stand nowhere on the timeline, as they were uploaded.
    fileprivate var unplaced: [Upload] {
        let placed = Set(draft.tracks.flatMap(\.segments).compactMap { $0.media?.source })
        return context.uploads.filter { !placed.contains(.file(id: $0.id)) }
    }
}
