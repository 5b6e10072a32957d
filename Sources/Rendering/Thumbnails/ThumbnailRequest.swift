/// What is asked for.
enum ThumbnailRequest: Hashable, Sendable {
    case frame(FramePlan)
    case filmstrip(FilmstripPlan)
    case waveform(WaveformPlan)

    /// The line in which it waits.
    var line: ThumbnailQueue.Line {
        switch self {
        case .frame: .frame
        case .filmstrip: .filmstrip
        case .waveform: .waveform
        }
    }

    /// The files that are read.
    var sources: [String] {
        switch self {
        case .frame(let plan): plan.sources
        case .filmstrip(let plan): [plan.info.path]
        case .waveform(let plan): [plan.info.path]
        }
    }

    /// The hash of all that decides the answer.
    func name(tools: MediaTools) -> String {
        var names = SpanNames(tools: tools)
        return switch self {
        case .frame(let plan): names.name("frame", plan.recipe, sources)
        case .filmstrip(let plan): names.name("filmstrip", plan.recipe, sources)
        case .waveform(let plan): names.name("waveform", plan.recipe, sources)
        }
    }
}
