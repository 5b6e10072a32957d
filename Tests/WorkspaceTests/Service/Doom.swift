import Foundation
import GRDB
import ScriptedService
import Synchronization

/// Counts the steps of a program, what it asks for and what it writes down, and has it end at one of them: its disk is copied
/// as it is in that moment, and nobody answers it any more.
final class Doom: TransactionObserver, Sendable {
    private struct State {
        var steps = 0
        var isDead = false
    }

    private let state = Mutex(State())
    private let last: Int
    private let home: URL
    /// Opened when it has died, or is done.
    let end = Gate()

    /// - Parameters:
    ///   - last: the step at which it dies, from 1.
    ///   - home: the folder of its disk; the copy is in `next` beside it.
    init(at last: Int, home: URL) {
        self.last = last
        self.home = home
    }

    var isDead: Bool { state.withLock { $0.isDead } }
    var steps: Int { state.withLock { $0.steps } }

    /// What was left on disk.
    var remains: URL { home.appending(path: "next/projects.sqlite") }

    func step() { state.withLock { step(&$0) } }

    /// Takes a step, and does something if it lives on; nil where it is dead.
    ///
    /// It cannot die meanwhile by a step of another thread: what the service did after a death, and after the next life had
    /// looked, would be nobody's doing.
    func living<Value: Sendable>(_ work: @Sendable () -> Value) -> Value? {
        state.withLock { state in
            step(&state)
            return state.isDead ? nil : work()
        }
    }

    private func step(_ state: inout State) {
        guard !state.isDead else { return }
        state.steps += 1
        guard state.steps == last else { return }
        state.isDead = true
        // Within the lock: nothing goes on before it is copied.
        copy()
        end.open()
    }

    private func copy() {
        let folder = remains.deletingLastPathComponent()
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for ending in ["", "-wal"] {
            try? FileManager.default.copyItem(
                at: home.appending(path: "projects.sqlite\(ending)"),
                to: folder.appending(path: "projects.sqlite\(ending)")
            )
        }
    }

    func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { true }
    func databaseDidChange(with event: DatabaseEvent) {}
    func databaseDidCommit(_ database: Database) { step() }
    func databaseDidRollback(_ database: Database) {}
}
