import CNcursesw

/// The attributes and the colour pair of the style that was drawn last; neighbours mostly share it.
@MainActor
struct Pen {
    let terminal: CursesTerminal
    private var style: Style?
    private(set) var attributes: attr_t = 0
    private(set) var pair: Int32 = 0
    private(set) var ranOut = false

    init(terminal: CursesTerminal) {
        self.terminal = terminal
    }

    mutating func apply(_ style: Style) {
        guard style != self.style else { return }
        self.style = style
        let depth = terminal.drawnDepth
        // Eight colours have no bright half; bold is how such terminals brighten.
        let brightens = if depth == .ansi8, case .ansi(8...) = style.foreground { true } else { false }
        attributes = cncurses_attributes(
            style.attributes.contains(.bold) || brightens,
            style.attributes.contains(.dim),
            style.attributes.contains(.italic),
            style.attributes.contains(.underline),
            style.attributes.contains(.reverse)
        )
        pair = 0
        guard depth != .mono else { return }
        let key = terminal.key(of: style)
        guard let found = terminal.pairs.pair(key) else {
            ranOut = true
            return
        }
        if found.isNew { _ = cncurses_set_pair(found.number, key.foreground, key.background) }
        pair = found.number
    }
}

extension CursesTerminal {
    /// The colours of a style as curses numbers them.
    func key(of style: Style) -> PairTable.Key {
        let colors = style.quantised(to: drawnDepth)
        // Where the terminal's own colours cannot be named beside others they are taken for white on black.
        let own: (Int32, Int32) = curses.hasDefaultColors ? (-1, -1) : (7, 0)
        return PairTable.Key(
            foreground: curses.numbering.number(of: colors.foreground) ?? own.0,
            background: curses.numbering.number(of: colors.background) ?? own.1
        )
    }

    /// Makes room for new pairs: what neither stands on the screen nor is to stand there may be other colours.
    /// - Returns: whether there is room for half of them at least.
    func freePairs(besides buffer: CellBuffer) -> Bool {
        var used: Set<PairTable.Key> = []
        for shown in [buffer, shown?.buffer].compactMap({ $0 }) {
            var last: Style?
            for y in 0..<shown.size.height {
                for cell in shown.row(y) where cell.style != last {
                    used.insert(key(of: cell.style))
                    last = cell.style
                }
            }
        }
        pairs.keep(only: used)
        return used.count < pairs.capacity / 2
    }
}
