import Timeline

// A clip of the row that is to stand in a corner: where it stands it would be small on black, so it is laid over others.
extension Clause {
    /// Whether the picture is called by more than where it stands: by its address it does just what is said, as keys do.
    var namesPicture: Bool { !has(\.isAddress) || says("corner") }

    /// Whether it is to stand in a corner.
    var isInCorner: Bool {
        var clause = self
        switch clause.takePlace() {
        case .topLeft, .topRight, .bottomLeft, .bottomRight: return true
        default: return false
        }
    }
}

extension ReferenceResolver {
    /// Whether it is one of several clips that follow each other: small in a corner it would be on black.
    func standsInRow(_ picture: LaidPicture) -> Bool {
        guard case .clip(let address) = picture, draft[address]?.look.box == nil else { return false }
        let row = draft.addresses.filter { $0.track == draft.addresses.first { $0.track.kind == .video }?.track }
        return row.contains(address) && row.count > 1
    }
}
