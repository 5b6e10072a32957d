import Pictures
import Terminal
import Workspace

/// Whether pictures are of pixels, and what is wanted of them.
struct PixelChoice: Hashable, Sendable {
    /// How many pixels a cell has; nil where the terminal shows no pictures of them.
    var cell: Size?
    var wanted = ScreenPictures.auto
    /// The same as the settings have it.
    var asSet = ScreenPictures.auto
    /// Whether the way to the terminal was too slow for them.
    private(set) var isSlow = false
    /// How many pictures in a row took long.
    private var slowInARow = 0

    init(cell: Size? = nil, wanted: ScreenPictures = .auto) {
        (self.cell, self.wanted, asSet) = (cell, wanted, wanted)
    }

    /// Whether pictures are of pixels, as far as there are colours for them.
    var areShown: Bool { cell != nil && wanted == .auto && !isSlow }

    /// What is wanted by hand, which tries a way again that was too slow.
    mutating func want(_ wanted: ScreenPictures) {
        self.wanted = wanted
        (isSlow, slowInARow) = (false, 0)
    }

    /// The terminal took a picture so long, in ms; true where it is given up for that.
    mutating func took(_ time: Int) -> Bool {
        slowInARow = time > Self.slow ? slowInARow + 1 : 0
        guard slowInARow >= Self.slowAtMost, !isSlow else { return false }
        isSlow = true
        return true
    }

    /// What moves cannot be shown in time.
    mutating func giveUp() { isSlow = true }

    /// How long the terminal may take one picture, in ms: a key waits as long.
    private static let slow = 400
    /// How many in a row may take so long: a machine that is busy for a moment is no slow way.
    private static let slowAtMost = 3
    /// The most pixels of a picture that rests, of one that moves, and of one that goes far.
    private static let (most, mostMoving, mostRemote) = (1_000_000, 50_000, 60_000)

    /// The pixels of a picture over so many cells; nil where it is made of cells.
    func pixels(over cells: Size, isMoving: Bool, isRemote: Bool) -> Size? {
        guard areShown, let cell, max(cells.width, cells.height) <= TerminalPicture.mostCells else { return nil }
        // Thirty a second are more than the way there is to have for itself.
        if isMoving, isRemote { return nil }
        let whole = Size(width: max(1, cells.width * cell.width), height: max(1, cells.height * cell.height))
        let most = isMoving ? Self.mostMoving : isRemote ? Self.mostRemote : Self.most
        guard whole.area > most else { return whole }
        let share = (Double(most) / Double(whole.area)).squareRoot()
        return Size(
            width: max(1, Int(Double(whole.width) * share)),
            height: max(1, Int(Double(whole.height) * share))
        )
    }
}

extension Desk {
    /// Whether pictures may be of pixels: the terminal has colours enough to tell them by.
    var showsPixels: Bool { colours.pixels.areShown && theme.hasPalette }

    /// What a picture of the film over so many cells is made of; nil where there are too few colours for any.
    func look(over cells: Size, isMoving: Bool) -> PictureLook? {
        guard let palette = Mosaic.Palette(theme.depth) else { return nil }
        let pixels = showsPixels ? colours.pixels : PixelChoice()
        return pixels.pixels(over: cells, isMoving: isMoving, isRemote: isRemote).map(PictureLook.pixels)
            ?? .cells(palette)
    }

    /// The terminal took the pictures of a frame so long, in ms.
    mutating func took(_ time: Int) {
        if colours.pixels.took(time) { say(.picturesOfCells) }
    }
}

extension Remark {
    static var picturesOfCells: Remark {
        .note("Pictures of cells now: the terminal is too slow for pixels.", zh: "终端太慢，画面改用字符显示。")
    }
}
