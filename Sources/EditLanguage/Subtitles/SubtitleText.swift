/// What a cue says: with tags in a file, without them on the timeline.
enum SubtitleText {
    /// The lines without tags, with the characters that stand for others put in.
    static func plain(_ lines: [[Unicode.Scalar]]) -> String {
        var said: [String] = []
        for line in lines {
            var text = String.UnicodeScalarView()
            var index = 0
            while index < line.count {
                if let end = tag(in: line, at: index) {
                    index = end
                } else if let (scalar, end) = reference(in: line, at: index) {
                    text.append(scalar)
                    index = end
                } else {
                    text.append(line[index])
                    index += 1
                }
            }
            // A line of tags only is no empty line that somebody wanted.
            if !text.isEmpty { said.append(String(text)) }
        }
        return said.joined(separator: "\n")
    }

    /// The end of `<i>`, `</v>`, `<00:01.000>`, or `{\an8}`; a lone `<` is none.
    private static func tag(in line: [Unicode.Scalar], at start: Int) -> Int? {
        guard start + 1 < line.count else { return nil }
        let next = line[start + 1]
        if line[start] == "<", next.properties.isAlphabetic || next == "/" || next.isDigit {
            return line[start...].firstIndex(of: ">").map { $0 + 1 }
        }
        if line[start] == "{", next == "\\" { return line[start...].firstIndex(of: "}").map { $0 + 1 } }
        return nil
    }

    private static let named: [(name: [Unicode.Scalar], scalar: Unicode.Scalar)] = [
        ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&nbsp;", "\u{A0}"),
        ("&lrm;", "\u{200E}"), ("&rlm;", "\u{200F}"),
    ]
    .map { (Array($0.0.unicodeScalars), $0.1) }

    /// `&amp;`, `&#38;`, `&#x26;`.
    private static func reference(in line: [Unicode.Scalar], at start: Int) -> (scalar: Unicode.Scalar, end: Int)? {
        guard line[start] == "&" else { return nil }
        for (name, scalar) in named where line[start...].starts(with: name) { return (scalar, start + name.count) }
        guard start + 2 < line.count, line[start + 1] == "#",
            let end = line[start...].prefix(10).firstIndex(of: ";")
        else { return nil }
        let isHex = line[start + 2] == "x" || line[start + 2] == "X"
        let digits = String(String.UnicodeScalarView(line[start + (isHex ? 3 : 2)..<end]))
        guard let value = UInt32(digits, radix: isHex ? 16 : 10), let scalar = Unicode.Scalar(value) else { return nil }
        return (scalar, end + 1)
    }

    /// The text as it is written in a file, so that it is read back as it is.
    static func written(_ text: String) -> String {
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(line)
        // An empty line would end the cue.
        return lines.joined(separator: lines.contains("") ? "&#10;" : "\n")
    }

    private static func line(_ scalars: Substring.UnicodeScalarView) -> String {
        var view = String.UnicodeScalarView()
        let last = scalars.indices.last
        for index in scalars.indices {
            let scalar = scalars[index]
            let isRim = index == scalars.startIndex || index == last
            switch scalar {
            case "&": view.append(contentsOf: "&amp;".unicodeScalars)
            case "<": view.append(contentsOf: "&lt;".unicodeScalars)
            case ">": view.append(contentsOf: "&gt;".unicodeScalars)
            case "{", "\r", "\u{FEFF}": view.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
            case _ where isRim && scalar.properties.isWhitespace:
                view.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
            default: view.append(scalar)
            }
        }
        return String(view)
    }
}
