import EditLanguage
import Foundation
import Rendering
import Timeline

/// Finds or makes the files that a draft's segments need.
///
/// What is made is named by what it is made from, so the same clip is never made twice, and a draft that comes back
/// from a client finds its clips again. It belongs to no actor: a draft of hundreds of sources keeps nobody waiting.
struct MediaLibrary: Sendable {
    private let store: StudioStore
    private let folders: StudioFolders
    private let probes: ProbeCache
    private let clips: any ClipGenerating
    private let proxies: ProxyWork?
    private let making = SharedWork<Void>()

    init(
        store: StudioStore,
        folders: StudioFolders,
        probes: ProbeCache,
        clips: any ClipGenerating,
        proxies: ProxyWork?
    ) {
        self.store = store
        self.folders = folders
        self.probes = probes
        self.clips = clips
        self.proxies = proxies
    }

    /// Makes what a draft needs and lacks.
    func prepare(_ draft: Draft, session: String) async throws {
        _ = try await resolve(draft, session: session)
    }

    /// The file behind each source of a draft; a source that cannot be had is left out, for the plan to name it.
    /// - Throws: `CancellationError` soon after the task is cancelled, wherever it is.
    func resolve(_ draft: Draft, session: String) async throws -> [MediaSource: MediaInfo] {
        let needed = try await LongComputation.run { try draft.neededLengths() }
        // All at once: a draft from elsewhere may name a hundred thousand.
        let files = try store.media(of: session, withRemoved: true).reduce(into: [:]) { $0[$1.id] = $1.file }
        var found: [MediaSource: MediaInfo] = [:]
        for (source, length) in needed {
            try Task.checkCancellation()
            switch source {
            case .file(let id):
                if let file = files[id] { found[source] = try await info(of: folders.media.appending(path: file)) }
            case .generated(let prompt):
                found[source] = try await clip(prompt, length: length, canvas: draft.canvas)
            case .music(let mood):
                found[source] = try await music(mood, length: length)
            case .unknown: break
            }
        }
        await proxies?.use(found.values)
        return found
    }

    private func clip(_ prompt: String, length: Int, canvas: Canvas) async throws -> MediaInfo {
        let file = folders.clip(prompt, length: length, canvas: canvas)
        let clips = clips
        return try await once(file) {
            let request = ClipRequest(
                prompt: prompt,
                lengthMs: length,
                width: canvas.width,
                height: canvas.height,
                fps: canvas.framesPerSecond
            )
            do {
                try await clips.generate(request, to: file) { _ in }
            } catch GeneratorError.cancelled {
                throw CancellationError()
            } catch let error as GeneratorError {
                throw MediaLibraryError.generator(error.description)
            }
        }
    }

    /// As long as generated music may be, in ms.
    private static let longestMusic = 3_600_000

    private func music(_ mood: String, length: Int) async throws -> MediaInfo {
        guard let mood = MusicMood(rawValue: mood) else { throw MediaLibraryError.unknownMood(mood) }
        guard length <= Self.longestMusic else {
            throw MediaLibraryError.generator("music can be an hour long at most.")
        }
        let whole = StudioFolders.musicLength(for: length)
        let file = folders.music(mood.rawValue, length: whole)
        return try await once(file) {
            let part = file.appendingPathExtension("part")
            // Away from this actor: a minute of music takes seconds of work.
            let work = Task.detached {
                try Synthesizer(plan: MusicPlan(mood: mood, seed: 1)).write(lengthMs: whole, to: part)
            }
            try await withTaskCancellationHandler {
                try await work.value
            } onCancel: {
                work.cancel()
            }
            try FileManager.default.moveItem(at: part, to: file)
        }
    }

    /// Makes a file unless it is there; two who want it at once wait for the same work.
    private func once(_ file: URL, _ make: @escaping @Sendable () async throws -> Void) async throws -> MediaInfo {
        @Sendable func isThere() -> Bool { FileManager.default.fileExists(atPath: file.path) }
        // Looked at again when its turn comes: it may have been made in the meantime.
        if !isThere() { try await making.value(file.path) { if !isThere() { try await make() } } }
        return try await info(of: file)
    }

    private func info(of file: URL) async throws -> MediaInfo {
        do {
            return try await probes.info(of: file.path)
        } catch {
            try Task.checkCancellation()
            throw error
        }
    }
}

/// Why a file that a draft needs cannot be had.
enum MediaLibraryError: Error, Hashable {
    case unknownMood(String)
    case generator(String)

    func message(_ language: Language) -> String {
        switch self {
        case .unknownMood(let mood): language.turnWording.noMusic(mood)
        case .generator(let reason): language.turnWording.notGenerated(reason)
        }
    }
}

extension Draft {
    /// How much of each source the segments use, in ms from its beginning, or the whole where it has a length.
    /// - Throws: `CancellationError` soon after the task is cancelled.
    func neededLengths() throws -> [(MediaSource, Int)] {
        var lengths: [MediaSource: Int] = [:]
        var order: [MediaSource] = []
        for track in tracks {
            for segment in track.segments {
                try Task.checkCancellation()
                guard let part = segment.media else { continue }
                if lengths[part.source] == nil { order.append(part.source) }
                let needed = part.sourceLength ?? max(part.sourceRange(of: segment.duration).end, part.sourceStart + 1)
                lengths[part.source] = max(lengths[part.source] ?? 0, needed)
            }
        }
        return order.map { ($0, lengths[$0] ?? 0) }
    }
}
