import EditLanguage
import Foundation
import ServiceProtocol
import Timeline

/// What film is wanted, and where.
public struct ExportOrder: Hashable, Codable, Sendable {
    /// The kind of file.
    public var output: RenderOutput
    /// The shape that the picture gets first; nil for the one it has.
    public var ratio: Timeline.Canvas.Ratio?
    /// Where the film goes, as it was written; nil for a free name after the project.
    public var file: String?
    /// Which of the timelines of sessions that are gone is meant, 1 for the newest; nil for what there is.
    public var kept: Int?

    /// An order; the format is the one that is named, else that of the file's name, else mp4.
    public init(
        format: String? = nil,
        quality: String = "high",
        resolution: String? = nil,
        ratio: Timeline.Canvas.Ratio? = nil,
        file: String? = nil,
        kept: Int? = nil
    ) {
        let ending = file.map { URL(filePath: $0).pathExtension }.flatMap { $0.isEmpty ? nil : $0 }
        output = RenderOutput(
            format: (format ?? ending ?? "mp4").lowercased(),
            quality: quality,
            resolution: resolution
        )
        self.ratio = ratio
        self.file = file
        self.kept = kept
    }

    /// What a message asks for.
    public init(_ wish: SpokenExport) {
        self.init(format: wish.format, resolution: wish.resolution, ratio: wish.ratio, file: wish.file)
    }
}

extension ExportOrder {
    /// The order, to be carried out in whatever folder one works then.
    func placed(in folder: URL) -> ExportOrder {
        var order = self
        order.file = file.map { WrittenPath.url($0, in: folder).path(percentEncoded: false) }
        return order
    }

    /// What it says of the film, in words that everybody reads: `9:16 1080p`, `gif`.
    var spokenKind: [String] {
        let ending = file.map { URL(filePath: $0).pathExtension.lowercased() } ?? "mp4"
        return [ratio?.rawValue, output.resolution, output.format == ending ? nil : output.format].compactMap { $0 }
    }

    /// Where the film goes, as a message names it.
    var spokenFile: String? {
        file.map { path in
            path.reduce(into: "") { text, character in
                if " \t\\'\"“‘「".contains(character) { text += "\\" }
                text.append(character)
            }
        }
    }
}

extension Request.Action {
    /// What it is in other words: an export stays one where the words say so, and a message is said as it stands.
    func amended(to text: String) -> Request.Action {
        guard case .export(let old) = self, case .export(var new) = Request.Action(said: text) else {
            return .say(text)
        }
        // Of these nothing can be said in a message.
        new.output = RenderOutput(
            format: new.output.format,
            quality: old.output.quality,
            resolution: new.output.resolution
        )
        new.kept = old.kept
        return .export(new)
    }
}

extension Timeline.Canvas {
    /// This canvas in another shape; nil if it has it already.
    public func shaped(_ ratio: Ratio) -> Timeline.Canvas? {
        let shaped = Timeline.Canvas(ratio, shorterSide: shorterSide, framesPerSecond: framesPerSecond)
        return shaped == self ? nil : shaped
    }
}
