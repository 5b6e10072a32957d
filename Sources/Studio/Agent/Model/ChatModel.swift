import AsyncHTTPClient
import ExactJSON
import Foundation
import NIOCore
import NIOHTTP1

/// A language model of the user's own, at an address that speaks the chat completions interface.
public struct ChatModel: Hashable, Sendable {
    /// The base address, such as `http://127.0.0.1:11434/v1`.
    public var address: URL
    /// The model's name there.
    public var name: String
    /// The key, where the address asks for one; never shown.
    public var key: String?

    /// A model.
    public init(address: URL, name: String, key: String? = nil) {
        self.address = address
        self.name = name
        self.key = key
    }
}

/// Why a model gave no answer, in words for the user.
struct ChatModelError: Error, CustomStringConvertible {
    let description: String
}

extension ChatModel {
    /// The longest answer that is read, in bytes.
    private static let largestAnswer = 4 << 20

    /// What the model says to a conversation, with the tools it may call.
    func answer(_ messages: [JSON], tools: [JSON]) async throws -> ChatAnswer {
        let body: JSON = [
            "model": .string(name), "messages": .array(messages), "tools": .array(tools), "temperature": 0,
        ]
        let (status, bytes) = try await reply(to: try request(body))
        guard (200..<300).contains(status) else {
            throw ChatModelError(description: "The model at \(place) answered with HTTP \(status).")
        }
        guard let json = try? JSON(parsing: bytes), let message = json["choices"]?.array?.first?["message"] else {
            throw ChatModelError(description: "The answer of the model at \(place) could not be understood.")
        }
        return ChatAnswer(message: message)
    }

    private func request(_ body: JSON) throws(ChatModelError) -> HTTPClientRequest {
        // The client takes a text for an address without looking, and a port of six digits ends the program.
        guard ["http", "https"].contains(address.scheme?.lowercased()), (1...65_535).contains(address.port ?? 80) else {
            throw ChatModelError(description: "The model's address is no http or https address.")
        }
        var request = HTTPClientRequest(url: address.appending(path: "chat/completions").absoluteString)
        request.method = .POST
        request.headers.add(name: "Content-Type", value: "application/json")
        if let key, !key.isEmpty { request.headers.add(name: "Authorization", value: "Bearer \(key)") }
        request.body = .bytes(ByteBuffer(bytes: body.bytes))
        return request
    }

    /// Asks, and reads the answer to its end, all within two minutes.
    private func reply(to request: HTTPClientRequest) async throws -> (status: Int, bytes: [UInt8]) {
        do {
            return try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
                group.addTask {
                    let response = try await HTTPClient.shared.execute(request, timeout: .seconds(120))
                    let buffer = try await response.body.collect(upTo: Self.largestAnswer)
                    return (Int(response.status.code), Array(buffer.readableBytesView))
                }
                group.addTask {
                    try await Task.sleep(for: .seconds(120))
                    throw HTTPClientError.deadlineExceeded
                }
                defer { group.cancelAll() }
                guard let answer = try await group.next() else { throw CancellationError() }
                return answer
            }
        } catch {
            try Task.checkCancellation()
            if error is NIOTooManyBytesError {
                throw ChatModelError(description: "The answer of the model at \(place) is too long.")
            }
            throw ChatModelError(description: "The model at \(place) cannot be reached: \(error)")
        }
    }

}

/// One message of a model.
struct ChatAnswer: Hashable, Sendable {
    /// A tool that it calls.
    struct Call: Hashable, Sendable {
        let id: String
        let name: String
        /// The arguments; null where they are no JSON.
        let arguments: JSON
    }

    /// What it says, if anything.
    let text: String
    let calls: [Call]
    /// The message as it came: it goes back with the next request.
    let message: JSON

    init(message: JSON) {
        self.message = message
        text = message["content"]?.string ?? ""
        calls = (message["tool_calls"]?.array ?? []).enumerated().map { number, call in
            Call(
                id: call["id"]?.string ?? "call_\(number)",
                name: call["function"]?["name"]?.string ?? "",
                arguments: call["function"]?["arguments"]?.string.flatMap { try? JSON(parsing: $0) } ?? .null
            )
        }
    }
}
