import ProgramLog

/// Writes down what is not done of all that was said, before anything is sent of it.
///
/// It is told what is open and writes what is different from the last time; a request that is no more among them is over.
struct RequestJournal: Sendable {
    /// Puts away what is over, and what is open and new or another than before, with its place in the order.
    typealias Write = @Sendable (_ over: [RequestID], _ open: [(place: Int, request: OpenRequest)]) -> Void

    private let write: Write
    private var known: [RequestID: OpenRequest] = [:]
    private var order: [RequestID: Int] = [:]
    private var last = 0

    /// - Parameter write: called where there is something to write.
    init(write: @escaping Write) { self.write = write }

    /// Takes note of what is open now.
    mutating func note(_ open: [OpenRequest]) {
        let ids = Set(open.map(\.request.id))
        let over = known.keys.filter { !ids.contains($0) }
        let news = open.filter { request in known[request.request.id].map { !$0.isWritten(as: request) } ?? true }
        guard !over.isEmpty || !news.isEmpty else { return }
        for id in over { (known[id], order[id]) = (nil, nil) }
        for request in news {
            let id = request.request.id
            known[id] = request
            if order[id] == nil {
                last += 1
                order[id] = last
            }
        }
        write(over, news.map { (order[$0.request.id] ?? 0, $0) })
    }
}
