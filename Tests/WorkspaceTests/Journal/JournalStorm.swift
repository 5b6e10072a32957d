import ExactJSON
import SeededNumbers
import ServiceClient
import Synchronization
import Testing
import Timeline

@testable import Workspace

/// A conversation to which anything happens, and a disk on which its journal is kept.
struct JournalStorm {
    private var talk = Talk(draft: Drafts.titled)
    private var numbers: Seeded
    private var journal: RequestJournal
    private let disk: Disk
    /// What gave the picture of an export a shape.
    private var leaders: Set<RequestID> = []
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
        leaders.formUnion(talk.conversation.ledger.followers.compactMap(\.leader))
        journal.note(talk.conversation.open)
        // What is over is put away once it was told; until then it is kept.
        if numbers.chance(50) { journal.putAway() }
        let rows = disk.rows.withLock { $0.values.sorted { $0.place < $1.place }.map(\.request) }
        let open = talk.conversation.open
        let kept =
            journal.hasToPutAway ? rows.filter { row in open.contains { $0.request.id == row.request.id } } : rows
        #expect(Set(kept) == Set(open))
        // What an export follows comes with it, and is written down by itself later, if at all.
        #expect(kept.filter { !leaders.contains($0.request.id) } == open.filter { !leaders.contains($0.request.id) })
        for case .open in effects where !talk.conversation.isAnswering {
            #expect(kept.contains { $0.sent != nil })
        }
    }

    private mutating func event() -> Conversation.Event {
        last += 1
        let some = talk.conversation.open.randomElement(using: &numbers)?.request.id ?? 0
        let export = talk.conversation.ledger.entries.last { !$0.isDone && !$0.request.action.isTalk }
        return switch Int.random(in: 0..<18, using: &numbers) {
        case 0...3: .said("say \(last)", id: RequestID(maker: "test", number: last))
        case 4: .restored(.said("old \(last)", id: RequestID(maker: "old", number: last)))
        case 5: .unparked(some)
        case 6: .amended(some, "other \(last)")
        case 7: .withdrawn(some)
        case 8: .ended
        case 9: .state([Drafts.titled, Drafts.filmed, Drafts.empty].randomElement(using: &numbers) ?? .null)
        case 10: .broke(.connectionLost, wasSent: numbers.chance(50))
        case 11: .ranOut(.look)
        case 12: .submitted(Request(id: RequestID(maker: "test", number: last), .export(ExportOrder(ratio: .tall))))
        case 13: .restored(Request(id: RequestID(maker: "old", number: last), .export(ExportOrder(ratio: .wide))))
        case 14: .settled(export?.id ?? 0, numbers.chance(80) ? .done : .failed)
        case 15 where export?.step == .running: .putBehind(export?.id ?? 0, RequestID(maker: "test", number: last + 1))
        case 16: .unparked(export?.id ?? 0)
        default: numbers.chance(20) ? .cancelled : .sessionRenewed
        }
    }
}

extension Conversation {
    fileprivate var isAnswering: Bool { turn.isAnswer }
}
