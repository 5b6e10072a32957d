import Timeline

/// What is seen in a film: its tracks of pictures and its titles, in layers.
///
/// It draws the whole film or any stretch of it; a stretch that cuts into no fade and no transition is drawn as it is
/// in the whole.
struct Composition: Hashable, Sendable {
    let canvas: Canvas
    let frameCount: Int
    /// The tracks that show anything, lowest first.
    let pictures: [PictureLayer]
    /// The titles, lowest first.
    let titles: [Titles]

    /// Titles of neighbouring tracks.
    struct Titles: Hashable, Sendable {
        /// The place of the lowest of their tracks among all.
        let order: Int
        var script: TitleScript
    }

    init(draft: Draft, lanes: [Lane], canvas: Canvas, frameCount: Int) {
        self.canvas = canvas
        self.frameCount = frameCount
        var pictures: [PictureLayer] = []
        for lane in lanes where lane.kind == .video && !lane.isHidden {
            let track = PictureTrack(lane, isLowest: pictures.isEmpty, canvas: canvas)
            if !track.shots.isEmpty { pictures.append(PictureLayer(order: lane.order, track: track)) }
        }
        self.pictures = pictures
        titles = draft.titleScripts(canvas: canvas).map { Titles(order: $0.order, script: $0.script) }
    }

    var grid: FrameGrid { FrameGrid(framesPerSecond: canvas.framesPerSecond) }

    /// Adds what draws some frames of the film; they come out of the pad `label`. Gives the files that ffmpeg must find:
    /// scripts of titles, and tables of light.
    func draw(_ window: Range<Int>, to label: String, in graph: inout FilterGraph) -> [RenderPlan.SideFile] {
        let isWhole = window == 0..<frameCount
        let seen = isWhole ? titles : titles.map { Titles(order: $0.order, script: $0.script.part(in: window)) }
        let shown = seen.filter { !$0.script.isEmpty }
        let layers = shown.enumerated().map { index, titles in
            TitleLayer(order: titles.order, fileName: index == 0 ? "titles.ass" : "titles\(index + 1).ass")
        }
        let drawn =
            isWhole
            ? pictures : pictures.map { PictureLayer(order: $0.order, track: $0.track.part(in: window)) }
        PictureGraph(canvas: canvas, grid: grid, window: window)
            .build(drawn, titles: layers, to: label, in: &graph)
        return zip(layers, shown).map { RenderPlan.SideFile(name: $0.fileName, text: $1.script.text) }
            + drawn.lightCubes
    }
}
