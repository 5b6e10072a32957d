/// A key as it was pressed.
///
/// A letter with Shift is its capital, without a modifier: `A`, not Shift+`a`. Characters come one scalar at a time;
/// appended to a `String` they join into what was typed.
public struct Key: Hashable, Sendable {
    public enum Code: Hashable, Sendable {
        case character(Character)
        case enter, tab, backTab, escape, backspace, delete, insert
        case up, down, left, right
        case home, end, pageUp, pageDown
        /// F1 is 1.
        case function(Int)
    }

    public var code: Code
    public var modifiers: Modifiers

    public init(_ code: Code, _ modifiers: Modifiers = []) {
        self.code = code
        self.modifiers = modifiers
    }

    /// A character key without modifiers.
    public static func character(_ character: Character) -> Key {
        Key(.character(character))
    }

    /// A character key with Control: `.control("c")`.
    public static func control(_ character: Character) -> Key {
        Key(.character(character), .control)
    }
}

/// Keys held while another is pressed.
public struct Modifiers: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    public static let shift = Modifiers(rawValue: 1)
    public static let alt = Modifiers(rawValue: 2)
    public static let control = Modifiers(rawValue: 4)
}
