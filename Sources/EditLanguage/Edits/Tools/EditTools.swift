import Timeline

/// Every request that a language model can make.
public enum EditTools {
    /// All of them, in the order of the requests.
    public static let all: [EditTool] = (EditRequests.all + EditRequests.last).flatMap { $0.tools }

    /// The tool of a name.
    public static func named(_ name: String) -> EditTool? { all.first { $0.name == name } }
}

extension Edit {
    /// What a tool card shows of it: the tool's name, and in a few words what it is about.
    public var card: (name: String, subject: String) {
        let requested = requested
        return (requested.cardName ?? kind.rawValue, requested.subject)
    }
}
