import ExactJSON
import Foundation
import HTTPTypes
import Hummingbird
import Rendering
import ServiceProtocol
import Timeline

extension StudioService {
    @Sendable func submitRender(_ request: Request, _ context: StudioContext) async throws -> StudioAnswer {
        let account = try account(request)
        try requireAttribution(request)
        guard let render = RenderRequest(json: try await request.json(upTo: Self.largestRender)) else {
            throw StudioError.badRequest("id, sessionId and draft are needed.")
        }
        _ = try store.session(render.sessionID, userID: account.userID)
        let draft = try await LongComputation.runOrLeave { Draft(json: render.draft) }
        guard !draft.isEmpty else {
            throw StudioError.badRequest("The draft has no segment yet: there is nothing to export.")
        }
        guard draft.size <= Draft.mostSegments else {
            throw StudioError.badRequest(RenderPlanError.tooManySegments(draft.size).description)
        }
        if let known = try store.render(render.id), known.sessionID != render.sessionID {
            throw StudioError(code: .other(409), message: "There is another job of that id.")
        }
        try await jobs.submit(render)
        return .success(["id": .string(render.id), "status": "pending"])
    }

    /// A draft of as many segments as are taken fits into it, each told at some length.
    private static let largestRender = 32 * 1024 * 1024

    @Sendable func pollRender(_ request: Request, _ context: StudioContext) async throws -> StudioAnswer {
        let record = try render(request, context)
        let status = await jobs.status(of: record, base: address.current)
        return StudioAnswer(json: status.json(id: record.id))
    }

    /// Not in the mission's list: the studio renders on the user's own machine, who must be able to stop it.
    @Sendable func cancelRender(_ request: Request, _ context: StudioContext) async throws -> StudioAnswer {
        let record = try render(request, context)
        try await jobs.cancel(record.id)
        return .success(["id": .string(record.id), "status": "failed"])
    }

    @Sendable func downloadRender(_ request: Request, _ context: StudioContext) async throws -> Response {
        try await file(of: try render(request, context), request, context)
    }

    /// A finished film, by a key that cannot be guessed: no token goes into an address.
    @Sendable func film(_ request: Request, _ context: StudioContext) async throws -> Response {
        guard let record = try store.render(fileKey: try context.parameters.require("key")) else {
            throw StudioError.notFound("There is no such film.")
        }
        return try await file(of: record, request, context)
    }

    private func render(_ request: Request, _ context: StudioContext) throws -> RenderRecord {
        let account = try account(request)
        guard let record = try store.render(try context.parameters.require("id")),
            (try? store.session(record.sessionID, userID: account.userID)) != nil
        else { throw StudioError.notFound("There is no such job.") }
        return record
    }

    private func file(
        of record: RenderRecord,
        _ request: Request,
        _ context: StudioContext
    ) async throws -> Response {
        guard let name = record.file else { throw StudioError.notFound("The film is not ready.") }
        let path = folders.films.appending(path: name).path
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard let size = (attributes?[.size] as? NSNumber)?.intValue, size > 0 else {
            throw StudioError.notFound("The film is gone from the studio's folder.")
        }
        let format = OutputFormat.allCases.first { $0.fileExtension == URL(filePath: path).pathExtension }
        let kind = format?.mediaType ?? "application/octet-stream"
        var headers: HTTPFields = [.acceptRanges: "bytes", .contentType: kind]
        let files = FileIO()
        guard let range = request.headers[.range] else {
            return Response(status: .ok, headers: headers, body: try await files.loadFile(path: path, context: context))
        }
        guard let first = Self.firstByte(of: range), first < size else {
            headers[.contentRange] = "bytes */\(size)"
            return Response(status: .rangeNotSatisfiable, headers: headers)
        }
        headers[.contentRange] = "bytes \(first)-\(size - 1)/\(size)"
        let body = try await files.loadFile(path: path, range: first...(size - 1), context: context)
        return Response(status: .partialContent, headers: headers, body: body)
    }

    /// `bytes=N-` is what a resumed download asks for; other forms get the whole rest too, which HTTP allows.
    ///
    /// Hummingbird's `FileMiddleware` does not serve here: it answers a range after the end, by which a client learns that
    /// it has all, with 206 and the last byte, and takes the last bytes (`bytes=-N`) for the first.
    private static func firstByte(of range: String) -> Int? {
        guard range.hasPrefix("bytes=") else { return nil }
        return Int(range.dropFirst("bytes=".count).prefix { $0.isNumber })
    }
}
