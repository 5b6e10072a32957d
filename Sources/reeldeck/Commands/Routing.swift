// A message that is no edit is done by the command of that name, made here with the message's own options.

extension ShowCommand {
    static func with(_ service: ServiceOptions, json: Bool) -> ShowCommand {
        var command = ShowCommand()
        command.service = service
        command.kept = .notGiven
        command.json = json
        return command
    }
}

extension CreditsCommand {
    static func with(_ service: ServiceOptions, json: Bool) -> CreditsCommand {
        var command = CreditsCommand()
        command.service = service
        command.json = json
        return command
    }
}

extension UploadCommand {
    static func with(
        _ service: ServiceOptions,
        _ session: SessionOptions,
        files: [String],
        json: Bool
    ) -> UploadCommand {
        var command = UploadCommand()
        command.service = service
        command.session = session
        command.files = files
        command.json = json
        return command
    }
}
