extension String {
    /// The text with control characters shown as `\u{…}`, on one line, and of a bounded length.
    var printable: String {
        let limit = 400
        var shown = ""
        for scalar in unicodeScalars.prefix(limit) {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate:
                shown += "\\u{\(String(scalar.value, radix: 16))}"
            default: shown.unicodeScalars.append(scalar)
            }
        }
        return unicodeScalars.count > limit ? shown + "…" : shown
    }

    /// The last part of a path, safe to show.
    var fileName: String { (split(separator: "/").last.map(String.init) ?? self).printable }
}
