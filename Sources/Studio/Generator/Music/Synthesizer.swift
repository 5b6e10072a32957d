import EditLanguage
import Foundation

/// Plays a plan into a WAV file: stereo, 48 kHz, 16 bits, bar after bar, so that long pieces need little memory.
struct Synthesizer: Sendable {
    let plan: MusicPlan

    /// The loudest sample there can be: −3 dBFS.
    static let ceiling: Float = 0.7079

    /// Writes exactly `lengthMs` of the piece.
    ///
    /// - Throws: `CancellationError` when the task is cancelled, else what the file system says; no file is left then.
    func write(lengthMs: Int, to file: URL) throws {
        let total = max(lengthMs, 0) * MusicPlan.frameRate / 1000
        guard FileManager.default.createFile(atPath: file.path, contents: Self.header(frames: total)) else {
            throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: file.path])
        }
        do {
            let handle = try FileHandle(forWritingTo: file)
            defer { try? handle.close() }
            try handle.seekToEnd()
            try play(frames: total) { try handle.write(contentsOf: $0) }
        } catch {
            try? FileManager.default.removeItem(at: file)
            throw error
        }
    }

    /// Plays the piece in blocks of a bar, each given as little-endian 16-bit samples, left and right in turn.
    func play(frames total: Int, _ take: (Data) throws -> Void) throws {
        let bank = SoundBank(seed: plan.seed)
        let mixer = Mixer(barFrames: plan.barFrames, warmth: plan.mood == .lofi ? 0.42 : 1, drive: drive)
        var done = 0
        var bar = 0
        while done < total {
            try Task.checkCancellation()
            for note in plan.notes(inBar: bar) {
                mixer.mix(bank.sound(note), at: note.start, level: note.level, pan: note.pan)
            }
            let count = min(plan.barFrames, total - done)
            try take(mixer.mixBar(frames: count, from: done, of: total))
            done += count
            bar += 1
        }
    }

    /// How hard each mood is driven into the ceiling, so that all of them sound about equally loud.
    private var drive: Float {
        switch plan.mood {
        case .lofi: 0.62
        case .ambient: 0.62
        case .upbeat: 0.6
        case .cinematic: 0.5
        }
    }

    private static func header(frames: Int) -> Data {
        let bytes = UInt32(clamping: frames * 4)
        var header = Data("RIFF".utf8)
        func append(_ value: some FixedWidthInteger) {
            withUnsafeBytes(of: value.littleEndian) { header.append(contentsOf: $0) }
        }
        append(bytes &+ 36)
        header += Data("WAVEfmt ".utf8)
        append(UInt32(16))
        append(UInt16(1))
        append(UInt16(2))
        append(UInt32(MusicPlan.frameRate))
        append(UInt32(MusicPlan.frameRate * 4))
        append(UInt16(4))
        append(UInt16(16))
        header += Data("data".utf8)
        append(bytes)
        return header
    }
}
