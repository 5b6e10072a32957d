import Foundation
import Hashes
import Pictures

/// Anything small that stands for media on the screen.
enum Thumbnail: Hashable, Sendable {
    case frame(Pixels)
    case filmstrip(Filmstrip)
    case waveform(Waveform)

    /// About how many bytes it takes in memory.
    var size: Int {
        switch self {
        case .frame(let pixels): pixels.bytes.count
        case .filmstrip(let strip): strip.frames.map(\.bytes.count).reduce(0, +)
        case .waveform(let waveform): waveform.peaks.count + waveform.levels.count
        }
    }
}

/// As it is kept in a file: a head of whole numbers of 32 bits, the bytes of pictures, or peaks and behind them levels, and a sum over all.
///
/// ```
/// "RDG1"  kind  step  width  height | bytes … | sum, 64 bits
/// ```
extension Thumbnail {
    private static let mark: UInt32 = 0x5244_4731

    /// The file.
    var file: Data {
        var file = Data()
        switch self {
        case .frame(let pixels):
            file.append(head: [Self.mark, 0, 1, UInt32(pixels.width), UInt32(pixels.height)])
            file.append(contentsOf: pixels.bytes)
        case .filmstrip(let strip):
            let (width, height) = strip.frames.first.map { (UInt32($0.width), UInt32($0.height)) } ?? (1, 1)
            file.append(head: [Self.mark, 1, UInt32(clamping: strip.step), width, height])
            strip.frames.forEach { file.append(contentsOf: $0.bytes) }
        case .waveform(let waveform):
            file.append(head: [Self.mark, 2, UInt32(clamping: waveform.step), 1, 1])
            file.append(contentsOf: waveform.peaks + waveform.levels)
        }
        let sum = Checksum.fnv1a(file)
        file.append(head: [UInt32(truncatingIfNeeded: sum >> 32), UInt32(truncatingIfNeeded: sum)])
        return file
    }

    /// Reads a file; nil where it is not whole or not as it was written.
    init?(file: Data) {
        let bytes = [UInt8](file)
        guard bytes.count >= 28, bytes.number(at: 0) == Self.mark else { return nil }
        let body = bytes[20..<bytes.count - 8]
        let sum = UInt64(bytes.number(at: bytes.count - 8)) << 32 | UInt64(bytes.number(at: bytes.count - 4))
        guard Checksum.fnv1a(bytes.dropLast(8)) == sum else { return nil }
        let (step, width, height) = (Int(bytes.number(at: 8)), Int(bytes.number(at: 12)), Int(bytes.number(at: 16)))
        guard width <= 1 << 16, height <= 1 << 16 else { return nil }
        switch bytes.number(at: 4) {
        case 0:
            guard let pixels = Pixels(width: width, height: height, bytes: Array(body)) else { return nil }
            self = .frame(pixels)
        case 1:
            guard let strip = Filmstrip(step: step, width: width, height: height, bytes: body) else { return nil }
            self = .filmstrip(strip)
        case 2:
            guard body.count % 2 == 0 else { return nil }
            let (peaks, levels) = (body.prefix(body.count / 2), body.suffix(body.count / 2))
            self = .waveform(Waveform(step: step, peaks: Array(peaks), levels: Array(levels)))
        default: return nil
        }
    }
}

extension Filmstrip {
    /// Pictures that follow on each other; nil where the last is not whole.
    init?(step: Int, width: Int, height: Int, bytes: some RandomAccessCollection<UInt8>) {
        let size = width * height * 3
        guard size > 0, bytes.count % size == 0 else { return nil }
        let bytes = Array(bytes)
        self.init(
            step: step,
            frames: stride(from: 0, to: bytes.count, by: size).compactMap {
                Pixels(width: width, height: height, bytes: Array(bytes[$0..<$0 + size]))
            }
        )
    }
}

extension Data {
    fileprivate mutating func append(head numbers: [UInt32]) {
        for number in numbers {
            append(contentsOf: [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) })
        }
    }
}

extension [UInt8] {
    fileprivate func number(at index: Int) -> UInt32 { self[index..<index + 4].reduce(0) { $0 << 8 | UInt32($1) } }
}
