import Dispatch
import Synchronization
import Testing
import WebRoutes

@testable import Studio

/// How many names are looked up at once.
@Suite("Lookups of names", .timeLimit(.minutes(15))) struct HostResolverTests {
    /// Blocks its thread until the test lets it go.
    private final class Phone: Sendable {
        let asked = Mutex<[String]>([])
        /// Waited for as a lookup waits for the network: a thread that only turns round keeps others from theirs.
        let free = DispatchSemaphore(value: 0)

        func lookUp(_ host: String) -> [NetworkAddress] {
            asked.withLock { $0.append(host) }
            free.wait()
            free.signal()
            return []
        }
    }

    @Test func fewNamesAreLookedUpAtOnceAndNoneForWhoHasLeft() async {
        let phone = Phone()
        let resolver = HostResolver(atOnce: 1) { phone.lookUp($0) }
        let first = Task { await resolver.addresses(of: "a.example") }
        while phone.asked.withLock({ $0.isEmpty }) { await Task.yield() }
        let second = Task { await resolver.addresses(of: "b.example") }
        second.cancel()
        #expect(await second.value.isEmpty)
        let third = Task { await resolver.addresses(of: "c.example") }
        // Who is cancelled does not wait for a lookup that has begun either.
        first.cancel()
        #expect(await first.value.isEmpty)
        #expect(phone.asked.withLock { $0 } == ["a.example"])
        phone.free.signal()
        #expect(await third.value.isEmpty)
        #expect(phone.asked.withLock { $0 } == ["a.example", "c.example"])
    }
}
