/// What an agent's text says once the talk of buttons and panels is taken out, and what that talk asks for.
///
/// The hosted agent answers as if its user sat before a window: "I've added the title, click Export to download it."
/// Here that is the text "I've added the title." and the offer to export. A clause is taken out only if it tells the
/// user to work a control; what describes the film stays word for word, and so does everything in quotes. A text
/// without such a clause comes back byte for byte. A text of which nothing is left has at least one action.
///
/// A text that streams in is read again with each piece. An unfinished sentence is shown as it is until enough of it
/// has come to know it for an instruction; then it goes, and it does not come back. Pass `isGrowing` while pieces come.
public struct GuiTalk: Hashable, Sendable {
    /// What the user reads; empty if the whole text was about the window.
    public let text: String
    /// What the window was to be used for, in the order of the text, each once.
    public let actions: [Action]

    /// Something that a window would do, done here in its own way.
    public enum Action: Hashable, Sendable {
        /// "Open the project": query the state.
        case state
        /// "Preview it in the timeline": the summary of the tracks.
        case summary
        /// "Check your billing page": the balance.
        case credits
        /// "Click Export": render and download.
        case export
        /// "Click Upload": how files are uploaded here.
        case upload
        /// "Drag the clip to the start": the sentence for the agent, "move the clip to the start".
        case edit(String)

        /// Whether it only looks, so that it may be done without asking.
        public var isFree: Bool {
            switch self {
            case .state, .summary, .credits: true
            case .export, .upload, .edit: false
            }
        }
    }

    /// Reads a text, in English, Chinese, or both.
    ///
    /// - Parameters:
    ///   - isGrowing: whether more may follow. Then the last sentence gives no action until its end has come, so that
    ///     the actions of a beginning are always the first actions of the whole: "drag the clip to the st" is not yet
    ///     an edit. And a clause that looked like an instruction a few words ago stays away until it is clear:
    ///     "Download" goes, "Download your" does not come back for one word.
    ///   - names: what files, clips and titles are called, as `misleading(_:)` gives it: what an agent says of a file
    ///     called "click Export.mp4" asks for nothing.
    public init(_ text: String, isGrowing: Bool = false, names: [String] = []) {
        let known = names.sorted { ($1.count, $0) < ($0.count, $1) }.map(SourceText.init)
        var page = GuiPage(isGrowing: isGrowing, names: known)
        for line in GuiPage.lines(of: text) { page.read(line) }
        self.text = page.isChanged ? page.text : text
        var seen: Set<Action> = []
        actions = page.actions.filter { seen.insert($0).inserted }
    }

    /// The lines of a name that could be taken for talk of a window; of most names there is none.
    public static func misleading(_ name: String) -> [String] {
        name.split(whereSeparator: \.isNewline).map(String.init).filter { line in
            let talk = GuiTalk(line)
            return talk.text != line || !talk.actions.isEmpty
        }
    }
}
