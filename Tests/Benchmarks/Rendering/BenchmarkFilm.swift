import Foundation
import Rendering
import Timeline

/// What is rendered: thirty seconds of three clips cut from longer ones, a music bed at 35 %, a title over the first
/// three seconds; 1920×1080, 30 frames a second, x264 at crf 23, preset medium.
struct BenchmarkFilm {
    private let media: [MediaSource: MediaInfo]
    private let output: OutputSettings
    private let proxies: Proxies

    private static let clips = ["street", "water", "forest"].map { MediaSource.file(id: $0) }
    private static let music = MediaSource.file(id: "music")

    /// How the clips are stored.
    enum Storage: String {
        /// In groups of pictures that lean on each other: all has to be encoded.
        case open
        /// In groups of a second that stand for themselves, as most phones and cameras write them.
        case closed

        fileprivate var encoding: [String] {
            let group = self == .open ? "open-gop=1" : "open-gop=0:scenecut=0"
            // No more bits than a phone spends.
            let rate = ["-maxrate", "18M", "-bufsize", "18M"]
            return ["-c:v", "libx264", "-preset", "superfast", "-crf", "20", "-g", "30", "-x264-params", group] + rate
        }
    }

    /// Makes the sources, as far as they are not there from an earlier time.
    init(_ storage: Storage, in folder: URL, tools: MediaTools) async throws {
        var media: [MediaSource: MediaInfo] = [:]
        let probe = MediaProbe(tools: tools)
        for (index, source) in (Self.clips + [Self.music]).enumerated() {
            let name = index < 3 ? "clip\(index)-\(storage.rawValue).mp4" : "music.wav"
            let path = folder.appending(path: name).path(percentEncoded: false)
            if !FileManager.default.fileExists(atPath: path) {
                try await Tool.run(
                    tools.ffmpeg,
                    ["-nostdin", "-v", "error", "-y"] + Self.recipe(index, storage) + [path]
                ) { _ in }
            }
            media[source] = try await probe.probe(path)
        }
        self.media = media
        output = OutputSettings(canvas: .standard, quality: .high).encoded(preset: "medium", rateFactor: 23)
        proxies = Proxies(tools: tools, folder: folder.appending(path: "proxies"))
        for info in media.values {
            try await proxies.make(for: info, workingDirectory: folder.appending(path: "proxy"))
        }
    }

    /// Twenty seconds of pictures that are work to encode, about as much each: drifting colours and two patterns in motion,
    /// all under grain. Each has a tone.
    private static func recipe(_ index: Int, _ storage: Storage) -> [String] {
        guard index < 3 else { return ["-f", "lavfi", "-i", "aevalsrc=0.3*sin(220*2*PI*t)|0.3*sin(277*2*PI*t):d=40"] }
        let pattern = index == 0 ? "gradients=s=1280x720:r=30:n=6:speed=0.02" : "testsrc2=s=1280x720:r=30"
        let grain = [2, 7, 2][index]
        return [
            "-f", "lavfi", "-i", pattern, "-f", "lavfi", "-i", "sine=f=\(330 + index * 110):r=48000",
            "-vf", "scale=1920:1080:flags=bicubic,noise=alls=\(grain):allf=t+u,format=yuv420p", "-t", "20", "-c:a",
            "aac",
        ] + storage.encoding
    }

    /// The draft as it is after an edit and those before it.
    func draft(after edit: BenchmarkEdit) -> Draft {
        let isNew = [.first, .copied, .preview].contains(edit)
        var clips = Self.clips.enumerated().map { index, source in
            Segment(
                start: index * 10_000,
                duration: 10_000,
                name: "clip \(index + 1)",
                // Not where a group begins.
                content: .media(.init(source: source, sourceStart: 4300))
            )
        }
        if edit == .clip { clips[1].look.brightness = 10 }
        let music = Segment(
            start: 0,
            duration: 30_000,
            name: "music",
            content: .media(.init(source: Self.music)),
            volume: isNew || edit == .title ? 35 : 20
        )
        let words = isNew ? "Urban Dreams" : "Rural Dreams"
        let title = Segment(start: 0, duration: 3000, name: "title", content: .title(Title(words)))
        return Draft(
            tracks: [
                Track(kind: .video, segments: clips), Track(kind: .audio, segments: [music]),
                Track(kind: .text, segments: [title]),
            ],
            canvas: .standard
        )
    }

    /// The plan of the film after an edit.
    /// - Parameter isWhole: for one to compare it with, encoded as a whole: from the sources themselves, and where frames
    ///   are taken from them as they are, with hardly a loss.
    func plan(after edit: BenchmarkEdit, isWhole: Bool = false) async throws -> RenderPlan {
        var output = output
        if edit == .copied, isWhole { output = output.encoded(preset: "veryfast", rateFactor: 10) }
        var media = media
        if edit == .preview {
            output = OutputSettings(canvas: Canvas.standard.scaled(toShorterSide: 360), quality: .draft)
            if !isWhole { media = await proxies.standIns(for: media) }
        }
        return try RenderPlan(draft: draft(after: edit), media: media, output: output)
    }

    /// Renders the film as one would by hand; gives the time it took.
    func renderPlainly(to file: URL, tools: MediaTools) async throws -> Time {
        let paths = (Self.clips + [Self.music]).compactMap { media[$0]?.path }
        let clips = paths.prefix(3).flatMap { ["-ss", "4.3", "-t", "10", "-i", $0] } + ["-t", "30", "-i", paths[3]]
        let script = file.deletingLastPathComponent().appending(path: "title.ass")
        try Data(Self.script.utf8).write(to: script)
        let graph =
            "[0:v][0:a][1:v][1:a][2:v][2:a]concat=n=3:v=1:a=1[p][c];[p]fps=30,ass=title.ass,format=yuv420p[v];"
            + "[3:a]volume=0.35[m];[c][m]amix=inputs=2:normalize=0:duration=first[a]"
        return try await Measure(tools: tools).time {
            try await Tool.run(
                tools.ffmpeg,
                ["-nostdin", "-v", "error", "-y"] + clips + ["-filter_complex", graph, "-map", "[v]", "-map", "[a]"]
                    + ["-c:v", "libx264", "-preset", "medium", "-crf", "23", "-g", "60", "-c:a", "aac", "-b:a", "192k"]
                    + ["-movflags", "+faststart", file.path(percentEncoded: false)],
                workingDirectory: file.deletingLastPathComponent().path(percentEncoded: false)
            ) { _ in }
        }
    }

    private static let script = """
        [Script Info]
        PlayResX: 1920
        PlayResY: 1080

        [V4+ Styles]
        Format: Name, Fontname, Fontsize, PrimaryColour, OutlineColour, Bold, BorderStyle, Outline, Alignment
        Style: Title,Noto Sans CJK SC,96,&H00FFFFFF,&H30000000,-1,1,3,5

        [Events]
        Format: Start, End, Style, Text
        Dialogue: 0:00:00.00,0:00:03.00,Title,{\\fad(200,200)}Urban Dreams

        """
}

/// What is done to the film between two exports.
enum BenchmarkEdit: String, CaseIterable {
    case first, title, volume, unchanged, clip
    /// The first export where the sources are stored in closed groups.
    case copied
    /// A small draft of the whole from stand-ins that were made before.
    case preview

    var title: String {
        switch self {
        case .first: "first export"
        case .title: "new title text"
        case .volume: "new music volume"
        case .unchanged: "nothing changed"
        case .clip: "edit in the dearest clip"
        case .copied: "first export, sources in closed groups"
        case .preview: "360p draft from stand-ins"
        }
    }

    /// The first edit after which the pictures were the same.
    var lookAlike: BenchmarkEdit {
        switch self {
        case .volume, .unchanged: .title
        case .first, .title, .clip, .copied, .preview: self
        }
    }

    /// How many times as fast as the plain graph it is to be.
    var goal: Double {
        switch self {
        case .first: 1 / 1.05
        case .title: 14
        case .volume: 50
        case .unchanged: 150
        case .clip: 1.9
        case .copied: 4
        case .preview: 25
        }
    }
}
