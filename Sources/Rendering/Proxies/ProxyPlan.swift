import Timeline

/// How a small stand-in for the pictures of a source is made: the same frames at the same times, upright, in the colours of
/// films, with a keyframe every second.
struct ProxyPlan: Hashable, Sendable {
    let info: MediaInfo
    private let video: VideoInfo
    /// The size of its pictures.
    let size: Framing.Size

    /// The shorter side of a proxy, in pixels.
    static let side = 360

    /// Nil for a source that needs none or can have none: stills, what has alpha, what is small already, and
    /// streams whose times depend on what of them is read.
    init?(_ info: MediaInfo) {
        guard let video = info.video, !info.isStill, info.isIndexed, !video.hasAlpha,
            min(video.width, video.height) > Self.side * 4 / 3, max(video.width, video.height) < 32_768
        else { return nil }
        self.info = info
        self.video = video
        // As a canvas of the source's size is made smaller, so that untouched pictures fit it to the pixel.
        let canvas = Canvas(width: video.width, height: video.height).scaled(toShorterSide: Self.side)
        size = Framing.Size(width: canvas.width, height: canvas.height).even
    }

    /// Everything that decides how it looks, but for what the file holds.
    var recipe: [String] { arguments(to: "") }

    /// A table that ffmpeg must find in its working folder.
    var sideFiles: [RenderPlan.SideFile] { LightCube.sideFiles(video.transfer) }

    /// The arguments for ffmpeg, run in the folder of the side files, to write it.
    func arguments(to file: String) -> [String] {
        let whole = video.isInterlaced ? ["bwdif=mode=send_frame:deint=interlaced"] : []
        // The first picture stands from the source's start on, wherever its own time begins: so it is shown, and so the
        // stand-in begins there too.
        let times = ["setpts=if(eq(N\\,0)\\,0\\,PTS)"]
        let filters = whole + times + video.scaling(to: size, format: "yuv420p") + ["setsar=1"]
        return FFmpeg.opening(to: .file) + ["-threads", "2"] + video.decoder
            + MediaOpening.arguments(info.path)
            + ["-map", "0:\(video.stream)", "-vf", filters.joined(separator: ","), "-fps_mode", "passthrough"]
            + ["-enc_time_base", "-1", "-c:v", "libx264", "-preset", "veryfast", "-crf", "26", "-bf", "0"]
            + ["-pix_fmt", "yuv420p", "-threads", "2", "-force_key_frames", "expr:gte(t,n_forced)"]
            + OutputSettings.colors + ["-map_metadata", "-1", "-avoid_negative_ts", "disabled", "-f", "mp4", file]
    }

    /// Whether a file is what was wanted: it begins where the source does and is as long.
    func isFulfilled(by made: MediaInfo) -> Bool {
        guard let pictures = made.video, pictures.width == size.width, pictures.height == size.height, made.start == 0
        else { return false }
        guard let own = pictures.duration else { return true }
        // From the start of the file to the end of its pictures, which may begin after it.
        let lengths = [video.duration, info.duration].compactMap { $0 }
        guard let least = lengths.min(), let most = lengths.max() else { return true }
        return (least - 200...most + 200).contains(own)
    }
}

extension MediaInfo {
    /// This source with a stand-in for its pictures.
    public func standing(in proxy: MediaInfo) -> MediaInfo {
        var stoodIn = self
        stoodIn.proxy = proxy.video.map { Proxy(path: proxy.path, video: $0) }
        return stoodIn
    }

    /// The file that its pictures are read from: the stand-in, where there is one.
    var pictured: MediaInfo {
        guard let proxy else { return self }
        var pictured = self
        pictured.path = proxy.path
        pictured.video = proxy.video
        pictured.start = 0
        pictured.proxy = nil
        return pictured
    }
}
