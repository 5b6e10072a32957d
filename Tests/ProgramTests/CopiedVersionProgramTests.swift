import Foundation
import ScriptedService
import TestSupport
import Testing

/// An old version of a film of the hosted service, which cannot go back, becomes a project of the studio.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(10))) struct CopiedVersionProgramTests {
    private static func film(_ name: String) -> String {
        let meta = #"{"id":"\#(name)","name":"\#(name)","title":{"text":"\#(name)"}}"#
        return #"{"t":[{"tt":7,"sg":[{"d":3000,"m":\#(meta)}]}],"d":3000}"#
    }

    @Test func anOldVersionIsGoneBackToInTheStudio() async throws {
        let service = MoodyService(Self.film("Alpha"))
        try await Hosted.with({ await service.answer($0) }) { hosted in
            _ = try hosted.run(["show"])
            await service.become(Self.film("Bravo"))
            Self.copyTheFirst(hosted)
            let projects = try reeldeck(["project", "list"], home: hosted.home).output
            #expect(projects.contains("untitled v1"))
            #expect(await service.sent.isEmpty)
            let shown = try reeldeck(["show", "--studio", "--project", "untitled v1"], home: hosted.home)
            #expect(shown.output.contains("Alpha"), "\(shown)")
        }
    }

    @Test func anOldVersionIsComparedWithoutAWordToTheService() async throws {
        let service = MoodyService(Self.film("Alpha"))
        try await Hosted.with({ await service.answer($0) }) { hosted in
            _ = try hosted.run(["show"])
            await service.become(Self.film("Bravo"))
            Self.compareTheFirst(hosted)
            #expect(await service.sent.isEmpty)
        }
    }

    private static func compareTheFirst(_ hosted: Hosted) {
        let program = Program(["--api-url", hosted.address], home: hosted.home, size: (120, 40))
        #expect(program.until(shows: "Bravo"))
        program.type("\u{1B}7")
        #expect(program.until(shows: "as first seen here"))
        program.forget()
        program.type("jd")
        #expect(program.until(shows: "version 1 → as it stands · 2 differences"), "\(program.words.suffix(3000))")
        #expect(program.until(shows: "Alpha"))
        #expect(program.leave() == 0)
    }

    private static func copyTheFirst(_ hosted: Hosted) {
        let program = Program(["--api-url", hosted.address], home: hosted.home, size: (120, 40))
        #expect(program.until(shows: "Bravo"))
        program.type("\u{1B}7")
        #expect(program.until(shows: "as first seen here"))
        program.type("j")
        program.type("c")
        #expect(program.until(shows: "open the copy in the studio"), "\(program.words.suffix(3000))")
        program.forget()
        program.type("\u{1B}[17~")
        #expect(program.until { $0.words.contains("studio") && $0.words.contains("Alpha") })
        #expect(program.leave() == 0)
    }
}
