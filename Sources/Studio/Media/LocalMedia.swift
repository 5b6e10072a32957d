import Foundation
import GRDB
import Timeline

/// The files behind a draft's sources, for who looks at them on this machine: nothing is made, changed or sent.
///
/// It reads what a studio keeps in its folder, whether that studio runs in this program, in another, or not at all.
public actor LocalMedia {
    private let folders: StudioFolders
    private var database: DatabaseQueue?

    /// What the studio of a folder keeps.
    public init(folder: URL) {
        folders = StudioFolders(root: folder)
    }

    /// The files of those sources of a draft that are there.
    /// - Parameter session: the draft's session; another session's files are not seen.
    public func files(of draft: Draft, session: String) -> [MediaSource: URL] {
        var files: [MediaSource: URL] = [:]
        // Who is cancelled looks at nothing any more.
        for (source, length) in (try? draft.neededLengths()) ?? [] {
            guard let file = file(of: source, length: length, canvas: draft.canvas, session: session),
                FileManager.default.fileExists(atPath: file.path)
            else { continue }
            files[source] = file
        }
        return files
    }

    private func file(of source: MediaSource, length: Int, canvas: Canvas, session: String) -> URL? {
        switch source {
        case .file(let id): upload(id, session: session)
        case .generated(let prompt): folders.clip(prompt, length: length, canvas: canvas)
        case .music(let mood): folders.music(mood, length: StudioFolders.musicLength(for: length))
        case .unknown: nil
        }
    }

    private func upload(_ id: String, session: String) -> URL? {
        do {
            let database = try opened()
            let record = try database.read { try MediaRecord.find(id, session: session, in: $0) }
            return record.map { folders.media.appending(path: $0.file) }
        } catch {
            // A folder without a studio, or one of another version: there is nothing to look at.
            return nil
        }
    }

    private func opened() throws -> DatabaseQueue {
        if let database { return database }
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(1)
        let opened = try DatabaseQueue(path: folders.database.path, configuration: configuration)
        database = opened
        return opened
    }
}
