import Foundation

/// The coded pictures of a source by the frames of a film of the same rate, and which of them can be cut out as they are.
///
/// ```
/// decoded    I0 P3 B1 B2 P6 B4 B5 | I7 …
/// shown      I0 B1 B2 P3 B4 B5 P6 | I7 …
/// can begin  ^                      ^          at a picture after which none refers to an earlier one (IDR)
/// can end    ^  .  .  ^  .  .  ^  | ^          where all that was decoded is all that was shown
/// ```
struct SourceFrames: Sendable {
    let table: SampleTable
    private let path: String
    /// The number of the frame that each sample is, in the order of decoding.
    let numbers: [Int]

    /// Frames of a source at a rate, counted from the time the source calls its start, in µs; nil where it is not a plain
    /// list of H.264 pictures.
    init?(of path: String, framesPerSecond: Int, start: Int) {
        guard let table = SampleTable(of: path), table.configuration.lengthSize == 4,
            table.configuration.sequenceSets.allSatisfy({ set in
                SequenceSet(set).map { $0.isCommon && $0.isProgressive && $0.isPlain } ?? false
            })
        else { return nil }
        self.path = path
        self.table = table
        let ticks = Double(table.timescale)
        numbers = table.samples.map { sample in
            let exact = (Double(sample.time) / ticks - Double(start) / 1_000_000) * Double(framesPerSecond)
            let number = exact.rounded()
            // A frame that stands beside its place belongs to a source of another rate, and none is like it.
            return abs(exact - number) < 0.1 && abs(number) < 1e9 ? Int(number) : .min
        }
    }

    /// Frames as they are listed, for tests.
    init(table: SampleTable, path: String, numbers: [Int]) {
        (self.table, self.path, self.numbers) = (table, path, numbers)
    }

    /// A stretch of samples that is a stretch of frames as well.
    struct Cut: Hashable, Sendable {
        /// The frames, as the source counts them.
        let frames: Range<Int>
        /// The samples, in the order of decoding.
        let samples: Range<Int>
    }

    /// The frames among some that can be cut out, in pieces of up to about a length each; none where it is not worth it.
    func cuts(in wanted: Range<Int>, least: Int, longest: Int) -> [Cut] {
        guard let file = FileHandle(forReadingAtPath: path) else { return [] }
        defer { try? file.close() }
        var all: [Cut] = []
        // Numbers rise but for reordering, which never goes far.
        var index = numbers.firstIndex { $0 != .min && $0 >= wanted.lowerBound - 64 } ?? numbers.count
        while index < numbers.count, numbers[index] < wanted.upperBound || numbers[index] == .min {
            if table.samples[index].isKey, wanted.contains(numbers[index]), opening(at: index, in: file) == .fresh {
                let found = cuts(from: index, before: wanted.upperBound, longest: longest, in: file)
                if let first = found.first, let last = found.last {
                    if last.frames.upperBound - first.frames.lowerBound >= least { all += found }
                    // After a hole it may go on.
                    index = last.samples.upperBound
                    continue
                }
            }
            index += 1
        }
        return all
    }

    private func cuts(from first: Int, before end: Int, longest: Int, in file: FileHandle) -> [Cut] {
        var cuts: [Cut] = []
        // Where the piece begins, what is shown latest of it, and where it can end.
        var (begin, latest) = (first, numbers[first] - 1)
        var possible: Cut?
        for index in first..<numbers.count {
            let number = numbers[index]
            let count = index - begin
            let isWhole = count > 0 && latest - numbers[begin] + 1 == count
            if isWhole {
                possible = Cut(
                    frames: numbers[begin]..<latest + 1,
                    samples: begin..<index
                )
            }
            guard number != .min, number < end else {
                // The first that is not wanted may be shown after others that are decoded later.
                break
            }
            if index > first, table.samples[index].isKey {
                // A film may name only those as pictures to begin with that are.
                guard opening(at: index, in: file) == .fresh else { break }
                if isWhole, number == latest + 1, count >= longest, let piece = possible {
                    cuts.append(piece)
                    (begin, latest, possible) = (index, number - 1, nil)
                }
            }
            // A picture that is shown before the one it all begins with refers to what is not there.
            guard number >= numbers[begin] else { return cuts }
            latest = max(latest, number)
            if index == numbers.count - 1, latest - numbers[begin] + 1 == index + 1 - begin {
                possible = Cut(frames: numbers[begin]..<latest + 1, samples: begin..<index + 1)
            }
        }
        if let possible { cuts.append(possible) }
        // Two pictures in the place of one would make up for one that is missing.
        return cuts.allSatisfy { Set(numbers[$0.samples]).count == $0.samples.count } ? cuts : []
    }

    // MARK: What a keyframe is

    private enum Opening {
        /// Nothing after it refers to anything before it.
        case fresh
        /// A player may begin here, but what is decoded later may refer to what was before.
        case open
        /// It brings parameter sets that the file's head does not have.
        case strange
    }

    /// Looks at the units of a keyframe, up to the first of the picture itself.
    private func opening(at index: Int, in file: FileHandle) -> Opening {
        let sample = table.samples[index]
        var position = 0
        while position + 5 <= sample.size {
            guard let head = read(5, at: sample.offset + position, from: file) else { return .strange }
            let length = Int(head.integer(at: 0, 4))
            guard length > 0, position + 4 + length <= sample.size else { return .strange }
            switch head[4] & 31 {
            case 5: return .fresh
            case 1, 2: return .open
            case 7, 8:
                guard length < 4096, let set = read(length, at: sample.offset + position + 4, from: file),
                    table.configuration.holds(set)
                else { return .strange }
            default: break
            }
            position += 4 + length
        }
        return .strange
    }

    private func read(_ count: Int, at offset: Int, from file: FileHandle) -> [UInt8]? {
        guard (try? file.seek(toOffset: UInt64(offset))) != nil, let bytes = try? file.read(upToCount: count),
            bytes.count == count
        else { return nil }
        return Array(bytes)
    }
}
