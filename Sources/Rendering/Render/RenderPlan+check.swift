import Timeline

extension RenderPlan {
    /// What is wrong with a file that was written by this plan, in words; nil where it is what was planned.
    func fault(in written: MediaInfo) -> String? {
        if output.format.hasPictures {
            guard let video = written.video else { return "its pictures are missing" }
            let canvas = output.canvas
            guard video.width == canvas.width, video.height == canvas.height else {
                return "its pictures are \(video.width)×\(video.height) instead of \(canvas.width)×\(canvas.height)"
            }
            if let count = video.frameCount, count != frameCount {
                return "it has \(count) frames instead of \(frameCount)"
            }
        }
        if output.format.hasSound {
            guard let audio = written.audio else { return "its sound is missing" }
            if let length = audio.duration, abs(length - duration) > max(tolerance, Self.blocks) {
                return "its sound lasts \(length) ms instead of \(duration) ms"
            }
        }
        if output.format.isStill { return written.isStill ? nil : "it is no still picture" }
        guard let length = written.duration, abs(length - duration) <= tolerance else {
            return "it lasts \(written.duration ?? 0) ms instead of \(duration) ms"
        }
        return nil
    }

    /// How far a file's length may be off, in ms.
    private var tolerance: Int {
        max(1000 / output.canvas.framesPerSecond + 1, output.format.hasPictures ? 0 : Self.blocks)
    }

    /// Sound comes in blocks, the first and last of which are filled up; of mp3 some 70 ms, of AAC and Opus less.
    private static let blocks = 80
}
