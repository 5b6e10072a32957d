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
        return NumberedReadings(in: item.shownText).readings.first { $0.range.contains(place) }?.sentence
    }
}

extension Transcript.Item {
    /// The text as it is shown, before it is wrapped.
    var shownText: String { kind == .agent ? Markdown(text).text : text }

    /// Which character of the text is shown at a place; nil where none is.
    fileprivate func character(inRow row: Int, column: Int) -> Int? {
        guard rows.indices.contains(row) else { return nil }
        let characters = Array(shownText)
        var place = 0
        for (number, shown) in rows.enumerated() {
            var columns = 0
            for character in shown {
                // Wrapping takes away blanks where rows end, and puts some in front of what hangs; nothing else.
                if !character.isWhitespace {
                    while place < characters.count, characters[place].isWhitespace { place += 1 }
                }
                columns += String(character).columns
                if number == row, column < columns { return place }
                if !character.isWhitespace || (place < characters.count && characters[place].isWhitespace) {
                    place += 1
                }
            }
            if number == row { return nil }
        }
        return nil
    }
}
