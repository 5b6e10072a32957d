import Timeline

/// Moving pictures without sound, small and short.
struct GIFRecipe: FormatRecipe {
    let holds = FormatContents.pictures
    let muxer = "gif"
    let encoders = ["gif"]
    /// Its colours are chosen from all of its frames, which are held in memory until the last is seen.
    let longest: Int? = 30_000

    func pictures(_ settings: OutputSettings) -> [String] {
        ["-c:v", "gif", "-r", "\(settings.canvas.framesPerSecond)", "-fps_mode", "cfr"]
    }

    func sound(_ quality: OutputQuality) -> [String] { [] }

    /// Each frame costs nearly as much as the one before, so one as large as a film would be too heavy for any page. The
    /// longer side is at most 320, 480 or 640 pixels and the rate 10, 20 or 20 frames a second for `draft`, `high` and
    /// `max`; a GIF counts time in hundredths of a second, of which these rates take whole numbers.
    func bounded(_ canvas: Canvas, _ quality: OutputQuality) -> Canvas {
        let longest = quality.pick(draft: 320, high: 480, max: 640)
        let rate = min(canvas.framesPerSecond, quality.pick(draft: 10, high: 20, max: 20))
        let longer = max(canvas.width, canvas.height)
        guard longer > longest else {
            return Canvas(width: canvas.width, height: canvas.height, framesPerSecond: rate)
        }
        return Canvas(
            width: (canvas.width * longest * 2 + longer) / (longer * 2),
            height: (canvas.height * longest * 2 + longer) / (longer * 2),
            framesPerSecond: rate
        )
    }

    let finish: (@Sendable (PictureFinish, inout FilterGraph) -> Void)? = { step, graph in
        let (seen, drawn) = ("\(step.source)seen", "\(step.source)drawn")
        graph.add(from: [step.source], [PictureFinish.color, "format=bgra", "split"], to: [seen, drawn])
        graph.add(from: [seen], ["palettegen=stats_mode=full:reserve_transparent=0"], to: "palette")
        graph.add(
            from: [drawn, "palette"],
            ["paletteuse=dither=\(step.quality == .max ? "sierra2_4a" : "bayer:bayer_scale=4"):diff_mode=rectangle"],
            to: step.sink
        )
    }
}
