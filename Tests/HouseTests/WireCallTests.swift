import Foundation
import Testing

/// A call of the protocol is made by the client, answered by the studio, and one of those that the client's tests loop over.
@Suite struct WireCallTests {
    /// The paths of the protocol by their names, what is filled in as `{}`.
    private static func paths() throws -> [(name: String, path: String)] {
        let text = try House.text("Sources/ServiceProtocol/ServicePaths.swift")
        let found = text.matches(
            of: /static (?:let (\w+) = |func (\w+)\([^)]*\) -> String \{ )"(\/[^"]*)"/
        )
        return found.map { match in
            let path = match.output.3.replacing(/\\\(escaped\(\w+\)\)/, with: "{}")
            return (String(match.output.1 ?? match.output.2 ?? ""), String(path))
        }
    }

    private static func text(of folder: String) throws -> String {
        try House.swiftFiles(in: folder).map(House.text).joined()
    }

    @Test func thereAreSome() throws {
        #expect(try Self.paths().count > 5)
    }

    @Test func theClientMakesEach() throws {
        let client = try Self.text(of: "Sources/ServiceClient")
        for (name, _) in try Self.paths() { #expect(client.contains("ServicePaths.\(name)"), "\(name)") }
    }

    @Test func theStudioAnswersEach() throws {
        let routes = Set(
            try Self.text(of: "Sources/Studio/Server").matches(of: /router\.\w+\("(\/[^"]*)"/)
                .map { String($0.output.1.replacing(/\{\w+\}/, with: "{}")) }
        )
        for (name, path) in try Self.paths() { #expect(routes.contains(path), "\(name): \(path)") }
    }

    @Test func theClientsTestsLoopOverEach() throws {
        let tested = try House.text("Tests/ServiceClientTests/Support/ClientCall.swift")
            .matches(of: /path: "(\/[^"]*)"/).map { String($0.output.1) }
        // A token is asked for along with any call.
        for (name, path) in try Self.paths() where name != "anonymousToken" {
            let shape = try Regex(path.replacing("{}", with: "[^/]+"))
            #expect(tested.contains { $0.wholeMatch(of: shape) != nil }, "\(name): \(path)")
        }
    }
}
