/// A key as it was pressed.
///
/// A letter with Shift is its capital, without a modifier: `A`, not Shift+`a`. Characters come one scalar at a time;
/// appended to a `String` they join into what was typed.
public struct Key: Hashable, Sendable {
    /// Which key it was, whatever was held.
    public enum Code: Hashable, Sendable {
        /// A key that writes; the character is what it wrote.
        case character(Character)
        /// The keys that end, indent, leave and take away; `backTab` is Shift+Tab.
        case enter, tab, backTab, escape, backspace, delete, insert
        /// The arrow keys.
        case up, down, left, right
        /// The keys that lead to ends and by pages.
        case home, end, pageUp, pageDown
        /// F1 is 1.
        case function(Int)
    }

    /// Which key it was.
    public var code: Code
    /// What was held, as far as the terminal tells.
    public var modifiers: Modifiers

    /// A key, by default with nothing held.
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
    /// The keys as bits, as terminals count them: Shift 1, Alt 2, Control 4.
    public let rawValue: UInt8

    /// The keys of some bits.
    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Shift; never told beside a character, which is a capital then.
    public static let shift = Modifiers(rawValue: 1)
    /// Alt, or Option, or Escape pressed before the key.
    public static let alt = Modifiers(rawValue: 2)
    /// Control.
    public static let control = Modifiers(rawValue: 4)
}
