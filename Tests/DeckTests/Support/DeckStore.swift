import Testing
import Timeline

@testable import Deck

/// A screen under test that takes nothing for granted: whatever an action changes, and whatever it asks of others, the test has
/// to say, else it fails.
struct DeckStore {
    private(set) var state: DeckState

    init(_ state: DeckState) {
        self.state = state
        self.state.settle()
    }

    /// Does an action.
    ///
    /// - Parameters:
    ///   - effects: all that is asked of others, in order.
    ///   - change: what the action changes, done by hand to the state before it.
    mutating func send(
        _ action: DeckAction,
        asks effects: [DeckEffect] = [],
        _ location: SourceLocation = #_sourceLocation,
        _ change: (inout DeckState) -> Void = { _ in }
    ) {
        var expected = state
        change(&expected)
        let asked = state.update(action)
        #expect(asked == effects, sourceLocation: location)
        Self.expect(state.shell, expected.shell, "the shell", location)
        Self.expect(state.desk, expected.desk, "the desk", location)
        for pane in state.panes.indices { compare(state.panes[pane], expected.panes[pane], location) }
    }

    private func compare<P: Deck.Pane>(_ pane: P, _ expected: any Deck.Pane, _ location: SourceLocation) {
        guard let expected = expected as? P else { return }
        Self.expect(pane, expected, P.name[.english], location)
    }

    private static func expect<Part: Equatable>(
        _ part: Part,
        _ expected: Part,
        _ name: String,
        _ location: SourceLocation
    ) {
        guard part != expected else { return }
        let fields = zip(Mirror(reflecting: part).children, Mirror(reflecting: expected).children)
        let changed = fields.filter { "\($0.0.value)" != "\($0.1.value)" }.map { $0.0.label ?? "" }
        Issue.record("\(name) is not as was said: \(changed.joined(separator: ", "))", sourceLocation: location)
    }
}
