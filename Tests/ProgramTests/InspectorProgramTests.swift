import Foundation
import TestSupport
import Testing

/// Properties set in their rows, in a real terminal, until they are in the film.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15))) struct InspectorProgramTests {
    @Test func aTitleIsSetRowByRow() throws {
        try withHome { home in
            let said = try reeldeck(["say", "add the title \"One\" for 3 seconds"], home: home)
            #expect(said.status == 0)
            let deck = Program(home: home, size: (120, 40))
            #expect(deck.until(shows: "One"))
            deck.type("\u{1B}1nI")
            #expect(deck.until(shows: "fade in, out"))
            // Its text; by Tab on to its start, which is refused; then as it can be.
            deck.type("\r\u{15}Two\t")
            #expect(Program.eventually { deck.look() && ((try? show(home).contains("Two")) ?? false) })
            deck.type("\u{15}soon\r")
            #expect(deck.until(shows: "soon is none"))
            deck.type("\u{15}1\r")
            #expect(Program.eventually { deck.look() && ((try? show(home).contains("\"Two\" (1-4s)")) ?? false) })
            // Two pictures later, as one edit, which is taken back at once.
            deck.type("ll")
            #expect(Program.eventually { deck.look() && ((try? show(home).contains("(1.066-4.066s)")) ?? false) })
            deck.type("u")
            #expect(Program.eventually { deck.look() && ((try? show(home).contains("\"Two\" (1-4s)")) ?? false) })
            #expect(deck.leave() == 0)
        }
    }

    private func show(_ home: URL) throws -> String { try reeldeck(["show"], home: home).output }
}
