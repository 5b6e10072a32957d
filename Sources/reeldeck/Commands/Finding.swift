import ExactJSON
import ServiceClient
import Terminal

/// One thing that was looked at, as facts.
struct Finding {
    /// What was looked at.
    enum Check: String, CaseIterable {
        case terminal, locale, settings, ffmpeg, filters, formats, fonts, data, state, log, proxy, certificates, studio,
            service
    }

    enum Verdict: String {
        case good = "ok"
        /// It works without, but less well.
        case fair = "warning"
        case bad = "problem"

        var sign: String {
            switch self {
            case .good: "✓"
            case .fair: "!"
            case .bad: "✗"
            }
        }
    }

    /// What was found.
    enum Detail: Hashable {
        /// A name, a path, or what somebody else says.
        case plain(String)
        case noTerm
        case dumbTerm
        case colors(term: String, Colors)
        case noSettings(path: String)
        case unfitSettings(path: String, reason: String)
        case lacking([String])
        case formats([String], lacking: [String])
        case noTools
        case noFontconfig
        case noFonts
        case fonts(hasChinese: Bool)
        case logToCome(path: String)
        case answers(address: String, credits: Int)
        /// The service is called directly.
        case noProxy
        case proxy(place: String, variable: String)
        /// The system's certificates, and these.
        case certificates([Trust.Source], besideSystem: Bool)
    }

    /// How many colours a terminal says that it has.
    enum Colors: Hashable, CaseIterable {
        case none, few, many
    }

    /// How to mend it.
    enum Remedy: Hashable {
        /// What somebody else says.
        case plain(String)
        case setTerm
        case setLocale
        case mendSettings
        case installFullTools
        case installTools
        case installFontconfig
        case installFonts
        case installChineseFont
        /// A folder that cannot be written to, and the variable that names another place.
        case openFolder(path: String, variable: String)
        case moveLogAway
    }

    let check: Check
    let verdict: Verdict
    let detail: Detail
    /// Nil where there is nothing to mend.
    var remedy: Remedy?

    func line(_ words: any CheckupWording) -> String {
        let name = words.name(of: check)
        let padding = String(repeating: " ", count: max(1, 12 - name.columns))
        let mend = remedy.map { "\n              → \(words.remedy($0))" } ?? ""
        return "\(verdict.sign) \(name)\(padding)\(words.detail(detail))" + mend
    }

    func json(_ words: any CheckupWording) -> JSON {
        [
            "name": .string(check.rawValue), "status": .string(verdict.rawValue),
            "detail": .string(words.detail(detail)), "remedy": JSON(remedy.map(words.remedy)),
        ]
    }
}
