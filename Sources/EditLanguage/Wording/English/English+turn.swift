extension English {
    public func noVersion(_ number: Int, of count: Int) -> String {
        "There is no version \(number): there are \(count). Nothing was changed."
    }

    public func noMusic(_ mood: String) -> String { "There is no music called \(mood)." }

    public func notGenerated(_ reason: String) -> String {
        "The clip could not be made, and nothing was changed: \(reason)"
    }

    public var nothingElseKept: String { "Nothing else of this message was kept either." }

    public func readAs(_ sentence: String) -> String { "Read as: \(sentence.cut(to: 80))" }

    public func foundModel(_ name: String, at place: String) -> String {
        """
        A language model runs on this machine: \(name.cut(to: 60)) at \(place). Say "ask the model" to have it read what I do \
        not understand, or "never ask the model". I offer this once.
        """
    }

    public func modelChosen(_ use: ModelUse, _ name: String, at place: String) -> String {
        switch use {
        case .first: "\(name.cut(to: 60)) at \(place) is asked first from now on. To go back: \"ask the model last\"."
        case .last: "\(name.cut(to: 60)) at \(place) is asked from now on about what I do not understand."
        case .never: "No language model is asked from now on. To change it: \"ask the model\"."
        }
    }

    public var noModel: String {
        """
        No language model was found on this machine, so none is asked. Start one that speaks the chat completions interface, \
        or set agent.url in the configuration.
        """
    }

    public func modelIsConfigured(_ use: ModelUse) -> String {
        "The configuration says when the model is asked: agent.ask is \"\(use.rawValue)\". Change it there."
    }

    public var nothingToChange: String { "Nothing to change: the timeline is as it was." }

    func sentence(for drag: Drag) -> String {
        switch drag {
        case .move(_, _, let whole): "move \(whole)"
        case .moveSomewhere(let thing): "move \(thing)"
        case .toTimeline(_, let file): "add \(file) to the timeline"
        case .set(let name, let value): "set \(name) to \(value)"
        case .adjust(let name): "adjust \(name)"
        case .turnUp(let name): "turn \(name) up"
        case .turnDown(let name): "turn \(name) down"
        case .trim(let thing, let place): "trim \(thing) to \(place)"
        case .trimSomehow(let thing): "trim \(thing)"
        }
    }

    var pronoun: String { "it" }

    func definite(_ thing: String) -> String { "the \(thing)" }

    var space: String { " " }
    var afterwards: [String] { [", then ", "; then ", ". Then "] }
}
