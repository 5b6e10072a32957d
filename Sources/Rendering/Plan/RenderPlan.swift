import Timeline

/// Everything that turns a draft into a file, worked out before anything runs.
///
/// A value of a draft and its sources alone: the same draft gives the same plan, so plans can be compared, kept and
/// tested as text. No text from outside stands in the filter graph: names of files are arguments of their own, and
/// titles are in a script beside.
public struct RenderPlan: Hashable, Sendable {
    /// The files that are read, in the order in which the graph numbers them.
    public let inputs: [RenderInput]
    /// What is made in the working folder first, in order.
    public let preparations: [Preparation]
    /// What ffmpeg does with them, in its filter language; its pads `v` and `a` are the film, either of which is missing
    /// where the format has no pictures or no sound.
    public let filterGraph: String
    /// Files that ffmpeg finds in its working folder.
    public let sideFiles: [SideFile]
    /// What file it becomes.
    public let output: OutputSettings
    /// Exactly how many frames the film has; for sound alone, how many it would have; 1 for a still.
    public let frameCount: Int
    /// What has to be measured before, where the draft asks for a loudness; see `leveled(by:)`.
    public let loudness: LoudnessMeasure?
    /// The graph but for the last step of the sound.
    private let unleveled: FilterGraph
    private let scripts: [SideFile]
    /// How ffmpeg is given the graph.
    let graph: GraphArgument
    /// What is seen, to be drawn in stretches as well.
    let composition: Composition
    /// The sound by itself; empty where the format has none.
    let sound: SoundPlan

    /// Plans a draft, given what its sources hold.
    ///
    /// Takes long for thousands of segments: see `LongComputation`. It ends soon after its task is cancelled.
    /// - Throws: `RenderPlanError`: what of the draft, or of its sources, no film can be made of.
    public init(
        draft: Draft,
        media: [MediaSource: MediaInfo],
        output: OutputSettings
    ) throws(RenderPlanError) {
        guard draft.size <= Draft.mostSegments else { throw .tooManySegments(draft.size) }
        try draft.checkTimes()
        let grid = FrameGrid(framesPerSecond: output.canvas.framesPerSecond)
        let whole = grid.frame(at: draft.duration)
        guard whole > 0 else { throw .empty }
        let frameCount = output.format.isStill ? 1 : whole
        let draft = output.format.isStill ? draft.still(grid) : draft
        let lanes = try draft.lanes(media: media)
        let composition = Composition(draft: draft, lanes: lanes, canvas: output.canvas, frameCount: frameCount)
        // Of what was cut short nobody can say that nothing is seen or heard in it.
        guard !Task.isCancelled else { throw .cancelled }
        try draft.check(lanes, hasTitles: !composition.titles.isEmpty, against: output.format)

        var graph = FilterGraph()
        var scripts: [SideFile] = []
        if output.format.hasPictures {
            let label = output.finishesPictures ? "film" : "v"
            scripts = composition.draw(0..<frameCount, to: label, in: &graph)
            output.finishPictures(from: label, to: "v", in: &graph)
        }
        var alone = FilterGraph()
        var loudness: LoudnessMeasure?
        if output.format.hasSound {
            let sound = SoundGraph(grid: grid, frameCount: frameCount)
            let mix = draft.loudness == nil ? "a" : "mix"
            sound.build(lanes, to: mix, isLast: draft.loudness == nil, in: &graph)
            sound.build(lanes, to: mix, isLast: draft.loudness == nil, in: &alone)
            loudness = draft.loudness.map { LoudnessMeasure(target: $0, mix: alone, label: mix) }
        }
        // Whatever was cut short on the way must not become a film.
        guard !Task.isCancelled else { throw .cancelled }
        self.init(
            unleveled: graph,
            gain: 0,
            loudness: loudness,
            scripts: scripts,
            output: output,
            composition: composition,
            sound: SoundPlan(
                mix: alone,
                grid: grid,
                frameCount: frameCount,
                loudness: loudness,
                encoding: output.soundEncoding
            )
        )
    }

    /// This plan with its mix made louder or quieter, in hundredths of a decibel, and kept from clipping; only for a
    /// plan that has a loudness to meet.
    public func leveled(by gain: Int) -> RenderPlan {
        RenderPlan(
            unleveled: unleveled,
            gain: gain,
            loudness: loudness,
            scripts: scripts,
            output: output,
            composition: composition,
            sound: sound
        )
    }

    private init(
        unleveled: FilterGraph,
        gain: Int,
        loudness: LoudnessMeasure?,
        scripts: [SideFile],
        output: OutputSettings,
        composition: Composition,
        sound: SoundPlan
    ) {
        let frameCount = composition.frameCount
        var graph = unleveled
        if loudness != nil {
            let grid = FrameGrid(framesPerSecond: output.canvas.framesPerSecond)
            SoundGraph(grid: grid, frameCount: frameCount).level("mix", by: gain, to: "a", in: &graph)
        }
        inputs = graph.inputs
        preparations = graph.preparations
        filterGraph = graph.text
        self.graph = GraphArgument(filterGraph)
        sideFiles = scripts + [self.graph.sideFile].compactMap(\.self)
        self.output = output
        self.frameCount = frameCount
        self.loudness = loudness
        self.unleveled = unleveled
        self.scripts = scripts
        self.composition = composition
        self.sound = sound
    }

    /// The files that must be there before the render.
    var sources: [RenderInput] { inputs.filter { !$0.isPrepared } + preparations.map(\.input) }

    /// Every name that a render may leave in its folder.
    var sideFileNames: [String] {
        scripts.map(\.name) + [GraphArgument.fileName] + (loudness == nil ? [] : [LoudnessMeasure.graphFileName])
            + preparations.map(\.fileName)
    }

    /// The spans it is encoded in where there is a cache for them, as frames of the film; none where the format is one
    /// that is not joined from spans.
    public var spans: [Range<Int>] { output.format.isJoined ? composition.spans : [] }

    /// How long the film is in ms, to the nearest.
    public var duration: Int {
        FrameGrid(framesPerSecond: output.canvas.framesPerSecond).milliseconds(inFrames: frameCount)
    }
}
