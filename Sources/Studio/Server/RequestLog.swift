import HTTPTypes
import Hummingbird
import ProgramLog

/// Tells the log of every request that the studio answers.
struct RequestLog<Context: RequestContext>: RouterMiddleware {
    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let clock = ContinuousClock()
        let start = clock.now
        let response = try await next(request, context)
        Log(.studio).info(
            "request answered",
            .method(request.method.rawValue),
            .path(request.uri.path),
            .status(response.status.code),
            .took(start.duration(to: clock.now))
        )
        return response
    }
}
