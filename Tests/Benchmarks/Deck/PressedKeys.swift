import SeededNumbers

/// A key of a mix: what the terminal sends for it, and how often it is pressed beside the others.
struct PressedKey {
    let bytes: String
    let weight: Int

    init(_ bytes: String, _ weight: Int) { (self.bytes, self.weight) = (bytes, weight) }
}

/// Every key that is pressed here: where the program gives a deed another key, this is the only place that follows.
enum PressedKeys {
    /// What an editor presses on the timeline to get about in it.
    static let moves = [
        PressedKey("\u{1B}[D", 14),  // a cell back
        PressedKey("\u{1B}[C", 18),  // a cell on
        PressedKey("\u{1B}[A", 7),  // the track above
        PressedKey("\u{1B}[B", 9),  // the track below
        PressedKey("n", 12),  // the next segment
        PressedKey("\u{1B}[1;2D", 6),  // the cut before
        PressedKey("\u{1B}[1;2C", 8),  // the next cut
        PressedKey(",", 5),  // a frame back
        PressedKey(".", 5),  // a frame on
        PressedKey("\u{1B}[H", 1),  // the beginning of the film
        PressedKey("\u{1B}[F", 1),  // its end
    ]
    /// What an editor presses to look closer, and less close.
    static let scales = [PressedKey("+", 8), PressedKey("-", 5), PressedKey(whole, 1)]
    /// Shows all of the film, as the program does when it begins.
    static let whole = "0"
    /// What is written in the chat.
    static let letters = "etaoinshrdlu".map { PressedKey(String($0), 1) }
    /// What turns the pages of the chat: upwards more often, since it begins at its end.
    static let pages = [PressedKey("\u{1B}[5~", 3), PressedKey("\u{1B}[6~", 2)]

    /// From the chat, where the program begins, to the timeline.
    static let toTimeline = "\t"
    /// And back from there.
    static let toChat = "\u{1B}[Z"
    /// Asks the service for the timeline as it is.
    static let refresh = "\u{1B}[15~"
    /// Takes what is being written away, so that a message stays as long as people's are.
    static let clear = "\u{15}"
    /// Ends the program where nothing runs.
    static let quit = "\u{11}"

    /// So many keys of a mix; one is often pressed several times in a row, as when it is held.
    static func mix(_ keys: [PressedKey], count: Int, seed: UInt64) -> [String] {
        var numbers = Seeded(seed)
        let all = keys.reduce(0) { $0 + $1.weight }
        var pressed: [String] = []
        while pressed.count < count {
            var place = numbers.number(0...all - 1)
            let key = keys.first { key in
                place -= key.weight
                return place < 0
            }
            pressed += Array(repeating: key?.bytes ?? "", count: numbers.number(1...4))
        }
        return Array(pressed.prefix(count))
    }

    /// A letter that nothing else on the screen has, so that its bytes tell which key they answer.
    static func rareLetter(_ place: Int) -> String {
        String(Unicode.Scalar(UInt32(0xAC00 + place % 11_000)).map(Character.init) ?? "?")
    }
}
