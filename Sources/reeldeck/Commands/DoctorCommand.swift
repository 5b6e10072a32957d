import ArgumentParser
import ExactJSON
import Foundation
import PrivateFiles
import ProgramLog
import Rendering
import ServiceClient
import ServiceProtocol
import Studio
import Timeline
import Workspace

/// What works here, what does not, and how to mend it.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Check terminal, ffmpeg, fonts, service and folders, and say how to mend what does not work."
    )

    @OptionGroup var service: ServiceOptions
    @Flag(help: "Print JSON.") var json = false

    func run() async throws {
        let environment = ProcessInfo.processInfo.environment
        let folders = Folders(environment: environment)
        var findings = [Checkup.terminal(environment), Checkup.locale(environment), Checkup.settings(folders)]
        findings += await Checkup.tools()
        findings.append(await Checkup.fonts())
        findings += Checkup.folders(folders)
        findings.append(Checkup.log(folders))
        findings += await Checkup.service(service)
        if json {
            Console.json([
                "ok": .bool(!findings.contains { $0.verdict == .bad }),
                "checks": .array(findings.map { $0.json(Speech.words) }),
            ])
        } else {
            for finding in findings { Console.line(finding.line(Speech.words)) }
        }
        if findings.contains(where: { $0.verdict == .bad }) { throw ExitCode(ExitStatus.failed.rawValue) }
    }
}

/// The single examinations.
enum Checkup {
    static func terminal(_ environment: [String: String]) -> Finding {
        let term = environment["TERM"] ?? ""
        guard !term.isEmpty, term != "dumb" else {
            return Finding(
                check: .terminal,
                verdict: .fair,
                detail: term.isEmpty ? .noTerm : .dumbTerm,
                remedy: .setTerm
            )
        }
        let colors: Finding.Colors =
            environment["NO_COLOR"]?.isEmpty == false
            ? .none : term.contains("256color") || environment["COLORTERM"] != nil ? .many : .few
        return Finding(check: .terminal, verdict: .good, detail: .colors(term: term, colors))
    }

    static func locale(_ environment: [String: String]) -> Finding {
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? "C"
        let isUTF8 = locale.lowercased().replacingOccurrences(of: "-", with: "").contains("utf8")
        return Finding(
            check: .locale,
            verdict: isUTF8 ? .good : .fair,
            detail: .plain(locale),
            remedy: isUTF8 ? nil : .setLocale
        )
    }

    static func settings(_ folders: Folders) -> Finding {
        let path = folders.configFile.path
        do {
            _ = try Settings(file: folders.configFile)
            let exists = FileManager.default.fileExists(atPath: path)
            return Finding(check: .settings, verdict: .good, detail: exists ? .plain(path) : .noSettings(path: path))
        } catch {
            return Finding(
                check: .settings,
                verdict: .bad,
                detail: .unfitSettings(path: path, reason: Speech.told.words(for: error.fault)),
                remedy: .mendSettings
            )
        }
    }

    static func tools() async -> [Finding] {
        do {
            let tools = try MediaTools.find()
            let has = await tools.capabilities()
            let version = Finding(check: .ffmpeg, verdict: .good, detail: .plain(has.version ?? tools.ffmpeg))
            guard !has.missing.isEmpty else { return [version, formats(has.formats)] }
            return [
                version,
                Finding(check: .filters, verdict: .bad, detail: .lacking(has.missing), remedy: .installFullTools),
            ]
        } catch {
            return [Finding(check: .ffmpeg, verdict: .bad, detail: .noTools, remedy: .installTools)]
        }
    }

    /// Which files can be written; ffmpeg is built without some encoders here and there.
    private static func formats(_ formats: [OutputFormat]) -> Finding {
        let lacking = OutputFormat.allCases.filter { !formats.contains($0) }.map(\.rawValue)
        return Finding(
            check: .formats,
            verdict: lacking.isEmpty ? .good : .fair,
            detail: .formats(formats.map(\.rawValue), lacking: lacking),
            remedy: lacking.isEmpty ? nil : .installFullTools
        )
    }

    static func fonts() async -> Finding {
        let latin = await Fonts.families(forLanguage: "en")
        let chinese = await Fonts.families(forLanguage: "zh-cn")
        guard let latin, let chinese else {
            return Finding(check: .fonts, verdict: .fair, detail: .noFontconfig, remedy: .installFontconfig)
        }
        guard latin > 0 else {
            return Finding(check: .fonts, verdict: .bad, detail: .noFonts, remedy: .installFonts)
        }
        return Finding(
            check: .fonts,
            verdict: chinese > 0 ? .good : .fair,
            detail: .fonts(hasChinese: chinese > 0),
            remedy: chinese > 0 ? nil : .installChineseFont
        )
    }
}
