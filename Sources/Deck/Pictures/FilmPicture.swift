import Pictures
import Terminal

/// A picture of the film as it is shown.
enum FilmPicture: Hashable, Sendable {
    case cells(Mosaic)
    /// Pixels that the terminal shows itself.
    case pixels(Pixels)

    /// How many bytes its pixels have.
    var weight: Int { if case .pixels(let pixels) = self { pixels.bytes.count } else { 0 } }
}

/// What a picture of the film is to be made of.
enum PictureLook: Hashable, Sendable {
    case cells(Mosaic.Palette)
    /// So many pixels at most, across and down.
    case pixels(Size)

    var isPixels: Bool { if case .pixels = self { true } else { false } }

    /// How many pixels are to be got for a picture over so many cells.
    func size(over cells: Size) -> Size {
        switch self {
        case .cells:
            Size(width: cells.width * Mosaic.pixelsACell.across, height: cells.height * Mosaic.pixelsACell.down)
        case .pixels(let size): size
        }
    }

    /// Makes a picture into what is shown over so many cells; it takes milliseconds where it is made of cells.
    func made(of picture: Pixels, over cells: Size) -> FilmPicture? {
        switch self {
        case .cells(let palette):
            MosaicMaker(columns: cells.width, rows: cells.height, palette: palette).mosaic(picture)
                .map(FilmPicture.cells)
        case .pixels: .pixels(picture)
        }
    }
}

extension Surface {
    /// Lays a picture over cells, with the upper left one at a place.
    mutating func draw(_ picture: Pixels, over cells: Size, at place: Point) {
        let shown = TerminalPicture(
            place: 0,
            cells: cells,
            width: picture.width,
            height: picture.height,
            bytes: picture.bytes
        )
        if let shown { draw(shown, at: place) }
    }
}
