/// A large value that is only ever replaced, never changed: two are equal when they are the same one.
///
/// The state is compared at every action, and pixels are too many to look at each time.
final class SharedValue<Value: Sendable>: Equatable, Sendable {
    let value: Value

    init(_ value: Value) {
        self.value = value
    }

    static func == (one: SharedValue, other: SharedValue) -> Bool { one === other }
}
