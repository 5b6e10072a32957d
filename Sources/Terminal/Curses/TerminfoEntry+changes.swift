/// What is changed in a terminal's entry before curses reads it.
extension TerminfoEntry {
    /// The numbers of capabilities in term(5).
    private enum Place {
        static let canChangeColors = 27
        static let colors = 13
        static let pairs = 14
        static let initializeColor = 299
        static let foreground = 359
        static let background = 360
        /// csr, dl1, il1, indn, dl, il, rin, ind and ri.
        static let scrolling = [3, 22, 53, 106, 109, 110, 113, 129, 130]
    }

    private static let rgb = Array("RGB".utf8)

    /// How many colours the terminal has.
    var colors: Int { numbers.count > Place.colors ? max(0, Int(numbers[Place.colors])) : 0 }

    /// Whether colour numbers are red, green and blue themselves (the `*-direct` entries).
    var takesRGB: Bool {
        named.flags.contains { $0.name == Self.rgb && $0.value == 1 } || named.numbers.contains { $0.name == Self.rgb }
            || named.strings.contains { $0.name == Self.rgb && $0.value != nil }
    }

    /// Takes every way to scroll out of the entry.
    ///
    /// The panes stand side by side, so scrolling whole rows saves ncurses next to nothing; but small emulators and screen
    /// recorders pass over SU and SD and then show old rows among the new.
    mutating func removeScrolling() {
        for number in Place.scrolling where number < strings.count { strings[number] = nil }
    }

    /// Lets curses give the terminal red, green and blue, beside the colours by number that it has.
    ///
    /// Numbers below 16 stay the theme's, those below 256 xterm's, and all others are red, green and blue: one entry does
    /// for a terminal of which it is learnt only later that it can. Whether it can is not known here.
    /// - Returns: whether it could be done: not for an entry without colours of the kind that xterm has.
    mutating func takeRGB() -> Bool {
        guard !takesRGB, colors >= 8, strings.count > Place.background, strings[Place.foreground] != nil else {
            return false
        }
        numbers[Place.colors] = 1 << 24
        if numbers.count > Place.pairs { numbers[Place.pairs] = 0x7FFF }
        if flags.count > Place.canChangeColors { flags[Place.canChangeColors] = 0 }
        strings[Place.initializeColor] = nil
        strings[Place.foreground] = Self.setColor(theme: 3, bright: 9, other: 38)
        strings[Place.background] = Self.setColor(theme: 4, bright: 10, other: 48)
        // In the order of their names, as tic writes them.
        let place = named.flags.firstIndex { !$0.name.lexicographicallyPrecedes(Self.rgb) } ?? named.flags.count
        named.flags.insert((Self.rgb, 1), at: place)
        return true
    }

    /// What sets a colour by its number; with semicolons, which most terminals understand.
    private static func setColor(theme: Int, bright: Int, other: Int) -> [UInt8] {
        let direct = "\(other);2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d"
        let choices =
            "%p1%{8}%<%t\(theme)%p1%d%e%p1%{16}%<%t\(bright)%p1%{8}%-%d%e%p1%{256}%<%t\(other);5;%p1%d%e\(direct)"
        return Array("\u{1B}[%?\(choices)%;m".utf8)
    }
}
