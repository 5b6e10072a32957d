/// Reads comma-separated values as RFC 4180 has them: quotes around a cell, doubled within it, line ends of any kind.
enum CSVReader {
    /// A row, and the line of the text in which it begins, counted from 1.
    struct Row: Hashable, Sendable {
        let line: Int
        var cells: [String]
    }

    static func rows(of text: String) throws(BatchLine.Wrong) -> [Row] {
        var reader = Reader(text)
        return try reader.rows()
    }

    private struct Reader {
        /// Scalars, since a carriage return and a line feed are one character.
        private var rest: Substring.UnicodeScalarView
        private var line = 1

        init(_ text: String) {
            rest = Substring(text).unicodeScalars
            // The mark at the beginning of a file says nothing.
            if rest.first?.value == 0xFEFF { rest.removeFirst() }
        }

        mutating func rows() throws(BatchLine.Wrong) -> [Row] {
            var rows: [Row] = []
            while !rest.isEmpty {
                var row = Row(line: line, cells: [try cell()])
                while rest.first == "," {
                    rest.removeFirst()
                    row.cells.append(try cell())
                }
                takeLineEnd()
                rows.append(row)
            }
            return rows
        }

        private mutating func cell() throws(BatchLine.Wrong) -> String {
            rest.first == "\"" ? try quoted() : plain()
        }

        private mutating func plain() -> String {
            let cell = rest.prefix { $0 != "," && $0 != "\n" && $0 != "\r" }
            rest = rest[cell.endIndex...]
            return String(cell)
        }

        private mutating func quoted() throws(BatchLine.Wrong) -> String {
            let begin = line
            var cell = String.UnicodeScalarView()
            rest.removeFirst()
            while let scalar = rest.popFirst() {
                if scalar == "\n" || scalar == "\r" && rest.first != "\n" { line += 1 }
                guard scalar == "\"" else {
                    cell.append(scalar)
                    continue
                }
                guard rest.first == "\"" else {
                    guard rest.isEmpty || rest.first == "," || rest.first == "\n" || rest.first == "\r" else {
                        throw BatchLine.Wrong(line: line, fault: .textBehindQuote)
                    }
                    return String(cell)
                }
                cell.append(rest.removeFirst())
            }
            throw BatchLine.Wrong(line: begin, fault: .openQuote)
        }

        private mutating func takeLineEnd() {
            guard let end = rest.popFirst() else { return }
            if end == "\r", rest.first == "\n" { rest.removeFirst() }
            line += 1
        }
    }
}
