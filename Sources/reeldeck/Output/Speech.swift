import Foundation
import Timeline
import Workspace

/// The language in which this run of the program speaks.
enum Speech {
    /// That of the settings, else that of the environment. Settings that cannot be read say so where they are needed.
    static let language: Language = {
        let environment = ProcessInfo.processInfo.environment
        let settings = try? Settings(file: Folders(environment: environment).configFile)
        return settings?.language ?? Language(environment: environment)
    }()

    /// What the command line says of its own.
    static var words: any CommandWording { language.commandWording }

    /// What a project at work tells.
    static var told: any WorkspaceWording { language.workspaceWording }
}
