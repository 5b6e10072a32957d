import Timeline

/// Two versions of the film beside each other on the timeline, and where in them one is.
struct Comparing: Equatable, Sendable {
    /// A row of tracks on the screen: as they are, or what stood otherwise before.
    struct Row: Equatable, Sendable {
        /// The place among the tracks compared.
        let track: Int
        let isBefore: Bool
    }

    let question: CompareQuestion
    let films: FilmComparison
    /// From the top of the screen; what stood otherwise stands above what became of it.
    let rows: [Row]
    /// The differences that are of markers.
    let ofMarkers: [Int]
    /// The difference that one looks at; nil before the first step.
    var current: Int?
    /// The first row shown, counted from the top.
    var firstRow = 0
    /// How many rows there is room for, and the lines of one that shows what is, as of the last layout.
    private(set) var capacity = 1
    private(set) var height = 1

    init(_ question: CompareQuestion, _ films: FilmComparison) {
        (self.question, self.films) = (question, films)
        ofMarkers = films.differences.indices.filter { films.differences[$0].marker != nil }
        rows = LaneOrder.of(films.tracks.map(\.kind)).flatMap { place -> [Row] in
            let track = films.tracks[place]
            let hasBefore = !track.before.lane.segments.isEmpty
            let now = track.new == nil ? [] : [Row(track: place, isBefore: false)]
            return (hasBefore || track.new == nil ? [Row(track: place, isBefore: true)] : []) + now
        }
    }

    var difference: FilmDifference? { current.map { films.differences[$0] } }

    // MARK: Room

    /// The lines that all rows would have, with so many for what is.
    func lines(_ height: Int) -> Int { rows.reduce(0) { $0 + ($1.isBefore ? 1 : height) } }

    /// The lines for what is that there is room for.
    func height(in room: Int) -> Int { lines(2) <= room ? 2 : 1 }

    /// Takes the room there is.
    mutating func fit(lines room: Int, height: Int) {
        let hasAll = lines(height) <= room
        self.height = hasAll ? height : 1
        // One more line says how many there are.
        capacity = hasAll ? max(rows.count, 1) : max(1, room - 1)
        firstRow = min(max(firstRow, 0), max(0, rows.count - capacity))
    }

    /// The rows on the screen, each with its lines, counted from below the ruler.
    var seen: [(row: Row, lines: Range<Int>)] {
        var top = 0
        return rows.dropFirst(firstRow).prefix(capacity).map { row in
            let lines = row.isBefore ? 1 : height
            defer { top += lines }
            return (row, top..<(top + lines))
        }
    }

    // MARK: Stepping

    /// Goes so many differences on, or back below 0, from the one that one looks at, else from a time, in ms; behind the last
    /// comes the first.
    mutating func step(by step: Int, from time: Int) {
        let count = films.differences.count
        guard count > 0 else { return }
        let next = next(from: time) ?? count
        let here = current ?? (step > 0 ? next - 1 : next)
        show(((here + step) % count + count) % count)
    }

    /// The first difference at a time, in ms, or behind it; nil behind the last.
    func next(from time: Int) -> Int? {
        var (low, high) = (0, films.differences.count)
        while low < high {
            let middle = (low + high) / 2
            if films.differences[middle].range.start >= time { high = middle } else { low = middle + 1 }
        }
        return low < films.differences.count ? low : nil
    }

    /// Goes to the difference nearest to a time, in ms, on the next row further down that has any, or further up below 0.
    mutating func stepRow(by step: Int, near time: Int) {
        let marked = rows.indices.filter { !lane(of: rows[$0]).lane.segments.isEmpty }
        let here = current.flatMap { row(of: $0) }
        let next =
            here.map { here in step > 0 ? marked.first { $0 > here } : marked.last { $0 < here } } ?? marked.first
        guard let next, let position = lane(of: rows[next]).lane.position(nearestTo: time) else { return }
        show(lane(of: rows[next]).difference(at: position))
    }

    /// Looks at a difference, and scrolls as little as shows its row.
    mutating func show(_ place: Int) {
        current = place
        guard let row = row(of: place) else { return }
        firstRow = min(max(firstRow, row - capacity + 1), row)
    }

    /// What differs on a row.
    func lane(of row: Row) -> MarkedLane {
        let track = films.tracks[row.track]
        return row.isBefore ? track.before : track.now
    }

    /// The row of a difference: of what is there, where it is.
    private func row(of place: Int) -> Int? {
        let difference = films.differences[place]
        guard let track = difference.track else { return nil }
        return rows.lastIndex { $0.track == track && (difference.sort != .gone || $0.isBefore) }
    }
}
