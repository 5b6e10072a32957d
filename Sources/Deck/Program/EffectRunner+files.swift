import Foundation
import Timeline
import Workspace

// Files of the project and of this machine.
extension EffectRunner {
    func perform(_ effect: FileEffect) {
        let workspace = workspace
        switch effect {
        case .rename(let id, let name): startUntold { try await workspace.rename(file: id, to: name) }
        // One after the other: each tells the files as they are then.
        case .remove(let ids): startUntold { for id in ids { try await workspace.remove(file: id) } }
        case .relink(let id, let path):
            startUntold { [tell] in
                try await workspace.relink(file: id, to: path) { tell(.sent($0)) }
            }
        case .browse(let path): start { .folder(await Self.look(into: path, of: workspace)) }
        case .list(let written): start { .listed(await Self.list(written, of: workspace)) }
        case .open(let path): start { [opener] in .opened(path, await Self.show(path, with: opener)) }
        case .play(let path): start { [opener] in .opened(path, await Self.play(path, with: opener)) }
        case .playRange(let range, let film):
            start { [opener, pictures] in
                guard let made = await pictures?.film(of: film.draft, range: range) else {
                    return .opened("ffmpeg", .failed("ffmpeg"))
                }
                return .opened(made.path, await Self.play(made.path, with: opener))
            }
        }
    }

    @concurrent private static func play(_ path: String, with opener: (any FileOpener)?) async -> FileOpening {
        guard FileManager.default.fileExists(atPath: path) else { return .gone }
        return await opener?.play(URL(filePath: path)) ?? .noPlayer
    }

    @concurrent private static func show(_ path: String, with opener: (any FileOpener)?) async -> FileOpening {
        guard FileManager.default.fileExists(atPath: path) else { return .gone }
        return await opener?.open(URL(filePath: path)) ?? .nobody
    }

    @concurrent private static func list(_ written: String, of workspace: Workspace) async -> WrittenFolder {
        // What is relative begins in the folder that is worked in.
        let start = URL(filePath: workspace.look(into: nil).path, directoryHint: .isDirectory)
        let folder = WrittenPath.url(CompletionSources.unescaped(written), in: start)
        return WrittenFolder(written: written, listing: workspace.look(into: folder.path(percentEncoded: false)))
    }

    /// Looks into a folder where nobody waits: a disk may sleep.
    @concurrent private static func look(into path: String?, of workspace: Workspace) async -> FolderListing {
        workspace.look(into: path)
    }
}
