import Synchronization
import Testing

@testable import Timeline

/// Which version stands, and which are read to know it.
@Suite("The versions of a draft") struct HistoryTests {
    /// Versions that lie elsewhere: the number of each is how loud its film is made. Counts how many are asked for.
    private final class Shelf: KeptVersions {
        struct Torn: Error {}

        private let asked = Mutex<[Int]>([])
        private let torn: Int?

        init(torn: Int? = nil) { self.torn = torn }

        /// The indices that were asked for, in order.
        var read: [Int] { asked.withLock { $0 } }

        func draft(at index: Int) -> Draft? {
            asked.withLock { $0.append(index) }
            return index == torn ? nil : HistoryTests.draft(index)
        }

        func check() throws { if torn.map(read.contains) ?? false { throw Torn() } }
    }

    /// A draft that is told from others.
    private static func draft(_ number: Int) -> Draft {
        Draft(tracks: [
            Track(
                kind: .text,
                segments: [Segment(start: 0, duration: 1 + number, name: "", content: .title(Title("\(number)")))]
            )
        ])
    }

    /// Five thousand versions, the one of an index standing; what is read to open them is not counted.
    private static func shelved(at position: Int = 4999, torn: Int? = nil) throws -> (DraftHistory, Shelf) {
        let shelf = Shelf(torn: torn)
        let history = try #require(DraftHistory(keptBy: shelf, count: 5000, position: position))
        #expect(shelf.read == [position])
        return (history, shelf)
    }

    @Test func anEditReadsNoOtherVersion() throws {
        var (history, shelf) = try Self.shelved()
        history.record(Self.draft(-1))
        #expect(history.count == 5001)
        #expect(history.position == 5000)
        #expect(history.current == Self.draft(-1))
        #expect((history.keptCount, history.made) == (5000, [Self.draft(-1)]))
        #expect(shelf.read.count == 1)
    }

    @Test func anEditIsUndoneExactly() throws {
        var (history, shelf) = try Self.shelved()
        let before = history.current
        history.record(Self.draft(-1))
        let isUndone = history.undo()
        #expect(isUndone)
        #expect(history.current == before)
        let isDoneAgain = history.redo()
        #expect(isDoneAgain)
        #expect(history.current == Self.draft(-1))
        let isDoneAgain3 = history.redo()
        #expect(!isDoneAgain3)
        #expect(shelf.read == [4999, 4999])
    }

    @Test func severalStepsReadOnlyWhereTheyLead() throws {
        var (history, shelf) = try Self.shelved()
        history.undo(steps: 1000)
        #expect(history.position == 3999)
        history.redo(steps: 10)
        #expect(history.current == Self.draft(4009))
        history.undo(steps: .max)
        #expect(history.current == Self.draft(0))
        let isUndone = history.undo()
        #expect(!isUndone)
        history.redo(steps: .max)
        #expect(history.current == Self.draft(4999))
        history.undo(steps: -1)
        #expect(history.position == 4999)
        #expect(shelf.read.dropFirst().filter { $0 >= 0 } == [3999, 4009, 0, 4999])
    }

    @Test(arguments: [0, 1, 2500, 4998])
    func whatWasUndoneIsDroppedByAnEdit(_ position: Int) throws {
        var (history, shelf) = try Self.shelved(at: position)
        #expect(history.canRedo)
        history.record(Self.draft(-1))
        #expect(!history.canRedo)
        #expect(history.count == position + 2)
        #expect(history.keptCount == position + 1)
        #expect(history.version(position + 1) == Self.draft(position))
        #expect(history.version(position + 3) == nil)
        #expect(shelf.read.allSatisfy { $0 == position })
    }

    @Test func whatChangesNothingIsNoVersion() throws {
        var (history, _) = try Self.shelved(at: 10)
        let before = history
        history.record(history.current)
        #expect(history == before)
        #expect(history.canRedo)
    }

    @Test func aVersionIsGoneBackToByItsNumber() throws {
        var (history, shelf) = try Self.shelved()
        let isThere = history.revert(toVersion: 3)
        #expect(isThere)
        #expect(history.current == Self.draft(2))
        #expect(history.count == 5001)
        #expect(shelf.read == [4999, 2])
        for number in [0, -1, 5002, .min, .max] {
            let isThere = history.revert(toVersion: number)
            #expect(!isThere, "\(number)")
        }
        #expect(history.count == 5001)
    }

    @Test func aSearchEndsWhereItFinds() throws {
        let (history, shelf) = try Self.shelved()
        #expect(history.lastVersion { $0 == Self.draft(4990) } == 4991)
        #expect(shelf.read.count == 10)
        #expect(DraftHistory().lastVersion { _ in true } == nil)
    }

    @Test func aVersionThatCannotBeReadIsNoVersionThatNeverWas() throws {
        var (history, _) = try Self.shelved(torn: 4998)
        try history.check()
        let before = history
        let isUndone = history.undo()
        #expect(!isUndone)
        #expect(history == before)
        #expect(throws: Shelf.Torn.self) { try history.check() }
        #expect(DraftHistory(keptBy: Shelf(torn: 1), count: 2, position: 1) == nil)
    }

    @Test(arguments: [(0, 0), (3, 3), (3, -1)])
    func aPositionThatIsNoneOpensNothing(_ count: Int, _ position: Int) {
        #expect(DraftHistory(keptBy: Shelf(), count: count, position: position) == nil)
    }
}
