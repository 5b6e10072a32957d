import Testing

@testable import Workspace

/// Lists of jobs as people and spreadsheets write them.
@Suite struct BatchListTests {
    private static let lines = [
        BatchLine(file: "a.mov", instructions: ["trim the first 2 s", "add a title \"Hi, you\""], output: "one.mp4"),
        BatchLine(file: "b, c.mov", instructions: ["make it vertical"]),
        BatchLine(file: "d.mov", instructions: []),
    ]

    @Test(arguments: ["\n", "\r\n", "\r"])
    func commaSeparatedValues(_ end: String) throws {
        let rows = [
            "\u{FEFF}file,instructions,output",
            "a.mov,\"trim the first 2 s\(end)add a title \"\"Hi, you\"\"\",one.mp4",
            "\"b, c.mov\",make it vertical", "", "d.mov,,", "",
        ]
        #expect(try BatchLine.lines(csv: rows.joined(separator: end)) == Self.lines)
        // The heading may be left out, and so may the end of the last line.
        let bare = rows.dropFirst().joined(separator: end).trimmingSuffix(end)
        #expect(try BatchLine.lines(csv: bare) == Self.lines)
    }

    @Test func linesOfJSON() throws {
        let text = """
            {"file":"a.mov","instructions":["trim the first 2 s"," add a title \\"Hi, you\\" "],"output":"one.mp4"}

            {"file":"b, c.mov","instructions":"make it vertical","output":null}
            {"file":"d.mov"}
            """
        #expect(try BatchLine.lines(jsonLines: text) == Self.lines)
        #expect(try BatchLine.lines(jsonLines: "\u{FEFF}" + text.replacing("\n", with: "\r\n")) == Self.lines)
    }

    @Test(
        arguments: [
            ("a.mov,\"open", 1, .openQuote), ("x\n\"a\nb\"c,d", 3, .textBehindQuote), ("a,b,c,d", 1, .tooManyCells(4)),
            ("a.mov\n,trim", 2, .noFile), ("\"a\nb\",x\n,y", 3, .noFile),
        ] as [(String, Int, BatchProblem.ListFault)]
    )
    func whatIsWrongIsToldWithItsLine(_ text: String, _ line: Int, _ fault: BatchProblem.ListFault) {
        #expect(throws: BatchLine.Wrong(line: line, fault: fault)) { try BatchLine.lines(csv: text) }
    }

    @Test(
        arguments: [
            ("[1]", 1, .noJSON), ("{\"file\":\"a\"}\nnonsense", 2, .noJSON),
            ("{\"file\":\"a\",\"instruction\":\"x\"}", 1, .unknownKey("instruction")),
            ("{\"file\":7}", 1, .badValue("file")),
            ("{\"file\":\"a\",\"instructions\":[1]}", 1, .badValue("instructions")),
            ("{\"file\":\"a\",\"output\":{}}", 1, .badValue("output")), ("{\"output\":\"a\"}", 1, .noFile),
        ] as [(String, Int, BatchProblem.ListFault)]
    )
    func soItIsInJSON(_ text: String, _ line: Int, _ fault: BatchProblem.ListFault) {
        #expect(throws: BatchLine.Wrong(line: line, fault: fault)) { try BatchLine.lines(jsonLines: text) }
    }

    @Test func whatWasWrittenIsReadBack() throws {
        let cells = ["a", "", "a,b", "a\"b", "\"", "a\nb", "\r\n", " a ", "日本", ",", "\"\"", "a\rb"]
        for first in cells {
            for second in cells {
                let text = [first, second].map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
                #expect(try CSVReader.rows(of: text).map(\.cells) == [[first, second]])
                #expect(try CSVReader.rows(of: text + "\r\nx").map(\.cells) == [[first, second], ["x"]])
            }
        }
        #expect(try CSVReader.rows(of: "").isEmpty)
        #expect(try CSVReader.rows(of: "a,\n,b").map(\.cells) == [["a", ""], ["", "b"]])
    }
}

extension String {
    fileprivate func trimmingSuffix(_ end: String) -> String { hasSuffix(end) ? String(dropLast()) : self }
}
