import Timeline

/// What is looked for on the timeline, and where it was found in the film.
struct Search: Equatable, Sendable {
    let text: String
    /// The film that was looked through.
    let film: DraftSnapshot
    /// In the order of time, and of what begins at one time from the top of the screen.
    let matches: [Match]
    /// The one that one stands on; nil before the first.
    var current: Int?

    /// A segment, or a marker.
    struct Match: Hashable, Sendable {
        /// In ms.
        let time: Int
        /// The lane from the top; markers stand above all.
        let row: Int
        let address: SegmentAddress?
        let name: String
    }

    /// Looks for a text in the names of segments, the words of titles, what sources are made of, and the names of markers.
    /// - Parameter order: the lanes from the top of the screen.
    init(_ text: String, in film: DraftSnapshot, order: [Int]) {
        (self.text, self.film) = (text, film)
        let wanted = text.lowercased()
        func holds(_ text: String) -> Bool { text.lowercased().contains(wanted) }
        let markers = film.draft.markers.filter { holds($0.name) }
            .map { Match(time: $0.time, row: -1, address: nil, name: $0.name) }
        let segments = order.enumerated().flatMap { row, place in
            let lane = film.lanes[place]
            return lane.segments.enumerated().filter { $1.words.contains(where: holds) }.map { position, segment in
                Match(
                    time: segment.start,
                    row: row,
                    address: SegmentAddress(lane.label, position + 1),
                    name: segment.title?.text ?? segment.name
                )
            }
        }
        matches = (markers + segments).sorted { ($0.time, $0.row) < ($1.time, $1.row) }
    }

    /// The match so many on from where one is, or back below 0; behind the last comes the first.
    /// - Parameters:
    ///   - time: where one is, in ms.
    ///   - row: the lane that one is on, from the top; nil where one is on none.
    func place(from time: Int, row: Int?, by step: Int) -> Int? {
        guard !matches.isEmpty else { return nil }
        let here: Int
        if let current, matches.indices.contains(current), matches[current].time == time {
            here = current
        } else {
            // Between two: the first step goes to the one behind, or the one before.
            let next = matches.firstIndex { ($0.time, $0.row) >= (time, row ?? Int.min) } ?? matches.count
            here = step > 0 ? next - 1 : next
        }
        return ((here + step) % matches.count + matches.count) % matches.count
    }
}

extension Segment {
    /// Everything by which somebody may look for it.
    fileprivate var words: [String] {
        var words = [name]
        if let title { words.append(title.text) }
        switch media?.source {
        case .generated(let prompt)?: words.append(prompt)
        case .music(let mood)?: words.append(mood)
        case .file?, .unknown?, nil: break
        }
        return words
    }
}
