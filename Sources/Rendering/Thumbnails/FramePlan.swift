import Pictures
import Timeline

/// How one frame of a draft is drawn: as in the film, on a smaller canvas and with as little around it as can be.
struct FramePlan: Hashable, Sendable {
    /// The size of the picture.
    let size: Framing.Size
    /// What is read; nothing where the picture is black.
    private let inputs: [RenderInput]
    /// What is made in the working folder first, in order.
    let preparations: [Preparation]
    /// Files that ffmpeg finds in its working folder.
    let sideFiles: [RenderPlan.SideFile]
    private let graph: GraphArgument
    /// Whether nothing is to be seen.
    let isBlack: Bool

    /// The plan of the frame that is seen at a time in ms, the last for a time after the end.
    init(
        draft: Draft,
        media: [MediaSource: MediaInfo],
        time: Int,
        width: Int,
        height: Int
    ) throws(RenderPlanError) {
        let shape = Framing.Size(width: draft.canvas.width, height: draft.canvas.height)
        size = shape.within(.init(width: max(1, min(width, 4096)), height: max(1, min(height, 4096))))
        try draft.checkTimes()
        let canvas = draft.canvas.drawn(for: size)
        let grid = FrameGrid(framesPerSecond: canvas.framesPerSecond)
        let frameCount = grid.frame(at: draft.duration)
        var graph = FilterGraph()
        var sideFiles: [RenderPlan.SideFile] = []
        var isBlack = frameCount == 0
        if !isBlack {
            let time = time.clamped(to: 0...draft.duration)
            let composition = Composition(
                draft: draft,
                lanes: try draft.seen(at: time, media: media).lanes(media: media),
                canvas: canvas,
                frameCount: frameCount
            )
            let frame = min(grid.frame(at: time), frameCount - 1)
            isBlack = !composition.shows(frame)
            if !isBlack { sideFiles = composition.draw(frame, size: size, to: "v", in: &graph) }
        }
        // Whatever was cut short on the way must not pass for black.
        guard !Task.isCancelled else { throw .cancelled }
        inputs = graph.inputs
        preparations = graph.preparations
        self.graph = GraphArgument(graph.text)
        self.isBlack = isBlack
        self.sideFiles = sideFiles + [self.graph.sideFile].compactMap(\.self)
    }

    /// The files that must be there before.
    var sources: [String] { inputs.filter { !$0.isPrepared }.map(\.path) + preparations.map(\.input.path) }

    /// Everything that decides how it looks, but for what the files hold.
    var recipe: [String] {
        ["1"] + arguments + preparations.flatMap(\.arguments)
            + sideFiles.flatMap(\.recipe)
    }

    /// The arguments for ffmpeg to write the picture to its standard output, in red, green and blue.
    var arguments: [String] {
        FFmpeg.opening(to: .pipe) + ["-filter_complex_threads", "2"]
            + inputs.flatMap { ["-threads", "2"] + $0.arguments }
            + graph.arguments
            + ["-map", "[v]", "-frames:v", "1", "-f", "rawvideo", "pipe:1"]
    }

    /// The picture of what ffmpeg wrote; nil where that is none.
    func pixels(_ bytes: [UInt8]) -> Pixels? { Pixels(width: size.width, height: size.height, bytes: bytes) }

    /// The picture where nothing is to be seen.
    var black: Pixels { Pixels(blackOfWidth: size.width, height: size.height) }
}

extension Canvas {
    /// Titles are set in whole pixels, so a canvas of a few dozen lines would show them larger, or elsewhere.
    private static let smallestSide = 360

    /// The canvas on which a picture of a size is drawn before it is made smaller.
    func drawn(for size: Framing.Size) -> Canvas {
        let side = max(Self.smallestSide, min(size.width, size.height))
        return side < shorterSide ? scaled(toShorterSide: side) : self
    }
}

extension Framing.Size {
    /// What makes pixels of this size, in red, green and blue, of a picture of the film.
    var pixelFilters: [String] {
        [
            "scale=\(filter):in_color_matrix=bt709:in_range=tv:flags=area+accurate_rnd+full_chroma_int",
            "format=rgb24",
        ]
    }
}

extension Draft {
    /// The draft without what has no part in the frame of a time: its sound, and segments that are far away and whose
    /// sources are not there, or not yet.
    fileprivate func seen(at time: Int, media: [MediaSource: MediaInfo]) -> Draft {
        let reach = Transition.lengths.upperBound
        var seen = self
        for (index, track) in tracks.enumerated() {
            seen.tracks[index].segments.removeAll { segment in
                if track.kind == .audio { return true }
                guard let source = segment.media?.source, media[source] == nil else { return false }
                return !(segment.start - reach...segment.end + reach).contains(time)
            }
        }
        return seen
    }
}

extension Composition {
    /// Whether any picture or title stands at a frame.
    fileprivate func shows(_ frame: Int) -> Bool {
        let window = frame..<frame + 1
        return pictures.contains { !$0.track.part(in: window).shots.isEmpty }
            || titles.contains { !$0.script.part(in: window).isEmpty }
    }

    /// Adds what draws a single frame, of some size in red, green and blue.
    fileprivate func draw(
        _ frame: Int,
        size: Framing.Size,
        to label: String,
        in graph: inout FilterGraph
    ) -> [RenderPlan.SideFile] {
        // A fade or a transition is drawn from its beginning; ffmpeg ends when it has what is asked for.
        let window = heldFrames.first { $0.contains(frame) } ?? frame..<frame + 1
        let files = draw(window, to: "film", in: &graph)
        let index = frame - window.lowerBound
        let trim = "trim=start_frame=\(index):end_frame=\(index + 1)"
        graph.add(from: ["film"], [trim] + size.pixelFilters, to: label)
        return files
    }
}
