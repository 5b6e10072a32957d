import Timeline

/// "overwrite 5s to 8s with beach.mov", "overwrite the second clip with a clip of rain", "put beach.mov at 5 s, overwriting
/// what is there", 用beach.mov覆盖5秒到8秒.
struct OverwriteRule: EditRule {
    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        guard clause.take(.keyword(.overwrite)), clause.mayTakeVerb(.add, .put, .use, .make, .generate) else {
            return nil
        }
        let named = clause.takeQuoted(behind: .named)
        let material: Int? = clause.take { if case .material(let time) = $0 { time } else { nil } }
        guard let slots = clause.takeSlots(playhead: resolver.context.playhead), !slots.isAtEnd else { return nil }
        if !clause.has(.promptWord), let upload = try clause.takeUpload(in: resolver, isPronounMeant: false) {
            _ = clause.take(.target(.kind(.clip, ordinal: nil)))
            let under = clause.takeReference(in: resolver)
            guard clause.isSpent, upload.file.kind != .audio else { return nil }
            let length = slots.length ?? upload.file.duration ?? AddUploadRule.lengthOfStill
            return .overwrite(
                try range(under, slots, length, upload.file.duration, in: resolver),
                with: .file(id: upload.file.id),
                name: named ?? upload.name,
                sourceLength: upload.file.duration
            )
        }
        return try generated(&clause, slots, named: named, material: material, in: resolver)
    }

    private func generated(
        _ clause: inout Clause,
        _ slots: Slots,
        named: String?,
        material: Int?,
        in resolver: ReferenceResolver
    ) throws(ReadingError) -> Edit? {
        let isDescription = clause.take(.promptWord)
        // Of two things that are there neither is a picture to be drawn.
        let things = clause.parts.count { part in
            if case .target(let reference) = part.kind { reference != .kind(.clip, ordinal: nil) } else { false }
        }
        guard things < 2 else { return nil }
        let under: Reference? = clause.take { kind in
            if case .target(let reference) = kind, reference != .kind(.clip, ordinal: nil) { reference } else { nil }
        }
        guard clause.take(.target(.kind(.clip, ordinal: nil))) else { return nil }
        guard let prompt = clause.takeQuoted() ?? clause.takeFreeText(from: 0, isVerbatim: false), clause.isSpent,
            !prompt.isEmpty, isDescription || !resolver.knows(prompt)
        else { return nil }
        let range = try range(under, slots, slots.length, nil, in: resolver)
        return .overwrite(
            range,
            with: .generated(prompt: prompt),
            name: named ?? prompt,
            sourceLength: material ?? range.duration
        )
    }

    /// The stretch that is meant: as long as it is said to be, else as what it is laid over, as far as the source goes.
    private func range(
        _ under: Reference?,
        _ slots: Slots,
        _ length: Int?,
        _ longest: Int?,
        in resolver: ReferenceResolver
    ) throws(ReadingError) -> TimeRange {
        if let under {
            let address = try resolver.find(under, in: .clips)
            guard slots.start == nil, slots.beside == nil, let clip = resolver.draft[address]?.range else {
                throw .notUnderstood
            }
            return TimeRange(clip.start, clip.start + (slots.length ?? min(clip.duration, longest ?? clip.duration)))
        }
        guard let start = try slots.beginning(ofLength: length ?? 0, in: resolver) else { throw .missingTime }
        guard let length else { throw .unsaid(.amount) }
        return TimeRange(start, start + length)
    }
}
