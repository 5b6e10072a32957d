/// A sentence that stands for a short while.
struct Toast: Hashable, Sendable {
    enum Tone: Hashable, Sendable { case plain, good, bad }

    let text: String
    let tone: Tone
    /// When it goes, on the state's clock.
    let ends: Int

    /// How long it stands, in ms.
    static let duration = 4000
}
