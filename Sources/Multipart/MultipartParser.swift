/// Reads a `multipart/form-data` body (RFC 7578) in the pieces it arrives in.
///
/// Content is passed on as it comes, so memory is bounded by one part's headers whatever the size of the files. What precedes
/// the first boundary and follows the last one is skipped. After an error the parser only repeats it.
///
/// ```
///   preamble ──boundary──▶ boundaryLine ──CRLF──▶ headers ──blank line──▶ content
///                              │   ▲                                        │
///                              "--" └───────────────boundary───────────────┘
///                              ▼
///                           epilogue
/// ```
public struct MultipartParser: Sendable {
    /// What the parser found, in the body's order.
    public enum Item: Sendable, Hashable {
        /// A part's headers are read; its content follows.
        case partBegan(MultipartPart)
        /// The next bytes of the part's content, never none.
        case body(ArraySlice<UInt8>)
        /// The part's content is complete.
        case partEnded
        /// The closing boundary is read.
        case finished
    }

    /// The largest headers of one part, in bytes: 16 KiB.
    public static let headerLimit = 16 << 10

    private enum State: Sendable {
        case preamble
        /// After a boundary, with what of its line was read.
        case boundaryLine(LineEnd)
        case headers
        case content
        case epilogue
        case failed(MultipartError)
    }

    private enum LineEnd: Sendable {
        case nothing, hyphen, padding, carriageReturn
    }

    private var state = State.preamble
    private var search: DelimiterSearch
    private var headers: [UInt8] = []

    /// Makes a parser for the start of a body.
    public init(boundary: MultipartBoundary) {
        search = DelimiterSearch(boundary)
    }

    /// Reads the next bytes of the body and returns what they gave; slices share the piece's storage.
    /// - Throws: `MultipartError` where the body is not well formed or a bound is passed; from then on every call throws it.
    public mutating func feed(_ piece: ArraySlice<UInt8>) throws(MultipartError) -> [Item] {
        var items: [Item] = []
        do throws(MultipartError) {
            var rest = piece
            while !rest.isEmpty {
                try step(&rest, &items)
            }
        } catch {
            state = .failed(error)
            throw error
        }
        return items
    }

    /// Reads the next bytes of the body, copied, and returns what they gave.
    /// - Throws: as the other.
    public mutating func feed(_ bytes: some Sequence<UInt8>) throws(MultipartError) -> [Item] {
        try feed(ArraySlice(bytes))
    }

    /// Checks that the body was whole once no more bytes come.
    /// - Throws: `MultipartError.truncated` when it was not, or what an earlier call threw.
    public mutating func finish() throws(MultipartError) {
        switch state {
        case .epilogue: return
        case .failed(let error): throw error
        case .preamble, .boundaryLine, .headers, .content:
            // RFC 2046 lets the closing boundary end without a line break, but not without its hyphens.
            state = .failed(.truncated)
            throw .truncated
        }
    }

    private mutating func step(_ rest: inout ArraySlice<UInt8>, _ items: inout [Item]) throws(MultipartError) {
        switch state {
        case .preamble:
            guard let next = search.search(rest).next else { return rest = [] }
            rest = rest[next...]
            state = .boundaryLine(.nothing)
        case .boundaryLine(let end):
            try readBoundaryLine(rest.removeFirst(), after: end, &items)
        case .headers:
            try readHeaders(&rest, &items)
        case .content:
            let outcome = search.search(rest)
            if !outcome.held.isEmpty { items.append(.body(outcome.held)) }
            if !outcome.content.isEmpty { items.append(.body(outcome.content)) }
            guard let next = outcome.next else { return rest = [] }
            rest = rest[next...]
            items.append(.partEnded)
            state = .boundaryLine(.nothing)
        case .epilogue:
            rest = []
        case .failed(let error):
            throw error
        }
    }

    private mutating func readBoundaryLine(
        _ byte: UInt8,
        after end: LineEnd,
        _ items: inout [Item]
    ) throws(MultipartError) {
        switch (end, byte) {
        case (.nothing, UInt8(ascii: "-")):
            state = .boundaryLine(.hyphen)
        case (.hyphen, UInt8(ascii: "-")):
            items.append(.finished)
            state = .epilogue
        case (.nothing, UInt8(ascii: " ")), (.nothing, UInt8(ascii: "\t")), (.padding, UInt8(ascii: " ")),
            (.padding, UInt8(ascii: "\t")):
            state = .boundaryLine(.padding)
        case (.nothing, 0x0D), (.padding, 0x0D):
            state = .boundaryLine(.carriageReturn)
        case (.carriageReturn, 0x0A):
            headers.removeAll(keepingCapacity: true)
            state = .headers
        default:
            throw .malformedBoundaryLine
        }
    }

    private mutating func readHeaders(
        _ rest: inout ArraySlice<UInt8>,
        _ items: inout [Item]
    ) throws(MultipartError) {
        while let byte = rest.popFirst() {
            guard headers.count < Self.headerLimit else { throw .headersTooLarge(limit: Self.headerLimit) }
            headers.append(byte)
            guard byte == 0x0A, headers.elementsEqual([0x0D, 0x0A]) || headers.hasSuffix([0x0D, 0x0A, 0x0D, 0x0A])
            else {
                continue
            }
            items.append(.partBegan(try MultipartPart(headerLines: headers)))
            search.startLine()
            state = .content
            return
        }
    }
}

extension [UInt8] {
    fileprivate func hasSuffix(_ bytes: [UInt8]) -> Bool {
        count >= bytes.count && self[(count - bytes.count)...].elementsEqual(bytes)
    }
}
