import Foundation
import TestSupport
import Testing

/// Two programs on one project of the studio: what one does, the screen of the other shows.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(10))) struct TwoTerminalsProgramTests {
    /// No letter stands where it stood in the word before, since only cells that differ are drawn.
    private static let words = ["Alpha", "Bongo", "Mixer", "Fjord", "Lucky"]

    /// By the clock of the test, since that is the claim: a second, from the start of the command. Prints how long it took.
    @Test func whatACommandSaysIsSeenInUnderASecond() throws {
        try withHome { home in
            let screen = Program(home: home, size: (120, 40))
            #expect(screen.until(shows: "studio"))
            screen.type("add a title 'Zero0' for 3 seconds\r")
            #expect(screen.until(shows: "Title added"))
            let clock = ContinuousClock()
            var times: [(seen: Duration, ended: Duration)] = []
            for word in Self.words {
                screen.forget()
                let command = Process()
                command.executableURL = URL(filePath: Program.path)
                command.arguments = ["say", "change the title to \"\(word)\""]
                command.environment = ["HOME": home.path, "PATH": Tool.path, "LANG": "C.UTF-8"]
                command.standardInput = FileHandle.nullDevice
                command.standardOutput = FileHandle.nullDevice
                command.standardError = FileHandle.nullDevice
                let began = clock.now
                try command.run()
                #expect(screen.until(shows: word), "\(screen.words.suffix(1500))")
                let seen = clock.now - began
                command.waitUntilExit()
                times.append((seen, clock.now - began))
                #expect(command.terminationStatus == 0)
            }
            #expect(screen.leave() == 0)
            func ms(_ time: Duration?) -> Int { time.map { Int($0 / .milliseconds(1)) } ?? -1 }
            let seen = times.map(\.seen).sorted()
            let median = seen[seen.count / 2]
            print(
                "another terminal's edit: on the screen after \(ms(median)) ms (\(ms(seen.first)) to \(ms(seen.last))),",
                "the command ended after \(ms(times.map(\.ended).sorted()[times.count / 2])) ms"
            )
            #expect(median < .seconds(1))
        }
    }
}
