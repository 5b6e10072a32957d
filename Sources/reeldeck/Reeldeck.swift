import ArgumentParser
import CHeap
import PrivateFiles

/// The command line: each command puts the parts together and leaves the work to them.
@main
struct Reeldeck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reeldeck",
        abstract: "Edit video by talking to it, in the terminal.",
        discussion: """
            Without a command the full screen opens: timeline, chat and render queue.

            Reeldeck works with its own studio on this machine, which needs ffmpeg and nothing else, unless --cloud, \
            --api-url, NEMO_TOKEN, NEMO_API_URL or the config file say otherwise.

            Exit status: 0 done, 1 failed, 64 usage, 65 bad input data, 69 service unreachable, 74 outcome not \
            known, 75 try later, 77 not permitted.
            """,
        version: "0.1.0",
        subcommands: [
            ScreenCommand.self, SayCommand.self, ShowCommand.self, DraftCommand.self, UploadCommand.self,
            CreditsCommand.self, ExportCommand.self, BatchCommand.self, JobsCommand.self, PendingCommand.self,
            ProjectCommand.self,
            ServeCommand.self,
            DoctorCommand.self,
        ],
        defaultSubcommand: ScreenCommand.self
    )

    static func main() async {
        // What is kept here is for its user alone; a film at its destination follows the umask that the user set.
        FileMask.close()
        heap_give_back()
        let words = LeadingOptions.moved(Array(CommandLine.arguments.dropFirst()))
        do {
            let command = try parseAsRoot(words)
            // The screen has a terminal to give back, and the studio clients to hang up on: they mind the signals themselves.
            if let screen = command as? ScreenCommand { return try await screen.run() }
            if let serve = command as? ServeCommand { return try await serve.run() }
            try await Interruption().run {
                var command = try parseAsRoot(words)
                if var asynchronous = command as? any AsyncParsableCommand {
                    try await asynchronous.run()
                } else {
                    try command.run()
                }
            }
        } catch {
            ExitStatus.leave(with: error)
        }
    }
}
