import Foundation
import ScriptedService
import SeededNumbers
import ServiceClient
import ServiceProtocol
import Synchronization
import TestSupport
import Testing

/// Whatever comes in the place of an answer, each call of the client ends, and in a value or an error of its own.
@Suite(.timeLimit(.minutes(15))) struct AnswerFuzzTests {
    /// Answers that hold all that an answer can.
    private static let rich: [String: ScriptedAnswer] = [
        "state": .envelope(
            data: #"{"session_id":"s","task_id":"t","state":{"draft":\#(ClientCall.draft),"video_infos":[]}}"#
        ),
        "poll export": .json(
            #"{"taskId":"r","status":"completed","progress":68.5,"output":{"url":"/f.mp4","duration":10.5,"size":300000}}"#
        ),
        "upload a file": .envelope(
            data:
                #"{"files":[{"filename":"a.mp4","file_type":"video/mp4","cdn_url":"https://c/a","duration":12.3,"width":1}]}"#
        ),
        "send message": .events(RecordedTurn.newer + RecordedTurn.older),
        "download": .file(Film.bytes),
    ]

    /// What one seed makes of the answers to one call.
    private final class Hostility: Sendable {
        private let answers: Mutex<HostileAnswer>
        let call: ClientCall
        /// The server, once it is there.
        let origin = Mutex("http://127.0.0.1:1")

        init(_ call: ClientCall, seed: Int) {
            self.call = call
            answers = Mutex(HostileAnswer(seed: UInt64(seed)))
        }

        func answer(_ request: ScriptedRequest) -> ScriptedAnswer {
            let good = request.asksForToken ? .token(1) : AnswerFuzzTests.rich[call.name] ?? call.answer
            let origin = origin.withLock { $0 }
            // An account is needed to get as far as the call.
            if request.asksForToken, request.number == 0 { return good }
            return answers.withLock { $0.answer(insteadOf: good, origin: origin) }
        }
    }

    @Test(arguments: ClientCall.all, 0..<TestAmount.times(40, otherwise: 2))
    func aCallEnds(_ call: ClientCall, _ seed: Int) async throws {
        let hostility = Hostility(call, seed: seed &* 1_000 &+ call.name.utf8.count)
        try await ClientFixture.with(token: nil, { hostility.answer($0) }) { rig in
            hostility.origin.withLock { $0 = rig.service.address }
            for _ in 0..<20 {
                await Self.expectTyped { try await call.run(rig) }
            }
        }
    }

    /// An account that is only asked for.
    @Test(arguments: 0..<TestAmount.times(40, otherwise: 4))
    func aTokenIsOneOrNone(_ seed: Int) async throws {
        let answers = Mutex(HostileAnswer(seed: UInt64(seed)))
        let script: ScriptedService.Script = { request in
            request.asksForToken
                ? answers.withLock { $0.answer(insteadOf: .token(1), origin: "http://127.0.0.1:1") } : .json("{}")
        }
        for _ in 0..<5 {
            try await ClientFixture.with(token: nil, script) { rig in
                await Self.expectTyped { _ = try await rig.client.credits() }
            }
        }
    }

    /// A film at any address, with any promise of its length.
    @Test(arguments: 0..<TestAmount.times(60, otherwise: 4))
    func aDownloadEnds(_ seed: Int) async throws {
        let answers = Mutex(HostileAnswer(seed: UInt64(seed)))
        try await ClientFixture.with({ request in
            answers.withLock { $0.answer(insteadOf: .file(Film.bytes), origin: "http://127.0.0.1:1") }
        }) { rig in
            var numbers = Seeded(UInt64(seed))
            for _ in 0..<10 {
                let url = (AddressTests.impossible + ["/f", "f?x=1", rig.service.address + "/f"])
                    .randomElement(using: &numbers)
                let size = [nil, 0, -1, .min, .max, 7, Film.bytes.count].randomElement(using: &numbers) ?? nil
                await Self.expectTyped { try await rig.fetch(url: url, size: size) }
                #expect(!rig.has(rig.film) || (try? rig.bytes(rig.film).starts(with: Film.head)) == true)
                try? FileManager.default.removeItem(at: rig.film)
            }
        }
    }

    private static func expectTyped(_ body: () async throws -> Void) async {
        do {
            try await body()
        } catch is ServiceError {
            // Told as what it is.
        } catch {
            Issue.record("\(type(of: error)): \(error)")
        }
    }
}
