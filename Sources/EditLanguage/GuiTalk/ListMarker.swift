/// What stands before the text of a line: the blanks, and the bullet, number or heading signs.
struct ListMarker {
    private(set) var isItem = false
    /// Where the text begins.
    private(set) var end: Int

    init(in text: SourceText) {
        var place = text.skipSpaces(from: 0)
        end = place
        while place < text.count, text.folded[place] == "#" || text.folded[place] == ">" { place += 1 }
        if place < text.count, "-*+•·●▪".unicodeScalars.contains(text.folded[place]) {
            place += 1
        } else if place == end {
            while place < text.count, text.folded[place].isDigit { place += 1 }
            guard place > end, place < text.count, ".)、".unicodeScalars.contains(text.folded[place]) else { return }
            place += 1
            // 1.点击: Chinese needs no blank; 3.5 is a number.
            if place < text.count, text.folded[place].isDigit { return }
            isItem = true
            end = text.skipSpaces(from: place)
            return
        }
        guard place > end, place < text.count, text.folded[place].isBlank else { return }
        isItem = true
        end = text.skipSpaces(from: place)
    }
}
