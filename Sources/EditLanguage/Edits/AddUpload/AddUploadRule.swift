import Timeline

/// "add beach.mov", "put the uploaded video on the timeline", "use my song at 50%", 把上传的视频放到时间线上.
struct AddUploadRule: EditRule {
    /// How long a still stands, and a clip whose length nobody knows, in ms.
    static let lengthOfStill = 5000

    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        guard let verb = clause.takeVerb(.add, .put, .use, .move) else { return nil }
        if verb == .put || verb == .move, namesSegment(clause, in: resolver) { return nil }
        let excerpt = excerpt(&clause)
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
    private func excerpt(_ clause: inout Clause) -> Int? {
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

extension Slots {
    /// Where a clip goes: "at the end" is behind the last one, not over it.
    func place(in resolver: ReferenceResolver) throws(ReadingError) -> ClipPlace {
        if isAtEnd { return .end }
        guard let beside else { return start.map(ClipPlace.at) ?? .end }
        let neighbour = try resolver.find(beside.reference, in: .clips)
        guard let range = resolver.draft[neighbour]?.range else { return .end }
        return .at(beside.relation == .after ? range.end : range.start)
    }
}
