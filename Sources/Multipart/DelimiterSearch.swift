/// Looks for `CRLF--boundary` in bytes that arrive in pieces.
///
/// Only its first byte is a CR, so a match that fails can start anew at the failing byte only, and the bytes held back from
/// earlier pieces are a prefix of the delimiter: none has to be kept, none is read twice.
struct DelimiterSearch: Sendable {
    private let delimiter: [UInt8]
    /// How much of the delimiter matches just before the next byte.
    private var matched: Int
    /// How many of the matched bytes are not in the content: the line break that headers, or the body's start, stand for.
    private var implied: Int
    /// How many of the matched bytes came in earlier pieces.
    private var held = 0

    /// Starts at the beginning of a line.
    init(_ boundary: MultipartBoundary) {
        delimiter = Array("\r\n--\(boundary.value)".utf8)
        matched = 2
        implied = 2
    }

    /// Gets ready for the content after a part's headers, where the delimiter may follow at once.
    mutating func startLine() {
        (matched, implied, held) = (2, 2, 0)
    }

    /// What a piece holds.
    struct Outcome {
        /// Content that earlier pieces held back, to be put before `content`.
        var held: ArraySlice<UInt8> = []
        /// Content in this piece.
        var content: ArraySlice<UInt8>
        /// Where to read on after the delimiter, nil when the piece ended without it.
        var next: Int?
    }

    /// Looks at the next piece, up to the delimiter's end if it is there.
    mutating func search(_ piece: ArraySlice<UInt8>) -> Outcome {
        var outcome = Outcome(content: piece)
        var candidate = piece.startIndex
        var index = candidate
        while true {
            if matched == 0 {
                guard let carriageReturn = piece[index...].firstIndex(of: 0x0D) else { return outcome }
                candidate = carriageReturn
                index = carriageReturn + 1
                matched = 1
            }
            guard index < piece.endIndex else { break }
            if piece[index] == delimiter[matched] {
                matched += 1
                index += 1
                guard matched == delimiter.count else { continue }
                (matched, implied, held) = (0, 0, 0)
                outcome.content = piece[..<candidate]
                outcome.next = index
                return outcome
            }
            if held > 0 { outcome.held = delimiter[implied..<(implied + held)] }
            (matched, implied, held) = (0, 0, 0)
        }
        held = matched - implied
        outcome.content = piece[..<candidate]
        return outcome
    }
}
