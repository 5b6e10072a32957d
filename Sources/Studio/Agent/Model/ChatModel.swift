import ExactJSON
import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

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
        var request = URLRequest(url: address.appending(path: "chat/completions"), timeoutInterval: 120)
        request.httpMethod = "POST"
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        if let key, !key.isEmpty { request.setValue("Bearer \(key)", forHTTPHeaderField: "Authorization") }
        let body: JSON = [
            "model": .string(name), "messages": .array(messages), "tools": .array(tools), "temperature": 0,
        ]
        request.httpBody = Data(body.bytes)
        let (data, response) = try await reply(to: request)
        let status = (response as? HTTPURLResponse)?.statusCode ?? 0
        guard (200..<300).contains(status) else {
            throw ChatModelError(description: "The model at \(place) answered with HTTP \(status).")
        }
        guard data.count <= Self.largestAnswer, let json = try? JSON(parsing: Array(data)),
            let message = json["choices"]?.array?.first?["message"]
        else { throw ChatModelError(description: "The answer of the model at \(place) could not be understood.") }
        return ChatAnswer(message: message)
    }

    private func reply(to request: URLRequest) async throws -> (Data, URLResponse) {
        do {
            return try await URLSession.shared.data(for: request)
        } catch let error as URLError where error.code == .cancelled {
            throw CancellationError()
        } catch let error as URLError {
            throw ChatModelError(description: "The model at \(place) cannot be reached: \(error.localizedDescription)")
        }
    }

    private var place: String { address.host() ?? "its address" }
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
