import Terminal

// Where rows stand: below each other, and where there is width in several columns.
extension InspectorPane {
    private static let columnWidth = 37

    var columns: Int { max(1, room.width / Self.columnWidth) }

    /// The first row shown of so many, so that the selected one is.
    private func first(of count: Int) -> Int {
        let capacity = columns * room.height
        return max(0, min(chosen(of: count) - capacity + 1, count - capacity))
    }

    /// The rows that are seen, each with its place among all and its cells.
    func placed(_ count: Int) -> [(place: Int, rect: Rect)] {
        let (first, width) = (first(of: count), room.width / columns)
        return (first..<max(first, min(count, first + columns * room.height))).map { place in
            let (column, row) = (place - first).quotientAndRemainder(dividingBy: room.height)
            return (place, Rect(x: column * width, y: Self.headRows + row, width: width - 1, height: 1))
        }
    }

    func place(at point: Point, of count: Int) -> Int? {
        placed(count).first { $0.rect.contains(point) }?.place
    }
}
