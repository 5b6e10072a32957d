import Terminal
import Timeline
import Workspace

/// What may be meant by a name in the settings that nothing has.
enum NearestName {
    /// The command whose name is most like one; nil where none is.
    static func command(_ name: String, among rows: [Keymap.Row]) -> String? {
        let wanted = Parts(name)
        let near = rows.compactMap { row -> (id: String, score: Int)? in
            let parts = Parts(row.facts.id)
            let distance = wanted.tail.lettersApart(from: parts.tail)
            // What is like the one word is hardly like the other by chance where the words are short.
            guard distance <= max(1, parts.tail.count / 3) else { return nil }
            return (row.facts.id, distance * 2 + (parts.place == wanted.place ? 0 : 1))
        }
        if let best = near.min(by: { $0.score < $1.score }) { return best.id }
        // By what it does.
        return rows.first { row in
            wanted.tail.count > 3
                && row.facts.title[.english].lowercased().split { !$0.isLetter }.contains { $0 == wanted.tail }
        }?.facts.id
    }

    /// The key whose name is most like one, or that is called so elsewhere; nil where none is.
    static func key(_ name: String) -> String? {
        var rest = name.replacing("+", with: "-")
        if rest.hasPrefix("^") { rest = "Ctrl-\(rest.dropFirst())" }
        let parts = rest.split(separator: "-").map(String.init)
        guard let last = parts.last else { return nil }
        var modifiers: [String] = []
        for part in parts.dropLast() {
            guard let modifier = nearest(part, in: modifierNames) else { return nil }
            modifiers.append(modifier)
        }
        let isLetter = last.count == 1
        if isLetter, modifiers == ["Shift"] { return KeyStroke(named: last.uppercased())?.name }
        guard let key = isLetter ? last : nearest(last, in: keyNames) else { return nil }
        return KeyStroke(named: (modifiers + [key]).joined(separator: "-"))?.name
    }

    /// A name of a command: its place and what it does there.
    private struct Parts {
        let place: String
        let tail: String

        init(_ name: String) {
            let parts = name.lowercased().split(separator: ".", maxSplits: 1).map(String.init)
            place = parts.count > 1 ? parts[0] : ""
            tail = parts.last ?? ""
        }
    }

    /// What modifiers are called elsewhere.
    private static let modifierNames = [
        "ctrl": "Ctrl", "control": "Ctrl", "ctl": "Ctrl", "c": "Ctrl", "alt": "Alt", "meta": "Alt", "option": "Alt",
        "m": "Alt", "shift": "Shift", "s": "Shift",
    ]

    /// What keys are called here and elsewhere.
    private static let keyNames: [String: String] = {
        var names = [
            "return": "Enter", "escape": "Esc", "del": "Delete", "ins": "Insert", "pgup": "PageUp", "pgdn": "PageDown",
            "pagedn": "PageDown", "spacebar": "Space", "bksp": "Backspace",
        ]
        for key in KeyStroke.names { names[key.name.lowercased()] = key.name }
        return names
    }()

    private static func nearest(_ name: String, in names: [String: String]) -> String? {
        let name = name.lowercased()
        if let exact = names[name] { return exact }
        let near = names.keys.map { (key: $0, distance: name.lettersApart(from: $0)) }.min {
            ($0.distance, $0.key) < ($1.distance, $1.key)
        }
        guard let near, near.distance <= max(1, near.key.count / 3), near.distance < near.key.count else { return nil }
        return names[near.key]
    }
}
