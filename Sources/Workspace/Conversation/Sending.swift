/// Whether a message has gone out, so that something may have been done.
actor Sending {
    private(set) var hasBegun = false

    func begin() { hasBegun = true }
    func wasRefused() { hasBegun = false }
}
