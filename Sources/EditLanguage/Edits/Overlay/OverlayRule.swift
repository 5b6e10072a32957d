import Timeline

/// "overlay logo.png", "put market.mp4 over beach.mp4 in the top left at 40%", "picture in picture with dinner.mp4",
/// 把第三段作为画中画放在右下角.
struct OverlayRule: EditRule {
    /// How wide a watermark is if nobody says, in per cent.
    static let watermarkSize = 15

    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        guard clause.mayTakeVerb(.add, .put, .use, .make, .set, .move), !clause.has(.verb(.remove)) else { return nil }
        let leftOut = clause.takeLeftOut()
        let opacity = clause.takeWord { if case .level(.opacity, let percent) = $0 { percent } else { nil } }
        let grade = clause.takeWord { if case .letters(let pixels) = $0 { pixels } else { nil } }
        var said = Said()
        said.isOverlay = clause.take(.keyword(.overlay))
        said.isWatermark = clause.take(.keyword(.watermark))
        said.isInset = clause.takeWord(.inset)
        // 在第二段上面加logo, too.
        let isPlaced = clause.parts.first.map { clause.text.spells("在", in: $0.range) } ?? false
        let under = clause.takeUnder(isOverlay: said.isOverlay || isPlaced)
        let isOver = clause.takeWord(.over) || under != nil
        let isFull = clause.takeWord(.fullScreen)
        let isThroughout = clause.take(.keyword(.throughout))
        said.isWhole = clause.takeWord(.all) || isThroughout
        let name = clause.takeQuoted(behind: .named)
        let material: Int? = clause.take { if case .material(let length) = $0 { length } else { nil } }
        guard said.isLaid || isOver || clause.hasPlace || clause.has(.keyword(.corner)),
            let isNamed = Optional(clause.namesPicture), let picture = try clause.takePicture(in: resolver)
        else { return nil }
        if clause.has(.keyword(.corner)), !clause.hasPlace { throw .unsaid(.corner) }
        let isLifted = isNamed && clause.isInCorner && resolver.standsInRow(picture)
        guard said.isLaid || isOver || picture.isFile || isLifted else { return nil }
        _ = clause.take(.keyword(.corner))
        let place = clause.takePlace()
        _ = clause.takeWord(.size)
        let size = clause.takePercent()
        if size != nil { _ = clause.take(.ratio(.wide)) }
        // A file without a place on the picture is one more clip; and "in the middle" may be the middle of the film.
        guard said.isLaid || isOver || place != nil && place != .center || size != nil && place != nil else {
            return nil
        }
        guard let slots = clause.takeSlots(playhead: resolver.context.playhead), clause.isSpent else { return nil }
        let standard = Look.Box(
            .bottomRight,
            size: said.isWatermark ? Self.watermarkSize : Look.Box.standardSize
        )
        let graded = grade.map { $0 < 60 ? 10 : $0 < 100 ? Self.watermarkSize : $0 < 180 ? 40 : 60 }
        let box = isFull ? nil : Look.Box(place ?? standard.place, size: size ?? graded ?? standard.size)
        let times = OverlayTimes(slots: slots, isWhole: said.isWhole, under: try under?.segmentUnlessFilm(in: resolver))
        switch picture {
        case .clip(let address):
            guard leftOut == nil, let lifted = try times.lift(address, in: box, resolver) else { return nil }
            let id = resolver.draft[address]?.id
            return try resolver.seenThrough(lifted, opacity) { $0 == id }
        case .file(let upload, let called, let isExact):
            guard isExact || resolver.draft.pictureEnd > 0 else { return nil }
            let whole = try times.range(of: upload, isExact: isExact, in: resolver)
            let overlays = try resolver.stretches(of: whole, without: leftOut).map { range -> Edit in
                let new = Overlay.Picture.new(
                    .file(id: upload.id),
                    name: name ?? called,
                    length: range.duration,
                    sourceLength: upload.duration
                )
                return .overlay(new, at: range.start, in: box)
            }
            let old = Set(resolver.draft.addresses.compactMap { resolver.draft[$0]?.id })
            return try resolver.seenThrough(overlays, opacity) { $0.map { !old.contains($0) } ?? true }
        case .drawn(let prompt):
            guard let length = slots.length, let start = slots.start, leftOut == nil, opacity == nil else { return nil }
            let new = Overlay.Picture.new(
                .generated(prompt: prompt),
                name: name ?? prompt,
                length: length,
                sourceLength: material ?? length
            )
            return [.overlay(new, at: start, in: box)]
        }
    }

    /// What says that it is to lie over the others.
    private struct Said {
        var isOverlay = false
        var isWatermark = false
        var isInset = false
        var isWhole = false
        var isLaid: Bool { isOverlay || isWatermark || isInset }
    }
}

/// What a clause wants laid over the film.
enum LaidPicture {
    case clip(SegmentAddress)
    /// A file and what to call it; whether it was said by its identifier, as keys do.
    case file(Upload, name: String, isExact: Bool)
    case drawn(String)

    var isFile: Bool { if case .file = self { true } else { false } }
}

extension Clause {
    /// Whether it says where on the picture.
    var hasPlace: Bool {
        var copy = self
        return copy.takePlace() != nil
    }

    /// Takes what it is laid over: "over the second clip", "on top of beach.mp4", 叠在第一段上面.
    mutating func takeUnder(isOverlay: Bool) -> Reference? {
        let across: Reference? = take { if case .across(let reference, isWhole: true) = $0 { reference } else { nil } }
        if let across { return across }
        for index in parts.indices {
            guard let target = targetBehindOver(index, isOverlay: isOverlay),
                case .target(let reference) = parts[target].kind
            else { continue }
            remove(index..<target + 1)
            return reference
        }
        guard isOverlay else { return nil }
        for index in parts.indices.dropLast().reversed() {
            guard case .target(let reference) = parts[index].kind,
                ["上", "上面", "上方"].contains(text.string(parts[index + 1].range))
            else { continue }
            remove(index..<index + 2)
            return reference
        }
        return nil
    }

    /// The place of what is named behind a word for "over".
    private func targetBehindOver(_ index: Int, isOverlay: Bool) -> Int? {
        let part = parts[index]
        let isWord =
            part.kind == .other && text.spells("over", in: part.range)
            || part.kind == .sense(.over) && text.spells("on top", in: part.range)
            || isOverlay && ["over", "on", "onto"].contains { text.spells($0, in: part.range) }
        guard isWord else { return nil }
        return parts.indices[(index + 1)...].first { !parts[$0].isSilent }
    }

    /// Takes the picture that is to be laid over the film: a clip that is there, a file, or one to be drawn.
    mutating func takePicture(in resolver: ReferenceResolver) throws(ReadingError) -> LaidPicture? {
        if has(.identified) {
            guard let upload = try takeUpload(in: resolver, isPronounMeant: false) else { return nil }
            return .file(upload.file, name: upload.name, isExact: true)
        }
        if take(.promptWord) {
            _ = take(.target(.kind(.clip, ordinal: nil)))
            return takeQuoted().map(LaidPicture.drawn)
        }
        for index in parts.indices {
            switch parts[index].kind {
            case .target(.kind(.image, ordinal: nil)), .target(.kind(.title, _)), .target(.kind(.music, _)),
                .target(.kind(.sound, _)):
                continue
            case .target(.name(let name)) where resolver.named(name).isEmpty,
                .fileName(let name) where resolver.named(name).isEmpty,
                .quoted(let name) where resolver.named(name).isEmpty:
                guard let upload = resolver.upload(named: name), upload.kind != .audio else { return nil }
                remove(index..<index + 1)
                return .file(upload, name: upload.name, isExact: false)
            case .target(let reference):
                let address = try resolver.find(reference, in: .clips)
                guard address.track.kind == .video else { return nil }
                remove(index..<index + 1)
                return .clip(address)
            case .quoted(let name), .fileName(let name):
                let address = try resolver.find(.name(name), in: .clips)
                guard address.track.kind == .video else { return nil }
                remove(index..<index + 1)
                return .clip(address)
            case .upload(let noun):
                guard let upload = try takeUpload(in: resolver, isPronounMeant: false) else { return nil }
                return upload.file.kind == .audio || noun == .music
                    ? nil : .file(upload.file, name: upload.name, isExact: false)
            default: continue
            }
        }
        return nil
    }
}

extension ReferenceResolver {
    /// The newest file of a name, with or without its ending.
    func upload(named name: String) -> Upload? {
        let wanted = SourceText(name).foldedString
        let isNamed = { (name: String?) in name.map { SourceText($0).foldedString == wanted } ?? false }
        return context.uploads.last { isNamed($0.name) }
            ?? context.uploads.last { isNamed(MediaFileName.stem(of: $0.name)) }
    }
}
