import EditLanguage

extension English {
    func waiting(_ count: Int) -> String { count == 1 ? "1 waits" : "\(count) wait" }

    var saySomething: String { "Say what to make or what to change, in English or Chinese." }

    var you: String { "you" }

    var agent: String { "agent" }

    var stopped: String { "stopped" }

    func uploading(_ percent: Int) -> String { "uploading \(percent)%" }

    func working(for time: String) -> String { "working… \(time)" }

    func tryingAgain(in time: String) -> String { "Not sent yet: again in \(time) (↑ Enter: now)" }

    var escapeStops: String { "Esc stops" }

    func words(for decision: Decision) -> String {
        switch decision {
        case .newSession: "begin a new session"
        case .agentsQuestion: "the agent waits for an answer"
        case .openCopy: "open the copy in the studio"
        }
    }

    func words(for offer: GuiTalk.Action) -> String {
        switch offer {
        case .state, .summary: "show the tracks"
        case .credits: "show the credits"
        case .export: "export the film"
        case .upload: "upload a file"
        case .edit(let sentence): "say: \(sentence)"
        }
    }

    func words(for place: QueuePlace) -> String {
        switch place {
        case .inHand: "in hand"
        case .unsent: "not sent"
        case .waiting: "waits"
        case .sending: "sending"
        }
    }

    func moreWaiting(_ count: Int) -> String { "\(count) more wait" }

    func rowsBelow(_ count: Int) -> String { "\(count) rows" }

    var newsBelow: String { "new" }

    func words(for hint: ComposerHint) -> String {
        switch hint {
        case .howToWrite: "Alt-2 or Tab to write here"
        case .takesBack: "Enter takes it back"
        case .sayMore: "Say more: it waits its turn"
        case .sayWhatToMake: "Say what to make"
        case .sayWhatToChange: "Say what to change"
        }
    }

    var searching: String { "search:" }

    var nothingSaid: String { "Nothing that was said has that." }

    func moreRows(_ count: Int) -> String { count == 1 ? "1 more row" : "\(count) more rows" }

    var foldsAway: String { "fold" }

    func uploaded(_ file: String) -> String { "\(file). Say: put it on the timeline" }

    func sentence(for way: WayOn) -> String {
        switch way {
        case .lookAgain: "F5 looks again."
        case .recallMessage: "↑ brings your message back. Alt-R sends it again."
        case .sendUnsent: "↑ takes one in hand: Enter sends it, emptied it is dropped."
        case .followExport: "Renders (Alt-3) shows how far it is."
        case .howToUpload: "To upload a file, type its path here or drop it on the window."
        case .newSession:
            "It can be exported; it cannot be edited. Begin a new session, with an empty timeline? F6 yes, F7 no."
        case .keptTimeline:
            "The old timeline is kept: F9 makes its film while the new one is empty, later reeldeck export --kept."
        }
    }
}
