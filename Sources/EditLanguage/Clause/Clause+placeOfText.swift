import Timeline

extension Clause {
    /// Where "on the first clip", "in the bottom right corner" begins that ends at a place: what names one clip, or a
    /// corner, is no text.
    func beginningOfPlace(endingAt end: Int, from first: Int) -> Int? {
        guard end - 1 > first, parts[end - 1].isSurelyPlace else { return nil }
        var index = end - 1
        while index - 1 > first, parts[index - 1].kind == .definite { index -= 1 }
        // "In the middle of the film" is no place on the picture.
        if parts[end - 1].isMiddle {
            let isOfThing = parts[end...].contains { if case .target = $0.kind { true } else { false } }
            guard index < end - 1, !isOfThing, !says("of the film"), !says("of the video"), !says("of the clip") else {
                return nil
            }
        }
        guard index - 1 > first, ["on", "to", "onto", "in"].contains(text.string(parts[index - 1].range).lowercased())
        else { return nil }
        return index - 1
    }
}

extension Part {
    fileprivate var isSurelyPlace: Bool {
        switch kind {
        case .target(let reference): reference.namesOne && (isCompound || kind.isAddress)
        case .position(let place): [.topLeft, .topRight, .bottomLeft, .bottomRight].contains(place) || isMiddle
        default: false
        }
    }

    /// "In the middle": without "the" it is a word of the text.
    fileprivate var isMiddle: Bool { kind == .position(.center) && !isCompound }
}
