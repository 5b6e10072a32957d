import ArgumentParser
import Workspace

/// What a command that sends something may do where the service does not know the project's session any more.
struct SessionOptions: ParsableArguments {
    @Flag(help: "Begin a new session where the service does not know the old one any more; its timeline is kept.")
    var newSession = false

    func apply(to workspace: Workspace) async { if newSession { await workspace.allowNewSession() } }
}
