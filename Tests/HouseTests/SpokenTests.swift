import Testing

/// What is said to people stands in a room's folder `Wording/`, where the compiler asks for it in every language.
@Suite struct SpokenTests {
    /// The rooms whose words all stand there.
    ///
    /// Not `reeldeck`: the words of `--help` stand beside the options that they explain.
    private static let rooms = ["Deck", "Workspace"]
    /// What a line has that speaks to no person: it writes the log, or asks a database; or that is said in every language on
    /// the spot, as the words of a command are, in its row (`Phrase`).
    private static let silent = [
        "zh:", "Log(", ".info(", ".warning(", ".error(", "registerMigration(", "SELECT ", "UPDATE ", "INSERT ",
        "PRAGMA ",
        "DELETE ",
    ]

    /// Words that belong to no language, and why.
    private static let names = [
        "reeldeck": "the program's name", "End": "a key", "PgDn": "a key", "id": "a key of former volumes on disk",
        "generated": "a key of former volumes on disk", "music": "a key of former volumes on disk",
        "file": "a key of former volumes on disk", "encountered": "the service's own, looked for",
        "temporary": "the service's own, looked for", "issue": "the service's own, looked for",
    ]

    /// The words of a literal that may be for people; none where it has a single word without a space, as a name has.
    private static func words(in text: String) -> [String] {
        let hasHan = text.unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) }
        guard hasHan || text.contains(where: \.isWhitespace) else { return [] }
        return text.split { !$0.isLetter && $0 != "-" }.map(String.init).filter { $0.count > 1 || hasHan }
    }

    private static func literals(of room: String) throws -> [(file: String, literal: SourceLiterals.Literal)] {
        let files = House.swiftFiles(in: "Sources/\(room)").filter {
            !$0.contains("/Wording/") && !$0.contains("/Vocabulary/")
        }
        #expect(files.count > 5)
        return try files.flatMap { file in
            let text = try House.text(file)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            return SourceLiterals(text).found.filter { literal in
                !Self.silent.contains { lines[literal.line - 1].contains($0) || literal.text.contains($0) }
            }.map { (file, $0) }
        }
    }

    @Test(arguments: rooms) func whatIsSaidStandsInAWording(_ room: String) throws {
        for (file, literal) in try Self.literals(of: room) {
            let words = Self.words(in: literal.text).filter { Self.names[$0] == nil }
            #expect(words.isEmpty, "\(file):\(literal.line) says \"\(literal.text)\": that belongs into Wording/")
        }
    }

    @Test func everyExceptionIsNeeded() throws {
        let said = try Self.rooms.flatMap { try Self.literals(of: $0) }.flatMap { Self.words(in: $0.literal.text) }
        for name in Self.names.keys { #expect(said.contains(name), "\(name) needs no exception") }
    }

    @Test func wordsAreFoundWhereverTheyStand() {
        let source = #"""
            let a = Span(" yes", style)  // "not this one"
            let b = "\(count == 1 ? "1 edit" : "many edits") left"
            let c = ["F1", "x-y", "● ", "/[\"]/"]
            let d = """
                Two lines
                of text
                """, e = "导出"
            """#
        let spoken = SourceLiterals(source).found.filter { !Self.words(in: $0.text).isEmpty }
        #expect(spoken.map(\.line) == [1, 2, 2, 2, 4, 7])
        let words = Set(spoken.flatMap { Self.words(in: $0.text) })
        #expect(words == ["yes", "edit", "many", "edits", "left", "Two", "lines", "of", "text", "导出"])
    }
}
