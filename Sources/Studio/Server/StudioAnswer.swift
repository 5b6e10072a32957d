import ExactJSON
import HTTPTypes
import Hummingbird
import NIOCore
import ProgramLog
import Rendering
import ServiceProtocol

/// A JSON answer.
struct StudioAnswer: ResponseGenerator {
    let json: JSON
    var status: HTTPResponse.Status = .ok

    /// An answer in the service's envelope.
    static func success(_ data: JSON) -> StudioAnswer { StudioAnswer(json: Envelope.success(data).json) }

    func response(from request: Request, context: some RequestContext) throws -> Response {
        Response(
            status: status,
            headers: [.contentType: "application/json; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(bytes: json.bytes))
        )
    }
}

/// Turns errors into answers in the service's envelope, with the HTTP status that says the same.
struct StudioErrors<Context: RequestContext>: RouterMiddleware {
    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as StudioError {
            return try answer(error, request, context)
        } catch let error as HTTPError {
            // Ours carry their words in `StudioError`; these come from the router, such as an unknown path.
            return try StudioAnswer(
                json: ["detail": .string(error.body ?? error.status.reasonPhrase)],
                status: error.status
            )
            .response(from: request, context: context)
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            Log(.studio).error("request failed", .path(request.uri.path), .reason("\(error)"))
            let failure = StudioError(code: .other(500), message: "The studio failed: \(error)")
            return try answer(failure, request, context)
        }
    }

    private func answer(_ error: StudioError, _ request: Request, _ context: Context) throws -> Response {
        try StudioAnswer(
            json: Envelope.failure(error.code, message: error.message).json,
            status: Self.status(for: error.code)
        ).response(from: request, context: context)
    }

    private static func status(for code: ServiceCode) -> HTTPResponse.Status {
        switch code {
        case .tokenInvalid: .unauthorized
        case .sessionNotFound: .notFound
        case .outOfCredits, .exportBlocked: .init(code: 402, reasonPhrase: "Payment Required")
        case .unsupportedFile: .unsupportedMediaType
        case .fileTooLarge: .contentTooLarge
        case .missingClientID: .badRequest
        case .rateLimited: .tooManyRequests
        case .other(let number): (400...599).contains(number) ? .init(code: number) : .internalServerError
        }
    }
}

/// Answers only calls that were made to this machine by its own name.
///
/// A web page can make a browser call 127.0.0.1 under a name of its own (DNS rebinding); the `Host` header tells.
struct LoopbackOnly<Context: RequestContext>: RouterMiddleware {
    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let host = (request.head.authority ?? "").split(separator: ":").first.map(String.init) ?? ""
        guard ["127.0.0.1", "localhost"].contains(host.lowercased()) else {
            throw StudioError(code: .other(403), message: "The studio answers calls to 127.0.0.1 only.")
        }
        return try await next(request, context)
    }
}

extension Request {
    /// The body as JSON; at most 8 MB, where nothing else is said.
    func json(upTo limit: Int = largestJSON) async throws -> JSON {
        do {
            return try await Self.json(in: try await body.collect(upTo: limit))
        } catch is NIOTooManyBytesError {
            throw Self.tooLarge(limit)
        }
    }

    /// The body as JSON, kept so that the connection can be watched afterwards.
    mutating func keptJSON() async throws -> JSON {
        do {
            return try await Self.json(in: try await collectBody(upTo: Self.largestJSON))
        } catch is NIOTooManyBytesError {
            throw Self.tooLarge(Self.largestJSON)
        }
    }

    private static let largestJSON = 8 * 1024 * 1024

    private static func tooLarge(_ limit: Int) -> StudioError {
        .badRequest("The body is larger than \(limit / 1_048_576) MB, which is the most that is read.")
    }

    private static func json(in buffer: ByteBuffer) async throws -> JSON {
        let bytes = Array(buffer.readableBytesView)
        guard !bytes.isEmpty else { return [:] }
        do {
            // Megabytes take long to read: the threads that answer stay free.
            guard bytes.count > 65_536 else { return try JSON(parsing: bytes) }
            return try await LongComputation.runOrLeave { try JSON(parsing: bytes) }
        } catch let error as JSONError {
            throw StudioError.badRequest("The body is \(error).")
        }
    }
}
