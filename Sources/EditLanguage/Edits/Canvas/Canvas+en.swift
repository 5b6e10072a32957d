import Timeline

extension CanvasRequest {
    static let english = RequestWords(
        title: "The shape of the film",
        examples: ["make it vertical", "square", "at 60 fps"]
    )

    static func english(_ change: SetCanvas, in draft: Draft) -> String {
        let canvas = change.canvas
        return "set the canvas to \(canvas.width)×\(canvas.height) at \(canvas.framesPerSecond) fps"
    }
}
