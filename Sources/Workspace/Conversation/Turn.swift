import EditLanguage
import ServiceProtocol
import Timeline

extension Conversation {
    /// What one turn has brought so far.
    struct Turn: Hashable, Sendable {
        let language: Language
        var reader = TurnReader()
        /// What each piece of the answer says, as the agent wrote it.
        private var pieces: [Int: String] = [:]
        /// What was shown of each piece.
        private var shown: [Int: String] = [:]
        /// The pieces that may still go on.
        private var growing: Set<Int> = []
        var hasFailed = false
        /// A clip was generated: music, title and effects may land later than the picture.
        var isGeneration = false
        /// The questions that the turn ended with.
        var questions: [TurnReader.ToolQuestion] = []

        init(language: Language = .english) { self.language = language }

        /// Takes in a piece as far as it has come; what is to be shown of it, if that is something new.
        mutating func hear(_ text: String, piece: Int, isWhole: Bool) -> String? {
            pieces[piece] = text
            if isWhole { growing.remove(piece) } else { growing.insert(piece) }
            let others = shown.contains { $0.key != piece && $0.value.hasWords }
            let words = GuiTalk(Self.withoutTrailingNoise(text, hasOtherText: others), isGrowing: !isWhole).text
            guard shown[piece, default: ""] != words else { return nil }
            shown[piece] = words
            return words
        }

        /// What comes to light once nothing more is said: some servers never say a piece whole.
        mutating func fallSilent() -> [(piece: Int, text: String)] {
            growing.sorted().compactMap { piece in
                hear(pieces[piece, default: ""], piece: piece, isWhole: true).map { (piece, $0) }
            }
        }

        /// Whether the agent has said anything that a person can read.
        var hasSpoken: Bool { shown.values.contains(where: \.hasWords) }

        /// What the agent would have the user do, in order, each once.
        var suggestions: [GuiTalk.Action] {
            var actions: [GuiTalk.Action] = []
            for piece in pieces.keys.sorted() {
                for action in GuiTalk(pieces[piece, default: ""]).actions where !actions.contains(action) {
                    actions.append(action)
                }
            }
            return actions
        }

        /// After good text, a trailing "I encountered a temporary issue" is noise of the backend, by its own word.
        private static func withoutTrailingNoise(_ text: String, hasOtherText: Bool) -> String {
            guard let noise = text.firstRange(of: "I encountered a temporary issue") else { return text }
            let good = text[..<noise.lowerBound]
            return hasOtherText || good.hasWords ? String(good) : text
        }
    }
}

extension StringProtocol {
    fileprivate var hasWords: Bool { contains { !$0.isWhitespace } }
}
