import EditLanguage
import Terminal
import Timeline
import Workspace

/// Letters that were pressed one after the other where letters are keys: they may be a word that was meant for the chat.
struct KeyRun: Equatable, Sendable {
    private(set) var text = ""
    /// When the first was pressed, and the last, on the state's clock.
    let began: Int
    private(set) var last: Int
    /// What was on the way before.
    let requests: Set<RequestID>
    /// Everything as it was before, and the pane that had the keys.
    let panes: PaneSet
    let focus: Int

    /// How long a word takes, or from one of its letters to the next, in ms; who presses keys looks at what they do.
    static let wordTime = 1000
    static let letterTime = 300
    /// Shorter words are pressed by chance.
    static let shortest = 4

    init(at now: Int, _ panes: PaneSet, focus: Int, _ ledger: Ledger) {
        (began, last, self.panes, self.focus) = (now, now, panes, focus)
        requests = Set(ledger.entries.map(\.id))
    }

    /// Two runs are told apart by what was pressed; what the panes were would take long to compare.
    static func == (one: KeyRun, other: KeyRun) -> Bool {
        one.text == other.text && one.began == other.began && one.last == other.last
    }

    mutating func add(_ letter: Character, at now: Int) {
        text.append(letter)
        last = now
    }

    /// Whether a letter now goes on with it.
    func goesOn(at now: Int) -> Bool { now - last <= Self.letterTime || now - began <= Self.wordTime }

    var isWord: Bool { text.count >= Self.shortest && Lexicon.holds(text) }
}

// Letters edit only where somebody meant them to.
extension DeckState {
    /// Takes note of a key; whether it makes a word of the letters before it, or is a letter that no key is.
    mutating func isWord(with key: Key) -> Bool {
        guard isKeyPlace, case .character(let letter) = key.code, letter.isLetter,
            key.modifiers.isSubset(of: .shift)
        else {
            run = nil
            return false
        }
        // Whole words come from an input method.
        guard letter.isASCII else { return shell.overlay == nil }
        // A box that one of them has opened and somebody has looked at takes letters for itself.
        guard var word = run ?? (shell.overlay == nil ? begunRun : nil) else {
            run = nil
            return false
        }
        word.add(letter, at: desk.now)
        run = word
        return word.isWord
    }

    private var begunRun: KeyRun { KeyRun(at: desk.now, panes, focus: shell.focus, desk.ledger) }

    /// Whether letters are keys: nothing takes them, but a box or a row that such a key has opened.
    private var isKeyPlace: Bool {
        switch shell.overlay {
        case nil: !panes[shell.focus].isTyping || run.map { $0.focus != shell.focus } == true
        case .prompt: run != nil
        case .help, .leaving, .palette: false
        }
    }

    /// Takes back what the letters of a word have done, and puts the word where words are.
    mutating func takeForWord(_ key: Key) {
        guard case .character(let letter) = key.code, let chat = PaneSet.place(where: { $0.takesText }) else { return }
        var word = String(letter)
        if let run = run, run.isWord {
            word = run.text
            shell.overlay = nil
            // What is on its way already is undone behind it.
            let sent = desk.ledger.entries.filter { !run.requests.contains($0.id) }
            panes.takeBack(to: run.panes, &desk)
            for entry in sent {
                if case .edit = entry.request.action { desk.want(.undo) }
            }
        }
        run = nil
        desk.count = nil
        shell.focus(on: chat)
        panes[chat].paste(word, &desk)
        desk.say(
            .note("Letters on the timeline are keys: “\(word)” went into the chat.", zh: "时间线上的字母是快捷键，“\(word)”已放入对话。")
        )
    }
}
