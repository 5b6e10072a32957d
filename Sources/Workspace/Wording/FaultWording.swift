import ServiceClient

/// Why something cannot be done on this machine, and what to do; each in one text.
public protocol FaultWording: Sendable {
    /// Of something that was asked for.
    func words(for error: RequestError) -> String
    /// Of a place for a film.
    func words(for error: DestinationError) -> String
    /// Of a file that a message names.
    func words(for error: MessageFileError) -> String
    /// Of an edit by key.
    func words(for error: KeyEditError) -> String
    /// Of a film that the service did not make.
    func words(for error: RenderError) -> String
    /// Of projects on disk.
    func words(for error: ProjectStoreError) -> String
    /// Of the settings, with the path of their file.
    func words(for error: SettingsError) -> String
    /// What is wrong with the settings, to stand behind their path.
    func words(for fault: SettingsError.Fault) -> String
}

extension WorkspaceWording {
    /// What happened and what to do, of every error that Workspace and the client throw; nil for one of somebody else's.
    ///
    /// It has a name of its own, lest an error of a kind that is known is taken for any.
    public func words(forAny error: any Error) -> String? {
        switch error {
        case let error as RequestError: words(for: error)
        case let error as ServiceError: words(for: error)
        case let error as DestinationError: words(for: error)
        case let error as MessageFileError: words(for: error)
        case let error as KeyEditError: words(for: error)
        case let error as RenderError: words(for: error)
        case let error as ProjectStoreError: words(for: error)
        case let error as SettingsError: words(for: error)
        default: nil
        }
    }

    /// The same, and of an error of somebody else's what it says itself.
    public func account(of error: any Error) -> String { words(forAny: error) ?? String(describing: error) }
}
