/// The words of a title on their way into a script.
enum TitleText {
    /// Longer titles are cut: no picture holds more, and the layout shall not take for ever.
    static let longest = 2000

    /// The lines a person meant: control characters gone, every kind of line end one.
    static func lines(of text: String) -> [String] {
        var lines = [""]
        for character in text.prefix(longest) {
            if character.isNewline {
                lines.append("")
            } else if character == "\t" {
                lines[lines.count - 1].append(" ")
            } else {
                let kept = character.unicodeScalars.filter { $0.properties.generalCategory != .control }
                lines[lines.count - 1].unicodeScalars.append(contentsOf: kept)
            }
        }
        return lines
    }

    /// A line as the script writes it, so that nothing in it is an order: braces would open a block of overrides, and
    /// a backslash before certain letters would break the line.
    static func escaped(_ line: String) -> String {
        var escaped = ""
        for scalar in line.unicodeScalars {
            switch scalar {
            case "{": escaped += "\\{"
            case "}": escaped += "\\}"
            // Scripts have no escape for the backslash itself; an invisible joiner keeps it from what follows.
            case "\\": escaped += "\\\u{2060}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
