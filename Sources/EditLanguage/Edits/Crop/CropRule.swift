import Timeline

/// "crop 10% off the left", "crop the top and bottom by 5%", "uncrop it", 左边裁掉10%.
///
/// What is said of a side is what it loses of the whole; the other sides stay as they are.
struct CropRule: EditRule {
    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        let whole = clause
        let isVerbless = clause.isVerbless
        if clause.takeWord(.uncrop) {
            _ = clause.takeVerb(.make, .set, .remove)
            _ = clause.takeWord(.reset)
            let targets = clause.takeClipTargets(in: resolver)
            return clause.isSpent ? try resolver.looks(targets) { _ in [.crop(Look.Insets())] } : nil
        }
        guard clause.takeVerb(.trim, .cut, .remove, .set) != nil || isVerbless else { return nil }
        // 把左边裁剪掉10%: a second verb that says the same.
        _ = clause.take(.verb(.remove))
        _ = clause.take(.verb(.trim))
        if let shaped = try shaped(&clause, whole, in: resolver) { return shaped }
        guard let sides = takeSides(&clause) else {
            guard whole.says("crop") || whole.says("裁") else { return nil }
            let targets = clause.takeClipTargets(in: resolver)
            guard clause.isSpent, !targets.isEmpty || isVerbless else { return nil }
            throw .missingDetail(.crop)
        }
        let targets = clause.takeClipTargets(in: resolver)
        guard clause.isSpent else { return nil }
        return try resolver.looks(targets) { look in
            var crop = look.crop
            for (place, percent) in sides { crop.set(place, percent) }
            return [.crop(crop)]
        }
    }

    /// "crop the first clip to a square": both sides lose alike, until its picture has the shape.
    private func shaped(_ clause: inout Clause, _ whole: Clause, in resolver: ReferenceResolver) throws(ReadingError)
        -> [Edit]?
    {
        guard whole.says("crop") || whole.says("裁"), !whole.saysFilm else { return nil }
        var rest = clause
        guard let ratio = rest.take({ if case .ratio(let ratio) = $0 { ratio } else { nil } }) else { return nil }
        let targets = rest.takeClipTargets(in: resolver)
        // "Crop it to 9:16" is said of the film.
        guard rest.isSpent, targets.references.contains(where: \.namesOne) else { return nil }
        clause = rest
        var crops: [SegmentAddress: Look.Insets] = [:]
        for clip in try resolver.clips(targets) {
            guard let size = resolver.pictureSize(of: clip) else { throw .missingDetail(.crop) }
            crops[clip] = Look.Insets(cropping: size, to: ratio)
        }
        return try resolver.changes(
            crops.sorted { $0.key.position < $1.key.position }.map { .setLook($0.key, .crop($0.value)) }
        )
    }

    /// The sides with what each loses: "10% off the left", "the top and bottom by 5%", "left 10% right 5%".
    private func takeSides(_ clause: inout Clause) -> [(PicturePlace, Int)]? {
        var sides: [(PicturePlace, Int)] = []
        var waiting: [PicturePlace] = []
        var amount: Int?
        for part in clause.parts {
            switch part.kind {
            case .percent(let percent), .percentGoal(let percent):
                if waiting.isEmpty { amount = percent }
                sides += waiting.map { ($0, percent) }
                waiting = []
            case .position(let place), .sense(.side(let place)):
                guard place.isSide else { return nil }
                if let amount { sides.append((place, amount)) } else { waiting.append(place) }
            case .sense(.allSides):
                if let amount {
                    sides += PicturePlace.sides.map { ($0, amount) }
                } else {
                    waiting += PicturePlace.sides
                }
            default: continue
            }
        }
        guard !sides.isEmpty, waiting.isEmpty else { return nil }
        while clause.take({ $0.isOfCrop ? true : nil }) == true {}
        return sides
    }
}

extension Part.Kind {
    fileprivate var isOfCrop: Bool {
        switch self {
        case .percent, .percentGoal, .position, .sense(.side), .sense(.allSides): true
        default: false
        }
    }
}

extension PicturePlace {
    fileprivate static let sides: [PicturePlace] = [.left, .top, .right, .bottom]
    fileprivate var isSide: Bool { Self.sides.contains(self) }
}

extension ReferenceResolver {
    /// How large a clip's picture is by itself; nil where nobody knows. What is drawn here is as large as the film.
    fileprivate func pictureSize(of clip: SegmentAddress) -> (width: Int, height: Int)? {
        guard let media = draft[clip]?.media else { return nil }
        guard case .file(let id) = media.source else { return (draft.canvas.width, draft.canvas.height) }
        guard let size = context.uploads.first(where: { $0.id == id })?.size else { return nil }
        return (size.width, size.height)
    }
}

extension Look.Insets {
    fileprivate init(cropping size: (width: Int, height: Int), to ratio: Canvas.Ratio) {
        self.init()
        let shape = Canvas(ratio, shorterSide: 1080)
        let isTooWide = size.width * shape.height > size.height * shape.width
        // What stays of the longer side, in thousandths.
        let kept =
            isTooWide
            ? size.height * shape.width * 1000 / (shape.height * size.width)
            : size.width * shape.height * 1000 / (shape.width * size.height)
        let loss = (1000 - kept + 10) / 20
        if isTooWide { (left, right) = (loss, loss) } else { (top, bottom) = (loss, loss) }
    }

    fileprivate mutating func set(_ side: PicturePlace, _ percent: Int) {
        switch side {
        case .left: left = percent
        case .top: top = percent
        case .right: right = percent
        case .bottom: bottom = percent
        default: break
        }
    }
}
