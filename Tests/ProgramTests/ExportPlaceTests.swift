import Foundation
import TestSupport
import Testing

/// Where the program puts a film, and where it does not: exit status 64 before anything is rendered.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15))) struct ExportPlaceTests {
    private func withFilm(_ body: (URL) throws -> Void) throws {
        try withHome { home in
            #expect(try reeldeck(["say", "add a title 'Hi' for 1 second"], home: home).status == 0)
            try body(home)
        }
    }

    private func refused(_ arguments: [String], _ home: URL, _ words: String) throws {
        let result = try reeldeck(arguments, home: home)
        #expect(result.status == 64, "\(result)")
        #expect(result.output.isEmpty)
        #expect(result.errors.hasPrefix("reeldeck: "), "\(result.errors)")
        #expect(result.errors.contains(words), "\(result.errors)")
    }

    @Test func whatIsNoFileIsNotReplaced() throws {
        try withFilm { home in
            mkfifo(home.appending(path: "pipe.mp4").path, 0o600)
            symlink("/nowhere/at/all", home.appending(path: "dangling.mp4").path)
            mkdir(home.appending(path: "folder").path, 0o700)
            try refused(["export", "-o", "pipe.mp4"], home, "is a pipe")
            try refused(["export", "-o", "pipe.mp4", "--detach"], home, "is a pipe")
            try refused(["export", "-o", "dangling.mp4", "--json"], home, "is a link to /nowhere/at/all")
            try refused(["export", "-o", "folder"], home, "is a folder")
            try refused(["export", "-o", "new/"], home, "is a folder")
            try refused(["export", "-o", "/dev/null"], home, "is a device")
            try refused(["export", "-o", "/dev/stdout"], home, "/dev/stdout is a link")
            try refused(["say", "export to pipe.mp4"], home, "is a pipe")
            #expect(try reeldeck(["jobs", "--json"], home: home).output == "{\"jobs\":[]}\n")
            var facts = stat()
            #expect(lstat("/dev/null", &facts) == 0 && facts.st_mode & S_IFMT == S_IFCHR)
        }
    }

    @Test func aSourceIsNotReplaced() throws {
        try withFilm { home in
            let source = home.appending(path: "clip.mp4")
            #expect(try reeldeck(["export", "-o", "clip.mp4", "--resolution", "320x180"], home: home).status == 0)
            #expect(try reeldeck(["upload", "clip.mp4"], home: home).status == 0)
            let bytes = try Data(contentsOf: source)
            try refused(["export", "-o", "clip.mp4"], home, "is a source of this film")
            try refused(["say", "export to clip.mp4"], home, "is a source of this film")
            link(source.path, home.appending(path: "second.mp4").path)
            try refused(["export", "-o", "second.mp4"], home, "is a source of this film")
            #expect(try Data(contentsOf: source) == bytes)
        }
    }

    @Test(arguments: [(0o022, 0o644), (0o000, 0o666), (0o077, 0o600)] as [(mode_t, mode_t)])
    func aFilmFollowsTheUmaskAndReplacesAnotherFilm(_ mask: mode_t, _ mode: mode_t) throws {
        try withFilm { home in
            let film = home.appending(path: "film.mp4")
            try Data("an older film".utf8).write(to: film)
            let result = try reeldeck(["export", "-o", "film.mp4", "--resolution", "320x180"], home: home, umask: mask)
            #expect(result.status == 0, "\(result.errors)")
            var facts = stat()
            #expect(stat(film.path, &facts) == 0)
            #expect(facts.st_mode & 0o777 == mode)
            #expect(facts.st_size > 1000)
        }
    }
}
