import Foundation
import Hashes

/// Names spans, sounds and pictures by all that goes into them.
struct SpanNames: Sendable {
    /// To be raised whenever the same words to ffmpeg come to mean another picture or sound.
    private static let version = 2

    private var stamps: [String: String] = [:]
    private let tool: String

    /// Names for what an ffmpeg makes: another ffmpeg encodes in another way.
    init(tools: MediaTools) {
        tool = Self.stamp(tools.ffmpeg)
    }

    /// The name of a span.
    mutating func name(_ span: SpanPlan) -> String { name("span", span.recipe, span.sources.map(\.path)) }

    /// The name of frames that are cut out of their source.
    mutating func name(_ copy: CopyPlan) -> String { name("copy", copy.recipe, [copy.input.path]) }

    /// The name of a film's sound.
    mutating func name(_ sound: SoundPlan) -> String { name("sound", sound.recipe, sound.inputs.map(\.path)) }

    /// The name of anything that ffmpeg makes of some files by a recipe.
    mutating func name(_ kind: String, _ recipe: [String], _ paths: [String]) -> String {
        let sources = paths.map { path in
            if let known = stamps[path] { return known }
            let stamp = Self.stamp(path)
            stamps[path] = stamp
            return stamp
        }
        return ContentHash.name(texts: ["\(kind) \(Self.version)", tool, "\(recipe.count)"] + recipe + sources)
    }

    /// Size and time of a file: who changes a file changes these.
    private static func stamp(_ path: String) -> String {
        let file = URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false)
        let facts = try? FileManager.default.attributesOfItem(atPath: file)
        let size = (facts?[.size] as? NSNumber)?.int64Value ?? -1
        let time = (facts?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? -1
        return "\(file) \(size) \(time)"
    }
}
