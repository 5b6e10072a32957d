import Timeline

/// The size, shape and frame rate of the film.
enum CanvasRequest: SayableRequest {
    static let rules: [any EditRule] = [CanvasRule()]

    static let tools = [
        EditTool("set_canvas", "The size of the film.", [.number("width"), .number("height"), .number("fps")]) {
            .setCanvas(
                Canvas(
                    width: try $0.number("width"),
                    height: try $0.number("height"),
                    framesPerSecond: try $0.number("fps")
                )
            )
        }
    ]

    static let verb = Verb.set

    static func subject(_ change: SetCanvas) -> String { "\(change.canvas.width)x\(change.canvas.height)" }
}
