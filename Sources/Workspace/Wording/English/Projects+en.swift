import EditLanguage

extension English {
    public func words(for error: ProjectStoreError) -> String {
        switch error {
        case .exists(let name): "There is a project named \(name) already. Choose another name."
        case .missing(let name): "There is no project named \(name). See them with: reeldeck project list."
        case .badName:
            "That cannot be a project's name. Use up to 100 letters, digits and spaces, without slashes."
        case .unusable(let path, let reason):
            "\(path) cannot be used: \(reason). Check its permissions and the free space."
        case .unwritable(let path): "\(path) cannot be written to. Check its permissions and the free space."
        case .openToOthers(let path, let reason):
            "\(reason). Move it away, or close it to others: chmod go= \(path)"
        }
    }

    public func words(for error: SettingsError) -> String {
        "\(error.file) cannot be used: \(words(for: error.fault)). Mend it, or move it away."
    }

    public func words(for fault: SettingsError.Fault) -> String {
        switch fault {
        case .unreadable: "it cannot be read"
        case .syntax(let line, let reason): "line \(line): \(reason)"
        case .notUnderstood: "it cannot be understood"
        case .wrongKind(let key): "the value of \(key) is not of the right kind"
        case .halfAnAgent: "agent needs both url and model"
        case .noGenerator: "generator.command names no program"
        case .noSetting(let name, let nearest?): "there is no setting \(name); the nearest is \(nearest)"
        case .noSetting(let name, nil): "there is no setting \(name); docs/configuration.md lists them"
        case .noCommand(let id, let nearest?): "keys: there is no command \(id); the nearest is \(nearest)"
        case .noCommand(let id, nil): "keys: there is no command \(id); F1 and docs/keys.md list them"
        case .noKey(let key, let command, let nearest?):
            "keys: \(key), set for \(command), is no key; the nearest is \(nearest)"
        case .noKey(let key, let command, nil): "keys: \(key), set for \(command), is no key"
        case .digitCounts(let key, let command): "keys: \(key), set for \(command), is a digit, which counts"
        case .keyOfTwo(let key, let one, let other): "keys: \(key) would be both \(one) and \(other)"
        }
    }

    public func words(for news: SessionNews) -> String {
        switch news {
        case .renewed:
            "The service did not know this project's session any more; this is a new one, with an empty timeline."
        case .moved:
            "Another reeldeck has begun a new session for this project; its timeline is the project's from now on."
        case .lost:
            "The service does not know this project's session any more; its timeline is kept here as it was last seen."
        case .found: "The service knows this session again."
        case .otherAccount:
            "This project has a timeline under another account of this service; it comes back with that account's "
                + "NEMO_TOKEN, or without one."
        }
    }

    public func leftUnsent(_ count: Int) -> String {
        count == 1
            ? "1 message was not sent when the program ended."
            : "\(count) messages were not sent when the program ended."
    }

    public func leftByHand(_ count: Int) -> String {
        count == 1
            ? "1 edit by hand was not sent when the screen ended: the screen shows it again, and sends it."
            : "\(count) edits by hand were not sent when the screen ended: the screen shows them again, and sends them."
    }

    public func noNewSession(because reason: String) -> String { "There is no new session. \(reason)" }

    public func words(for trouble: StorageTrouble) -> String {
        switch trouble {
        case .conversation(let reason): notKept("The conversation cannot be kept", reason)
        case .draft(let reason): notKept("The draft cannot be kept", reason)
        case .session(let reason): notKept("The new session cannot be kept", reason)
        case .uploads(let reason): notKept("What was uploaded cannot be kept in mind", reason)
        case .screen(let reason): notKept("How the screen looks cannot be kept", reason)
        case .replaced:
            "Another reeldeck has begun a new session for this project: what is done in the old one is not kept "
                + "here any more. Leave this one and open the project again."
        }
    }

    private func notKept(_ what: String, _ reason: String) -> String {
        "\(what): \(reason). Check the free space and the permissions."
    }
}
