import Deck
import Foundation
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
    private let glimpses: Glimpses

    /// Nil where there is no ffmpeg to look into files with.
    init?(workspace: Workspace, folders: Folders) {
        guard let tools = try? MediaTools.find() else { return nil }
        self.workspace = workspace
        media = LocalMedia(folder: folders.studio)
        probes = ProbeCache(probe: MediaProbe(tools: tools))
        glimpses = Glimpses(tools: tools, folder: folders.glimpses)
    }

    func filmstrip(of source: MediaSource, in draft: Draft) async -> Filmstrip? {
        guard let info = await known(draft, only: source)[source] else { return nil }
        return try? await glimpses.filmstrip(of: info)
    }

    func waveform(of source: MediaSource, in draft: Draft) async -> Waveform? {
        guard let info = await known(draft, only: source)[source] else { return nil }
        return try? await glimpses.waveform(of: info)
    }

    func frame(of draft: Draft, at time: Int, width: Int, height: Int) async -> Pixels? {
        let media = await known(draft)
        return try? await glimpses.frame(of: draft, media: media, at: time, width: width, height: height)
    }

    /// What the files of a draft hold, as far as they are there and can be read.
    private func known(_ draft: Draft, only wanted: MediaSource? = nil) async -> [MediaSource: MediaInfo] {
        guard let session = await workspace.project.sessionID else { return [:] }
        var known: [MediaSource: MediaInfo] = [:]
        let files = await media.files(of: draft, session: session)
        for (source, file) in files where wanted == nil || wanted == source {
            known[source] = try? await probes.info(of: file.path(percentEncoded: false))
        }
        return known
    }
}
