import Timeline

extension OutputFormat {
    /// The canvas that the format can be used with and that is nearest to the one asked for.
    ///
    /// Each frame of a GIF costs nearly as much as the one before, so one as large as a film would be too heavy for any
    /// page. Its longer side is at most 320, 480 or 640 pixels and its rate 10, 20 or 20 frames a second for `draft`,
    /// `high` and `max`; it counts time in hundredths of a second, of which these rates take whole numbers. All other
    /// formats take any canvas.
    func bounded(_ canvas: Canvas, quality: OutputQuality) -> Canvas {
        guard self == .gif else { return canvas }
        let longest =
            switch quality {
            case .draft: 320
            case .high: 480
            case .max: 640
            }
        let rate = min(canvas.framesPerSecond, quality == .draft ? 10 : 20)
        let longer = Swift.max(canvas.width, canvas.height)
        guard longer > longest else {
            return Canvas(width: canvas.width, height: canvas.height, framesPerSecond: rate)
        }
        return Canvas(
            width: (canvas.width * longest * 2 + longer) / (longer * 2),
            height: (canvas.height * longest * 2 + longer) / (longer * 2),
            framesPerSecond: rate
        )
    }
}
