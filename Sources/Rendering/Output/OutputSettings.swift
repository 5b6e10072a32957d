import Timeline

/// What file a draft becomes.
public struct OutputSettings: Hashable, Sendable {
    /// The kind of file.
    public var format: OutputFormat
    /// The final picture: size in pixels and frames a second. For sound alone only the rate counts: the sound is as
    /// long as the film would be.
    public var canvas: Canvas
    /// How good it looks.
    public var quality: OutputQuality
    /// What x264 is told instead of what the quality says; nil but for measurements.
    private(set) var tuning: Tuning?

    /// A preset of x264 and its rate factor.
    struct Tuning: Hashable, Sendable {
        let preset: String
        let rateFactor: Int
    }

    /// These settings with a preset and a rate factor of x264, to be measured against other programs.
    package func encoded(preset: String, rateFactor: Int) -> OutputSettings {
        var settings = self
        settings.tuning = Tuning(preset: preset, rateFactor: rateFactor)
        return settings
    }

    /// Settings; by default a good MP4 of 1920×1080 at 30 frames a second. A GIF's canvas is made smaller where it is
    /// more than a page can bear.
    public init(format: OutputFormat = .mp4, canvas: Canvas = .standard, quality: OutputQuality = .high) {
        self.format = format
        self.canvas = format.recipe.bounded(canvas, quality)
        self.quality = quality
    }
}

extension OutputSettings {
    /// Settings as a request words them; what it leaves open is an MP4 of the draft's own canvas at quality `high`.
    ///
    /// The resolution is a shorter side, `1080p` or `720p`, that keeps the draft's shape, or a size, `1920x1080`.
    /// - Throws: `OutputSettingsError` for the first that is nothing there is.
    public init(
        requestedFormat format: String?,
        quality: String? = nil,
        resolution: String? = nil,
        framesPerSecond: Int? = nil,
        canvas: Canvas
    ) throws(OutputSettingsError) {
        let format = try Self.choice(format, or: OutputFormat.mp4) { .format($0) }
        let quality = try Self.choice(quality, or: OutputQuality.high) { .quality($0) }
        var wanted = canvas
        if let resolution, !resolution.isEmpty {
            guard let sized = canvas.sized(resolution) else { throw .resolution(resolution) }
            wanted = sized
        }
        if let framesPerSecond {
            guard (1...120).contains(framesPerSecond) else { throw .frameRate(framesPerSecond) }
            wanted.framesPerSecond = framesPerSecond
        }
        self.init(format: format, canvas: wanted, quality: quality)
    }

    private static func choice<Choice: RawRepresentable<String>>(
        _ text: String?,
        or standard: Choice,
        error: (String) -> OutputSettingsError
    ) throws(OutputSettingsError) -> Choice {
        guard let text, !text.isEmpty else { return standard }
        guard let choice = Choice(rawValue: text.lowercased()) else { throw error(text) }
        return choice
    }
}

extension Canvas {
    /// This canvas by `720p`, which keeps its shape, or `1280x720`; nil for anything else or a size out of bounds.
    fileprivate func sized(_ resolution: String) -> Canvas? {
        let text = resolution.lowercased()
        if text.hasSuffix("p"), let side = Int(text.dropLast()), (64...2160).contains(side) {
            // A long narrow canvas would be cut off at the longest side there is, and lose its shape.
            let longer = max(width, height) * side / shorterSide
            return longer <= 4096 ? scaled(toShorterSide: side) : nil
        }
        let sides = text.split(separator: text.contains("×") ? "×" : "x", omittingEmptySubsequences: false)
            .map { Int($0) }
        guard sides.count == 2, let width = sides[0], let height = sides[1],
            (16...4096).contains(width), (16...4096).contains(height)
        else { return nil }
        return Canvas(width: width, height: height, framesPerSecond: framesPerSecond)
    }
}

/// Why a request for a file cannot be met.
public enum OutputSettingsError: Error, Hashable, Sendable, CustomStringConvertible {
    /// No such kind of file.
    case format(String)
    /// No such quality.
    case quality(String)
    /// No such resolution.
    case resolution(String)
    /// Not a number of frames a second that is possible.
    case frameRate(Int)

    /// What happened and what works instead.
    public var description: String {
        switch self {
        case .format(let text):
            "The format \"\(text.printable)\" cannot be written. Use \(OutputFormat.choices)."
        case .quality(let text): "There is no quality \"\(text.printable)\". Use \(OutputQuality.choices)."
        case .resolution(let text):
            "\"\(text.printable)\" is not a resolution. Use 1080p, 720p, another shorter side from 64p to 2160p, "
                + "or a size such as 1920x1080 with sides from 16 to 4096."
        case .frameRate(let number): "\(number) frames a second is not possible. Use 1 to 120."
        }
    }
}

extension CaseIterable where Self: RawRepresentable<String> {
    /// All of them, for people to choose from: `mp4, mov or webm`.
    static var choices: String {
        let words = allCases.map(\.rawValue)
        return words.dropLast().joined(separator: ", ") + (words.count > 1 ? " or " : "") + (words.last ?? "")
    }
}
