import Timeline
import Workspace

// Versions are read, and compared, where nobody waits.
extension EffectRunner {
    @concurrent static func answer(_ question: CompareQuestion, of workspace: Workspace) async -> CompareAnswer {
        var films: [DraftSnapshot] = []
        for side in [question.old, question.new] {
            if let film = side.film {
                films.append(film)
                continue
            }
            guard let number = side.version else { continue }
            do {
                guard let draft = try await workspace.draft(ofVersion: number) else { return .gone(version: number) }
                films.append(DraftSnapshot(draft))
            } catch {
                return .failed(RequestError(error))
            }
        }
        guard let old = films.first, let new = films.last else { return .gone(version: 0) }
        return .compared(FilmComparison(from: old, to: new))
    }
}
