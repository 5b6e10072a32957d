/// Whether the terminal's background is light, from what it tells about itself.
enum BackgroundColor {
    /// Above this much light dark text reads better than light text.
    static let threshold = 0.6

    /// From an answer to OSC 11: `rgb:ffff/ffff/ffff`, with one to four digits a colour.
    static func isLight(reply: some StringProtocol) -> Bool? {
        guard let colon = reply.firstIndex(of: ":"), reply[..<colon].hasPrefix("rgb") else { return nil }
        let parts = reply[reply.index(after: colon)...].split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count >= 3 else { return nil }
        let levels = parts.prefix(3).compactMap { digits -> Double? in
            guard (1...4).contains(digits.count), let value = Int(digits, radix: 16), value >= 0 else { return nil }
            return Double(value) / Double((1 << (4 * digits.count)) - 1)
        }
        guard levels.count == 3 else { return nil }
        return 0.2126 * levels[0] + 0.7152 * levels[1] + 0.0722 * levels[2] > threshold
    }

    /// From `COLORFGBG`, such as `15;0` or `0;default;15`: the last number is the background's of the sixteen colours.
    static func isLight(colorFGBG value: String) -> Bool? {
        guard let last = value.split(separator: ";").last, let index = Int(last), (0...15).contains(index) else {
            return nil
        }
        return index == 7 || index >= 9
    }
}
