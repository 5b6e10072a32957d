import ArgumentParser
import Foundation

/// What is measured.
struct BenchmarkSettings: Sendable {
    let program: String
    let columns: Int
    let rows: Int
    let keys: Int
    let seed: UInt64
}

/// Measures the screen as a person meets it: the built program on a pseudo-terminal, with films of several sizes that a
/// service on this machine holds, and prints one table.
@main
struct DeckBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "DeckBenchmark",
        abstract: "How quick the screen is: its first frame, its keys, another film, and what it takes at rest.",
        discussion: """
            A key's time ends with the last byte that it brings; keys that bring nothing are silent and in no time. \
            Half of them are pressed where the whole film is shown, half closer and less close. The first frame and \
            --version are medians of ten starts, adopting another state of the film of three, from the key to its \
            frame, and what of it is reading the film, by itself, of nine; key waits is the longest that a letter waits, \
            of those written every 20 ms while it is adopted once more.
            """
    )

    @Option(help: "The program.") var program = ".build/release/reeldeck"
    @Option(help: "How many segments the films have.") var films = "60,500,2000,20000"
    @Option(help: "How many keys are pressed in each film, and in the chat.") var keys = 300
    @Option(help: "The same seed makes the same films and keys.") var seed: UInt64 = 7
    @Option(help: "How wide the terminal is.") var columns = 120
    @Option(help: "How high it is.") var rows = 40
    @Option(help: "How many entries the chat has that is kept; 0 for no chat.") var chat = 10_000

    func run() async throws {
        let path = URL(filePath: program).path(percentEncoded: false)
        guard FileManager.default.isExecutableFile(atPath: path) else { throw BenchmarkFailure.noProgram(path) }
        let sizes = try films.split(separator: ",").map { size in
            guard let size = Int(size), size > 0 else { throw BenchmarkFailure.badFilms(films) }
            return size
        }
        let settings = BenchmarkSettings(program: path, columns: columns, rows: rows, keys: keys, seed: seed)
        var table = ResultTable()
        defer { print(table) }
        for size in sizes {
            Self.note("film of \(size) segments…")
            table.rows += try await FilmMeasure(settings: settings, film: LongFilm(segments: size, seed: seed)).rows()
            // What was measured is not lost where one who waits for the largest film gives it up.
            Self.note("\(table)")
        }
        guard chat > 0 else { return }
        Self.note("chat of \(chat) entries…")
        let film = LongFilm(segments: 60, seed: seed)
        table.rows += try await FilmMeasure(settings: settings, film: film).rows(conversation: chat)
    }

    private static func note(_ text: String) { FileHandle.standardError.write(Data("\(text)\n".utf8)) }
}
