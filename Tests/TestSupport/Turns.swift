import Foundation
import Testing

/// What starts programs takes turns: two tests more at a time than there are processors, since two of them often wait, each
/// away from the threads that all others run on.
///
/// Both hold off starvation. All tests begin at once, so that without turns dozens of ffmpegs would share two cores, and
/// those that watch a clock would see it run out. And a test that waits for a program holds its thread: the shared ones
/// are as many as the cores, so that two such tests would stop everything else in the process, the services that their
/// programs ask included.
public struct Turns: SuiteTrait, TestTrait, TestScoping {
    private static let gate = Gate(places: max(2, ProcessInfo.processInfo.activeProcessorCount) + 2)

    public var isRecursive: Bool { true }

    public func provideScope(
        for test: Test,
        testCase: Test.Case?,
        performing function: @Sendable () async throws -> Void
    ) async throws {
        guard testCase != nil else { return try await function() }
        await Self.gate.enter()
        do {
            try await withTaskExecutorPreference(ThreadOfItsOwn()) { try await function() }
        } catch {
            await Self.gate.leave()
            throw error
        }
        await Self.gate.leave()
    }

    /// Lets so many in at a time, in the order in which they came.
    private actor Gate {
        private var places: Int
        private var waiting: [CheckedContinuation<Void, Never>] = []

        init(places: Int) { self.places = places }

        func enter() async {
            if places > 0 {
                places -= 1
            } else {
                await withCheckedContinuation { waiting.append($0) }
            }
        }

        func leave() {
            if waiting.isEmpty { places += 1 } else { waiting.removeFirst().resume() }
        }
    }

    /// Every stretch between two suspensions has a thread of its own, which it may hold for as long as it likes.
    private final class ThreadOfItsOwn: TaskExecutor {
        func enqueue(_ job: consuming ExecutorJob) {
            let job = UnownedJob(job)
            Thread.detachNewThread { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
        }
    }
}

extension Trait where Self == Turns {
    /// For what starts programs; see ``Turns``.
    public static var inTurn: Turns { Turns() }
}
