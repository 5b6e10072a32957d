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
        findings += await Checkup.fonts()
        findings += Checkup.folders(folders)
        findings.append(Checkup.log(folders))
        findings.append(await Checkup.service(service))
        if json {
            Console.json([
                "ok": .bool(!findings.contains { $0.verdict == .bad }), "checks": .array(findings.map(\.json)),
            ])
        } else {
            for finding in findings { Console.line(finding.line) }
        }
        if findings.contains(where: { $0.verdict == .bad }) { throw ExitCode(ExitStatus.failed.rawValue) }
    }
}

/// One thing that was looked at.
struct Finding {
    enum Verdict: String {
        case good = "ok"
        /// It works without, but less well.
        case fair = "warning"
        case bad = "problem"
    }

    let name: String
    let verdict: Verdict
    let detail: String
    /// How to mend it; empty where there is nothing to mend.
    var remedy = ""

    var line: String {
        let sign = ["ok": "✓", "warning": "!", "problem": "✗"][verdict.rawValue] ?? ""
        let padding = String(repeating: " ", count: max(1, 12 - name.count))
        return "\(sign) \(name)\(padding)\(detail)" + (remedy.isEmpty ? "" : "\n              → \(remedy)")
    }

    var json: JSON {
        [
            "name": .string(name), "status": .string(verdict.rawValue), "detail": .string(detail),
            "remedy": remedy.isEmpty ? nil : .string(remedy),
        ]
    }
}

/// The single examinations.
enum Checkup {
    static func terminal(_ environment: [String: String]) -> Finding {
        let term = environment["TERM"] ?? ""
        guard !term.isEmpty, term != "dumb" else {
            return Finding(
                name: "terminal",
                verdict: .fair,
                detail: term.isEmpty ? "TERM is not set" : "TERM=dumb cannot draw a screen",
                remedy: "set TERM, for example TERM=xterm-256color; say, show and export work without"
            )
        }
        let colours =
            environment["NO_COLOR"]?.isEmpty == false
            ? "no colours (NO_COLOR)"
            : term.contains("256color") || environment["COLORTERM"] != nil ? "256 colours or more" : "few colours"
        return Finding(name: "terminal", verdict: .good, detail: "\(term), \(colours)")
    }

    static func locale(_ environment: [String: String]) -> Finding {
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? "C"
        let isUTF8 = locale.lowercased().replacingOccurrences(of: "-", with: "").contains("utf8")
        return Finding(
            name: "locale",
            verdict: isUTF8 ? .good : .fair,
            detail: locale,
            remedy: isUTF8 ? "" : "set a UTF-8 locale, for example LANG=C.UTF-8"
        )
    }

    static func settings(_ folders: Folders) -> Finding {
        let path = folders.configFile.path
        do {
            _ = try Settings(file: folders.configFile)
            let exists = FileManager.default.fileExists(atPath: path)
            return Finding(name: "settings", verdict: .good, detail: exists ? path : "none (\(path) would be read)")
        } catch {
            let wording = Language(environment: ProcessInfo.processInfo.environment).workspaceWording
            return Finding(
                name: "settings",
                verdict: .bad,
                detail: "\(path): \(wording.words(for: error.fault))",
                remedy: "mend the file, or move it away"
            )
        }
    }

    static func tools() async -> [Finding] {
        do {
            let tools = try MediaTools.find()
            let has = await tools.capabilities()
            let missing = has.missing
            let version = Finding(name: "ffmpeg", verdict: .good, detail: has.version ?? tools.ffmpeg)
            guard !missing.isEmpty else { return [version, formats(has.formats)] }
            return [
                version,
                Finding(
                    name: "filters",
                    verdict: .bad,
                    detail: "ffmpeg lacks \(missing.joined(separator: ", "))",
                    remedy: "install the full build: apt-get install ffmpeg, or brew install ffmpeg"
                ),
            ]
        } catch {
            return [
                Finding(
                    name: "ffmpeg",
                    verdict: .bad,
                    detail: "it is not installed; the studio cannot work without it",
                    remedy: "apt-get install ffmpeg (Debian, Ubuntu), or brew install ffmpeg (macOS)"
                )
            ]
        }
    }

    /// Which files can be written; ffmpeg is built without some encoders here and there.
    private static func formats(_ formats: [OutputFormat]) -> Finding {
        let lacking = OutputFormat.allCases.filter { !formats.contains($0) }.map(\.rawValue)
        let there = formats.map(\.rawValue).joined(separator: " ")
        return Finding(
            name: "formats",
            verdict: lacking.isEmpty ? .good : .fair,
            detail: lacking.isEmpty ? there : "\(there); not \(lacking.joined(separator: ", "))",
            remedy: lacking.isEmpty ? "" : "install the full build: apt-get install ffmpeg, or brew install ffmpeg"
        )
    }

    static func fonts() async -> [Finding] {
        let latin = await Fonts.families(forLanguage: "en")
        let chinese = await Fonts.families(forLanguage: "zh-cn")
        guard let latin, let chinese else {
            let remedy = "install fontconfig and a font: apt-get install fontconfig fonts-dejavu-core fonts-noto-cjk"
            return [Finding(name: "fonts", verdict: .fair, detail: "fontconfig is not there to ask", remedy: remedy)]
        }
        guard latin > 0 else {
            return [
                Finding(
                    name: "fonts",
                    verdict: .bad,
                    detail: "there is no font for titles",
                    remedy: "apt-get install fonts-dejavu-core fonts-noto-cjk"
                )
            ]
        }
        return [
            Finding(
                name: "fonts",
                verdict: chinese > 0 ? .good : .fair,
                detail: chinese > 0 ? "for titles in Latin and Chinese" : "for titles in Latin, none for Chinese",
                remedy: chinese > 0 ? "" : "apt-get install fonts-noto-cjk"
            )
        ]
    }
}
