import Foundation
import ServiceProtocol

/// The three headers that say on whose behalf a call is made; without any one of them an export answers 402.
public struct Attribution: Hashable, Sendable {
    /// `X-Skill-Source`.
    public let source: String
    /// `X-Skill-Version`.
    public let version: String
    /// `X-Skill-Platform`.
    public let platform: String

    /// Reads the skill file's front matter and tells the platform from where the program is installed.
    /// - Parameters:
    ///   - skillFile: the text of the skill file; by default the one that ships inside the program.
    ///   - installPath: the program's path.
    ///   - environment: `SKILL_SOURCE` overrides the platform.
    public init(
        skillFile: String = Attribution.shippedSkillFile,
        installPath: String,
        environment: [String: String]
    ) {
        let fields = Self.frontMatter(of: skillFile)
        source = fields["name"] ?? "free-video-generation-api"
        version = fields["version"] ?? "unknown"
        platform = Self.platform(installPath: installPath, environment: environment)
    }

    /// The skill file that ships inside the program.
    public static var shippedSkillFile: String { String(decoding: PackageResources.SKILL_md, as: UTF8.self) }

    /// Header names and values.
    var headers: [(String, String)] {
        [
            (ServiceHeader.skillSource, source), (ServiceHeader.skillVersion, version),
            (ServiceHeader.skillPlatform, platform),
        ]
    }

    private static func platform(installPath: String, environment: [String: String]) -> String {
        if let given = environment["SKILL_SOURCE"], isHeaderSafe(given) { return given }
        if installPath.contains("/.clawhub/") { return "clawhub" }
        if installPath.contains("/.cursor/skills/") { return "cursor" }
        return "unknown"
    }

    /// A value that is empty or could break out of its header is passed over.
    static func isHeaderSafe(_ value: String) -> Bool {
        !value.isEmpty && value.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }

    /// The `key: value` lines between the first two `---` lines.
    static func frontMatter(of text: String) -> [String: String] {
        var fields: [String: String] = [:]
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard lines.first?.trimmingCharacters(in: .whitespaces) == "---" else { return [:] }
        for line in lines.dropFirst() {
            if line.trimmingCharacters(in: .whitespaces) == "---" {
                return fields.filter { isHeaderSafe($0.value) || $0.key == "description" }
            }
            guard let colon = line.firstIndex(of: ":") else { continue }
            let key = line[..<colon].trimmingCharacters(in: .whitespaces)
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            fields[key] = value.trimmingCharacters(in: CharacterSet(charactersIn: "\"'"))
        }
        return [:]
    }
}
