/// The character that stands in a cell for a part of a picture, and the marks that say which part.
enum PicturePlaceholder {
    /// What no text from outside may hold: see `Glyph`.
    static let scalar: Unicode.Scalar = "\u{10EEEE}"

    /// How many rows and columns can be told apart.
    static var limit: Int { marks.count }

    /// The cell of a part of a picture, by its row and column in it, which are below `limit`.
    static func glyph(row: Int, column: Int) -> Glyph {
        var text = String(scalar)
        text.unicodeScalars.append(marks[row])
        text.unicodeScalars.append(marks[column])
        return Glyph(text: text, columns: 1)
    }

    /// The marks by the number that each stands for, as the protocol numbers them: those of Unicode 6.0 that stand above a
    /// letter and are not a part of any other character.
    static let marks: [Unicode.Scalar] = runs.flatMap { first, count in
        (first..<first + UInt32(count)).compactMap { Unicode.Scalar($0) }
    }

    /// The same as they follow each other: the first of a run and how many there are.
    private static let runs: [(UInt32, Int)] = [
        (0x305, 1), (0x30D, 2), (0x310, 1), (0x312, 1), (0x33D, 3), (0x346, 1), (0x34A, 3), (0x350, 3), (0x357, 1),
        (0x35B, 1), (0x363, 13), (0x483, 5), (0x592, 4), (0x597, 3), (0x59C, 6), (0x5A8, 2), (0x5AB, 2), (0x5AF, 1),
        (0x5C4, 1), (0x610, 8), (0x657, 5), (0x65D, 2), (0x6D6, 7), (0x6DF, 4), (0x6E4, 1), (0x6E7, 2), (0x6EB, 2),
        (0x730, 1), (0x732, 2), (0x735, 2), (0x73A, 1), (0x73D, 1), (0x73F, 3), (0x743, 1), (0x745, 1), (0x747, 1),
        (0x749, 2), (0x7EB, 7), (0x7F3, 1), (0x816, 4), (0x81B, 9), (0x825, 3), (0x829, 5), (0x951, 1), (0x953, 2),
        (0xF82, 2), (0xF86, 2), (0x135D, 3), (0x17DD, 1), (0x193A, 1), (0x1A17, 1), (0x1A75, 8), (0x1B6B, 1),
        (0x1B6D, 7), (0x1CD0, 3), (0x1CDA, 2), (0x1CE0, 1), (0x1DC0, 2), (0x1DC3, 7), (0x1DCB, 2), (0x1DD1, 22),
        (0x1DFE, 1), (0x20D0, 2), (0x20D4, 4), (0x20DB, 2), (0x20E1, 1), (0x20E7, 1), (0x20E9, 1), (0x20F0, 1),
        (0x2CEF, 3), (0x2DE0, 32), (0xA66F, 1), (0xA67C, 2), (0xA6F0, 2), (0xA8E0, 18), (0xAAB0, 1), (0xAAB2, 2),
        (0xAAB7, 2), (0xAABE, 2), (0xAAC1, 1), (0xFE20, 7), (0x10A0F, 1), (0x10A38, 1), (0x1D185, 5), (0x1D1AA, 4),
        (0x1D242, 3),
    ]
}
