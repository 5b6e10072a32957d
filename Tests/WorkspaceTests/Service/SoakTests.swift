import Foundation
import ScriptedService
import SeededNumbers
import TestSupport
import Testing
import Timeline
import Workspace

/// A thousand messages through every storm at once: each is done once, each is answered, and memory stays flat.
@Suite(.timeLimit(.minutes(15))) struct SoakServiceTests {
    /// 30 % silent, 10 % cut (half of them before the edit was done), 5 % called too often, 2 % with an expired token.
    static let fates: [FaultyAgent.Fate] = {
        var numbers = Seeded(3)
        return (0..<1000).map { _ in
            switch numbers.number(0...99) {
            case 0..<20: .silent
            case 20..<30: .shown
            case 30..<35: .cutBefore
            case 35..<40: .cutAfter
            case 40..<45: .rateLimited
            case 45..<47: .tokenInvalid
            default: .spoken
            }
        }
    }()

    @Test(.enabled(if: TestAmount.isAll, "a thousand messages: .ci/soak"))
    func everyMessageIsDoneOnceAndAnswered() async {
        let process = await #expect(processExitsWith: .success, observing: [\.standardOutputContent]) {
            let agent = FaultyAgent { SoakServiceTests.fates[Int($0.dropFirst("title ".count)) ?? 0] }
            try await WorkspaceFixture.with({ await agent.answer($0) }) { desk in
                let events = await desk.workspace.events()
                var retried = 0
                var early = 0
                for number in 0..<1000 {
                    let message = "title \(number)"
                    var told = await desk.say(message, events)
                    if !told.failures.isEmpty {
                        // What certainly was not done is what a person says again.
                        #expect(told.failures == ["The edit was not done: the timeline is as it was."])
                        #expect(SoakServiceTests.fates[number] == .cutBefore)
                        retried += 1
                        told = await desk.say(message, events)
                    }
                    #expect(told.failures.isEmpty)
                    #expect(told.text == "Now it says \(message)." || told.changes.contains { $0.contains(message) })
                    #expect(await desk.workspace.project.timeline.summary.contains(message))
                    if number == 499 { early = try PeakMemory.bytes() }
                }
                #expect(await agent.done == (0..<1000).map { "title \($0)" })
                #expect(retried == SoakServiceTests.fates.count { $0 == .cutBefore })
                #expect(desk.waits.durations.count == SoakServiceTests.fates.count { $0 == .rateLimited })
                #expect(await agent.tokens == 1 + SoakServiceTests.fates.count { $0 == .tokenInvalid })
                let growth = try PeakMemory.bytes() - early
                print("soak: peak memory \(early >> 10) KB after 500 messages, grown by \(growth >> 10) KB after 1,000")
                // The scripted service itself keeps every request it gets, some 2 KB each.
                #expect(growth < 8 << 20)
            }
        }
        print(String(decoding: process?.standardOutputContent ?? [], as: UTF8.self))
    }
}
