import ExactJSON
import Timeline

/// The versions of a session's draft that can be gone back to, the newest last; a call of the studio's own.
///
/// `versions`, each with `number` and `words` by language, and `current`.
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

        /// A version.
        public init(number: Int, words: [Language: [String]]) { (self.number, self.words) = (number, words) }
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
            return Version(number: number, words: Dictionary(uniqueKeysWithValues: words))
        }
        self.init(versions, current: current)
    }

    /// `data`.
    public var json: JSON {
        let listed = versions.map { version -> JSON in
            let words = Language.allCases.map { language in
                (language.rawValue, JSON.array((version.words[language] ?? []).map { .string($0) }))
            }
            return ["number": JSON(version.number), "words": .object(JSONObject(words))]
        }
        return ["versions": .array(listed), "current": JSON(current)]
    }
}
