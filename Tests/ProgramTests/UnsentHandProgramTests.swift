import Foundation
import ScriptedService
import TestSupport
import Testing

/// What was done by hand on the screen of the hosted service and was not sent: the next program has it, however the last ended.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(10))) struct UnsentHandProgramTests {
    private static func film(_ names: String...) -> String {
        let titles = names.enumerated().map { place, name in
            #"{"st":\#(place * 3000),"d":3000,"m":{"id":"\#(name)","name":"\#(name)","title":{"text":"\#(name)"}}}"#
        }
        return #"{"t":[{"tt":7,"sg":[\#(titles.joined(separator: ","))]}],"d":\#(names.count * 3000)}"#
    }

    private static func screen(_ hosted: Hosted) -> Program {
        Program(["--api-url", hosted.address], home: hosted.home, size: (120, 40))
    }

    /// Whether the program has so many gestures on disk.
    private static func isKept(_ count: Int, _ hosted: Hosted) -> Bool {
        let folder = hosted.home.appending(path: ".local/share/reeldeck")
        return ["projects.sqlite", "projects.sqlite-wal"].contains { name in
            let data = try? Data(contentsOf: folder.appending(path: name))
            return data?.range(of: Data(#""chained":\#(count)"#.utf8)) != nil
        }
    }

    @Test func itOutlivesAKillAndAQuitAndAnotherFilm() async throws {
        let service = MoodyService(Self.film("Alpha", "Bravo", "Carol"))
        try await Hosted.with({ await service.answer($0) }) { hosted in
            Self.editAndKill(hosted)
            let shown = try hosted.run(["show"])
            #expect(shown.errors.contains("2 edits by hand were not sent when the screen ended"), "\(shown)")
            Self.lookAndLeave(hosted)
            #expect(await service.sent.isEmpty)
            // Alpha goes elsewhere meanwhile.
            await service.become(Self.film("Bravo", "Carol"))
            Self.sendWhatFits(hosted)
            let sent = await service.sent
            #expect(sent.count == 1 && sent.first?.contains("delete T1·1") == true, "\(sent)")
            Self.seeNothingLeft(hosted)
            #expect(await service.sent.count == 1)
        }
    }

    /// The program goes on, and with it its mark on what is on disk; what it left in the project is its own again.
    @Test func itIsThereWhereOneComesBackFromAnotherProject() async throws {
        let service = MoodyService(Self.film("Alpha", "Bravo", "Carol"))
        try await Hosted.with({ await service.answer($0) }) { hosted in
            Self.goAndComeBack(hosted)
            #expect(await service.sent.isEmpty)
        }
    }

    private static func goAndComeBack(_ hosted: Hosted) {
        let program = screen(hosted)
        #expect(program.until(shows: "Carol"))
        program.type("\u{1B}1")
        program.type("nd")
        #expect(program.until(shows: "1 not sent: W sends"))
        program.type("\u{1B}2")
        program.type("new project Trip\r")
        #expect(program.until(shows: "Go over to Trip now?"))
        program.forget()
        program.type("y")
        #expect(program.until { $0.words.contains("Trip") && $0.words.contains("cloud") })
        #expect(!program.words.contains("not sent: W sends"))
        program.type("switch to untitled\r")
        #expect(program.until(shows: "1 not sent: W sends"), "\(program.words.suffix(2500))")
        #expect(program.leave() == 0)
    }

    private static func editAndKill(_ hosted: Hosted) {
        let program = screen(hosted)
        #expect(program.until(shows: "Carol"))
        program.type("\u{1B}1")
        program.type("nd")
        #expect(program.until(shows: "1 not sent: W sends"))
        program.type("nd")
        #expect(Program.eventually { program.look() && isKept(2, hosted) })
        program.signal(SIGKILL)
        #expect(program.end() == -SIGKILL)
    }

    private static func lookAndLeave(_ hosted: Hosted) {
        let program = screen(hosted)
        #expect(program.until(shows: "2 not sent: W sends"))
        #expect(program.until(shows: "2 edits by hand are not sent yet"))
        #expect(program.leave() == 0)
    }

    private static func sendWhatFits(_ hosted: Hosted) {
        let program = screen(hosted)
        #expect(program.until(shows: "(1 unfit)"))
        program.type("\u{1B}1")
        program.type("W")
        #expect(program.until(shows: "Done."))
        #expect(program.leave() == 0)
    }

    private static func seeNothingLeft(_ hosted: Hosted) {
        let program = screen(hosted)
        #expect(program.until(shows: "Carol"))
        #expect(!program.words.contains("not sent"))
        #expect(program.leave() == 0)
    }
}
