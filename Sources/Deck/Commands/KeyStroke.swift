import Terminal

/// A key as it is set and shown.
struct KeyStroke: Hashable, Sendable {
    let key: Key

    init(_ code: Key.Code, _ modifiers: Modifiers = []) { key = Key(code, modifiers) }

    init(_ key: Key) { self.key = key }

    static func named(_ code: Key.Code, _ modifiers: Modifiers = []) -> KeyStroke { KeyStroke(code, modifiers) }
    static func control(_ character: Character) -> KeyStroke { KeyStroke(.character(character), .control) }
    static func alt(_ character: Character) -> KeyStroke { KeyStroke(.character(character), .alt) }
    static func function(_ number: Int) -> KeyStroke { KeyStroke(.function(number)) }
}

extension KeyStroke: ExpressibleByUnicodeScalarLiteral {
    init(unicodeScalarLiteral scalar: Unicode.Scalar) { self.init(.character(Character(scalar))) }
}

// MARK: Names

extension KeyStroke {
    /// Every key that has a name of its own, by which it is set, and the sign by which it is shown.
    static let names: [(code: Key.Code, name: String, sign: String)] =
        [
            (.enter, "Enter", "Enter"), (.tab, "Tab", "Tab"), (.escape, "Esc", "Esc"),
            (.backspace, "Backspace", "⌫"), (.delete, "Delete", "Del"), (.insert, "Insert", "Ins"),
            (.up, "Up", "↑"), (.down, "Down", "↓"), (.left, "Left", "←"), (.right, "Right", "→"),
            (.home, "Home", "Home"), (.end, "End", "End"), (.pageUp, "PageUp", "PgUp"), (.pageDown, "PageDown", "PgDn"),
            (.character(" "), "Space", "Space"),
        ] + (1...12).map { (.function($0), "F\($0)", "F\($0)") }

    private static let prefixes: [(modifier: Modifiers, name: String)] = [
        (.control, "Ctrl-"), (.alt, "Alt-"), (.shift, "Shift-"),
    ]

    /// The name by which it is set: `Ctrl-Q`, `Shift-Left`, `s`.
    var name: String {
        if key.code == .backTab { return "Shift-Tab" }
        let prefix = Self.prefixes.filter { key.modifiers.contains($0.modifier) }.map(\.name).joined()
        if let named = Self.names.first(where: { $0.code == key.code }) { return prefix + named.name }
        guard case .character(let character) = key.code else { return prefix }
        return prefix + (key.modifiers.contains(.control) ? character.uppercased() : String(character))
    }

    /// As it is shown where there is little room: `^Q`, `⇧←`, `s`.
    var sign: String {
        if key.code == .backTab { return "⇧Tab" }
        var prefix = key.modifiers.contains(.control) ? "^" : ""
        if key.modifiers.contains(.alt) { prefix += "Alt-" }
        if key.modifiers.contains(.shift) { prefix += "⇧" }
        if let named = Self.names.first(where: { $0.code == key.code }) { return prefix + named.sign }
        guard case .character(let character) = key.code else { return prefix }
        return prefix + (key.modifiers.contains(.control) ? character.uppercased() : String(character))
    }

    /// The key of a name; nil where there is none of that name. Case matters for a letter alone.
    init?(named text: String) {
        var rest = Substring(text)
        var modifiers: Modifiers = []
        while let prefix = Self.prefixes.first(where: {
            rest.count > $0.name.count && rest.lowercased().hasPrefix($0.name.lowercased())
        }) {
            modifiers.insert(prefix.modifier)
            rest = rest.dropFirst(prefix.name.count)
        }
        if rest.lowercased() == "tab", modifiers == .shift {
            self.init(.backTab)
        } else if let named = Self.names.first(where: { $0.name.lowercased() == rest.lowercased() }) {
            self.init(named.code, modifiers)
        } else if rest.count == 1, let character = rest.first, !modifiers.contains(.shift) {
            // A terminal sends no capitals with Ctrl.
            let isControl = modifiers.contains(.control)
            self.init(.character(isControl ? Character(character.lowercased()) : character), modifiers)
        } else {
            return nil
        }
    }
}
