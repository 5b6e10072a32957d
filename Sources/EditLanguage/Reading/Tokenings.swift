import Timeline

/// The ways in which a sentence can be cut into tokens, by what is taken for a name in it.
///
/// A name that is nothing but a name is one wherever it stands: "beach.mp4". One made of words of the language comes last,
/// so that a clip called "the first 2 s" cannot turn a plain sentence into another.
struct Tokenings {
    let text: SourceText
    private let context: EditContext
    private let framesPerSecond: Int?
    /// The names that could be spoken of, longest first, and those of them that nothing else could be meant by.
    private let names, sure: [SourceText]

    /// - Parameter framesPerSecond: how many frames make a second, where "frames" is a length.
    init(_ text: SourceText, in context: EditContext, framesPerSecond: Int? = nil) {
        (self.text, self.context, self.framesPerSecond) = (text, context, framesPerSecond)
        names = Self.names(in: context, foundIn: text)
        sure = names.filter(\.isOnlyName)
    }

    /// With the names that nothing else could be meant by.
    var plain: [Token] { tokens(sure) }

    /// With every name.
    var named: [Token] { tokens(names) }

    /// What else is worth trying where the plain way says nothing, in order.
    func others(than plain: [Token]) -> some Sequence<[Token]> {
        let parts = { partsOfNames(among: plain) }
        let ways: [() -> [SourceText]?] = [
            { sure.isEmpty ? nil : [] }, { names.count > sure.count ? names : nil },
            { parts().nonEmpty.map { sure + $0 } },
        ]
        let last = names.lazy.filter { !$0.isOnlyName }.prefix(1).map { _ in
            // 音乐换成song: a file that is called as a thing is.
            Lexer.tokens(of: text, names: names, framesPerSecond: framesPerSecond, prefersNames: true)
        }
        return [AnySequence(ways.lazy.compactMap { $0() }.map(tokens)), AnySequence(last)].joined()
    }

    private func tokens(_ names: [SourceText]) -> [Token] {
        Lexer.tokens(of: text, names: names, framesPerSecond: framesPerSecond)
    }

    /// The words of the sentence that nobody knows and that are part of a name: "the beach shot".
    private func partsOfNames(among tokens: [Token]) -> [SourceText] {
        let words = tokens.unknown(in: text).map { SourceText(text.string($0)) }
        guard !words.isEmpty else { return [] }
        let names = Self.whole(in: context).map(SourceText.init)
        return words.filter { word in
            (word.folded[0].isHan ? 2 : 3) <= word.count && names.contains(where: word.isPart)
        }
    }

    /// The names of segments and files that a sentence could speak of, longest first.
    private static func names(in context: EditContext, foundIn text: SourceText) -> [SourceText] {
        let present = Set(text.folded)
        let whole = whole(in: context)
        // People leave the ending out: "the beach clip"; and the signs: "the lofi".
        return Set(whole + whole.compactMap(MediaFileName.stem(of:)) + whole.compactMap(\.withoutSigns))
            .map(SourceText.init)
            .filter { (2...200).contains($0.count) && $0.folded.allSatisfy(present.contains) }
            .sorted { ($1.count, $0.foldedString) < ($0.count, $1.foldedString) }
    }

    private static func whole(in context: EditContext) -> [String] {
        context.draft.tracks.flatMap { $0.segments.map(\.name) } + context.uploads.map(\.name)
    }
}

extension String {
    /// A name without the signs in it; nil where it has none, or is too short then.
    var withoutSigns: String? {
        let plain = filter { !["-", "_", " ", ".", "'"].contains($0) }
        return plain.count < count && plain.count > 3 ? plain : nil
    }
}

extension SourceText {
    /// Whether no word of it is one of the language, or it is the name of a file: nothing else could be meant by it.
    fileprivate var isOnlyName: Bool {
        Lexer.tokens(of: self).allSatisfy { token in
            switch token.kind {
            case .other, .fileName: true
            default: false
            }
        }
    }
}
