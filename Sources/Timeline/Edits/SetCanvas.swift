/// Sets the size and frame rate that the film is made for; the clips are fitted to it. Nothing moves.
public struct SetCanvas: EditOperation {
    public static let kind = Edit.Kind.setCanvas

    /// The canvas.
    public var canvas: Canvas

    /// A canvas for the film.
    public init(_ canvas: Canvas) { self.canvas = canvas }

    public var subject: EditSubject { .film }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) { draft.canvas = canvas }
}

extension Edit {
    /// See `SetCanvas`.
    public static func setCanvas(_ canvas: Canvas) -> Edit { .setCanvas(SetCanvas(canvas)) }
}
