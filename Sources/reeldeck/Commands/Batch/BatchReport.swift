import ExactJSON
import Foundation
import Synchronization
import Workspace

/// Tells how a batch goes on: a table on a terminal, elsewhere a line for each step, JSON where that is wanted.
final class BatchReport: Sendable {
    private enum Form { case table, lines, json, nothing }

    fileprivate struct State {
        var table: BatchTable
        var pace: BatchPace
        var silence: Silence
        /// What was told last, a line for each step.
        var lastLine: String?
    }

    private let form: Form
    private let began = ContinuousClock.now
    private let state: Mutex<State>

    init(_ batch: Batch, sessions: Int, json: Bool) {
        let isTerminal = Console.isErrorTerminal
        form = json ? .json : Console.isQuiet ? .nothing : isTerminal ? .table : .lines
        state = Mutex(
            State(
                table: BatchTable(files: batch.files, wording: Speech.words),
                pace: BatchPace(sessions: sessions),
                silence: Silence(at: .zero, isTerminal: false)
            )
        )
    }

    private var now: Duration { ContinuousClock.now - began }

    /// Tells while something is done that brings news.
    func during<Result>(_ body: () async throws -> Result) async rethrows -> Result {
        let ticks = Task { while (try? await Task.sleep(for: .seconds(1))) != nil { self.tick() } }
        defer {
            ticks.cancel()
            if form == .table { draw() }
        }
        return try await body()
    }

    func hear(_ news: BatchNews) {
        state.withLock { state in
            let now = now
            state.silence.heard(at: now)
            state.take(news, at: now)
            switch form {
            case .json: if let json = state.table.json(for: news) { Console.json(json) }
            case .lines:
                // That an export has its number is no news to people.
                if let line = state.table.line(for: news), line != state.lastLine {
                    Console.note(line)
                    state.lastLine = line
                }
            case .table:
                if let note = state.table.note(for: news) { Console.note(above: note) }
            case .nothing: break
            }
        }
        if form == .table { draw() }
    }

    private func tick() {
        switch form {
        case .table: draw()
        case .lines, .json:
            // Scripts read standard output; people beside them do not wait in the dark either.
            guard !Console.isQuiet else { return }
            state.withLock { state in
                guard state.silence.due(at: now) != nil else { return }
                let work = state.table.files.filter(\.step.isAtWork).map { file in
                    "\(file.job.name): \(state.table.words(for: file))"
                }
                let heading = state.table.heading(left: state.left(at: now))
                Console.note("⏳ " + ([heading] + work).joined(separator: " · "))
            }
        case .nothing: break
        }
    }

    private func draw() {
        let size = Console.errorSize
        state.withLock { state in
            Console.redraw(state.table.lines(left: state.left(at: now), columns: size.columns, rows: size.rows))
        }
    }

    /// Says what came of all of it.
    func tellEnd(_ batch: Batch) {
        let table = BatchTable(files: batch.files, wording: Speech.words)
        if form == .json {
            let waiting = batch.files.count { $0.step == .waiting }
            return Console.json([
                "batch": .string(batch.isDone ? "done" : "unfinished"), "done": JSON(table.done),
                "failed": JSON(batch.files.count(where: \.isFailed)), "waiting": JSON(waiting),
            ])
        }
        for file in batch.files {
            if file.isDone { Console.line(table.words(for: file)) }
            guard case .failed(let failure) = file.step else { continue }
            Console.note("✗ \(file.job.name): \(Speech.told.words(for: failure, of: file.job))")
        }
        if !batch.isDone { Console.note("\(table.heading(left: nil)) \(Speech.words.howToGoOnWithBatch)") }
    }
}

extension BatchReport.State {
    fileprivate mutating func take(_ news: BatchNews, at now: Duration) {
        switch news {
        case .moved(let file):
            table.files[file.id] = file
            table.shares[file.id] = nil
            if file.step.isAtWork {
                pace.begin(file.id, at: now)
            } else {
                pace.end(file.id, hasFilm: file.isDone, at: now)
            }
        case .share(let file, let share): table.shares[file] = share
        case .answered, .looksUp, .begunAgain, .note: break
        }
    }

    fileprivate func left(at now: Duration) -> Duration? {
        pace.left(waiting: table.files.count { $0.step == .waiting }, at: now)
    }
}
