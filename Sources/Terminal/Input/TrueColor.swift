/// Whether a terminal shows red, green and blue as they are.
enum TrueColor {
    /// A colour that nobody has by number: a terminal that rounds colours tells another when asked for it.
    private static let probe = [1, 2, 3]

    /// Sets a background, asks which one is set (DECRQSS of SGR), and takes it back before anything is drawn on it.
    static let question =
        "\u{1B}[48;2;\(probe.map(String.init).joined(separator: ";"))m\u{1B}P$qm\u{1B}\\\u{1B}[49m"

    /// From the answer: `1$r0;48:2:1:2:3m`, with semicolons, or with an empty place for a colour space.
    static func isKept(reply: some StringProtocol) -> Bool {
        guard reply.hasPrefix("1$r"), reply.hasSuffix("m") else { return false }
        let values = reply.dropFirst(3).dropLast().split { $0 == ";" || $0 == ":" }.map { Int($0) }
        let kept: [Int?] = [48, 2] + probe
        return values.indices.contains { Array(values[$0...].prefix(kept.count)) == kept }
    }

    /// From the environment: what terminals that can set, and pass on to what runs in them.
    /// - Parameter isScreen: whether GNU screen stands between, which passes the variable on and the colours not.
    static func isTold(colorTerm: String?, isScreen: Bool) -> Bool {
        !isScreen && ["truecolor", "24bit"].contains(colorTerm?.lowercased())
    }
}
