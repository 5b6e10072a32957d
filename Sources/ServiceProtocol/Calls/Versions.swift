import ExactJSON
import Timeline

/// The versions of a session's draft that can be gone back to, the newest last; a call of the studio's own.
///
/// `versions`, each with `number`, `words` by language, `made` in seconds since 1970 and `by`, where they are known, and `current`.
public struct DraftVersions: Hashable, Sendable {
    /// The versions, in the order of their numbers; of many the newest.
    public let versions: [Version]
    /// The number of the one that stands.
    public let current: Int

    /// A version: the draft as one edit left it.
    public struct Version: Hashable, Sendable {
        /// From 1 for the oldest, as sentences name it.
        public let number: Int
        /// What was done to come to it, a line each; none for the first.
        public let words: [Language: [String]]

        /// When it was made, in seconds since 1970; nil where that is not known.
        public let made: Int?
        /// By whom; nil where that is not known.
        public let maker: VersionMaker?

        /// A version.
        public init(number: Int, words: [Language: [String]], made: Int? = nil, maker: VersionMaker? = nil) {
            (self.number, self.words, self.made, self.maker) = (number, words, made, maker)
        }
    }

    /// Versions of which one stands.
    public init(_ versions: [Version], current: Int) { (self.versions, self.current) = (versions, current) }

    /// Reads `data`; nil where it says nothing of versions. What of it is no version is left out.
    public init?(json: JSON) {
        guard let listed = json["versions"]?.array, let current = json["current"]?.int else { return nil }
        let versions = listed.compactMap { entry -> Version? in
            guard let number = entry["number"]?.int, number > 0 else { return nil }
            let words = Language.allCases.map { language in
                (language, entry["words"]?[language.rawValue]?.array?.compactMap(\.string) ?? [])
            }
            return Version(
                number: number,
                words: Dictionary(uniqueKeysWithValues: words),
                made: entry["made"]?.int,
                maker: VersionMaker(json: entry["by"])
            )
        }
        self.init(versions, current: current)
    }

    /// `data`.
    public var json: JSON {
        let listed = versions.map { version -> JSON in
            let words = Language.allCases.map { language in
                (language.rawValue, JSON.array((version.words[language] ?? []).map { .string($0) }))
            }
            let facts: [(String, JSON?)] = [
                ("number", JSON(version.number)), ("words", .object(JSONObject(words))),
                ("made", version.made.map { JSON($0) }), ("by", version.maker?.json),
            ]
            return .object(JSONObject(facts.compactMap { name, value in value.map { (name, $0) } }))
        }
        return ["versions": .array(listed), "current": JSON(current)]
    }
}
