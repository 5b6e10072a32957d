import Terminal
import Timeline

// Who asks for another project types on for it: what comes before it is there is not this project's.
extension DeckState {
    /// Keeps what is typed while another project is looked for; whether it is.
    mutating func keepsForLater(_ action: DeckAction) -> Bool {
        guard typedAhead != nil, case .input(let event) = action else { return false }
        switch event {
        case .key, .paste: typedAhead?.append(event)
        // What it pointed at is not there any more.
        case .mouse: break
        case .resize, .focus, .background, .trueColor, .pictures, .interrupted, .resumed: return false
        }
        return true
    }

    /// What was typed ahead, where an action tells whether there is another project; nil for any other.
    mutating func takeTypedAhead(for action: DeckAction) -> [InputEvent]? {
        switch action {
        case .project, .noProject, .failed: break
        default: return nil
        }
        defer { typedAhead = nil }
        return typedAhead
    }

    /// Goes on with what was typed ahead, now that it is known what becomes of the project that was asked for.
    mutating func goOn(with ahead: [InputEvent], after effects: [DeckEffect]) -> [DeckEffect] {
        // It is the next screen's.
        if effects.contains(where: \.isLeaving) {
            typedAhead = ahead
            return []
        }
        // Nobody has answered a question that was not to be seen yet.
        if shell.overlay == .leaving {
            typed(ahead.compactMap(\.text).joined().trimmed)
            return []
        }
        var (rest, all) = (ahead[...], [DeckEffect]())
        while let event = rest.popFirst() {
            all += update(.input(event))
            guard all.contains(where: \.isLeaving) else { continue }
            typedAhead = Array(rest)
            break
        }
        return all
    }

    private mutating func typed(_ text: String) {
        guard !text.isEmpty, let chat = PaneSet.place(where: { $0.takesText }) else { return }
        panes[chat].paste(text, &desk)
        settle()
    }
}

extension InputEvent {
    /// What it writes where one types.
    fileprivate var text: String? {
        guard case .key(let key) = self else {
            if case .paste(let text) = self { return text }
            return nil
        }
        if key.code == .enter { return "\n" }
        guard case .character(let character) = key.code, key.modifiers.isSubset(of: .shift) else { return nil }
        return String(character)
    }
}

extension DeckEffect {
    /// Whether another project is asked for, to be gone over to.
    var seeksProject: Bool {
        switch self {
        case .projects(.make), .projects(.find): true
        default: false
        }
    }
}
