import Timeline

extension CanvasRequest {
    static let chinese = RequestWords(title: "画布", examples: ["竖屏"])

    static func chinese(_ change: SetCanvas, in draft: Draft) -> String {
        let canvas = change.canvas
        return "把画布设为 \(canvas.width)×\(canvas.height) \(canvas.framesPerSecond)帧"
    }
}
