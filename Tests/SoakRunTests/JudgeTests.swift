import FaultyService
import Testing

@testable import SoakRun

/// What is told, held against what the service saw.
@Suite struct JudgeTests {
    private static func found(
        _ claim: Claim,
        arrived: Bool = true,
        applied: [Edit] = [],
        killed: Bool = false,
        fault: TurnFault = .page,
        told: String = ""
    ) -> [Finding.Kind] {
        var plan = TurnPlan()
        plan.fault = fault
        var message = Message(#"add the titles "aa" and "bb""#, plan)
        (message.claim, message.wasDisturbed, message.transcript) = (claim, killed, [told])
        let journal = arrived ? Journal(messages: [message.text: applied]) : Journal(messages: [:])
        return message.findings(journal, of: "say-1").map(\.kind)
    }

    private static let both: [Edit] = [.add("aa"), .add("bb")]

    @Test func whatIsSoIsNoFinding() {
        #expect(Self.found(.done, applied: Self.both).isEmpty)
        #expect(Self.found(.notDone).isEmpty)
        #expect(Self.found(.parked, arrived: false).isEmpty)
        #expect(Self.found(.nothing, arrived: false, killed: true).isEmpty)
        for applied in [[], [.add("aa")], Self.both] { #expect(Self.found(.unknown, applied: applied).isEmpty) }
    }

    @Test func whatIsNotSoIsOne() {
        #expect(Self.found(.done) == [.toldDoneThoughNot])
        #expect(Self.found(.done, arrived: false) == [.toldDoneThoughNot])
        #expect(Self.found(.notDone, applied: Self.both) == [.toldFailedThoughDone])
        #expect(Self.found(.notDone, applied: [.add("bb")]) == [.toldFailedThoughDone])
        #expect(Self.found(.parked, applied: Self.both) == [.toldFailedThoughDone])
        #expect(Self.found(.nothing, killed: true) == [.lost])
        #expect(Self.found(.done, applied: Self.both + Self.both) == [.doubled])
        #expect(Self.found(.unknown, applied: Self.both + [.add("aa")]) == [.doubled])
        #expect(Self.found(.unknown, applied: Self.both, fault: .none) == [.toldUnknownThoughClear])
        #expect(Self.found(.unknown, killed: true, fault: .none).isEmpty)
    }

    @Test func aHalfIsNoFindingWhereItIsToldAsOne() {
        #expect(Self.found(.done, applied: [.add("aa")]) == [.half])
        #expect(Self.found(.done, applied: [.add("aa")], told: "Added aa, Added bb.") == [.half])
        #expect(Self.found(.done, applied: [.add("aa")], told: "✓ Title added: \"aa\"").isEmpty)
    }

    /// The same seed makes the same cases.
    @Test func plansAreMadeByTheirSeed() {
        let settings = SoakSettings(program: "")
        func plans() -> [TurnPlan] {
            var numbers = settings.numbers(.say, 3)
            return (0..<200).map { _ in TurnPlan.random(&numbers, edits: 1) }
        }
        #expect(plans() == plans())
        #expect(Set(plans().map(\.cause)).count > 20)
    }
}
