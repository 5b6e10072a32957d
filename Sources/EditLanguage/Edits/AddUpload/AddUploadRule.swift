import Timeline

/// "add beach.mov", "put the uploaded video on the timeline", "use my song at 50%", 把上传的视频放到时间线上.
struct AddUploadRule: EditRule {
    /// How long a still stands, and a clip whose length nobody knows, in ms.
    static let lengthOfStill = 5000

    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        if let count = clause.takeTimesOver() {
            guard let edit = try read(&clause, in: resolver), case .addClip(let clip) = edit, clip.place == .end else {
                return nil
            }
            return Array(repeating: edit, count: count)
        }
        guard let clauses = clause.forEachStart else { return try read(&clause, in: resolver).map { [$0] } }
        var edits: [Edit] = []
        for var each in clauses {
            guard let edit = try read(&each, in: resolver), case .addSound = edit else { return nil }
            edits.append(edit)
            clause = each
        }
        return edits
    }

    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        // "voice.mp3 from 4 s", of a file that stands nowhere yet: what else could be done with it?
        let isNamedOnly = clause.isVerbless && clause.namesUnplacedSound(in: resolver)
        guard let verb = clause.takeVerb(.add, .put, .use, .move) ?? (isNamedOnly ? .add : nil) else { return nil }
        if verb == .put || verb == .move, namesSegment(clause, in: resolver) { return nil }
        let excerpt = try excerpt(&clause, of: resolver.context.uploads)
        let isLast = clause.has { if case .last = $0 { true } else { false } }
        let name = clause.takeQuoted(behind: .named)
        guard let upload = try clause.takeUpload(in: resolver, isPronounMeant: isPronounMeant(verb, clause, resolver))
        else {
            return nil
        }
        // "the sound file": only the sound is wanted, whatever the file holds.
        let isSound =
            clause.take(.target(.kind(.sound, ordinal: nil))) || clause.take(.keyword(.soundEffect))
            || upload.file.kind == .audio
        let isMusic = clause.take(.target(.kind(.music, ordinal: nil)))
        _ = clause.take(.target(.kind(.clip, ordinal: nil)))
        if isSound || isMusic { clause.takeLayer() }
        let percent = clause.takePercent() ?? clause.takeShareOfLoudness()
        _ = clause.take(.volume)
        let beginning = isSound || isMusic ? clause.takeStartOfClip() : nil
        guard let slots = clause.takeSlots(playhead: resolver.context.playhead) else { return nil }
        guard !isNamedOnly || percent != nil || slots.saysWhere || clause.has({ $0.isAcross }) else { return nil }
        let carrier = beginning ?? (isSound || isMusic ? clause.takeCarrier(in: resolver) : nil)
        guard clause.isSpent else { return nil }
        if isSound || isMusic {
            guard excerpt == nil, carrier == nil || slots.start == nil && !slots.isAtEnd && slots.beside == nil else {
                return nil
            }
            let length = slots.length ?? upload.file.duration ?? 0
            let said = try slots.beginning(ofLength: length, in: resolver) ?? 0
            let start = if let carrier { try carrier.range(in: resolver).start } else { said }
            return .addSound(
                AddSound(
                    source: .file(id: upload.file.id),
                    name: name ?? upload.name,
                    start: start,
                    length: slots.length,
                    sourceLength: upload.file.duration,
                    volume: percent ?? 100
                )
            )
        }
        guard percent == nil, excerpt == nil || slots.length == nil else { return nil }
        // "the last 3 seconds of beach.mp4" is a part of it that cannot be told apart from a place here.
        guard !isLast || upload.file.kind == .image else { throw .notUnderstood }
        return .addClip(
            AddClip(
                source: .file(id: upload.file.id),
                name: name ?? upload.name,
                length: excerpt ?? slots.length ?? upload.file.duration ?? Self.lengthOfStill,
                sourceLength: upload.file.duration,
                place: try slots.place(in: resolver)
            )
        )
    }

    /// "the first 5 seconds of" before the file says how much of it; behind it, it would say where to.
    private func excerpt(_ clause: inout Clause, of uploads: [Upload]) throws(ReadingError) -> Int? {
        // "The first half of dinner.mp4".
        if case .portion(.share(1, of: let count))? = clause.parts.first(where: { !$0.isSilent })?.kind {
            var named = clause
            _ = named.take(.portion(.share(1, of: count)))
            guard let length = named.namedUpload(uploads)?.duration else { return nil }
            clause = named
            return length / count
        }
        guard
            let part = clause.parts.first(where: { !$0.isSilent }).flatMap({ isFirst($0) ? $0 : nil })
                ?? behindOwner(clause),
            case .first(let length) = part.kind
        else { return nil }
        return clause.take { $0 == .first(length) ? length : nil }
    }

    private func isFirst(_ part: Part) -> Bool { if case .first = part.kind { true } else { false } }

    /// beach.mp4的前3秒.
    private func behindOwner(_ clause: Clause) -> Part? {
        clause.parts.indices.dropFirst(2).first { index in
            isFirst(clause.parts[index]) && clause.text.spells("的", in: clause.parts[index - 1].range)
        }
        .map { clause.parts[$0] }
    }

    /// "put beach.mov at 5 s" moves the clip if it is on the timeline already.
    private func namesSegment(_ clause: Clause, in resolver: ReferenceResolver) -> Bool {
        clause.has { kind in
            switch kind {
            case .fileName(let name), .quoted(let name), .target(.name(let name)): !resolver.named(name).isEmpty
            default: false
            }
        }
    }

    private func isPronounMeant(_ verb: Verb, _ clause: Clause, _ resolver: ReferenceResolver) -> Bool {
        if verb == .add || resolver.draft.isEmpty { return true }
        // "Put it on the timeline", with no place to move anything to, is said of a file that is not there yet.
        guard verb == .put, clause.parts.count(where: { !$0.isSilent }) == 1,
            let newest = resolver.context.uploads.last
        else { return false }
        return !resolver.draft.tracks.flatMap(\.segments).contains { $0.media?.source == .file(id: newest.id) }
    }
}
