import Foundation

/// Long work of the processor alone, such as planning a film of thousands of segments, away from the threads on which
/// tasks answer, of which there are only as many as the machine has cores.
public enum LongComputation {
    /// Does some work on a thread of its own and gives what comes of it.
    ///
    /// It is part of the task that asks: it sees its cancellation, and must look for it (`untilCancelled`).
    /// - Throws: what the work throws.
    public static func run<Value: Sendable, Failure: Error>(
        _ work: @Sendable () throws(Failure) -> Value
    ) async throws(Failure) -> Value {
        try await withTaskExecutorPreference(Threads.shared) { () async throws(Failure) -> Value in try work() }
    }

    /// Does some work that cannot look whether it is still wanted, such as reading a long text: who is cancelled does
    /// not wait for its end.
    /// - Throws: what the work throws, or `CancellationError` at once when the task is cancelled.
    public static func runOrLeave<Value: Sendable>(
        _ work: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        let (results, result) = AsyncStream<Result<Value, any Error>>.makeStream()
        Thread.detachNewThread {
            result.yield(Result { try work() })
            result.finish()
        }
        guard let first = await results.first(where: { _ in true }) else { throw CancellationError() }
        return try first.get()
    }

    /// Runs what tasks do on threads of their own. Those of Dispatch are the ones on which tasks answer: with two cores, two
    /// long plans would keep everybody waiting.
    private final class Threads: TaskExecutor {
        static let shared = Threads()

        func enqueue(_ job: consuming ExecutorJob) {
            let job = UnownedJob(job)
            Thread.detachNewThread { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
        }
    }
}

extension Sequence {
    /// The elements one by one until the task is cancelled.
    ///
    /// What is reckoned of them is then cut short and of no use: who asked for it looks whether the task was cancelled
    /// before using it, as `RenderPlan` does.
    var untilCancelled: UntilCancelled<Self> { UntilCancelled(base: self) }

    /// The elements in order; none where the task is cancelled on the way, as for `untilCancelled`.
    func sortedUntilCancelled(by comesBefore: (Element, Element) -> Bool) -> [Element] {
        let sorted = try? sorted { first, second in
            try Task.checkCancellation()
            return comesBefore(first, second)
        }
        return sorted ?? []
    }
}

/// A sequence that ends when the task is cancelled that goes through it.
struct UntilCancelled<Base: Sequence>: Sequence {
    fileprivate let base: Base

    struct Iterator: IteratorProtocol {
        fileprivate var base: Base.Iterator

        mutating func next() -> Base.Element? { Task.isCancelled ? nil : base.next() }
    }

    func makeIterator() -> Iterator { Iterator(base: base.makeIterator()) }
}
