/// How many times as long as usual a service is waited for: less than once only in tests, which cannot sit through it.
struct Patience: Hashable {
    let factor: Double

    init(environment: [String: String]) {
        let given = environment["REELDECK_PATIENCE"].flatMap(Double.init)
        // Less than that is no waiting any more; more would be a way to hang.
        factor = given.flatMap { (0.001...1).contains($0) ? $0 : nil } ?? 1
    }
}
