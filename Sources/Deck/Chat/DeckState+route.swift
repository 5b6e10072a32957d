import EditLanguage
import Terminal
import Workspace

// What is wanted goes out under a name, and is heard of again under it.
extension DeckState {
    /// Everything that is wanted, and where it stands.
    var ledger: Ledger { chat.ledger }

    /// Does what a message asks for: an action of its own, or a word with the agent.
    mutating func route(_ text: String) -> [DeckEffect] {
        var action = Request.Action(said: text)
        // Whoever does the edit sees no screen: what is pointed at goes along in words.
        if case .say(let words) = action { action = .say(pointing.applied(to: words)) }
        // A word with the agent stands in the conversation when its turn begins.
        if !action.isTalk { chat.transcript.append(.you, text) }
        return want(action)
    }

    /// What is pointed at on the screen.
    private var pointing: Pointing {
        Pointing(timeline.shown, selection: timeline.selection, playhead: timeline.playhead)
    }

    /// Has something done.
    mutating func want(_ action: Request.Action) -> [DeckEffect] {
        let request = Request(id: chat.numbers.next(), action, language: language)
        chat.ledger.add(request)
        return [.submit(request)]
    }

    /// Has an edit done that was made by key, and shows it at once.
    mutating func want(_ edit: KeyEdit) -> [DeckEffect] {
        let effects = want(.edit(edit))
        timeline.anticipate(edit, ghosts: ledger.ghosts)
        return effects
    }

    /// Takes in where a request stands by what is told of it.
    mutating func hear(_ event: Request.Event, of id: RequestID?) {
        chat.ledger.apply(event, of: id)
        // A draft and the edits that are not in it yet are shown at once: between them lies what never was.
        if case .draft = event {} else { timeline.show(ledger.ghosts) }
        // Stopped with the turn: what is being typed stays, and is a message of its own now.
        if let amending = chat.amending, ledger[amending.id]?.step != .queued { chat.amending = nil }
    }

    /// Lets go of requests that will not be done; a message among them can be called back.
    mutating func letGo(of requests: [Request]) {
        for request in requests {
            if request.action.isTalk { chat.remember(request.text) }
            chat.ledger.finish(request.id, .dropped)
        }
        timeline.show(ledger.ghosts)
    }
}
