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

    /// Whose the folder is could read all that is put into a database of theirs.
    @Test func aDatabaseThatAnotherUserPutThereIsNotTaken() throws {
        guard geteuid() == 0 else { return print("skipped: only the administrator can give files away") }
        try withPlace { place in
            let database = place.appending(path: "studio.sqlite"), media = place.appending(path: "media")
            for folder in [place, media] {
                mkdir(folder.path, 0o700)
                chmod(folder.path, 0o777)
            }
            try Data().write(to: database)
            chmod(database.path, 0o666)
            for planted in [place, database, media] { chown(planted.path, 65_534, 65_534) }
            let folders = StudioFolders(root: place)
            #expect(folders.root == place.appending(path: "reeldeck"))
            try folders.prepare()
            #expect(Self.mode(folders.root) == 0o700)
            #expect(Self.mode(database) == 0o666)
            #expect(Self.mode(media) == 0o777)
            // In a home that is closed it is that user's own, and an administrator may work with it.
            chmod(place.path, 0o700)
            try FileManager.default.removeItem(at: folders.root)
            #expect(StudioFolders(root: place).root == place)
        }
    }

    /// An earlier version's folder stands open, and another user may have put folders beside its database.
    @Test(arguments: ["media", "generated", "films", "scratch"])
    func whatLiesBesideAnOldDatabaseIsLookedAtToo(_ name: String) throws {
        guard geteuid() == 0 else { return print("skipped: only the administrator can give files away") }
        try withPlace { place in
            let folder = place.appending(path: name), disk = place.appending(path: "disk")
            for folder in [place, folder, disk] {
                mkdir(folder.path, 0o700)
                chmod(folder.path, 0o777)
            }
            try Data().write(to: place.appending(path: "studio.sqlite"))
            try Data("theirs".utf8).write(to: folder.appending(path: "a.part"))
            chown(folder.path, 65_534, 65_534)
            #expect(throws: PrivateFilesError.self) { try StudioFolders(root: place).prepare() }
            #expect(Self.mode(folder.appending(path: "a.part")) != 0)
            // Nor through a link to one of them.
            rename(folder.path, place.appending(path: "other").path)
            symlink(disk.path, folder.path)
            #expect(throws: PrivateFilesError.self) { try StudioFolders(root: place).prepare() }
            #expect(Self.mode(disk) == 0o777)
            // One of ours that an earlier version left open is closed.
            unlink(folder.path)
            mkdir(folder.path, 0o700)
            chmod(folder.path, 0o755)
            try StudioFolders(root: place).prepare()
            #expect(Self.mode(folder) == 0o700)
        }
    }

    @Test func aLockOfAnotherUsersLeadsNowhere() throws {
        guard geteuid() == 0 else { return print("skipped: only the administrator can give files away") }
        try withPlace { place in
            mkdir(place.path, 0o700)
            chmod(place.path, 0o777)
            try Data().write(to: place.appending(path: "studio.sqlite"))
            let lock = place.appending(path: "studio.lock")
            try Data("http://127.0.0.1:1\n".utf8).write(to: lock)
            chown(lock.path, 65_534, 65_534)
            #expect(throws: StudioStartError.self) { _ = try StudioLock.claim(folder: place) }
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
