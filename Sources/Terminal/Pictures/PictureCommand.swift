/// What is told the terminal about pictures, as bytes: kitty's graphics protocol with Unicode placeholders.
///
/// ```
/// ESC _ G key=value,… ; data in base64 ESC \
/// ```
/// A picture is sent under a number, in chunks, and laid virtually over some columns and rows; it is seen where cells hold
/// placeholders in the colour of that number. It is quiet (`q=2`): the terminal answers questions alone.
enum PictureCommand {
    /// The most characters of base64 in one command.
    static let longestChunk = 4096
    private static let bytesAChunk = longestChunk / 4 * 3

    /// A picture under a number, as commands that have to follow each other: another one of that number is replaced.
    ///
    /// It is laid over its cells by a command of its own: the chunks behind the first may hold nothing but data, and the
    /// terminal looks at its cells again only where a command says that it is about placeholders.
    static func show(_ picture: TerminalPicture, as number: Int) -> [[UInt8]] {
        let first = "a=t,q=2,f=24,i=\(number),s=\(picture.width),v=\(picture.height)"
        var commands: [[UInt8]] = []
        picture.bytes.withUnsafeBufferPointer { bytes in
            for start in stride(from: 0, to: bytes.count, by: bytesAChunk) {
                let end = min(start + bytesAChunk, bytes.count)
                let keys = (start == 0 ? first : "q=2") + ",m=\(end < bytes.count ? 1 : 0)"
                commands.append(command(keys, Base64.encoded(UnsafeBufferPointer(rebasing: bytes[start..<end]))))
            }
        }
        let cells = "c=\(picture.cells.width),r=\(picture.cells.height)"
        return commands + [command("a=p,q=2,U=1,i=\(number),p=1,\(cells)")]
    }

    /// Takes a picture away, and what is kept of it.
    static func remove(_ number: Int) -> [UInt8] { command("a=d,q=2,d=I,i=\(number)") }

    /// The end of whatever was broken off: a lone one means nothing.
    static let end = ControlSequence.bytes("\u{1B}\\")

    private static func command(_ keys: String, _ data: [UInt8]? = nil) -> [UInt8] {
        ControlSequence.bytes("\u{1B}_G\(keys)") + (data.map { [UInt8(ascii: ";")] + $0 } ?? []) + end
    }
}

/// What a terminal is asked that may show pictures, and how it answers.
///
/// Two questions: whether it takes pictures at all, beside the other questions of the start; and, where it does, whether
/// placeholders are known to it. Who takes no notice of those lays a picture where the cursor is, and moves the cursor.
enum PictureQuestion {
    /// How long an answer counts, in ms: nobody waits for it, and what comes later may be another's.
    static let patience = 3_000

    private static let number = 0x524499
    /// Not the first: an answer about that row reads like F3.
    private static let row = 2

    /// Whether a picture of one pixel would be taken. What a terminal writes that does not know such questions is taken
    /// away again.
    static let takesPictures =
        "\u{1B}7\u{1B}_Gi=\(number),a=q,t=d,f=24,s=1,v=1;AAAA\u{1B}\\\u{1B}8\u{1B}[K"

    /// From the answer to that, as it stands between its ends.
    static func isTaken(reply: some StringProtocol) -> Bool { reply == "Gi=\(number);OK" }

    /// Whether a picture that is laid virtually leaves the cursor where it is; the picture, of a pixel that is not seen, is taken
    /// away again, and the cursor put where it was.
    static func knowsPlaceholders(cursor: Point) -> [UInt8] {
        ControlSequence.bytes(
            "\u{1B}[\(row);1H\u{1B}_Ga=T,q=2,U=1,i=\(number),f=32,s=1,v=1,c=1,r=1;AAAAAA==\u{1B}\\\u{1B}[6n"
        ) + PictureCommand.remove(number) + ControlSequence.bytes("\u{1B}[\(cursor.y + 1);\(cursor.x + 1)H")
    }

    /// From the answer to that: where the cursor is; nil where it is none.
    static func hasStayed(row: Int?, column: Int?) -> Bool? {
        guard let row, row > 1 else { return nil }
        return row == Self.row && (column ?? 1) == 1
    }
}

/// The number and the colour by which a terminal of so many colours knows a picture.
enum PictureName {
    /// Red and green of the colour; blue is the place.
    private static let (red, green): (UInt8, UInt8) = (0x52, 0x44)
    /// The first of the colours by number that stand for pictures.
    private static let first: UInt8 = 240

    /// The colour that a placeholder has; the terminal's own where there are too few.
    static func color(of place: UInt8, _ depth: ColorDepth) -> Color {
        switch depth {
        case .direct: .rgb(red, green, place)
        case .palette256: .palette(first + min(place, TerminalPicture.places - 1))
        case .ansi16, .ansi8, .mono: .default
        }
    }

    /// The number that the colour is; nil where there are too few colours.
    static func number(of place: UInt8, _ depth: ColorDepth) -> Int? {
        switch color(of: place, depth) {
        case .rgb(let red, let green, let blue): Int(red) << 16 | Int(green) << 8 | Int(blue)
        case .palette(let number): Int(number)
        case .default, .ansi, .picture: nil
        }
    }
}
