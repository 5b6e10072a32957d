import EditLanguage
import Testing

/// A text of the hosted agent, what the user reads of it, and what it asks for.
struct GuiRow: Sendable, CustomTestStringConvertible {
    let said: String
    let shown: String
    let actions: [GuiTalk.Action]

    init(_ said: String, _ shown: String, _ actions: GuiTalk.Action...) {
        self.said = said
        self.shown = shown
        self.actions = actions
    }

    var testDescription: String { said }
}
