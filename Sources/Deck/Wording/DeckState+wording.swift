import Workspace

extension DeckState {
    /// What a project at work tells, in the language of the screen.
    var told: any WorkspaceWording { language.workspaceWording }
}
