import Deck
import Foundation
import Pictures
import Rendering
import Studio
import Timeline
import Workspace

/// Pictures and sounds for the screen from the files that the studio keeps on this machine.
///
/// A draft whose files are elsewhere, as those of the hosted service are, has none.
actor LocalPictures: PictureSource {
    private let workspace: Workspace
    private let media: LocalMedia
    private let probes: ProbeCache
    private let thumbnails: Thumbnails
    private let tools: MediaTools
    /// The film that is played in a window: the next takes its place.
    private let filmPlace: URL
    private let standIns: Proxies
    private let sound: SoundProgram?
    private let isRemote: Bool

    /// How far a segment may be from a time and still have to do with what is seen then, in ms.
    private static let reach = 10_000

    /// Nil where there is no ffmpeg to look into files with.
    /// - Parameters:
    ///   - sound: what lets sound be heard; nil where nothing here does.
    ///   - isRemote: whether who looks is far from this machine.
    init?(workspace: Workspace, folders: Folders, sound: SoundProgram?, isRemote: Bool) {
        guard let tools = try? MediaTools.find() else { return nil }
        self.tools = tools
        filmPlace = folders.cache.appending(path: "window.mp4")
        (self.sound, self.isRemote) = (sound, isRemote)
        standIns = Proxies(tools: tools, folder: folders.cache.appending(path: "proxies"))
        self.workspace = workspace
        media = LocalMedia(folder: folders.studio)
        probes = ProbeCache(probe: MediaProbe(tools: tools))
        thumbnails = Thumbnails(tools: tools, folder: folders.thumbnails)
    }

    // A file that is there and cannot be looked into is told from none.
    func filmstrip(of source: MediaSource, in draft: Draft) async -> Filmstrip? {
        let files = await files(of: draft)
        guard files[source] != nil else { return nil }
        let empty = Filmstrip(step: 1, frames: [])
        guard let info = await known(files, only: [source])[source] else { return empty }
        return (try? await thumbnails.filmstrip(of: info)) ?? empty
    }

    func picture(near time: Int, of source: MediaSource, in draft: Draft) async -> Pixels? {
        await filmstrip(of: source, in: draft)?.frame(at: time)
    }

    func waveform(of source: MediaSource, in draft: Draft) async -> Waveform? {
        let files = await files(of: draft)
        guard files[source] != nil else { return nil }
        let empty = Waveform(step: 1, peaks: [])
        guard let info = await known(files, only: [source])[source] else { return empty }
        return (try? await thumbnails.waveform(of: info)) ?? empty
    }

    func frame(of draft: Draft, at time: Int, width: Int, height: Int) async -> Pixels? {
        // A film of hundreds of clips shows few of them at a time; the others need not be looked into.
        let near = max(0, time - Self.reach)...time + Self.reach
        let segments = draft.tracks.flatMap(\.segments).filter {
            $0.start <= near.upperBound && $0.end >= near.lowerBound
        }
        let media = await known(files(of: draft), only: Set(segments.compactMap { $0.media?.source }))
        return try? await thumbnails.frame(of: draft, media: media, at: time, width: width, height: height)
    }

    /// What the sources of a part of a film hold that are there: of large ones their stand-ins.
    private func playable(_ draft: Draft) async -> [MediaSource: MediaInfo] {
        let sources = Set(draft.tracks.flatMap(\.segments).compactMap { $0.media?.source })
        return await standIns.standIns(for: known(files(of: draft), only: sources))
    }

    func film(of draft: Draft, range: TimeRange) async -> URL? {
        let source = PlaySource(tools: tools, draft: draft) { await self.playable($0) }
        return try? await source.film(of: range, to: filmPlace)
    }

    func player(for order: PlayOrder) async -> (any FilmPlayer)? {
        let source = PlaySource(tools: tools, draft: order.draft) { await self.playable($0) }
        return LocalPlayer(order, from: source, program: sound, isRemote: isRemote)
    }

    /// The files of a draft, as far as they are there.
    private func files(of draft: Draft) async -> [MediaSource: URL] {
        guard let session = await workspace.project.sessionID else { return [:] }
        return await media.files(of: draft, session: session)
    }

    /// What files hold, as far as they can be read.
    private func known(_ files: [MediaSource: URL], only wanted: Set<MediaSource>) async -> [MediaSource: MediaInfo] {
        var known: [MediaSource: MediaInfo] = [:]
        for (source, file) in files where wanted.contains(source) {
            known[source] = try? await probes.info(of: file.path(percentEncoded: false))
        }
        return known
    }
}
