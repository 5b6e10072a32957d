/// A JSON value that goes out exactly as it came in: key order, duplicate keys and number literals are kept.
///
/// The service's drafts travel through this program and back, and most of their keys are undocumented. A decoder
/// that turned `1.10` into `1.1`, or dropped a key it does not know, would quietly change somebody's film.
public enum JSON: Hashable, Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number, with its digits as they stood.
    case number(JSONNumber)
    /// A text, without its escapes.
    case string(String)
    /// Values in order.
    case array([JSON])
    /// Members in order.
    case object(JSONObject)
}

/// A JSON number as its literal, so that no digit is lost between reading and writing.
public struct JSONNumber: Hashable, Sendable {
    /// The number as it stood in the text, for example `1.10` or `3e5`.
    public let literal: String

    /// Keeps a literal that the parser has already checked.
    init(checked literal: String) { self.literal = literal }

    /// A whole number.
    public init(_ value: Int) { literal = String(value) }

    /// A real number; infinities and not-a-number, which JSON lacks, become 0.
    public init(_ value: Double) { literal = value.isFinite ? String(value) : "0" }

    /// The value as a floating-point number; infinite where the literal is beyond its range.
    public var double: Double { Double(literal) ?? 0 }

    /// The value rounded to the nearest whole number, or nil where it does not fit.
    public var int: Int? {
        if let whole = Int(literal) { return whole }
        return Int(exactly: double.rounded())
    }
}

extension JSON {
    /// The string, if this is one.
    public var string: String? { if case .string(let value) = self { value } else { nil } }
    /// The truth value, if this is one.
    public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
    /// The elements, if this is an array.
    public var array: [JSON]? { if case .array(let value) = self { value } else { nil } }
    /// The members, if this is an object.
    public var object: JSONObject? { if case .object(let value) = self { value } else { nil } }
    /// The number as a whole one, if this is a number that fits.
    public var int: Int? { if case .number(let value) = self { value.int } else { nil } }
    /// The number as a floating-point one, if this is a number.
    public var double: Double? { if case .number(let value) = self { value.double } else { nil } }
    /// True for `null`.
    public var isNull: Bool { self == .null }

    /// The member of that name, if this is an object that has it.
    public subscript(key: String) -> JSON? { object?[key] }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    /// A string.
    public init(stringLiteral value: String) { self = .string(value) }
    /// A whole number.
    public init(integerLiteral value: Int) { self = .number(JSONNumber(value)) }
    /// A real number.
    public init(floatLiteral value: Double) { self = .number(JSONNumber(value)) }
    /// A truth value.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    /// `null`.
    public init(nilLiteral: ()) { self = .null }
    /// An array.
    public init(arrayLiteral elements: JSON...) { self = .array(elements) }
    /// An object with its members in the order written.
    public init(dictionaryLiteral elements: (String, JSON)...) { self = .object(JSONObject(elements)) }

    /// A whole number.
    public init(_ value: Int) { self = .number(JSONNumber(value)) }
    /// A real number.
    public init(_ value: Double) { self = .number(JSONNumber(value)) }
    /// A string, or `null` for none.
    public init(_ value: String?) { self = value.map(JSON.string) ?? .null }
    /// A whole number, or `null` for none.
    public init(_ value: Int?) { self = value.map { .number(JSONNumber($0)) } ?? .null }
}
