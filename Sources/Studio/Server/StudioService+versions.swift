import EditLanguage
import Hummingbird
import Rendering
import ServiceProtocol
import Timeline

extension StudioService {
    /// The newest versions of a session's draft, each with what was done to come to it, when and by whom.
    @Sendable func versions(_ request: Request, _ context: StudioContext) async throws -> StudioAnswer {
        let record = try session(request, context)
        let history = try store.history(of: record.id)
        let versions = await LongComputation.run { history.told(newest: Self.versionsTold) }
        try history.check()
        // Numbers begin with 0 in the rows, and with 1 in sentences.
        let origins = try store.origins(of: record.id, from: (versions.first?.number ?? 1) - 1)
        let told = versions.map { $0.told(origins[$0.number - 1]) }
        return .success(DraftVersions(told, current: history.position + 1).json)
    }

    /// One version of a session's draft, whole.
    @Sendable func version(_ request: Request, _ context: StudioContext) async throws -> StudioAnswer {
        let record = try session(request, context)
        let history = try store.history(of: record.id)
        guard let number = Int(try context.parameters.require("number")),
            let draft = await LongComputation.run({ history.version(number)?.wire })
        else {
            try history.check()
            throw StudioError.notFound("There is no version of that number.")
        }
        return .success(KeptVersion(number: number, draft: draft).json)
    }

    /// Each is read, so that no more are than somebody looks through.
    private static let versionsTold = 50
}

extension DraftVersions.Version {
    /// The same, with when and by whom it was made.
    fileprivate func told(_ origin: VersionOrigin?) -> Self {
        Self(number: number, words: words, made: origin?.made, maker: origin?.maker)
    }
}

extension DraftHistory {
    /// The newest versions, so many at most, each with what was done to come to it.
    func told(newest most: Int) -> [DraftVersions.Version] {
        let first = max(1, count - most + 1)
        var before = version(first - 1)
        return (first...count).compactMap { number in
            guard let draft = version(number) else { return nil }
            defer { before = draft }
            let words = Language.allCases.map { language in
                (language, before.map { DraftDifference(from: $0, to: draft).lines(language) } ?? [])
            }
            return DraftVersions.Version(number: number, words: Dictionary(uniqueKeysWithValues: words))
        }
    }
}
