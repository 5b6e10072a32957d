/// Turns the bytes a terminal sends into events: a value that knows nothing of time, files or curses.
///
/// curses is not asked for keys: it knows only those of its terminfo entry, which has no Shift+Enter, no bracketed
/// paste and no focus, it would draw whenever it reads, and it holds an Escape back by a clock of its own. Here every
/// sequence in common use is known whatever `TERM` says, and answers of the terminal that come late are swallowed
/// instead of being taken for keys.
///
/// Whether an Escape stands alone only time can tell: when `pendingTimeout` milliseconds pass without a byte, the
/// driver calls `flush`.
public struct InputDecoder: Sendable {
    /// Where in a sequence the decoder is. The comments name the states each can be left for.
    enum State: Sendable, Equatable {
        /// → escape, utf8
        case ground
        /// Inside a character of several bytes. → ground
        case utf8(missing: Int, alt: Bool)
        /// After ESC. → ground (Alt+key), utf8, escapeTwice, csi, ss3, string
        case escape
        /// After ESC ESC: two Escapes, or Alt and a key that sends a sequence. → ground, escape, utf8, csi, ss3, string
        case escapeTwice
        /// After ESC [. → ground, escape, paste, legacyMouse, linuxFunction
        case csi(alt: Bool)
        /// After ESC O. → ground, escape
        case ss3(alt: Bool)
        /// After ESC [ M, which three bytes follow. → ground
        case legacyMouse
        /// After ESC [ [, as the Linux console begins F1 to F5. → ground
        case linuxFunction
        /// Inside OSC, DCS, SOS, PM or APC: an answer of the terminal. → ground, stringEscape
        case string(introducer: UInt8)
        /// After an ESC in there, which ends it. → all that escape is left for
        case stringEscape(introducer: UInt8)
        /// Inside a bracketed paste, of whose end mark `matched` bytes have come. → ground
        case paste(matched: Int)
    }

    /// Long enough for a sequence to arrive whole, short enough not to be felt.
    static let escapeTimeout = 25
    /// For a sequence broken off in the middle: without it the next keys would be taken for its end.
    static let sequenceTimeout = 1_000
    /// No sequence of a key and no answer asked for is longer; what is longer is swallowed.
    static let longestSequence = 1_024
    /// A paste beyond this many bytes is cut.
    static let longestPaste = 8 << 20

    var state = State.ground
    /// The bytes of the character, sequence or paste so far, without its introducer.
    var bytes: [UInt8] = []
    var events: [InputEvent] = []
    /// The answers that have come so far.
    private(set) var replies: TerminalReplies = []

    /// A decoder that has seen nothing yet.
    public init() {}

    /// The events that these bytes complete.
    public mutating func feed(_ input: some Sequence<UInt8>) -> [InputEvent] {
        for byte in input { decode(byte) }
        defer { events.removeAll() }
        return events
    }

    /// How many milliseconds without a byte mean that no more will come; nil when nothing is pending.
    public var pendingTimeout: Int? {
        switch state {
        case .ground, .paste: nil
        case .escape, .escapeTwice: InputDecoder.escapeTimeout
        case .csi, .ss3, .string:
            bytes.isEmpty ? InputDecoder.escapeTimeout : InputDecoder.sequenceTimeout
        case .utf8, .legacyMouse, .linuxFunction, .stringEscape: InputDecoder.sequenceTimeout
        }
    }

    /// What the bytes so far mean when no more come: a lone Escape, Alt+[, or nothing.
    public mutating func flush() -> [InputEvent] {
        let hasOnlyIntroducer = bytes.isEmpty
        switch state {
        case .ground, .paste: return []
        case .escape: emit(Key(.escape))
        case .escapeTwice: emit(Key(.escape), Key(.escape))
        case .csi where hasOnlyIntroducer: emit(Key(.character("["), .alt))
        case .ss3 where hasOnlyIntroducer: emit(Key(.character("O"), .alt))
        case .string(let introducer) where hasOnlyIntroducer:
            emit(Key(.character(Character(Unicode.Scalar(introducer))), .alt))
        case .utf8(_, let alt): emit(Key(.character("\u{FFFD}"), alt ? .alt : []))
        case .csi, .ss3, .string, .legacyMouse, .linuxFunction, .stringEscape: break
        }
        reset()
        defer { events.removeAll() }
        return events
    }

    mutating func emit(_ keys: Key...) {
        events += keys.map { .key($0) }
    }

    mutating func note(_ reply: TerminalReplies) {
        replies.insert(reply)
    }

    mutating func reset(to next: State = .ground) {
        state = next
        bytes.removeAll(keepingCapacity: bytes.count < InputDecoder.longestSequence)
    }

    mutating func keep(_ byte: UInt8) {
        if bytes.count < InputDecoder.longestSequence { bytes.append(byte) }
    }
}

/// Answers of the terminal that tell what it can do.
struct TerminalReplies: OptionSet, Sendable {
    let rawValue: UInt8

    /// It answered the last question of all, so it has answered those it understands.
    static let deviceAttributes = TerminalReplies(rawValue: 1)
    /// It can tell Shift+Enter from Enter when asked to.
    static let keyboardProtocol = TerminalReplies(rawValue: 2)
    /// It keeps red, green and blue as they are given.
    static let trueColor = TerminalReplies(rawValue: 4)
    /// It takes pictures.
    static let pictures = TerminalReplies(rawValue: 8)
    /// It has told where the cursor is behind a picture that was laid virtually.
    static let cursor = TerminalReplies(rawValue: 16)
    /// That is where it was: it knows placeholders.
    static let placeholders = TerminalReplies(rawValue: 32)
}
