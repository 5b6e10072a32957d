import Timeline

extension Clause {
    /// Where "on the first clip", "in the bottom right corner" begins that ends at a place: what names one clip, or a
    /// corner, is no text.
    func beginningOfPlace(endingAt end: Int, from first: Int) -> Int? {
        guard end - 1 > first, parts[end - 1].isSurelyPlace else { return nil }
        var index = end - 1
        while index - 1 > first, parts[index - 1].kind == .definite { index -= 1 }
        guard index - 1 > first, ["on", "to", "onto", "in"].contains(text.string(parts[index - 1].range).lowercased())
        else { return nil }
        return index - 1
    }
}

extension Part {
    fileprivate var isSurelyPlace: Bool {
        switch kind {
        case .target(let reference): reference.namesOne && (isCompound || kind.isAddress)
        case .position(let place): [.topLeft, .topRight, .bottomLeft, .bottomRight].contains(place)
        default: false
        }
    }
}
