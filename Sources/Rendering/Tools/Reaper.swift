import Subprocess

#if canImport(System)
    import System
#else
    import SystemPackage
#endif

/// Ends the tools at work should this program be killed, so that no ffmpeg goes on for nobody.
///
/// A `kill -9` leaves a program no time to end its children. One small shell waits beside it instead: it is told of every
/// tool that begins and ends, and when the pipe between the two breaks, however that comes about, it kills the tools that
/// are left. It reads nothing but numbers of processes.
actor Reaper {
    /// The one of this program.
    static let shared = Reaper()

    private var lines: AsyncStream<String>.Continuation?

    /// A tool has begun.
    func watch(_ process: Int) { tell("+ \(process)\n") }

    /// A tool has ended; its number may be given to somebody else.
    func forget(_ process: Int) { tell("- \(process)\n") }

    private func tell(_ line: String) {
        if lines == nil { start() }
        lines?.yield(line)
    }

    private func start() {
        let (stream, continuation) = AsyncStream<String>.makeStream()
        lines = continuation
        Task.detached {
            var options = PlatformOptions()
            // A Ctrl-C in the terminal must not end it before the tools.
            options.createSession = true
            // Without it everything works as well, but for the day somebody kills the program.
            _ = try? await Subprocess.run(
                .path("/bin/sh"),
                arguments: ["-c", Self.script],
                platformOptions: options,
                input: .inputWriter,
                output: .discarded,
                error: .discarded
            ) { execution in
                for await line in stream { _ = try await execution.standardInputWriter.write(line) }
            }
        }
    }

    /// Keeps a list of numbers between blanks; each tool leads a session of its own, so its children go with it.
    private static let script = """
        all=' '
        while read -r sign process; do
          case $sign in
            +) all="$all$process " ;;
            -) case $all in *" $process "*) all="${all%% $process *} ${all#* $process }" ;; esac ;;
          esac
        done
        for process in $all; do kill -s KILL -- "-$process" 2>/dev/null; done
        """
}
