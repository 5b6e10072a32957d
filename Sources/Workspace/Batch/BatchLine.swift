import ExactJSON

/// A line of a list: a file, what is said of it, and where its film goes.
public struct BatchLine: Hashable, Sendable {
    /// The file, as it was written.
    public let file: String
    /// What is said of it, in order.
    public let instructions: [String]
    /// Where its film goes, as it was written; nil for a place by the file's name.
    public let output: String?

    /// A line.
    public init(file: String, instructions: [String], output: String? = nil) {
        self.file = file
        self.instructions = instructions
        self.output = output
    }

    /// What is wrong with a list, and in which line, counted from 1.
    public struct Wrong: Error, Hashable, Sendable {
        /// The line in which it begins.
        public let line: Int
        /// What it is.
        public let fault: BatchProblem.ListFault
    }

    /// The lines of a list of comma-separated values: file, instructions (one a line of the cell), output. A first line
    /// that begins with the word `file` is a heading.
    /// - Throws: `Wrong`, of the first line that cannot be read.
    public static func lines(csv text: String) throws(Wrong) -> [BatchLine] {
        var lines: [BatchLine] = []
        for (index, row) in try CSVReader.rows(of: text).enumerated() {
            if index == 0, row.cells.first.map(trimmed)?.lowercased() == "file" { continue }
            if row.cells.allSatisfy({ trimmed($0).isEmpty }) { continue }
            guard row.cells.count <= 3 else { throw Wrong(line: row.line, fault: .tooManyCells(row.cells.count)) }
            let cells = row.cells + Array(repeating: "", count: 3 - row.cells.count)
            lines.append(try line(row.line, file: cells[0], instructions: instructions(cells[1]), output: cells[2]))
        }
        return lines
    }

    /// The lines of a list in JSON, an object a line: `file`, `instructions` (a text or several) and `output`.
    /// - Throws: `Wrong`, of the first line that cannot be read.
    public static func lines(jsonLines text: String) throws(Wrong) -> [BatchLine] {
        var lines: [BatchLine] = []
        // By bytes: other signs that end a line in prose stand in texts here.
        let all = Substring(text).utf8
        let body = all.starts(with: [0xEF, 0xBB, 0xBF]) ? all.dropFirst(3) : all
        for (index, bytes) in body.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
            let number = index + 1
            let row = trimmed(Substring(bytes))
            if row.isEmpty { continue }
            guard let object = (try? JSON(parsing: row))?.object else { throw Wrong(line: number, fault: .noJSON) }
            for key in object.members.map(\.key) where !["file", "instructions", "output"].contains(key) {
                throw Wrong(line: number, fault: .unknownKey(key))
            }
            guard let file = object["file"]?.string ?? (object["file"] == nil ? "" : nil) else {
                throw Wrong(line: number, fault: .badValue("file"))
            }
            guard let output = object["output"].map({ $0 == .null ? "" : $0.string }) ?? "" else {
                throw Wrong(line: number, fault: .badValue("output"))
            }
            guard let instructions = texts(object["instructions"]) else {
                throw Wrong(line: number, fault: .badValue("instructions"))
            }
            lines.append(try line(number, file: file, instructions: instructions, output: output))
        }
        return lines
    }

    private static func line(
        _ number: Int,
        file: String,
        instructions: [String],
        output: String
    ) throws(Wrong) -> BatchLine {
        guard !trimmed(file).isEmpty else { throw Wrong(line: number, fault: .noFile) }
        let output = trimmed(output)
        return BatchLine(file: trimmed(file), instructions: instructions, output: output.isEmpty ? nil : output)
    }

    /// Several instructions stand on lines of their own in one cell.
    private static func instructions(_ cell: String) -> [String] {
        cell.split(whereSeparator: \.isNewline).map { trimmed(String($0)) }.filter { !$0.isEmpty }
    }

    private static func texts(_ json: JSON?) -> [String]? {
        guard let json, json != .null else { return [] }
        if let text = json.string { return [trimmed(text)].filter { !$0.isEmpty } }
        guard let all = json.array else { return nil }
        let texts = all.compactMap(\.string)
        guard texts.count == all.count else { return nil }
        return texts.map(trimmed).filter { !$0.isEmpty }
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        guard let first = text.firstIndex(where: { !$0.isWhitespace }),
            let last = text.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(text[first...last])
    }
}
