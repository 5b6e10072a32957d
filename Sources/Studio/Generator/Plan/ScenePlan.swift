import EditLanguage
import Rendering

/// Everything needed to make one clip, as a value: pictures to draw, and the ffmpeg call that sets them in motion.
///
/// No text from outside is in it: pictures have names chosen here, expressions hold numbers only.
struct ScenePlan: Sendable {
    let layers: [Layer]
    /// The arguments for ffmpeg, to be run in the folder that holds the layers; the output's path is still to be added.
    let arguments: [String]
    let frameCount: Int
    let framesPerSecond: Int

    /// A still picture to be drawn.
    struct Layer: Sendable {
        let fileName: String
        let width: Int
        let height: Int
        let encoding: Pixels.Encoding
        let draw: @Sendable (inout Pixels) -> Void
    }

    /// Plans the clip that a description asks for.
    ///
    /// - Parameters:
    ///   - width, height: pixels; odd sizes are made even, as H.264 needs.
    ///   - lengthMs: the clip has exactly as many frames as this length holds, rounded to the nearest, at least one.
    init(_ description: ClipDescription, width: Int, height: Int, fps: Int, lengthMs: Int) {
        let frames = max((max(lengthMs, 0) * fps + 500) / 1000, 1)
        var stage = Stage(
            width: max(width / 2 * 2, 16),
            height: max(height / 2 * 2, 16),
            fps: max(fps, 1),
            frames: frames,
            description: description
        )
        let picture =
            description.plainColour.map { stage.plain($0, width: stage.width, height: stage.height) }
            ?? stage.scene(description.scene)
        layers = stage.layers
        frameCount = frames
        framesPerSecond = stage.fps
        arguments = Self.arguments(stage: stage, picture: picture)
    }

    private static func arguments(stage: Stage, picture: Stage.Pad) -> [String] {
        var arguments = FFmpeg.opening(to: .file, tellsProgress: true)
        for layer in stage.layers {
            arguments += ["-f", "image2", "-pattern_type", "none", "-framerate", "\(stage.fps)", "-i", layer.fileName]
        }
        return arguments
            + ["-filter_complex", stage.finishedGraph(picture), "-map", "[out]", "-an", "-frames:v", "\(stage.frames)"]
            + ["-c:v", "libx264", "-preset", "veryfast", "-crf", "18", "-pix_fmt", "yuv420p", "-g", "\(stage.fps * 2)"]
            // These two steps of the preset cost a fifth of the time and show nothing in pictures as smooth as these.
            + ["-x264-params", "ref=1:subme=1"]
            + OutputSettings.colors
            + ["-video_track_timescale", "15360", "-movflags", "+faststart", "-f", "mp4"]
    }
}

extension Stage {
    /// The picture of a scene, with its weather.
    fileprivate mutating func scene(_ scene: Scene) -> Pad {
        let picture =
            switch scene {
            case .city: city()
            case .sea: sea()
            case .forest: forest()
            case .space: space()
            case .abstract: abstract()
            }
        return weather(over: picture)
    }
}
