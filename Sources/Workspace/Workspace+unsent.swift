import ServiceClient

// What was begun and is not sent, which outlives the program.
extension Workspace {
    /// What was being typed and was not sent. Throws the database's error.
    public func typed() throws -> String { try store.typed(in: current.name) }

    /// Keeps what is being typed, for the next start.
    public func keep(typed text: String) {
        do {
            try store.keep(typed: text, in: current.name)
        } catch {
            tell(trouble: .conversation(wording.account(of: error)))
        }
    }

    /// What programs that have ended gathered by hand and did not send; it is this program's from now on.
    /// Throws the database's error.
    public func hand() throws -> [UnsentHand] { try store.takeHand(of: current.name, service: client.key) }

    /// Keeps what was gathered by hand and is not sent, for the next start.
    public func keep(hand: [UnsentHand]) {
        do {
            try store.keep(hand: hand, of: current.name, service: client.key)
        } catch {
            tell(trouble: .conversation(wording.account(of: error)))
        }
    }
}
