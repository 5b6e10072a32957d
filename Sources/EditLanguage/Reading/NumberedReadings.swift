/// The readings that a question offers, as they stand numbered in its message: "… 1 mute V1·1 · 2 mute V1·2".
///
/// Whoever shows the message can let one be chosen: each is a whole sentence.
public struct NumberedReadings: Hashable, Sendable {
    /// One of them.
    public struct Reading: Hashable, Sendable {
        /// Its number, from 1.
        public let number: Int
        /// The sentence to be said for it.
        public let sentence: String
        /// Where number and sentence stand in the message, in characters.
        public let range: Range<Int>
    }

    /// In their order; none where the message offers nothing.
    public let readings: [Reading]

    /// - Parameter message: a question as it was told; what stands behind its end, such as a new line, is no part of it.
    public init(in message: String) {
        let characters = Array(message)
        // From behind: a sentence that is asked about may hold a number itself.
        var best: [Reading] = []
        for start in characters.indices where Self.stands("1", in: characters, at: start) {
            guard start == 0 || characters[start - 1].isWhitespace || Self.signs.contains(characters[start - 1]) else {
                continue
            }
            let found = Self.readings(in: characters, from: start)
            if found.count > 1 { best = found }
        }
        readings = best
    }

    private static let signs: Set<Character> = ["?", "？", ".", "。", ":", "："]
    static let separator = " · "

    private static func stands(_ number: String, in characters: [Character], at start: Int) -> Bool {
        characters[start...].starts(with: Array(number + " "))
    }

    private static func readings(in characters: [Character], from start: Int) -> [Reading] {
        let end = characters[start...].firstIndex(where: \.isNewline) ?? characters.endIndex
        var found: [Reading] = []
        var place = start
        while place < end {
            let number = found.count + 1
            let head = "\(number) "
            guard characters[place..<end].starts(with: Array(head)) else { return [] }
            let next = "\(separator)\(number + 1) "
            let last =
                (place..<end).first { characters[$0..<end].starts(with: Array(next)) } ?? end
            found.append(
                Reading(number: number, sentence: String(characters[place + head.count..<last]), range: place..<last)
            )
            place = last == end ? end : last + separator.count
        }
        return found.allSatisfy { !$0.sentence.isEmpty } ? found : []
    }
}
