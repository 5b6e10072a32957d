import Timeline

/// Everything that turns a draft into a file, worked out before anything runs.
///
/// A value of a draft and its sources alone: the same draft gives the same plan, so plans can be compared, kept and
/// tested as text. No text from outside stands in the filter graph: names of files are arguments of their own, and
/// titles are in a script beside.
public struct RenderPlan: Hashable, Sendable {
    /// The files that are read, in the order in which the graph numbers them.
    public let inputs: [RenderInput]
    /// What ffmpeg does with them, in its filter language; its pads `v` and `a` are the film.
    public let filterGraph: String
    /// Files that ffmpeg finds in its working folder.
    public let sideFiles: [SideFile]
    /// What file it becomes.
    public let output: OutputSettings
    /// Exactly how many frames the film has.
    public let frameCount: Int

    /// A small file of text that belongs to a plan.
    public struct SideFile: Hashable, Sendable {
        /// Its name; one of this program's own.
        public let name: String
        /// What it says.
        public let text: String
    }

    /// Plans a draft, given what its sources hold.
    public init(
        draft: Draft,
        media: [MediaSource: MediaInfo],
        output: OutputSettings
    ) throws(RenderPlanError) {
        try draft.checkTimes()
        let grid = FrameGrid(framesPerSecond: output.canvas.framesPerSecond)
        let frameCount = grid.frame(at: draft.duration)
        guard frameCount > 0 else { throw .empty }
        let lanes = try draft.lanes(media: media)
        let titles = TitleScript(draft: draft, canvas: output.canvas)

        var graph = FilterGraph()
        let pictures = PictureGraph(canvas: output.canvas, grid: grid, frameCount: frameCount)
        pictures.build(lanes, titles: titles.isEmpty ? nil : TitleScript.fileName, in: &graph)
        let sound = SoundGraph(grid: grid, frameCount: frameCount)
        sound.build(lanes, in: &graph)

        inputs = graph.inputs
        filterGraph = graph.text
        var sideFiles: [SideFile] = []
        if !titles.isEmpty { sideFiles.append(SideFile(name: TitleScript.fileName, text: titles.text)) }
        if graph.text.utf8.count > Self.longestArgument {
            sideFiles.append(SideFile(name: Self.graphFileName, text: graph.text))
        }
        self.sideFiles = sideFiles
        self.output = output
        self.frameCount = frameCount
    }

    /// The name of the graph's own file, used where it is too long for an argument.
    static let graphFileName = "graph.txt"
    /// Linux takes 128 KB in a single argument.
    private static let longestArgument = 100_000

    /// How long the film is in ms, to the nearest.
    public var duration: Int {
        FrameGrid(framesPerSecond: output.canvas.framesPerSecond).milliseconds(inFrames: frameCount)
    }
}
