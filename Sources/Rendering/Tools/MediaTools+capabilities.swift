/// What an ffmpeg can do, of the things that rendering needs.
public struct MediaCapabilities: Hashable, Sendable {
    /// The first line of `ffmpeg -version`; nil where it could not be run.
    public var version: String?
    /// Every filter it has, by name.
    public var filters: Set<String>
    /// Every encoder it has, by name.
    public var encoders: Set<String>

    /// Capabilities as found.
    public init(version: String?, filters: Set<String>, encoders: Set<String>) {
        self.version = version
        self.filters = filters
        self.encoders = encoders
    }

    /// What rendering cannot do without.
    public static let requiredFilters = [
        "adelay", "afade", "aformat", "alimiter", "ametadata", "amix", "anullsrc", "apad", "aresample", "areverse",
        "asetnsamples", "asetpts", "asettb", "ass", "atempo", "atrim", "bwdif", "color", "colorchannelmixer",
        "concat", "crop", "curves", "ebur128", "fade", "format", "fps", "gblur", "hflip", "lut3d", "lutyuv",
        "overlay", "pad", "palettegen", "paletteuse", "pan", "perspective", "premultiply", "reverse", "rotate", "scale",
        "setpts",
        "setsar", "settb", "split", "tpad", "transpose", "trim", "vflip", "volume", "xfade",
    ]
    /// The encoders it cannot do without.
    public static let requiredEncoders = ["libx264", "aac", "ffv1"]

    /// The formats that this ffmpeg can write.
    public var formats: [OutputFormat] {
        OutputFormat.allCases.filter { encoders.isSuperset(of: $0.recipe.encoders) }
    }

    /// What is needed and not there, in words: `filter ass`, `encoder libx264`.
    public var missing: [String] {
        Self.requiredFilters.filter { !filters.contains($0) }.map { "filter \($0)" }
            + Self.requiredEncoders.filter { !encoders.contains($0) }.map { "encoder \($0)" }
    }

    /// The names in the tables that `ffmpeg -filters` and `-encoders` print: the second word of each row.
    static func names(inTable text: String) -> Set<String> {
        let rows = text.split(separator: "\n").map { $0.split(separator: " ") }
        return Set(rows.filter { $0.count >= 2 && $0[1] != "=" }.map { String($0[1]) })
    }
}

extension MediaTools {
    /// Asks ffmpeg what it can do; starts three processes.
    public func capabilities() async -> MediaCapabilities {
        async let version = answer("-version")
        async let filters = answer("-filters")
        async let encoders = answer("-encoders")
        return MediaCapabilities(
            version: await version?.split(separator: "\n").first.map { String($0).printable },
            filters: MediaCapabilities.names(inTable: await filters ?? ""),
            encoders: MediaCapabilities.names(inTable: await encoders ?? "")
        )
    }

    private func answer(_ option: String) async -> String? {
        let output = try? await Tool.collect(ffmpeg, ["-hide_banner", option])
        return output.map { String(decoding: $0.bytes, as: UTF8.self) }
    }
}
