import ExactJSON

/// One version of a session's draft; a call of the studio's own.
///
/// `number` and `draft`.
public struct KeptVersion: Hashable, Sendable {
    /// From 1 for the oldest, as sentences name it.
    public let number: Int
    /// The draft as that version has it.
    public let draft: JSON

    /// A version.
    public init(number: Int, draft: JSON) { (self.number, self.draft) = (number, draft) }

    /// Reads `data`; nil where it says no number or no draft.
    public init?(json: JSON) {
        guard let number = json["number"]?.int, number > 0, let draft = json["draft"], draft.object != nil else {
            return nil
        }
        self.init(number: number, draft: draft)
    }

    /// `data`.
    public var json: JSON { ["number": JSON(number), "draft": draft] }
}
