import EditLanguage
import ExactJSON
import ServiceProtocol
import Timeline

extension Conversation {
    /// What one turn has brought so far.
    struct Turn: Hashable, Sendable {
        /// The request that it began with; nil where an earlier program began it.
        let id: RequestID?
        /// What was sent.
        let said: String
        let language: Language
        /// What it began to answer, which is for the session that asked and never said in another; nil for a message.
        let answering: [TurnReader.ToolQuestion]?
        var isAnswer: Bool { answering != nil }
        var reader = TurnReader()
        /// What each piece of the answer says, as the agent wrote it.
        private var pieces: [Int: String] = [:]
        /// What was shown of each piece.
        private var shown: [Int: String] = [:]
        /// The pieces that may still go on.
        private var growing: Set<Int> = []
        /// Names of clips and titles that could be taken for talk of a window.
        private var names: Set<String> = []
        /// All names that were looked at.
        private var known: Set<String> = []
        var hasFailed = false
        /// It ended without a word and without a change: what was to follow it has nothing to follow.
        var wasInVain = false
        /// Nobody saw its end.
        var isDoubtful = false
        /// A clip was generated: music, title and effects may land later than the picture.
        var isGeneration = false
        /// The questions that the turn ended with.
        var questions: [TurnReader.ToolQuestion] = []

        init(
            of id: RequestID? = nil,
            saying said: String = "",
            language: Language = .english,
            answering: [TurnReader.ToolQuestion]? = nil
        ) {
            self.id = id
            self.said = said
            self.language = language
            self.answering = answering
        }

        /// Takes note of what is called how in a draft: a name is never something to do.
        mutating func know(_ draft: JSON) {
            for segment in Draft(json: draft).tracks.lazy.flatMap(\.segments) {
                let texts = [segment.name] + (segment.title.map { [$0.text] } ?? [])
                for text in texts where known.insert(text).inserted { names.formUnion(GuiTalk.misleading(text)) }
            }
        }

        private func talk(_ text: String, isGrowing: Bool = false) -> GuiTalk {
            GuiTalk(text, isGrowing: isGrowing, names: Array(names))
        }

        /// Takes in a piece as far as it has come; what is to be shown of it, if that is something new.
        mutating func hear(_ text: String, piece: Int, isWhole: Bool) -> String? {
            pieces[piece] = text
            if isWhole { growing.remove(piece) } else { growing.insert(piece) }
            let others = shown.contains { $0.key != piece && $0.value.hasWords }
            let words = talk(Self.withoutTrailingNoise(text, hasOtherText: others), isGrowing: !isWhole).text
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
                for action in talk(pieces[piece, default: ""]).actions where !actions.contains(action) {
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
