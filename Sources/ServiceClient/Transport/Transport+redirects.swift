import AsyncHTTPClient
import NIOCore
import NIOHTTP1

extension Transport {
    /// How often an answer may lead elsewhere.
    private static let mostRedirects = 5

    /// Sends a request and goes where its answers lead, looking at each address before it is called.
    ///
    /// Only what asks for a file goes along to another server: neither the token nor who asks is its business.
    func follow(_ original: HTTPClientRequest, timeout: TimeAmount) async throws -> HTTPClientResponse {
        var request = original
        var visited: Set<String> = [request.url]
        while true {
            let response = try await execute(request, timeout: timeout)
            guard [301, 302, 303, 307, 308].contains(response.status.code),
                let place = response.headers.first(name: "Location")
            else { return response }
            let status = Int(response.status.code)
            guard let here = WebAddress(request.url), let next = here.leading(to: place) else {
                throw ServiceError.redirected(status: status, fault: .badAddress)
            }
            guard visited.count <= Self.mostRedirects, visited.insert(next.text).inserted else {
                throw ServiceError.redirected(status: status, fault: .endless)
            }
            request.url = next.text
            guard !next.isSameOrigin(as: here) else { continue }
            let kept = request.headers.filter {
                ["accept", "accept-encoding", "range", "user-agent"].contains($0.name.lowercased())
            }
            request.headers = HTTPHeaders(kept.map { ($0.name, $0.value) })
        }
    }
}
