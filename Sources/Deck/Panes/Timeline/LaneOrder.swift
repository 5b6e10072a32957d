import Timeline

/// The order in which tracks stand on the screen: what lies over the pictures above them, what is heard below.
///
/// A draft lists them as they are painted, the lowest first; so pictures and titles are turned over, as in every editor.
enum LaneOrder {
    /// The places of tracks, from the top of the screen.
    static func of(_ kinds: [TrackKind]) -> [Int] {
        let places = kinds.indices
        let above = places.reversed()
        let titles = above.filter { kinds[$0] == .text }
        let others = above.filter { ![.text, .video, .audio].contains(kinds[$0]) }
        return titles + others + above.filter { kinds[$0] == .video } + places.filter { kinds[$0] == .audio }
    }
}
