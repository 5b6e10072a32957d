import EditLanguage
import Terminal

/// A command of the screen by a name that is typed in the chat behind a slash.
struct SlashCommand: Hashable, Sendable {
    /// As it is typed: `split`, or `files.undo` where another one is called `undo`.
    let name: String
    /// As it is called in the settings.
    let id: String
    let title: Phrase

    /// Every command: the first of a name has it alone, the others with what they belong to.
    static let all: [SlashCommand] = {
        var taken: Set<String> = []
        return Keymap().rows.filter { !$0.facts.isMerelyOfKeys }.map { row in
            let short = row.facts.id.split(separator: ".").dropFirst().joined(separator: ".")
            let name = taken.insert(short).inserted ? short : row.facts.id
            return SlashCommand(name: name.lowercased(), id: row.facts.id, title: row.facts.title)
        }
    }()

    /// The command that a message is and nothing else; nil where it is none, as a path is not.
    init?(said message: String) {
        guard message.first == "/" else { return nil }
        let wanted = message.dropFirst().lowercased()
        guard let found = Self.all.first(where: { $0.name == wanted || $0.id.lowercased() == wanted }) else {
            return nil
        }
        self = found
    }

    init(name: String, id: String, title: Phrase) { (self.name, self.id, self.title) = (name, id, title) }
}

extension CommandFacts {
    /// Whether it goes about in a list or writes in a line, which nobody would do by its name.
    fileprivate var isMerelyOfKeys: Bool {
        let codes: [Key.Code] = [.up, .down, .left, .right, .pageUp, .pageDown, .enter, .tab, .backTab, .escape]
        return keys.contains { codes.contains($0.key.code) }
    }
}
