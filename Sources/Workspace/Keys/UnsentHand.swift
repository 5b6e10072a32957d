import ExactJSON
import Timeline

/// What was done by hand and gathers until it is sent, as it is kept on disk.
public struct UnsentHand: Hashable, Sendable {
    /// The name of the request that it will be.
    public let id: RequestID
    /// The gestures in order; never none.
    public let gestures: [KeyEdit]
    /// How many of the first go on from one another, so that the film as each found it need not be kept.
    public let chained: Int

    /// Gestures to be kept.
    /// - Parameter chained: how many of the first were each made on what the ones before it left.
    public init(id: RequestID, gestures: [KeyEdit], chained: Int) {
        (self.id, self.gestures, self.chained) = (id, gestures, chained)
    }
}

extension UnsentHand: Codable {
    private enum CodingKeys: String, CodingKey { case id, gestures, chained }

    /// A gesture as it is kept.
    private struct Piece: Codable {
        let edits: [Edit]
        let isSwitch: Bool
        /// The film as it found it, as the service has it; nil where those before it tell.
        let draft: String?
    }

    /// Reads what was kept.
    /// - Throws: `DecodingError` or `JSONError` where it was kept by another version, or is none.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        id = try values.decode(RequestID.self, forKey: .id)
        chained = try values.decode(Int.self, forKey: .chained)
        var (film, found, names): (Draft?, [KeyEdit], ExpectedNames) = (nil, [], ExpectedNames(id))
        for piece in try values.decode([Piece].self, forKey: .gestures) {
            let kept = try piece.draft.map { Draft(json: try JSON(parsing: $0)) }
            guard let before = kept ?? film, let gesture = KeyEdit(piece.edits, on: before, isSwitch: piece.isSwitch)
            else {
                throw DecodingError.dataCorruptedError(forKey: .gestures, in: values, debugDescription: "")
            }
            found.append(gesture)
            if found.count < chained { film = (try? gesture.applied(to: before) { names.next() }) ?? before }
        }
        gestures = found
    }

    /// Keeps it.
    /// - Throws: what the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(id, forKey: .id)
        try values.encode(chained, forKey: .chained)
        let pieces = gestures.enumerated().map { place, gesture in
            let isTold = place > 0 && place < chained
            return Piece(
                edits: gesture.edits,
                isSwitch: gesture.isSwitch,
                draft: isTold ? nil : gesture.draft.json.text
            )
        }
        try values.encode(pieces, forKey: .gestures)
    }
}
