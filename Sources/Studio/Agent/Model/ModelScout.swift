import AsyncHTTPClient
import ExactJSON
import Foundation
import NIOCore
import NIOHTTP1

extension ChatModel {
    /// Where the usual programs listen that run models on one's own machine: Ollama, LM Studio, llama.cpp, vLLM, Jan.
    public static let usualPorts = [11_434, 1234, 8080, 8000, 1337]

    /// Where it is, for people.
    var place: String {
        guard let host = address.host() else { return "its address" }
        return address.port.map { "\(host):\($0)" } ?? host
    }
}

/// Looks for a language model on this machine: asks for the list of models, and sends nothing else.
enum ModelScout {
    /// How long all of them are waited for; who listens on this machine answers at once.
    private static let patience = TimeAmount.milliseconds(800)
    private static let longestList = 1 << 20

    /// The first that answers with a list of models, in the order of the ports.
    static func find(on ports: [Int]) async -> ChatModel? {
        var settings = HTTPClient.Configuration(redirectConfiguration: .disallow)
        settings.timeout.connect = patience
        let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: settings)
        let found = await withTaskGroup(of: (place: Int, model: ChatModel?).self) { group in
            for (place, port) in ports.enumerated() {
                group.addTask { (place, try? await model(on: port, client)) }
            }
            var found: [(place: Int, model: ChatModel)] = []
            for await (place, model) in group {
                if let model { found.append((place, model)) }
            }
            return found.min { $0.place < $1.place }?.model
        }
        // There is nothing under way any more that an error could be about.
        try? await client.shutdown()
        return found
    }

    private static func model(on port: Int, _ client: HTTPClient) async throws -> ChatModel? {
        guard let address = URL(string: "http://127.0.0.1:\(port)/v1") else { return nil }
        let request = HTTPClientRequest(url: address.appending(path: "models").absoluteString)
        let response = try await client.execute(request, timeout: patience)
        guard response.status == .ok else { return nil }
        let list = try await response.body.collect(upTo: longestList)
        let models = try JSON(parsing: Array(list.readableBytesView))["data"]?.array ?? []
        let names = models.compactMap { $0["id"]?.string }.filter { !$0.isEmpty && $0.count <= 200 }
        // One that turns text into numbers cannot talk.
        guard let name = names.first(where: { !$0.lowercased().contains("embed") }) else { return nil }
        return ChatModel(address: address, name: name)
    }
}
