import ProgramLog

/// Writes down what is not done of all that was said, before anything is sent of it.
///
/// It is told what is open and writes what is different from the last time; a request that is no more among them is over. It
/// is put away once people have been told: a program that is killed before that leaves it to the next one.
struct RequestJournal: Sendable {
    /// Puts away what is over, and what is open and new or another than before, with its place in the order.
    typealias Write = @Sendable (_ over: [RequestID], _ open: [(place: Int, request: OpenRequest)]) -> Void

    private let write: Write
    private var known: [RequestID: OpenRequest] = [:]
    private var order: [RequestID: Int] = [:]
    private var last = 0
    /// What is over and not put away yet.
    private var over: [RequestID] = []

    /// - Parameter write: called where there is something to write.
    init(write: @escaping Write) { self.write = write }

    /// Takes note of what is open now.
    mutating func note(_ open: [OpenRequest]) {
        let ids = Set(open.map(\.request.id))
        let gone = known.keys.filter { !ids.contains($0) }
        for id in gone { (known[id], order[id]) = (nil, nil) }
        over += gone
        let news = open.filter { request in known[request.request.id].map { !$0.isWritten(as: request) } ?? true }
        guard !news.isEmpty else { return }
        for request in news {
            let id = request.request.id
            known[id] = request
            if order[id] == nil {
                last += 1
                order[id] = last
            }
        }
        // What is over and is wanted again is written anew.
        over.removeAll { ids.contains($0) }
        // Who has another thing sent has heard of the one before it.
        let heard = news.contains { $0.sent != nil } ? over : []
        write(heard, news.map { (order[$0.request.id] ?? 0, $0) })
        over.removeAll { heard.contains($0) }
    }

    /// Whether something is over that is not put away.
    var hasToPutAway: Bool { !over.isEmpty }

    /// Puts away what is over, of which people have been told.
    mutating func putAway() {
        guard !over.isEmpty else { return }
        write(over, [])
        over = []
    }
}
