import Hummingbird
import Rendering
import ServiceProtocol
import Timeline

extension StudioService {
    /// A draft from elsewhere takes the place of the one that stands, as a version of its own.
    @Sendable func takeDraft(_ request: Request, _ context: StudioContext) async throws -> StudioAnswer {
        let session = try session(request, context)
        guard let handed = HandedDraft(json: try await request.json()) else {
            throw StudioError.badRequest("The field \"draft\" takes a draft.")
        }
        let draft = await LongComputation.run { Draft(json: handed.draft) }
        return try await turns.run(session.id) {
            var history = try store.history(of: session.id)
            history.record(draft)
            try store.save(history, session.spokenOf, session.conversation, of: session.id)
            changes.changed(session.id)
            return .success(HandedDraft(history.current.wire).json)
        }
    }
}
