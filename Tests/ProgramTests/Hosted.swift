import Foundation
import ScriptedService

/// A home, and a service of the test's that the programs in it are led to.
struct Hosted {
    let service: ScriptedService
    let home: URL

    var address: String { service.address }

    static func with(
        _ script: @escaping ScriptedService.Script,
        _ body: (Hosted) async throws -> Void
    ) async throws {
        try await withHome { home in
            try await ScriptedService.with(script) { try await body(Hosted(service: $0, home: home)) }
        }
    }

    /// Runs a command of the program to its end.
    func run(
        _ arguments: [String],
        environment: [String: String] = [:]
    ) throws -> (status: Int32, output: String, errors: String) {
        try reeldeck(arguments, home: home, environment: environment.merging(["NEMO_API_URL": address]) { $1 })
    }
}
