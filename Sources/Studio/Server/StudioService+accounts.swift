import ExactJSON
import Foundation
import HTTPTypes
import Hummingbird
import Rendering
import ServiceProtocol
import Timeline

extension StudioService {
    /// The credits that the hosted service gives; the studio charges nothing, so they stay.
    private static let freeCredits = 100

    @Sendable func issueToken(_ request: Request, _ context: StudioContext) async throws -> StudioAnswer {
        guard let field = HTTPField.Name(ServiceHeader.clientID), let text = request.headers[field],
            let client = UUID(uuidString: text)
        else {
            throw StudioError(code: .missingClientID, message: "The header X-Client-Id with a UUID is missing.")
        }
        let record = try store.token(forClient: client.uuidString.lowercased())
        let token = AnonymousToken(token: record.token, userID: record.userID, credits: Self.freeCredits)
        return .success(token.json)
    }

    @Sendable func credits(_ request: Request, _ context: StudioContext) async throws -> StudioAnswer {
        _ = try account(request)
        return .success(Credits(available: Self.freeCredits, frozen: 0, total: Self.freeCredits).json)
    }

    @Sendable func claimToken(_ request: Request, _ context: StudioContext) async throws -> StudioAnswer {
        _ = try account(request)
        throw StudioError.notFound("The studio has no page for a browser; it is worked from the terminal.")
    }

    @Sendable func createSession(_ request: Request, _ context: StudioContext) async throws -> StudioAnswer {
        let account = try account(request)
        let record = try store.createSession(SessionRequest(json: try await request.json()), userID: account.userID)
        let ticket = SessionTicket(taskID: record.taskID, sessionID: record.id, userID: record.userID)
        return .success(ticket.json)
    }

    @Sendable func state(_ request: Request, _ context: StudioContext) async throws -> StudioAnswer {
        let record = try session(request, context)
        let (draft, json) = try store.draft(of: record.id)
        let files = try store.media(of: record.id).map { UploadedFile($0).json }
        let needed = try await LongComputation.run { try draft.neededLengths() }
        let made: [JSON] = needed.compactMap { source, length in
            switch source {
            case .generated(let prompt): ["kind": "video", "prompt": .string(prompt), "duration_ms": JSON(length)]
            case .music(let mood): ["kind": "music", "mood": .string(mood), "duration_ms": JSON(length)]
            case .file, .unknown: nil
            }
        }
        return .success([
            "session_id": .string(record.id),
            "task_id": .string(record.taskID),
            "task_name": .string(record.name),
            "state": [
                // As it is kept, which is as it goes over the wire.
                "draft": json,
                "video_infos": .array(files),
                "generated_media": .array(made),
                "canvas_config": ["width": JSON(draft.canvas.width), "height": JSON(draft.canvas.height)],
            ],
        ])
    }
}

extension UploadedFile {
    init(_ record: MediaRecord) {
        self.init(
            id: record.id,
            name: record.name,
            type: record.kind,
            address: nil,
            duration: record.duration,
            width: record.width,
            height: record.height
        )
    }
}
