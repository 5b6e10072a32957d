import Foundation
import Hummingbird
import Rendering
import ServiceProtocol
import Timeline

extension StudioService {
    /// The media files of a session, with all that is known of them.
    @Sendable func media(_ request: Request, _ context: StudioContext) async throws -> StudioAnswer {
        .success(try await told(of: try session(request, context).id).json)
    }

    /// Another name or content for a file.
    @Sendable func changeMedia(_ request: Request, _ context: StudioContext) async throws -> StudioAnswer {
        let session = try session(request, context)
        let id = try context.parameters.require("id")
        switch MediaChange(json: try await request.json()) {
        case .name(let name): try rename(id, to: name, session: session.id)
        case .content(let other): try await replace(id, with: other, session: session.id)
        case nil: throw StudioError.badRequest("A file takes another \"filename\" or the content of another \"file\".")
        }
        return .success(try await told(of: session.id).json)
    }

    /// Takes a file out.
    @Sendable func removeMedia(_ request: Request, _ context: StudioContext) async throws -> StudioAnswer {
        let session = try session(request, context)
        let id = try context.parameters.require("id")
        // All versions are searched for it, which of a long history takes a while.
        if let content = try await LongComputation.run({ try store.remove(id, session: session.id) }) { drop(content) }
        return .success(try await told(of: session.id).json)
    }

    private func rename(_ id: String, to name: String, session: String) throws {
        try store.change(id, session: session) { record in
            var name = Self.baseName(name)
            // What it is does not change with what it is called.
            if MediaFormat(fileName: name) == nil, let ending = record.name.split(separator: ".").last {
                name += ".\(ending)"
            }
            try Self.checkName(name)
            guard MediaFormat(fileName: name)?.content == MediaFormat(fileName: record.name)?.content else {
                throw StudioError.badRequest("The name says that it is another kind of file. It stays what it is.")
            }
            record.name = name
        }
    }

    private func replace(_ id: String, with other: String, session: String) async throws {
        let draft = try store.draft(of: session).draft
        let needed = await LongComputation.run { draft.reach(into: .file(id: id)) }
        let old = try store.replace(id, with: other, session: session) { old, new in
            guard old.kind == new.kind else {
                throw StudioError.badRequest("\(new.name) is \(new.kind), and \(old.name) is \(old.kind).")
            }
            if let length = new.duration, length < needed {
                let (has, wants) = (TimeText.seconds(length), TimeText.seconds(needed))
                throw StudioError.badRequest("\(new.name) is \(has) long, and the film uses \(wants) of \(old.name).")
            }
        }
        drop(old)
    }

    /// A content that nothing names any more.
    private func drop(_ content: String) {
        try? FileManager.default.removeItem(at: folders.media.appending(path: content))
    }

    private func told(of session: String) async throws -> SessionMedia {
        var files: [SessionMedia.File] = []
        for record in try store.media(of: session) { files.append(await told(of: record)) }
        return SessionMedia(files)
    }

    private func told(of record: MediaRecord) async -> SessionMedia.File {
        let place = folders.media.appending(path: record.file).path(percentEncoded: false)
        let size = try? FileManager.default.attributesOfItem(atPath: place)[.size] as? Int
        var streams = record.streams
        if streams == nil, size != nil, let info = try? await probes.info(of: place) {
            let found = info.streamWords.joined(separator: "\n")
            // It is not looked into a second time.
            try? store.change(record.id, session: record.sessionID) { $0.streams = found }
            streams = found
        }
        return SessionMedia.File(
            id: record.id,
            name: record.name,
            kind: MediaFormat.Content(rawValue: record.kind),
            duration: record.duration,
            width: record.width,
            height: record.height,
            size: size,
            streams: (streams ?? "").split(separator: "\n").map(String.init),
            isMissing: size == nil,
            place: place
        )
    }
}

extension MediaInfo {
    /// The streams in it, a few words each, as every language has them.
    var streamWords: [String] {
        let pictures = video.map { video in
            let rate = (video.framesPerSecond * 100).rounded() / 100
            let words = rate == rate.rounded() ? "\(Int(rate))" : "\(rate)"
            return isStill || rate == 0 ? video.codec : "\(video.codec) \(words) fps"
        }
        let sound = audio.map { "\($0.codec) \($0.sampleRate / 1000) kHz \($0.channels)ch" }
        return [pictures, sound].compactMap(\.self)
    }
}

extension Draft {
    /// How far it looks into a source, in ms.
    fileprivate func reach(into source: MediaSource) -> Int {
        tracks.lazy.flatMap(\.segments).reduce(0) { reach, segment in
            guard let media = segment.media, media.source == source else { return reach }
            return max(reach, media.sourceRange(of: segment.duration).end)
        }
    }
}
