import Pictures
import Terminal
import Timeline

/// The words of a title as lines of a terminal over a picture of cells.
struct TitleWords: Equatable, Sendable {
    /// From top to bottom.
    let lines: [Line]

    /// A line and the cell of the picture that it begins in.
    struct Line: Equatable, Sendable {
        let text: String
        let place: Point
    }

    /// Longer titles are cut: no picture holds more.
    private static let longest = 2000

    /// The words of a title where it stands in a picture of so many cells, as much as it has room for.
    init(_ title: Title, in picture: Size) {
        // As far from the edges as the film has them.
        let margin = Size(width: picture.width * 6 / 100, height: picture.height * 7 / 100)
        let room = Size(
            width: max(1, picture.width - 2 * margin.width),
            height: max(1, picture.height - 2 * margin.height)
        )
        var texts = String(title.text.prefix(Self.longest)).wrapped(to: room.width)
        if texts.count > room.height {
            texts = Array(texts.prefix(room.height))
            texts[room.height - 1] = (texts[room.height - 1] + "…").truncated(to: room.width)
        }
        let (across, down) = title.position.alignments
        let top = margin.height + down.offset(of: texts.count, in: room.height)
        lines = texts.enumerated().map { row, text in
            let left = margin.width + across.offset(of: text.columns, in: room.width)
            return Line(text: text, place: Point(x: max(0, left), y: top + row))
        }
    }
}

extension Terminal.Canvas {
    /// Writes a title over a picture whose upper left cell is at a place, which stays to be seen behind it.
    mutating func write(_ title: Title, over mosaic: Mosaic, at place: Point) {
        let words = TitleWords(title, in: Size(width: mosaic.columns, height: mosaic.rows))
        for line in words.lines {
            var column = line.place.x
            for character in line.text {
                let width = String(character).columns
                guard width > 0 else { continue }
                guard column + width <= mosaic.columns else { break }
                let ground = title.ground(on: mosaic.ground(column: column, row: line.place.y))
                let style = Style(foreground: title.color.shown, background: ground, attributes: .bold)
                draw(String(character), at: place.offset(dx: column, dy: line.place.y), style: style)
                column += width
            }
        }
    }
}

extension Title {
    /// What its letters stand on where the picture has a colour: that colour, or with less light where it could not be read.
    fileprivate func ground(on color: Color) -> Color {
        if style == .lowerThird { return color.mixed(with: .hex(0), Self.plate) }
        guard case .rgb(let red, let green, let blue) = color else { return color }
        let (letters, behind) = (Self.light(self.color), Self.light(TitleColor(red: red, green: green, blue: blue)))
        if abs(letters - behind) >= Self.leastContrast { return color }
        return color.mixed(with: letters < 128 ? .hex(0xFFFFFF) : .hex(0), 400)
    }

    /// What is seen of the picture through the plate of a lower third, in thousandths.
    private static let plate = 310
    /// How much lighter than what is behind them letters are to be, or darker, of 255.
    private static let leastContrast = 110

    /// How light a colour seems, 0–255.
    private static func light(_ color: TitleColor) -> Int {
        (Int(color.red) * 299 + Int(color.green) * 587 + Int(color.blue) * 114) / 1000
    }
}

extension TitleColor {
    fileprivate var shown: Color { .rgb(red, green, blue) }
}

extension PicturePlace {
    /// Where it is across the picture, and down.
    fileprivate var alignments: (across: TextAlignment, down: TextAlignment) {
        switch self {
        case .topLeft: (.leading, .leading)
        case .top: (.center, .leading)
        case .topRight: (.trailing, .leading)
        case .left: (.leading, .center)
        case .center: (.center, .center)
        case .right: (.trailing, .center)
        case .bottomLeft: (.leading, .trailing)
        case .bottom: (.center, .trailing)
        case .bottomRight: (.trailing, .trailing)
        }
    }
}

extension TextAlignment {
    /// How far from its beginning a room has something of a length.
    fileprivate func offset(of length: Int, in room: Int) -> Int {
        switch self {
        case .leading: 0
        case .center: (room - length) / 2
        case .trailing: room - length
        }
    }
}
