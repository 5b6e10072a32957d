import ExactJSON
import Foundation
import TestSupport
import Testing

/// What another user of the machine can see of what is kept here: nothing, whatever the umask.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15))) struct SecondUserTests {
    private static let nobody = ["--reuid=65534", "--regid=65534", "--clear-groups", "--"]

    /// Whether a program can be run here as a user who may nothing.
    static let canBecomeNobody = (try? Tool.run(["setpriv"] + nobody + ["id", "-u"]))?.output == "65534\n"

    /// The files and folders below a place that nobody can read, write or, in the case of folders, list.
    private func seen(by nobody: [String], below place: URL) throws -> [String] {
        let found = try Tool.run(
            ["setpriv"] + nobody + ["find", place.path, "-mindepth", "1", "(", "-readable", "-o", "-writable", ")"]
        )
        return found.output.split(separator: "\n").map(String.init)
    }

    /// A home that everybody may look into, as many are.
    private func withOpenHome(_ body: (URL) throws -> Void) throws {
        guard Self.canBecomeNobody else {
            print("skipped: no program can be run as another user here")
            return
        }
        try withHome { home in
            chmod(home.path, 0o755)
            try body(home)
        }
    }

    private func work(_ home: URL, _ mask: mode_t) throws {
        let said = try reeldeck(["say", "make a 1 second clip of the sea"], home: home, umask: mask)
        #expect(said.status == 0, "\(said.errors)")
        let film = try reeldeck(["export", "-o", "film.mp4", "--resolution", "320x180"], home: home, umask: mask)
        #expect(film.status == 0, "\(film.errors)")
        #expect(try reeldeck(["upload", "film.mp4"], home: home, umask: mask).status == 0)
    }

    @Test(arguments: TestAmount.of([0o000, 0o022] as [mode_t], otherwise: 1))
    func nothingThatIsKeptIsSeen(_ mask: mode_t) throws {
        try withOpenHome { home in
            try work(home, mask)
            for name in [".local", ".cache", ".config"] {
                let place = home.appending(path: name)
                #expect(FileManager.default.fileExists(atPath: place.path), "\(name) is not there to be looked into")
                #expect(try seen(by: Self.nobody, below: place).isEmpty)
            }
            // The film itself is where its user wanted it, and as open as the umask lets it be.
            #expect(
                try Tool.run(["setpriv"] + Self.nobody + ["cat", home.appending(path: "film.mp4").path]).status == 0
            )
        }
    }

    /// The folders of the home that were there before are as they were, and what lies in them is closed all the same.
    @Test(arguments: TestAmount.of([0o000, 0o022] as [mode_t], otherwise: 1))
    func foldersThatStoodOpenStayAsTheyAre(_ mask: mode_t) throws {
        try withOpenHome { home in
            let folders = [".local/share/reeldeck", ".local/state/reeldeck", ".cache/reeldeck", ".config/nemovideo"]
            for folder in folders { try Self.makeOpen(home.appending(path: folder)) }
            try work(home, mask)
            for folder in folders {
                #expect(Self.mode(home.appending(path: folder)) == 0o755)
                let seen = try seen(by: Self.nobody, below: home.appending(path: folder))
                #expect(seen.isEmpty, "\(seen)")
            }
        }
    }

    @Test(arguments: TestAmount.of([0o755, 0o777, 0o711, 0o700] as [mode_t], otherwise: 1))
    func aGivenFolderKeepsItsModeAndShowsNothing(_ mode: mode_t) throws {
        try withOpenHome { home in
            let data = home.appending(path: "data")
            mkdir(data.path, 0o700)
            chmod(data.path, mode)
            try withServer(data, home, umask: 0) { address in
                let said = try reeldeck(
                    ["--api-url", address, "say", "make a 1 second clip of the sea"],
                    home: home,
                    umask: 0
                )
                #expect(said.status == 0, "\(said.errors)")
                #expect(Self.mode(data) == mode)
                let seen = try seen(by: Self.nobody, below: data)
                #expect(seen.isEmpty || seen == [data.appending(path: "reeldeck").path], "\(seen)")
                let inside = mode == 0o700 ? data : data.appending(path: "reeldeck")
                #expect(Self.mode(inside) == 0o700)
                #expect(FileManager.default.fileExists(atPath: inside.appending(path: "studio.sqlite").path))
                #expect(Self.mode(inside.appending(path: "studio.sqlite")) == 0o600)
            }
        }
    }

    /// An earlier version kept all in the folder itself, in a database that everybody could read.
    @Test func aFolderOfAnEarlierVersionOpensWithAllThatIsInIt() throws {
        try withOpenHome { home in
            let data = home.appending(path: "data")
            mkdir(data.path, 0o700)
            try withServer(data, home, umask: 0o022) { address in
                let said = try reeldeck(["--api-url", address, "say", "add a title 'Kept'"], home: home)
                #expect(said.status == 0, "\(said.errors)")
            }
            chmod(data.path, 0o755)
            for name in ["studio.sqlite", "studio.sqlite-wal", "studio.sqlite-shm"] {
                chmod(data.appending(path: name).path, 0o644)
            }
            #expect(!(try seen(by: Self.nobody, below: data)).isEmpty)
            try withServer(data, home, umask: 0o022) { address in
                #expect(Self.mode(data) == 0o755)
                #expect(!FileManager.default.fileExists(atPath: data.appending(path: "reeldeck").path))
                #expect(try seen(by: Self.nobody, below: data).isEmpty)
                // The address is another, and with it the session; what the database holds is there all the same.
                let shown = try reeldeck(["--api-url", address, "show"], home: home)
                #expect(shown.status == 0, "\(shown.errors)")
                let kept = try Tool.run(["grep", "-rl", "Kept", data.path])
                #expect(kept.output.contains("studio.sqlite"))
            }
        }
    }

    /// In a folder of theirs that stands open, another user has put what looks like an earlier version's.
    @Test func aDatabaseOfSomebodyElsesIsNotUsed() throws {
        try withOpenHome { home in
            let data = home.appending(path: "data")
            mkdir(data.path, 0o755)
            chmod(data.path, 0o777)
            let planted = ["studio.sqlite", "media"].map { data.appending(path: $0).path }
            _ = try Tool.run(["setpriv"] + Self.nobody + ["touch", planted[0]])
            _ = try Tool.run(["setpriv"] + Self.nobody + ["mkdir", planted[1]])
            chmod(planted[0], 0o666)
            chmod(planted[1], 0o777)
            chown(data.path, 65_534, 65_534)
            try withServer(data, home, umask: 0o022) { address in
                let said = try reeldeck(
                    ["--api-url", address, "say", "make a 1 second clip of the sea"],
                    home: home
                )
                #expect(said.status == 0, "\(said.errors)")
                #expect(try Data(contentsOf: URL(filePath: planted[0])).isEmpty)
                let inside = data.appending(path: "reeldeck")
                #expect(Self.mode(inside) == 0o700)
                #expect(FileManager.default.fileExists(atPath: inside.appending(path: "studio.sqlite").path))
                let seen = try seen(by: Self.nobody, below: data)
                #expect(Set(seen) == Set(planted), "\(seen)")
            }
        }
    }

    @Test func aPrivateFolderOfSomebodyElsesIsRefused() throws {
        try withOpenHome { home in
            let data = home.appending(path: "data")
            mkdir(data.path, 0o755)
            chmod(data.path, 0o777)
            #expect(
                try Tool.run(["setpriv"] + Self.nobody + ["mkdir", data.appending(path: "reeldeck").path]).status == 0
            )
            let result = try reeldeck(["serve", "--data", data.path], home: home)
            #expect(result.status == 69, "\(result)")
            #expect(result.errors.contains("it is theirs"), "\(result.errors)")
            #expect(Self.mode(data.appending(path: "reeldeck")) != 0o700)
        }
    }

    /// A cache of an earlier version, which everybody could read, is closed.
    @Test func aCacheOfAnEarlierVersionIsClosed() throws {
        try withOpenHome { home in
            let cache = home.appending(path: ".cache/reeldeck")
            for name in ["", "spans", "proxies", "glimpses"] { try Self.makeOpen(cache.appending(path: name)) }
            for name in ["spans", "proxies", "glimpses"] {
                try Data("a piece of a film".utf8).write(to: cache.appending(path: "\(name)/old.mp4"))
            }
            #expect(try seen(by: Self.nobody, below: cache).count == 6)
            #expect(try reeldeck(["show"], home: home).status == 0)
            #expect(Self.mode(cache) == 0o755)
            for name in ["spans", "proxies", "glimpses"] {
                #expect(Self.mode(cache.appending(path: name)) == 0o700)
                #expect(FileManager.default.fileExists(atPath: cache.appending(path: "\(name)/old.mp4").path))
            }
            #expect(try seen(by: Self.nobody, below: cache) == [])
        }
    }

    // MARK: Help

    private static func mode(_ place: URL) -> mode_t {
        var facts = stat()
        return lstat(place.path, &facts) == 0 ? facts.st_mode & 0o7777 : 0
    }

    private static func makeOpen(_ folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        chmod(folder.path, 0o755)
    }

    /// A studio by itself in a folder, until the body is done.
    private func withServer(_ data: URL, _ home: URL, umask: mode_t, _ body: (String) throws -> Void) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        let mask = String(umask, radix: 8)
        process.arguments = ["-c", "umask \(mask); exec \"$0\" serve --data \"$1\"", Program.path, data.path]
        process.environment = [
            "HOME": home.path, "PATH": Tool.path,
        ]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        defer {
            process.terminate()
            process.waitUntilExit()
        }
        var line = ""
        while !line.contains("\n") {
            let piece = output.fileHandleForReading.availableData
            if piece.isEmpty { break }
            line += String(decoding: piece, as: UTF8.self)
        }
        let address = line.split(separator: " ").last.map { $0.trimmingCharacters(in: .newlines) } ?? ""
        try #require(address.hasPrefix("http://127.0.0.1:"), "\(line)")
        try body(address)
    }
}
