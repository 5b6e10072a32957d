/// A file that ffmpeg opens, once for each segment that shows it and once for each that sounds it.
public struct RenderInput: Hashable, Sendable {
    /// The file; absolute, or the name of one that is prepared in the working folder.
    public let path: String
    /// What stands before it: where to begin, and the like.
    public let options: [String]
    /// The segment it is opened for, so that a failure can name it.
    public let segment: SegmentReference

    /// Whether the render makes the file itself, beforehand.
    var isPrepared: Bool { !path.hasPrefix("/") }

    /// The arguments that open it.
    var arguments: [String] { options + MediaOpening.arguments(path) }
}

/// The filter graph while it is written: the inputs it reads and its chains, in order.
struct FilterGraph: Hashable, Sendable {
    private(set) var inputs: [RenderInput] = []
    private(set) var chains: [String] = []
    private(set) var preparations: [Preparation] = []

    /// Opens a file for a segment; gives the number under which chains read it.
    mutating func open(_ placed: PlacedMedia, options: [String]) -> Int {
        inputs.append(RenderInput(path: placed.info.path, options: options, segment: placed.segment))
        return inputs.count - 1
    }

    /// Has a part of a segment's pictures made into a file beforehand, and opens that.
    mutating func prepare(_ placed: PlacedMedia, options: [String], filters: [String], video: VideoInfo) -> Int {
        let preparation = Preparation(
            input: RenderInput(path: placed.info.path, options: options, segment: placed.segment),
            stream: video.stream,
            filters: filters,
            isExact: video.hasAlpha || video.matrix == .rgb,
            number: preparations.count + 1
        )
        preparations.append(preparation)
        inputs.append(RenderInput(path: preparation.fileName, options: [], segment: placed.segment))
        return inputs.count - 1
    }

    /// Adds a chain from labelled pads, through filters, to a labelled pad.
    mutating func add(from sources: [String] = [], _ filters: [String], to sink: String) {
        add(from: sources, filters, to: [sink])
    }

    /// Adds a chain whose last filter has several outputs.
    mutating func add(from sources: [String] = [], _ filters: [String], to sinks: [String]) {
        chains.append("\(Self.pads(sources))\(filters.joined(separator: ","))\(Self.pads(sinks))")
    }

    /// The graph as ffmpeg reads it, a chain a line.
    var text: String { chains.joined(separator: ";\n") }

    private static func pads(_ labels: [String]) -> String { labels.map { "[\($0)]" }.joined() }

    /// A time in ms as ffmpeg reads it: `12.345`.
    static func seconds(_ time: Int) -> String { decimal(time, digits: 3) }

    /// A time in µs as ffmpeg reads it, in whole ms where it is one: `12.345`, `12.345678`.
    static func seconds(micro time: Int) -> String {
        time % 1000 == 0 ? seconds(time / 1000) : decimal(time, digits: 6)
    }

    /// A whole number of parts as a decimal fraction: `decimal(298, digits: 2)` is `2.98`.
    static func decimal(_ parts: Int, digits: Int) -> String {
        let text = String(abs(parts))
        let padded = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
        return "\(parts < 0 ? "-" : "")\(padded.dropLast(digits)).\(padded.suffix(digits))"
    }
}
