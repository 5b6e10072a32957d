import AsyncHTTPClient
import ExactJSON
import NIOCore
import NIOHTTP1
import ServiceProtocol

extension ServiceClient {
    /// A call as it goes over the wire.
    func request(
        _ method: HTTPMethod,
        _ path: String,
        _ payload: Payload,
        as credentials: Credentials
    ) async throws -> HTTPClientRequest {
        var request = HTTPClientRequest(url: try await configuration.baseAddress() + path)
        request.method = method
        for (name, value) in configuration.attribution.headers { request.headers.add(name: name, value: value) }
        if let token = credentials.token {
            // One that holds a line break, say from the end of a file, can be no token.
            guard Attribution.isHeaderSafe(token) else { throw ServiceError.refused(Refusal(.tokenInvalid)) }
            request.headers.add(name: ServiceHeader.authorization, value: "Bearer \(token)")
        }
        if let id = credentials.clientID { request.headers.add(name: ServiceHeader.clientID, value: id) }
        request.headers.add(name: "Accept", value: "application/json")
        request.headers.add(name: "Accept-Encoding", value: "gzip")
        request.headers.add(name: "User-Agent", value: "reeldeck/\(configuration.attribution.version)")
        switch payload {
        case .none: break
        case .json(let json):
            request.headers.add(name: "Content-Type", value: "application/json")
            request.body = .bytes(ByteBuffer(bytes: json.bytes))
        case .body(let contentType, let make):
            request.headers.add(name: "Content-Type", value: contentType)
            request.body = try make()
        }
        return request
    }
}
