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

extension Look.Insets {
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
