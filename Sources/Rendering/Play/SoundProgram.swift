import Foundation

/// A program that lets sound be heard as it comes through a pipe.
public struct SoundProgram: Hashable, Sendable {
    /// Which one it is.
    public let kind: Kind
    /// Where it is.
    let path: String
    /// What the user wants it to be told beside.
    let arguments: [String]

    /// The programs that are known.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// It tells what time is heard.
        case mpv
        /// It only plays.
        case ffplay
    }

    /// A program at a known place.
    public init(_ kind: Kind, path: String, arguments: [String] = []) {
        (self.kind, self.path, self.arguments) = (kind, path, arguments)
    }

    /// The first that is on a search path, mpv before ffplay; nil where there is none.
    /// - Parameter command: the player that the user set, whose arguments the same program is told here too.
    public static func find(searchPath: String?, command: [String]?) -> SoundProgram? {
        let folders = (searchPath ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
        for kind in Kind.allCases {
            let own = command?.first.map { URL(filePath: $0).lastPathComponent == kind.rawValue } == true
            let arguments = own ? (command ?? []).dropFirst().filter { !$0.contains("{file}") } : []
            let places = folders.map { "\($0)/\(kind.rawValue)" }
            let set = own ? [command?.first].compactMap(\.self).filter { $0.hasPrefix("/") } : []
            let found = (set + places).first { FileManager.default.isExecutableFile(atPath: $0) }
            if let found { return SoundProgram(kind, path: found, arguments: Array(arguments)) }
        }
        return nil
    }

    /// What it is told so that it plays samples of a pipe; mpv stands still until it is let go.
    func words(pipe: String, socket: String) -> [String] {
        switch kind {
        case .mpv:
            [
                "--no-config", "--no-video", "--no-terminal", "--pause", "--cache=no", "--audio-buffer=0.1",
                "--demuxer=rawaudio", "--demuxer-rawaudio-channels=2", "--demuxer-rawaudio-format=s16le",
                "--demuxer-rawaudio-rate=\(FrameGrid.sampleRate)", "--input-ipc-server=\(socket)",
            ] + arguments + [pipe]
        case .ffplay:
            ["-hide_banner", "-loglevel", "quiet", "-nodisp", "-autoexit"] + arguments + ["-f", "wav", "-i", pipe]
        }
    }

    /// What comes before the samples.
    var opening: [UInt8] {
        switch kind {
        case .mpv: []
        case .ffplay: Self.waveHead
        }
    }

    /// The head of a WAV file whose length nobody knows yet.
    private static let waveHead: [UInt8] = {
        func number(_ value: Int, _ bytes: Int) -> [UInt8] { (0..<bytes).map { UInt8(value >> ($0 * 8) & 255) } }
        let rate = FrameGrid.sampleRate
        let format = number(1, 2) + number(2, 2) + number(rate, 4) + number(rate * 4, 4) + number(4, 2) + number(16, 2)
        let endless = number(0xFFFF_FFFF, 4)
        return Array("RIFF".utf8) + endless + Array("WAVEfmt ".utf8) + number(16, 4) + format + Array("data".utf8)
            + endless
    }()
}
