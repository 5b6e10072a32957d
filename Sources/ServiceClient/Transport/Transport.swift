import AsyncHTTPClient
import ExactJSON
import Foundation
import NIOCore
import NIOHTTP1
import ProgramLog
import ServiceProtocol

/// Sends one request and reads one answer; knows nothing of tokens or of trying again.
struct Transport: Sendable {
    let clients: WebClients
    var patience = 1

    /// JSON answers are small; a server that sends more than this is not the service.
    static let largestAnswer = 32 * 1024 * 1024

    /// Sends a request and waits for the head of its answer.
    func execute(_ request: HTTPClientRequest, timeout: TimeAmount) async throws -> HTTPClientResponse {
        // The client below begins before it looks whether anyone still waits.
        try Task.checkCancellation()
        guard let address = WebAddress(request.url) else {
            throw ServiceError.unreachable(address: Self.origin(of: request.url), reason: .badAddress)
        }
        let (http, proxy) = try clients.client(for: address)
        let clock = ContinuousClock()
        let start = clock.now
        let called = Self.called(request)
        do {
            let response = try await http.execute(request, timeout: timeout)
            Self.log.info(
                "request",
                .method(request.method.rawValue),
                called,
                .status(Int(response.status.code)),
                .took(start.duration(to: clock.now))
            )
            return response
        } catch {
            let told = Self.translate(error, address: request.url, through: proxy)
            if !(told is CancellationError) {
                Self.log.warning(
                    "request failed",
                    .method(request.method.rawValue),
                    called,
                    .took(start.duration(to: clock.now)),
                    .reason("\(told)")
                )
            }
            throw told
        }
    }

    static let log = Log(.client)

    /// What was called: of a call with a token the path, else the server alone, since the address of a film elsewhere may
    /// be all that is needed to fetch it.
    private static func called(_ request: HTTPClientRequest) -> LogFact {
        guard request.headers.contains(name: ServiceHeader.clientID) || request.headers.contains(name: "Authorization"),
            let path = URL(string: request.url)?.path(percentEncoded: true)
        else { return .origin(origin(of: request.url)) }
        return .path(path)
    }

    /// Sends a request and reads a JSON answer to its end, all within the time given.
    ///
    /// An answer to a `GET` that is lost with its connection is asked for once more: that changes nothing over there.
    func json(_ request: HTTPClientRequest, timeout: TimeAmount = .seconds(60)) async throws -> JSON {
        do {
            return try await answer(to: request, within: timeout)
        } catch ServiceError.connectionLost where request.method == .GET {
            Self.log.warning("request again", .method("GET"), Self.called(request), .reason("the connection broke"))
            return try await answer(to: request, within: timeout)
        }
    }

    /// The client's own deadline ends with the head of an answer; a body that dribbles in has to end as well.
    private func answer(to request: HTTPClientRequest, within timeout: TimeAmount) async throws -> JSON {
        let timeout = timeout * patience
        return try await withThrowingTaskGroup(of: JSON.self) { group in
            group.addTask {
                let response = try await execute(request, timeout: timeout)
                return try await Self.json(of: response, address: request.url)
            }
            group.addTask {
                try await Task.sleep(for: .nanoseconds(timeout.nanoseconds))
                throw ServiceError.timedOut(what: .answer)
            }
            defer { group.cancelAll() }
            guard let answer = try await group.next() else { throw CancellationError() }
            return answer
        }
    }

    /// Reads an answer and takes it out of its envelope; every kind of error answer becomes a `ServiceError`.
    static func json(of response: HTTPClientResponse, address: String) async throws -> JSON {
        let bytes = try await bytes(of: response, address: address)
        let json = try? JSON(parsing: bytes)
        let wait = retryAfter(of: response)
        if let json, json["code"]?.int != nil {
            switch Envelope(json: json) {
            case .success(let data): return data
            case .failure(let code, let message):
                throw ServiceError.refused(Refusal(code, message: message, retryAfter: wait))
            }
        }
        guard (200..<300).contains(response.status.code) else {
            let text = String(decoding: bytes, as: UTF8.self)
            throw error(status: Int(response.status.code), json: json, text: text, retryAfter: wait)
        }
        guard let json else { throw ServiceError.unreadable(what: isWebPage(bytes) ? .webPage : .notJSON) }
        return json
    }

    static func bytes(of response: HTTPClientResponse, address: String) async throws -> [UInt8] {
        do {
            var buffer = try await response.body.collect(upTo: largestAnswer)
            return buffer.readBytes(length: buffer.readableBytes) ?? []
        } catch {
            throw translate(error, address: address)
        }
    }

    /// `Retry-After` in seconds; its other form, a date, is passed over, since our clock may not be theirs.
    private static func retryAfter(of response: HTTPClientResponse) -> Duration? {
        response.headers.first(name: "Retry-After").flatMap { Int($0) }.flatMap { $0 >= 0 ? .seconds($0) : nil }
    }

    /// The agent server has error forms of its own: `detail` is a string or a list of objects, or the body plain text.
    private static func error(status: Int, json: JSON?, text: String, retryAfter: Duration?) -> ServiceError {
        let detail = json?["detail"]
        let words =
            detail?.string
            ?? detail?.array?.compactMap { $0["msg"]?.string }.joined(separator: "; ")
            ?? json?["message"]?.string ?? json?["error"]?.string ?? plainText(text)
        let code: ServiceCode
        switch status {
        case 400 where words.lowercased().contains("client-id"): code = .missingClientID
        case 401: code = .tokenInvalid
        case 402: code = .exportBlocked
        case 404 where words.lowercased().contains("session"): code = .sessionNotFound
        case 413: code = .fileTooLarge
        case 429: code = .rateLimited
        default: return .http(status: status, detail: words)
        }
        return .refused(Refusal(code, message: words, retryAfter: retryAfter))
    }

    /// Whether what came begins as a web page does.
    private static func isWebPage(_ bytes: [UInt8]) -> Bool {
        isWebPage(String(decoding: bytes.prefix(1000), as: UTF8.self))
    }

    private static func isWebPage(_ text: String) -> Bool {
        text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }.hasPrefix("<")
    }

    /// A web page is no explanation, and a long text none for one line.
    private static func plainText(_ text: String) -> String {
        guard !isWebPage(text) else { return "" }
        return String(text.prefix(200)).split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// Scheme and host: a path can hold an identifier that is nobody's business, and so can what stands before an `@`.
    static func origin(of address: String) -> String {
        let parts = address.prefix(300).split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        let place = parts.dropFirst(2).first.map { $0.split(separator: "@").last ?? "" }
        return (parts.prefix(2) + (place.map { [$0] } ?? [])).joined(separator: "/")
    }
}
