import Terminal
import Timeline

/// How many rows each track has.
enum LaneHeights {
    /// The rows of each track.
    ///
    /// Tracks grow where the screen is tall, and pictures most: a title has nothing to show in more rows. Where not all
    /// of the tracks can grow each has one row, so that scrolling moves by rows.
    ///
    /// - Parameter wanted: how many the user would have; nil for what there is room for.
    static func heights(
        of kinds: [TrackKind],
        in body: PaneBody,
        showsPictures: Bool,
        wanted: Int? = nil,
        theme: Theme
    ) -> [Int] {
        // Without colours there is nothing to see in a second row.
        guard theme.depth != .mono else { return kinds.map { _ in 1 } }
        let room = body.filmRows - others
        if let wanted { return heights(of: kinds, room: room, wanted: wanted) }
        guard showsPictures else {
            let height = flatHeight(tracks: kinds.count, in: body)
            return kinds.map { _ in height }
        }
        for (video, audio, other) in (body.isMoved ? highTiers : []) + tiers {
            let heights = kinds.map { $0 == .video ? video : $0 == .audio ? audio : other }
            if heights.reduce(0, +) <= room { return heights }
        }
        return kinds.map { _ in 1 }
    }

    /// As many as are wanted, as far as the pane can be so high; a title has nothing to show in a third row.
    private static func heights(of kinds: [TrackKind], room: Int, wanted: Int) -> [Int] {
        let all = (1...min(max(wanted, 1), most)).reversed().lazy.map { rows in
            kinds.map { $0 == .video || $0 == .audio ? rows : min(rows, 2) }
        }
        return all.first { $0.reduce(0, +) <= room } ?? kinds.map { _ in 1 }
    }

    /// The most rows that a track can be given.
    static let most = 10

    /// The rows of pictures, of sounds, and of the rest.
    private static let tiers = [
        (10, 4, 2), (9, 4, 2), (8, 4, 2), (7, 3, 2), (6, 3, 2), (5, 3, 2), (4, 3, 2), (4, 2, 2), (3, 2, 2), (3, 2, 1),
        (2, 2, 1),
    ]

    /// The same where somebody wants the film to be that large.
    private static let highTiers = [(24, 10, 3), (20, 8, 3), (16, 6, 2), (13, 5, 2)]

    /// The heading, the ruler, and the lines below the tracks.
    static let others = 4

    /// Without pictures there is little to see in a lane: where nobody has said how many rows the film has, others have more of it.
    private static func flatHeight(tracks: Int, in body: PaneBody) -> Int {
        let isGiven = body.isAlone || body.isMoved
        let most = isGiven ? body.filmRows : min(body.size.height / 3, body.filmRows)
        if tracks * 3 + 5 <= most { return 3 }
        return tracks * 2 + 5 <= (isGiven ? most : min(body.size.height * 2 / 5, body.filmRows)) ? 2 : 1
    }
}
