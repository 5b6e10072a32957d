import Synchronization
import Workspace

/// All that was told, and what is waited for.
final class BatchHeard: Sendable {
    private let all = Mutex<[BatchNews]>([])
    let stream: AsyncStream<BatchNews>
    private let continuation: AsyncStream<BatchNews>.Continuation

    init() { (stream, continuation) = AsyncStream.makeStream() }

    var news: [BatchNews] { all.withLock { $0 } }
    func hear(_ news: BatchNews) {
        all.withLock { $0.append(news) }
        continuation.yield(news)
    }
    func until(_ matches: (BatchNews) -> Bool) async { for await news in stream where matches(news) { return } }

    var begunAgain: [Int?] { news.compactMap { if case .begunAgain(_, let left) = $0 { left } else { nil } } }
    var unchanged: [Int] { news.compactMap { if case .answered(let file, _, _, true) = $0 { file } else { nil } } }
}
