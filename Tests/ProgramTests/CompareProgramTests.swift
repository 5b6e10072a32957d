import TestSupport
import Testing

/// Two versions beside each other, in the real program and from the real studio.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(10))) struct CompareProgramTests {
    @Test func aVersionIsComparedAndLeft() throws {
        try withHome { home in
            let program = Program(home: home, size: (100, 40))
            #expect(program.until(shows: "untitled"))
            program.type("add a title 'Hello' for 2 seconds\r")
            #expect(program.until(shows: "Title added"))
            program.type("add a title 'Onward' from 3 s to 5 s\r")
            #expect(program.until(shows: "Onward"))
            program.type("\u{1B}7")
            #expect(program.until(shows: "as it began"))
            program.forget()
            program.type("jd")
            #expect(program.until(shows: "version 2 → as it stands · 1 difference"), "\(program.words.suffix(1500))")
            program.forget()
            program.type("n")
            #expect(program.until(shows: "Title added: \"Onward\""))
            // A key that edits ends it, and edits nothing.
            program.forget()
            program.type("d")
            #expect(program.until(shows: "The comparison is over"))
            #expect(program.leave() == 0)
            let shown = try reeldeck(["show"], home: home).output
            #expect(shown.contains("Onward"), "\(shown)")
        }
    }
}
