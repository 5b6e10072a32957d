import Terminal

/// The keys that the last line shows: those that do something where one is, now.
struct FooterKeys {
    /// A key, or several that belong together, and their word.
    struct Hint: Hashable, Sendable {
        var strokes: [KeyStroke]
        /// What stands in place of keys, where it is no key.
        var label: String?
        let words: Phrase
        let isVital: Bool

        /// As they are shown.
        var keys: String { label ?? strokes.map(\.sign).joined() }

        /// The key that stands so many columns from its start; on its word the first.
        func stroke(at column: Int) -> KeyStroke? {
            var end = 0
            for stroke in strokes {
                end += stroke.sign.columns
                if column < end { return stroke }
            }
            return strokes.first
        }
    }

    let hints: [Hint]

    init(_ state: DeckState) {
        switch state.shell.overlay {
        case .help: hints = [Hint([.named(.up), .named(.down)], Self.scroll), Hint([.named(.escape)], Self.close)]
        case .leaving: hints = [Hint(["y"], Self.leave), Hint(["n"], Self.stay)]
        case .palette:
            hints = [
                Hint([.named(.up), .named(.down)], Self.choose), Hint([.named(.enter)], Self.accept),
                Hint([.named(.escape)], Self.close),
            ]
        case .prompt(let prompt) where prompt.files != nil:
            hints = [
                Hint([.named(.up), .named(.down)], Self.choose), Hint([.named(.enter)], Self.accept),
                Hint([.named(.escape)], Self.dismiss),
            ]
        case .prompt: hints = [Hint([.named(.enter)], Self.accept), Hint([.named(.escape)], Self.dismiss)]
        case nil: hints = Self.hints(of: state)
        }
    }

    private static func hints(of state: DeckState) -> [Hint] {
        let focus = state.shell.focus
        let pane = state.panes[focus]
        let isText = { (key: KeyStroke) in pane.isTyping && pane.writes(key) }
        let near = state.keymap.rows.filter { $0.owner == .pane(focus) && $0.facts.scope == .own }
        let others = state.keymap.rows.filter { $0.facts.scope == .everywhere }
        var hints: [Hint] = []
        var taken: Set<KeyStroke> = []
        for row in near + others {
            // A key that means something nearer means nothing else.
            guard let footer = state.footer(row), let key = key(of: row, unless: isText),
                taken.insert(key).inserted
            else { continue }
            if let last = hints.last, last.words == footer.words {
                hints[hints.count - 1].strokes.append(key)
            } else {
                hints.append(Hint(strokes: [key], words: footer.words, isVital: footer.isVital))
            }
        }
        return hints
    }

    /// The key that is shown: a letter where it is one, no letter where one types.
    private static func key(of row: Keymap.Row, unless isText: (KeyStroke) -> Bool) -> KeyStroke? {
        let usable = row.keys.filter { !isText($0) }
        return row.facts.scope == .everywhere ? usable.first(where: \.types) ?? usable.first : usable.first
    }

    private static let choose = Phrase("choose", zh: "选择")
    static let scroll = Phrase("scroll", zh: "滚动")
    static let close = Phrase("close", zh: "关闭")
    static let leave = Phrase("leave", zh: "退出")
    static let stay = Phrase("stay", zh: "留下")
    private static let accept = Phrase("does it", zh: "确定")
    private static let dismiss = Phrase("leaves it", zh: "取消")
    static let help = Phrase("help", zh: "帮助")
    static let times = Phrase("times", zh: "次")
}

extension FooterKeys.Hint {
    init(_ strokes: [KeyStroke], _ words: Phrase) {
        (self.strokes, self.words, isVital) = (strokes, words, false)
    }

    /// The number that was typed in front of a key.
    init(count: Int) {
        (strokes, label, words, isVital) = ([], "\(count)", FooterKeys.times, true)
    }
}

extension DeckState {
    /// The word of a command in the last line; nil where it cannot be done, or does not stand there.
    func footer(_ row: Keymap.Row) -> (words: Phrase, isVital: Bool)? {
        switch row.owner {
        case .shell: shell.footer(row.place, desk)
        case .pane(let pane): panes[pane].footer(row.place, desk)
        }
    }
}
