import Terminal

/// An answer with light Markdown in it, read into lines of runs: its signs are gone, and what they say is kept.
struct Markdown: Hashable, Sendable {
    /// How a run of text looks.
    enum Look: Hashable, Sendable {
        case plain, strong, emphasis, code, heading
        /// A sign in front of what is listed or quoted.
        case sign
        /// It leads to an address.
        case link(String)
    }

    struct Run: Hashable, Sendable {
        var text: String
        let look: Look
    }

    /// A line before it is wrapped.
    struct Line: Hashable, Sendable {
        /// What stands in front of its first row; as many blanks stand in front of the others.
        var lead = ""
        var runs: [Run]

        var text: String { runs.map(\.text).joined() }
        var isPlain: Bool { lead.isEmpty && runs.allSatisfy { $0.look == .plain } }
    }

    let lines: [Line]

    init(_ text: String) {
        var lines: [Line] = []
        var fence: Substring?
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let start = line.drop { $0 == " " }
            if let sign = fence {
                if start.hasPrefix(sign), start.allSatisfy({ $0 == "`" || $0 == "~" || $0 == " " }) {
                    fence = nil
                } else {
                    lines.append(Line(lead: Self.codeLead, runs: [Run(text: String(line), look: .code)]))
                }
            } else if start.hasPrefix("```") || start.hasPrefix("~~~"), !start.dropFirst(3).contains("`") {
                fence = start.prefix(3)
            } else {
                lines.append(Self.line(line))
            }
        }
        self.lines = lines
    }

    /// What is left of the text without its signs.
    var text: String { lines.map { $0.lead + $0.text }.joined(separator: "\n") }

    private static let codeLead = "  "

    // MARK: Lines

    private static func line(_ line: Substring) -> Line {
        let blanks = line.prefix { $0 == " " }
        let rest = line[blanks.endIndex...]
        if isRule(rest) { return Line(runs: [Run(text: String(repeating: "─", count: 8), look: .sign)]) }
        if let heading = heading(rest) { return Line(runs: InlineMarkdown(heading).runs.map(asHeading)) }
        if rest.hasPrefix("> ") { return Line(lead: "│ ", runs: InlineMarkdown(rest.dropFirst(2)).runs) }
        if let sign = rest.first, "-*+".contains(sign), rest.dropFirst().first == " " {
            let item = rest.dropFirst(2).drop { $0 == " " }
            guard !item.isEmpty else { return Line(runs: [Run(text: String(line), look: .plain)]) }
            return Line(lead: "\(blanks)• ", runs: InlineMarkdown(item).runs)
        }
        let number = rest.prefix { $0.isASCII && $0.isNumber }
        let behind = rest[number.endIndex...]
        if (1...3).contains(number.count), let mark = behind.first, mark == "." || mark == ")",
            behind.dropFirst().first == " "
        {
            return Line(lead: "\(blanks)\(number)\(mark) ", runs: InlineMarkdown(behind.dropFirst(2)).runs)
        }
        return Line(runs: InlineMarkdown(line).runs)
    }

    private static func heading(_ text: Substring) -> Substring? {
        let signs = text.prefix { $0 == "#" }
        guard (1...6).contains(signs.count), text[signs.endIndex...].first == " " else { return nil }
        return text[signs.endIndex...].drop { $0 == " " }
    }

    private static func asHeading(_ run: Run) -> Run {
        run.look == .plain ? Run(text: run.text, look: .heading) : run
    }

    private static func isRule(_ text: Substring) -> Bool {
        let signs = text.filter { $0 != " " }
        guard signs.count >= 3, let sign = signs.first, "-*_".contains(sign) else { return false }
        return signs.allSatisfy { $0 == sign }
    }
}
