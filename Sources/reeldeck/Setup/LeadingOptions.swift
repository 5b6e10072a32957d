/// Lets the options that every command knows stand before the command: `reeldeck --project film show`.
///
/// The parser would take them for those of the full screen, which is the command when none is named.
enum LeadingOptions {
    /// The words of a command line with leading options moved behind the command, where there is one.
    static func moved(_ words: [String]) -> [String] {
        var options: [String] = []
        var rest = words[...]
        while let word = rest.first {
            if ["--cloud", "--studio", "--verbose", "--quiet"].contains(word) || word.hasPrefix("--project=")
                || word.hasPrefix("--api-url=")
            {
                options.append(rest.removeFirst())
            } else if ["--project", "--api-url"].contains(word), rest.count > 1 {
                options += rest.prefix(2)
                rest = rest.dropFirst(2)
            } else {
                break
            }
        }
        guard !options.isEmpty, let command = rest.first, !command.hasPrefix("-") else { return words }
        // Behind a `--` everything is text.
        let end = rest.firstIndex(of: "--") ?? rest.endIndex
        return Array(rest[..<end]) + options + Array(rest[end...])
    }
}
