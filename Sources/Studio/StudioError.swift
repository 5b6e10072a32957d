import ServiceProtocol

/// What the studio refuses, in the service's own codes.
struct StudioError: Error, Hashable {
    let code: ServiceCode
    let message: String

    static func unauthorized() -> StudioError {
        StudioError(code: .tokenInvalid, message: "The token is expired or invalid.")
    }

    static func noSession(_ id: String) -> StudioError {
        StudioError(code: .sessionNotFound, message: "There is no session of that name.")
    }

    static func noMedia(_ id: String) -> StudioError { notFound("There is no media file of that identifier.") }

    /// A request that cannot be meant; the agent server answers such ones with 422.
    static func badRequest(_ message: String) -> StudioError { StudioError(code: .other(422), message: message) }

    static func notFound(_ message: String) -> StudioError { StudioError(code: .other(404), message: message) }
}
