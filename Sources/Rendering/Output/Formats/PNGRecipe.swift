/// One picture: what stands at the start of the film, with all that fades in there already come up.
struct PNGRecipe: FormatRecipe {
    let holds = FormatContents.still
    /// Unlike `image2` it does not read a `%d` in a name as a number to fill in.
    let muxer = "image2pipe"
    let encoders = ["png"]

    func pictures(_ settings: OutputSettings) -> [String] { ["-frames:v", "1", "-c:v", "png"] }
    func sound(_ quality: OutputQuality) -> [String] { [] }

    let finish: (@Sendable (PictureFinish, inout FilterGraph) -> Void)? = { step, graph in
        graph.add(from: [step.source], [PictureFinish.color, "format=rgb24"], to: step.sink)
    }
}
