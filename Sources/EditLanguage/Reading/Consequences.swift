import Timeline

/// What a sentence must not bring about in silence: a film that grows by black, or in which titles and music are left
/// standing behind the last picture.
struct Consequences {
    private let before: Draft
    private let after: Draft

    /// What some instructions make of a draft; nil where it is not known here, as for undo.
    init?(of instructions: [Instruction], on draft: Draft) {
        guard let after = Self.draft(of: instructions, on: draft) else { return nil }
        before = draft
        self.after = after
    }

    /// The draft that some instructions leave; nil where that is not known here.
    static func draft(of instructions: [Instruction], on draft: Draft) -> Draft? {
        var after = draft
        for (number, instruction) in instructions.enumerated() {
            guard case .edit(let edit) = instruction else { return nil }
            var count = 0
            let next = try? after.applying(edit) {
                count += 1
                return "\u{0}\(number)-\(count)"
            }
            guard let next else { return nil }
            after = next
        }
        return after
    }

    /// What is to be asked before it is done; nil where nothing is.
    var error: ReadingError? {
        // Without pictures there is no black that anybody would miss; and who deletes the last one said so.
        guard before.pictureEnd > 0, after.pictureEnd > 0 else { return nil }
        let tail = after.blackTail
        if tail > before.blackTail { return .wouldBeBlack(tail, isAtEnd: true) }
        let gaps = after.blackWithin - before.blackWithin
        if gaps > 0, after.duration > before.duration { return .wouldBeBlack(gaps, isAtEnd: false) }
        return nil
    }
}

extension Draft {
    /// How much of the film comes behind its last picture, in ms.
    fileprivate var blackTail: Int { max(0, duration - pictureEnd) }

    /// How much before the last picture shows none, in ms.
    fileprivate var blackWithin: Int {
        let ranges = tracks.filter { $0.kind == .video }.flatMap { $0.segments.map(\.range) }.sorted {
            $0.start < $1.start
        }
        var end = 0
        var black = 0
        for range in ranges {
            black += max(0, range.start - end)
            end = max(end, range.end)
        }
        return black
    }
}

/// "Set the music to a minute anyway": it is to be done, whatever comes of it.
struct Confirmation {
    /// The sentence without the word.
    let sentence: String

    /// - Returns: nil where nothing is confirmed.
    init?(_ text: String) {
        // What people say in the film confirms nothing: the word stands before it.
        let subtitles = SubtitleMessage(text)
        let said = subtitles?.command ?? text
        let end = said.lastIndex { !" \t\r\n.!:。！：".contains($0) }.map { said.index(after: $0) }
        let plain = said[..<(end ?? said.endIndex)]
        guard let word = Self.words.first(where: { plain.count > $0.count && plain.lowercased().hasSuffix($0) }) else {
            return nil
        }
        sentence = String(plain.dropLast(word.count)) + (subtitles.map { ":\n\($0.file)" } ?? "")
    }

    private static let words = [" anyway", " all the same", " regardless", "，照做", ",照做", "照做"]
}
