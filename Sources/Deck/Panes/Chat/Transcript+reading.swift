import EditLanguage
import Terminal

extension Transcript {
    /// The reading of the question asked last that stands at a place, of those that it offers by number; nil elsewhere, and
    /// where something was said since.
    ///
    /// - Parameters:
    ///   - row: counted from the first row of the conversation.
    ///   - column: counted from where its text begins.
    func reading(atRow row: Int, column: Int) -> String? {
        guard let item = items.last(where: { $0.kind == .agent || $0.kind == .you }), item.kind == .agent, column >= 0
        else {
            return nil
        }
        let top =
            items[firstReady...].prefix { $0.id != item.id }.reduce(0) { $0 + $1.height } + (item.isSpaced ? 1 : 0)
        guard let place = item.character(inRow: row - top, column: column) else { return nil }
        return NumberedReadings(in: item.text).readings.first { $0.range.contains(place) }?.sentence
    }
}

extension Transcript.Item {
    /// Which character of the text is shown at a place; nil where none is.
    fileprivate func character(inRow row: Int, column: Int) -> Int? {
        guard rows.indices.contains(row) else { return nil }
        let characters = Array(text)
        var place = 0
        for (number, shown) in rows.enumerated() {
            // Wrapping takes away the blanks at the ends of rows, and nothing else.
            while place < characters.count, characters[place].isWhitespace, characters[place] != shown.first {
                place += 1
            }
            guard number == row else {
                place += shown.count
                continue
            }
            var columns = 0
            for (offset, character) in shown.enumerated() {
                columns += String(character).columns
                if column < columns { return place + offset }
            }
            return nil
        }
        return nil
    }
}
