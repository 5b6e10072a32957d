import ServiceClient
import Testing

/// Patience as a whole, made shorter for a soak.
@Suite struct PatienceTests {
    @Test(arguments: [ServiceTraits.hosted, .studio])
    func onceIsAsItIs(_ traits: ServiceTraits) { #expect(traits.patient(1) == traits) }

    @Test func everyWaitIsScaledAndNoCountIs() {
        let (usual, short) = (ServiceTraits.hosted, ServiceTraits.hosted.patient(0.01))
        #expect(short.turns.firstLooks == [.milliseconds(20), .milliseconds(100), .milliseconds(300)])
        #expect(short.turns.turn == .seconds(9) && short.turns.mayCome == .seconds(9))
        #expect(short.turns.tries == usual.turns.tries.map { $0 * 0.01 })
        #expect(short.turns.laterLooks == usual.turns.laterLooks)
        #expect(Array(short.renders.pauses.prefix(2)) == [.milliseconds(300), .milliseconds(300)])
        #expect(Array(short.renders.pauses).count == Array(usual.renders.pauses).count)
        #expect(short.label == usual.label)
    }
}
