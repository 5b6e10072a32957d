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
}
