import ExactJSON

// A key is written only where it says something: what is as it is by default has none. A key that is there already and
// says the same is left as it came, digit for digit.
extension JSONObject {
    /// Writes a number, or removes the member where the number is the one that its absence means.
    mutating func update(_ key: String, to number: Int, default standard: Int) {
        if number != standard {
            update(key, to: number)
        } else if let said = self[key]?.int, said != standard {
            self[key] = nil
        }
    }

    /// Writes a number, or removes the member for nil.
    mutating func update(_ key: String, to number: Int?) {
        if let number { update(key, to: number) } else { self[key] = nil }
    }

    /// Writes `true`, or removes the member where it says so.
    mutating func update(_ key: String, to flag: Bool) {
        if (self[key]?.bool ?? false) != flag { self[key] = flag ? true : nil }
    }

    /// Changes the object under a key; one that has no members left is removed.
    mutating func updateObject(_ key: String, _ change: (inout JSONObject) -> Void) {
        let old = self[key]?.object ?? [:]
        var object = old
        change(&object)
        guard object != old else { return }
        self[key] = object.isEmpty ? nil : .object(object)
    }
}
