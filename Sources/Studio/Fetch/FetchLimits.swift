import ServiceProtocol

/// How much a fetch may take of anything.
struct FetchLimits: Hashable, Sendable {
    /// Of each file, in bytes as they are kept: unpacked, where a server packs.
    var bytes = AcceptedMedia.largest
    /// Of all files of one request together, in bytes.
    var bytesInAll = 5 * AcceptedMedia.largest
    /// For all files of one request.
    var total: Duration = .seconds(20 * 60)
    /// To connect.
    var connect: Duration = .seconds(10)
    /// Between bytes, and before the first.
    var silence: Duration = .seconds(30)
    /// So many bytes must come in each stretch of so long: a server that sends a byte now and then is not waited for.
    var minimumRate = MinimumRate.Rule(bytes: 32 * 1024, within: .seconds(30))
    /// How often an answer may lead elsewhere.
    var redirects = 5
    /// How many addresses one request may name.
    var addresses = 20
    /// How many requests may fetch at once; the others wait.
    static let requestsAtOnce = 3

    /// What they wait for: there is one line for all of them.
    enum Line: Hashable, Sendable { case web }

    /// Throws where a file is too large, or is with those before it, which had so many bytes.
    func check(_ size: Int, behind others: Int) throws(StudioError) {
        guard size <= bytes else { throw .tooLarge() }
        guard size <= bytesInAll - others else { throw .tooLargeTogether() }
    }
}

/// Whether a server sends fast enough to be waited for.
struct MinimumRate: Hashable, Sendable {
    /// What is fast enough.
    struct Rule: Hashable, Sendable {
        var bytes: Int
        var within: Duration
    }

    private let rule: Rule
    private var stretch: Duration = .zero
    private var got = 0

    init(_ rule: Rule) { self.rule = rule }

    /// Takes note of bytes and of how long after the beginning they came; false where too few came until then.
    mutating func isMet(by bytes: Int, at time: Duration) -> Bool {
        got += bytes
        guard time - stretch >= rule.within else { return true }
        // A long silence counts as one stretch: bounding it is not this rule's.
        let isFastEnough = got >= rule.bytes
        (stretch, got) = (time, 0)
        return isFastEnough
    }
}
