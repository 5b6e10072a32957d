import Foundation
import Testing

/// The name of a suite, or of its target, tells what it needs, so that `--filter` and `--skip` pick by it; see
/// docs/contributing.md.
@Suite struct KindTests {
    private enum Kind: CaseIterable {
        /// Programs on pseudo-terminals.
        case program
        /// Sockets on this machine.
        case service
        /// ffmpeg.
        case film

        /// How the names of its suites end, and of the targets that hold no others.
        var names: [String] {
            switch self {
            case .program: ["ProgramTests"]
            case .service: ["ServiceTests", "ServiceClientTests", "LoopbackTests"]
            case .film: ["FilmTests"]
            }
        }

        /// What a file says whose suite needs it.
        var marks: [String] {
            switch self {
            case .program: ["PseudoTerminal(", "= Program(", "reeldeck(["]
            case .service:
                [
                    "ScriptedService.with", "Loopback.with", "ClientFixture.with", "WorkspaceFixture.with",
                    "ForgottenProject.with",
                ]
            case .film: ["RenderingFixture()", "FoundationRunner()", "MediaTools.find()"]
            }
        }
    }

    private struct Suite {
        let id: String
        let text: String
    }

    /// The suites of all targets but this one, as `swift test` knows them: `Target.Suite`.
    private static func suites() throws -> [Suite] {
        try House.swiftFiles(in: "Tests").compactMap { file in
            let text = try House.text(file)
            guard !file.hasPrefix("Tests/HouseTests/"), text.contains("@Test"),
                let name = text.firstMatch(of: /(?:struct|class) (\w+Tests)\b/)?.output.1
            else { return nil }
            let target = file.split(separator: "/")[1]
            return Suite(id: "\(target).\(name)", text: text)
        }
    }

    @Test func whoNeedsMoreThanLogicSaysSo() throws {
        let suites = try Self.suites()
        #expect(suites.count > 100)
        for suite in suites {
            // One that needs several things is called after one of them.
            let needed = Kind.allCases.filter { kind in kind.marks.contains { suite.text.contains($0) } }
            let isNamed = Kind.allCases.filter { kind in kind.names.contains { suite.id.contains($0) } }
            #expect(needed.isEmpty || !isNamed.isEmpty, "\(suite.id) needs a \(needed)")
            // The program itself needs all of them.
            #expect(
                needed.isEmpty || isNamed.contains(.program) || needed.contains { isNamed.contains($0) },
                "\(suite.id) needs a \(needed)"
            )
        }
    }

    /// Who starts programs takes turns with the others that do, and holds none of the threads that all share.
    @Test func whoStartsProgramsDoesSoInTurn() throws {
        let marks = Kind.film.marks + Kind.program.marks + [" Tool.", "Loopback.with", "Hosted.with"]
        let suites = try Self.suites().filter { suite in
            suite.id.hasPrefix("ProgramTests.") || marks.contains { suite.text.contains($0) }
        }
        #expect(suites.count > 50)
        for suite in suites { #expect(suite.text.contains(".inTurn"), "\(suite.id)") }
    }

    /// What is named so only because it has to do with films or services would never be picked with the logic.
    @Test func whoSaysSoNeedsIt() throws {
        for suite in try Self.suites() where suite.id.hasSuffix("FilmTests") {
            #expect(Kind.film.marks.contains { suite.text.contains($0) }, "\(suite.id)")
        }
    }

    @Test func theCommandsPickByTheseNames() throws {
        let fast = try House.text(".ci/fast")
        for name in Kind.allCases.flatMap(\.names) {
            let word = String(name.dropLast("Tests".count))
            #expect(fast.contains(try Regex("[(|]\(word)[|)]")), "\(name)")
        }
    }
}
