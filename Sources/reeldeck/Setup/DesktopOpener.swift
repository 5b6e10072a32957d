import Deck
import Foundation

/// Has files shown by the program that the user set, else by the desktop's own.
struct DesktopOpener: FileOpener {
    private let command: [String]
    /// What plays a film in a window, the first that is there.
    private let players: [[String]]
    private let path: String
    private let editor: UserEditor

    /// How long a program is given to say that it cannot.
    private static let patience = Duration.seconds(1)

    /// - Parameters:
    ///   - command: program and arguments, where the user set one.
    ///   - player: the same for what plays a film in a window.
    ///   - environment: where programs are, and whether there is a desktop.
    init(_ command: [String]?, player: [String]?, environment: [String: String]) {
        path = environment["PATH"] ?? "/usr/bin:/bin"
        editor = UserEditor(environment: environment)
        #if os(macOS)
            let hasDesktop = true
            let usual = ["open"]
        #else
            // Without a desktop it would look for one in the terminal, which is the screen's.
            let hasDesktop = ["DISPLAY", "WAYLAND_DISPLAY"].contains { environment[$0]?.isEmpty == false }
            let usual = hasDesktop ? ["xdg-open"] : []
        #endif
        self.command = command ?? usual
        let known = [
            ["mpv", "--no-terminal", "--force-window=yes"], ["ffplay", "-loglevel", "quiet", "-autoexit"], usual,
        ]
        players = player.map { [$0] } ?? (hasDesktop ? known : [])
    }

    func edit(_ text: String) async -> TextEditing { await editor.edit(text) }

    func open(_ file: URL) async -> FileOpening { await show(file, by: command) ?? .nobody }

    func play(_ film: URL) async -> FileOpening {
        for player in players { if let outcome = await show(film, by: player) { return outcome } }
        return .noPlayer
    }

    /// Has a file shown by a command; nil where there is none such.
    private func show(_ file: URL, by command: [String]) async -> FileOpening? {
        guard let name = command.first, let program = find(name) else { return nil }
        let words = command.dropFirst().map { $0.replacing("{file}", with: file.path) }
        let isNamed = command.contains { $0.contains("{file}") }
        let process = Process()
        process.executableURL = program
        process.arguments = words + (isNamed ? [] : [file.path])
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let (outcomes, outcome) = AsyncStream<FileOpening>.makeStream()
        process.terminationHandler = { outcome.yield($0.terminationStatus == 0 ? .opened : .failed(name)) }
        do {
            try process.run()
        } catch {
            return .failed(name)
        }
        // Who is still there shows it.
        let waiting = Task {
            try? await Task.sleep(for: Self.patience)
            outcome.yield(.opened)
        }
        defer { waiting.cancel() }
        for await outcome in outcomes { return outcome }
        return .opened
    }

    private func find(_ name: String) -> URL? {
        let places = name.contains("/") ? [name] : path.split(separator: ":").map { "\($0)/\(name)" }
        return places.first { FileManager.default.isExecutableFile(atPath: $0) }.map { URL(filePath: $0) }
    }
}
