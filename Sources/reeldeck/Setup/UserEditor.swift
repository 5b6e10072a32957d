import Deck
import Foundation
import PrivateFiles

/// The editor that the user writes long texts in, by `VISUAL`, `EDITOR`, or the first of the usual ones that is here.
struct UserEditor: Sendable {
    /// As a shell reads it: a program and its arguments.
    let command: String?

    init(environment: [String: String]) {
        let set = ["VISUAL", "EDITOR"].compactMap { environment[$0] }.first { !$0.allSatisfy(\.isWhitespace) }
        let places = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
        command =
            set
            ?? Self.usual.first { name in
                places.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
            }
    }

    private static let usual = ["sensible-editor", "nano", "vim", "vi"]

    /// Has a text changed; back when the editor has ended.
    func edit(_ text: String) async -> TextEditing {
        guard let command else { return .noEditor }
        let folder = FileManager.default.temporaryDirectory.appending(path: "reeldeck-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "message.txt")
        do {
            try PrivateFolder.make(folder)
            try PrivateFile.write(text.isEmpty ? "" : text + "\n", to: file)
        } catch {
            return .noPlace(error.localizedDescription)
        }
        let name = command.split(separator: " ").first.map(String.init) ?? command
        // In the shell's place: an editor that goes on when it is interrupted would go on without its shell.
        guard await Foreground.run("exec \(command) \"$1\"", file.path) == 0,
            let data = try? Data(contentsOf: file)
        else { return .failed(name) }
        // Editors end the last line, which ends no message.
        var edited = String(decoding: data, as: UTF8.self).replacing("\r\n", with: "\n")
        if edited.hasSuffix("\n") { edited.removeLast() }
        return .edited(edited)
    }
}

/// Programs that have the terminal while they run.
enum Foreground {
    /// Runs a shell command with one argument, in a group of its own that has the terminal's keys; its status, nil where it
    /// could not be begun.
    ///
    /// What is pressed to interrupt it is its own then, and does not end this program.
    static func run(_ command: String, _ argument: String) async -> Int32? {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: wait(for: command, argument)) }
        }
    }

    private static func wait(for command: String, _ argument: String) -> Int32? {
        // Whoever gives the keys back is in the background, which stops a program that has not said it does not mind.
        var (mask, before) = (sigset_t(), sigset_t())
        sigemptyset(&mask)
        sigaddset(&mask, SIGTTOU)
        pthread_sigmask(SIG_BLOCK, &mask, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        guard let child = spawn(["/bin/sh", "-c", command, "sh", argument]) else { return nil }
        tcsetpgrp(STDIN_FILENO, child)
        defer { tcsetpgrp(STDIN_FILENO, getpgrp()) }
        var status: Int32 = 0
        while true {
            let found = waitpid(child, &status, WUNTRACED)
            if found < 0, errno == EINTR { continue }
            guard found == child else { return nil }
            // Nobody could take it up again: it goes on at once.
            guard status & 0xFF == 0x7F else { break }
            tcsetpgrp(STDIN_FILENO, child)
            kill(-child, SIGCONT)
        }
        return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    }

    private static func spawn(_ words: [String]) -> pid_t? {
        #if canImport(Darwin)
            var attributes: posix_spawnattr_t?
        #else
            var attributes = posix_spawnattr_t()
        #endif
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var (all, none) = (sigset_t(), sigset_t())
        sigfillset(&all)
        sigemptyset(&none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setpgroup(&attributes, 0)
        let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
        posix_spawnattr_setflags(&attributes, Int16(flags))
        let arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        let variables = ProcessInfo.processInfo.environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { (arguments + variables).forEach { free($0) } }
        var child: pid_t = 0
        return posix_spawn(&child, words[0], nil, &attributes, arguments, variables) == 0 ? child : nil
    }
}
