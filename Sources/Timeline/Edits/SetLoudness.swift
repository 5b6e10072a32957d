/// Sets how loud the whole film is made, in LUFS (−70…−5); nil for as it comes. Nothing moves.
public struct SetLoudness: EditOperation {
    public static let kind = Edit.Kind.setLoudness

    /// The loudness, in LUFS; nil for as it comes.
    public var loudness: Int?

    /// A loudness for the film.
    public init(_ loudness: Int?) { self.loudness = loudness }

    public var subject: EditSubject { .film }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        if let loudness { _ = try Draft.checked(loudness, in: Draft.loudnesses, unit: " LUFS") }
        draft.loudness = loudness
    }
}

extension Edit {
    /// See `SetLoudness`.
    public static func setLoudness(_ loudness: Int?) -> Edit { .setLoudness(SetLoudness(loudness)) }
}
