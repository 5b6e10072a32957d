import Foundation
import PrivateFiles
import Testing

@testable import Studio

/// Where a studio keeps things in a folder that was given, and who can look into it.
@Suite struct StudioFoldersTests {
    private func withPlace(_ body: (URL) throws -> Void) throws {
        let place = FileManager.default.temporaryDirectory.appending(path: "studio-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: place) }
        try body(place)
    }

    private static func mode(_ place: URL) -> mode_t {
        var facts = stat()
        return lstat(place.path, &facts) == 0 ? facts.st_mode & 0o777 : 0
    }

    @Test func aFolderThatIsNotThereIsMadeAndPrivate() throws {
        try withPlace { place in
            let folders = StudioFolders(root: place)
            #expect(folders.root == place)
            try folders.prepare()
            for folder in [place, folders.media, folders.generated, folders.films, folders.scratch] {
                #expect(Self.mode(folder) == 0o700)
            }
            #expect(Self.mode(folders.database) == 0o600)
            #expect(Self.mode(try folders.newScratch()) == 0o700)
            #expect(StudioFolders(root: place).root == place)
        }
    }

    @Test(arguments: [0o755, 0o750, 0o711, 0o777] as [mode_t])
    func aFolderThatStandsOpenHoldsAPrivateOne(_ mode: mode_t) throws {
        try withPlace { place in
            mkdir(place.path, 0o700)
            chmod(place.path, mode)
            let folders = StudioFolders(root: place)
            #expect(folders.root == place.appending(path: "reeldeck"))
            try folders.prepare()
            #expect(Self.mode(place) == mode)
            #expect(Self.mode(folders.root) == 0o700)
            // Closed by its owner later, it is still where it was.
            chmod(place.path, 0o700)
            #expect(StudioFolders(root: place).root == folders.root)
        }
    }

    @Test func whatAnEarlierVersionKeptStaysWhereItIsAndIsClosed() throws {
        try withPlace { place in
            mkdir(place.path, 0o700)
            chmod(place.path, 0o755)
            for name in ["studio.sqlite", "studio.sqlite-wal", "studio.sqlite-shm"] {
                try Data(name.utf8).write(to: place.appending(path: name))
                chmod(place.appending(path: name).path, 0o644)
            }
            let folders = StudioFolders(root: place)
            #expect(folders.root == place)
            try folders.prepare()
            #expect(Self.mode(place) == 0o755)
            for name in ["studio.sqlite", "studio.sqlite-wal", "studio.sqlite-shm"] {
                #expect(Self.mode(place.appending(path: name)) == 0o600)
                #expect(try String(contentsOf: place.appending(path: name), encoding: .utf8) == name)
            }
        }
    }

    @Test func aPrivateFolderThatIsOpenIsRefused() throws {
        try withPlace { place in
            mkdir(place.path, 0o700)
            chmod(place.path, 0o755)
            mkdir(place.appending(path: "reeldeck").path, 0o700)
            chmod(place.appending(path: "reeldeck").path, 0o755)
            #expect(throws: StudioStartError.self) { _ = try StudioLock.claim(folder: place) }
            #expect(Self.mode(place.appending(path: "reeldeck")) == 0o755)
        }
    }

    @Test func aLinkToAFolderIsThatFolder() throws {
        try withPlace { place in
            let disk = URL(filePath: place.path + "-disk")
            defer { try? FileManager.default.removeItem(at: disk) }
            mkdir(disk.path, 0o700)
            symlink(disk.path, place.path)
            let folders = StudioFolders(root: place)
            #expect(folders.root == place)
            try folders.prepare()
            #expect(Self.mode(disk.appending(path: "studio.sqlite")) == 0o600)
        }
    }
}
