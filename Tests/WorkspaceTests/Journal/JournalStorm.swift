import ExactJSON
import SeededNumbers
import ServiceClient
import Synchronization
import Testing

@testable import Workspace

/// A conversation to which anything happens, and a disk on which its journal is kept.
struct JournalStorm {
    private var talk = Talk(draft: Drafts.titled)
    private var numbers: Seeded
    private var journal: RequestJournal
    private let disk: Disk
    private var last = 0

    /// What is on disk, by the names of the requests.
    private final class Disk: Sendable {
        let rows = Mutex<[RequestID: (place: Int, request: OpenRequest)]>([:])
    }

    init(seed: UInt64) {
        numbers = Seeded(seed)
        let disk = Disk()
        self.disk = disk
        journal = RequestJournal { over, open in
            disk.rows.withLock { rows in
                for id in over { rows[id] = nil }
                for (place, request) in open { rows[request.request.id] = (place, request) }
            }
        }
    }

    mutating func step() {
        let effects = talk.hear(event())
        journal.note(talk.conversation.open)
        // What is over is put away once it was told; until then it is kept.
        if numbers.chance(50) { journal.putAway() }
        let rows = disk.rows.withLock { $0.values.sorted { $0.place < $1.place }.map(\.request) }
        let open = talk.conversation.open
        let kept =
            journal.hasToPutAway ? rows.filter { row in open.contains { $0.request.id == row.request.id } } : rows
        #expect(kept == open)
        for case .open in effects where !talk.conversation.isAnswering {
            #expect(kept.contains { $0.sent != nil })
        }
    }

    private mutating func event() -> Conversation.Event {
        last += 1
        let some = talk.conversation.open.randomElement(using: &numbers)?.request.id ?? 0
        return switch Int.random(in: 0..<13, using: &numbers) {
        case 0...3: .said("say \(last)", id: RequestID(maker: "test", number: last))
        case 4: .restored(.said("old \(last)", id: RequestID(maker: "old", number: last)))
        case 5: .unparked(some)
        case 6: .amended(some, "other \(last)")
        case 7: .withdrawn(some)
        case 8: .ended
        case 9: .state([Drafts.titled, Drafts.filmed, Drafts.empty].randomElement(using: &numbers) ?? .null)
        case 10: .broke(.connectionLost, wasSent: numbers.chance(50))
        case 11: .ranOut(.look)
        default: numbers.chance(20) ? .cancelled : .sessionRenewed
        }
    }
}

extension Conversation {
    fileprivate var isAnswering: Bool { turn.isAnswer }
}
