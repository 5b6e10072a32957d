import Timeline

/// How the loudness of a film's mix is found before it is rendered: the sound alone, without its pictures.
public struct LoudnessMeasure: Hashable, Sendable {
    /// How loud the film is to be, in LUFS.
    public let target: Int
    /// The files that are read.
    public let inputs: [RenderInput]
    /// What is done with them; writes the loudness so far to the standard output, ten times a second.
    public let filterGraph: String

    init(target: Int, mix: FilterGraph, label: String) {
        self.target = target
        inputs = mix.inputs
        var graph = mix
        let meter = ["ebur128=metadata=1", "ametadata=mode=print:key=\(Self.key):file=-"]
        graph.add(from: [label], meter, to: "measured")
        filterGraph = graph.text
    }

    /// The arguments for ffmpeg, run in the folder of the side files.
    var arguments: [String] {
        FFmpeg.opening(to: .pipe) + inputs.flatMap(\.arguments) + graph.arguments
            + ["-map", "[measured]", "-f", "null", "-"]
    }

    /// The graph's own file, where it is too long for an argument.
    var sideFile: RenderPlan.SideFile? { graph.sideFile }

    private var graph: GraphArgument { GraphArgument(filterGraph, fileName: Self.graphFileName) }

    /// Reads a line of what the meter writes; nil where it does not tell the loudness, in hundredths of a LU.
    static func loudness(inLine line: String) -> Int? {
        guard line.hasPrefix("\(key)="), let value = Double(line.dropFirst(key.count + 1)), value.isFinite else {
            return nil
        }
        return Int((value * 100).rounded())
    }

    /// How much louder a mix has to be made, in hundredths of a decibel; a silent one stays as it is.
    func gain(from loudness: Int) -> Int {
        loudness <= Self.silence ? 0 : (target * 100 - loudness).clamped(to: -Self.most...Self.most)
    }

    private static let key = "lavfi.r128.I"
    static let graphFileName = "measure.txt"
    /// Where the meter's scale ends, in hundredths of a LU.
    private static let silence = -7000
    /// What is further off is noise or a mistake, and 40 dB of it would hurt.
    private static let most = 4000
}
