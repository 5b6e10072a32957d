import ArgumentParser
import Foundation
import SoakRun

/// Tries the built program for a long time against a service that goes wrong in every way there is.
@main
struct SoakCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "Soak",
        abstract: "What the program tells, held against what the service saw; docs/reliability.md says more."
    )

    @Option(help: "The program.") var program = ".build/debug/reeldeck"
    @Option(help: "The same seed makes the same cases.") var seed: UInt64 = 7
    @Option(help: "How many messages by command.") var messages = 1000
    @Option(help: "How many messages on the screen.") var screen = 300
    @Option(help: "How many exports.") var exports = 150
    @Option(help: "After so many minutes no case begins any more.") var minutes = 20.0
    @Option(help: "How many times the usual patience.") var patience = 0.01
    @Option(help: "How many cases run at once.") var atOnce = 6
    @Option(help: "Only one case, such as say-17.") var only: String?
    @Flag(help: "Measure how long the program is silent, with patience as people have it.") var silence = false

    func run() async throws {
        var settings = SoakSettings(program: URL(filePath: program).path)
        settings.seed = seed
        (settings.messages, settings.screen, settings.exports) = (messages, screen, exports)
        (settings.minutes, settings.patience, settings.atOnce, settings.only) = (minutes, patience, atOnce, only)
        if silence {
            let report = try await SilenceRun(settings).run()
            print(report)
            if report.longest > SilenceRun.bound { throw ExitCode.failure }
            return
        }
        let seed = seed
        let report = await Soak(settings) { finding in
            print(
                "── \(finding.kind.rawValue) · \(finding.name) · seed \(seed)\n\(finding.subject)\n\(finding.transcript)\n"
            )
        }.run()
        print(report)
        if !report.findings.isEmpty { throw ExitCode.failure }
    }
}
