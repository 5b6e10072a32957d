import CPty
import Foundation
import ScriptedService

/// Measures the program with one film, in a home of its own.
@MainActor
struct FilmMeasure {
    let settings: BenchmarkSettings
    let film: LongFilm

    /// How often a start is measured.
    private static let starts = 10
    /// How often another state of the film is adopted.
    private static let adoptions = 3
    private static let header = "reeldeck"

    /// The rows of the film with keys on the timeline; or, with a long conversation, those of its chat.
    func rows(conversation: Int? = nil) async throws -> [ResultRow] {
        let service = FilmService(film)
        return try await ScriptedService.with({ await service.answer($0) }) { scripted in
            try await BenchmarkHome.with(scripted.address) { home in
                try visit(home)
                if let conversation { try home.keepConversation(of: conversation, seed: settings.seed) }
                let (firstFrame, version) = try starts(home)
                let screen = try screen(home)
                try screen.settle()
                var rows: [ResultRow] = []
                if conversation != nil {
                    rows.append(try chatRow("chat: letters", PressedKeys.letters, on: screen, isWriting: true))
                    rows.append(try chatRow("chat: pages", PressedKeys.pages, on: screen))
                } else {
                    rows = try await timelineRows(on: screen, service)
                }
                if conversation == nil { rows[0].reading = try film.reading() }
                rows[0].firstFrame = firstFrame
                rows[0].version = version
                try screen.leave()
                return rows
            }
        }
    }

    private func screen(_ home: BenchmarkHome) throws -> Screen {
        try Screen(settings.program, in: home, columns: settings.columns, rows: settings.rows)
    }

    /// Lets the program see the film once, so that it is kept, as it is before every start but the first.
    private func visit(_ home: BenchmarkHome) throws {
        let screen = try screen(home)
        _ = try screen.frame(holding: [LongFilm.marks[0]], while: "before the film was there")
        try screen.settle()
        try screen.leave()
    }

    // MARK: Starts

    /// The times until the first frame that has the header and the film, and of a start that shows nothing, in turn.
    private func starts(_ home: BenchmarkHome) throws -> (firstFrame: Double?, version: Double?) {
        var (frames, versions): ([Double], [Double]) = ([], [])
        for _ in 0..<Self.starts {
            versions.append(try version(home))
            let screen = try screen(home)
            let texts = [Self.header, LongFilm.marks[0]]
            let frame = try screen.frame(holding: texts, while: "before its first frame")
            frames.append((frame.end - screen.began).milliseconds)
            try screen.leave()
        }
        return (frames.median, versions.median)
    }

    private func version(_ home: BenchmarkHome) throws -> Double {
        let words: [UnsafeMutablePointer<CChar>?] = [strdup(settings.program), strdup("--version"), nil]
        let variables: [UnsafeMutablePointer<CChar>?] = home.environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (words + variables).forEach { free($0) } }
        let start = ContinuousClock.now
        let process = quiet_spawn(settings.program, words, variables)
        var status: Int32 = 0
        waitpid(process, &status, 0)
        let time = (ContinuousClock.now - start).milliseconds
        guard status == 0 else { throw BenchmarkFailure.ended(status: status, while: "with --version") }
        return time
    }

    // MARK: Rows

    /// The film as a whole, which is how it is seen first and all of it is drawn; then closer and less close.
    private func timelineRows(on screen: Screen, _ service: FilmService) async throws -> [ResultRow] {
        let views = [("whole", PressedKeys.moves), ("closer", PressedKeys.moves + PressedKeys.scales)]
        var rows: [ResultRow] = []
        for (view, mix) in views {
            _ = try screen.press(PressedKeys.toTimeline)
            var row = ResultRow(name: "\(film.segments) in \(film.tracks), \(view)")
            let keys = PressedKeys.mix(mix, count: settings.keys / views.count, seed: settings.seed)
            row.keys = try KeyTimes(of: keys, on: screen)
            try rest(screen, &row)
            _ = try screen.press(PressedKeys.toChat)
            var times: [Double] = []
            for _ in 0..<Self.adoptions {
                times.append(try Adopting(await service.changeFilm(), on: screen).milliseconds)
                try screen.settle()
            }
            row.adopting = times.median
            row.longestWait = try Adopting(await service.changeFilm(), on: screen, isWriting: true).longestWait
            _ = try screen.press(PressedKeys.clear)
            try screen.settle()
            rows.append(row)
        }
        return rows
    }

    private func chatRow(
        _ name: String,
        _ mix: [PressedKey],
        on screen: Screen,
        isWriting: Bool = false
    ) throws -> ResultRow {
        var row = ResultRow(name: name)
        let keys = PressedKeys.mix(mix, count: settings.keys, seed: settings.seed)
        // No message is longer than one that people write.
        row.keys = try KeyTimes(of: keys, on: screen, before: { isWriting && $0 % 80 == 0 ? PressedKeys.clear : nil })
        try rest(screen, &row)
        return row
    }

    private func rest(_ screen: Screen, _ row: inout ResultRow) throws {
        try screen.settle()
        let before = screen.figures.processorMilliseconds
        row.restBytes = try screen.rest(for: .seconds(5))
        if let before, let after = screen.figures.processorMilliseconds { row.restProcessor = after - before }
        row.anonymous = screen.figures.megabytes("RssAnon")
        row.resident = screen.figures.megabytes("VmRSS")
    }
}
