/// Mends the marks of **bold** text where a cut parted them.
enum Markdown {
    static func balanced(_ text: String) -> String {
        let parts = text.split(separator: "**", omittingEmptySubsequences: false)
        guard parts.count % 2 == 0, let last = parts.last else { return text }
        // A mark that a word follows opens; one that nothing follows closed what was taken out.
        if let first = last.first, !first.isWhitespace, !first.isPunctuation { return text + "**" }
        return parts.dropLast().joined(separator: "**") + last
    }
}
