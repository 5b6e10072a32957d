import Timeline

/// The frames of a language, with the words that evoke them told apart once.
struct FrameTable: Sendable {
    /// Every word and phrase that stands in what evokes a frame.
    let pieces: [[Unicode.Scalar]]
    /// Each frame with what evokes it, as places among the pieces.
    let frames: [(frame: Frame, cues: [[Int]])]

    static func of(_ language: Language) -> FrameTable {
        switch language {
        case .english: english
        case .chinese: chinese
        }
    }

    private static let english = FrameTable(.english)
    private static let chinese = FrameTable(.chinese)

    private init(_ language: Language) {
        var pieces: [[Unicode.Scalar]] = []
        var places: [[Unicode.Scalar]: Int] = [:]
        let place = { (piece: [Unicode.Scalar]) -> Int in
            if let known = places[piece] { return known }
            places[piece] = pieces.count
            pieces.append(piece)
            return pieces.count - 1
        }
        let all = (EditRequests.all + EditRequests.last).flatMap { $0.frames(language) }
        frames = all.map { frame in (frame, frame.cues.map { $0.pieces.map(place) }) }
        self.pieces = pieces
    }
}
