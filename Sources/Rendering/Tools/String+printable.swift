import ProgramLog

extension String {
    /// The text with control characters shown as `\u{…}`, on one line, and of a bounded length.
    var printable: String {
        let limit = 400
        let shown = String(String.UnicodeScalarView(unicodeScalars.prefix(limit))).escaped
        return unicodeScalars.count > limit ? shown + "…" : shown
    }

    /// The last part of a path, safe to show.
    var fileName: String { (split(separator: "/").last.map(String.init) ?? self).printable }
}
