import Timeline

/// Where a film is cut into spans, the stretches that are encoded once and kept.
///
/// ```
/// pictures  |  clip 1          |×××|  clip 2 (moved by an edit)        |
/// title     |  words  |
/// spans     |     |   |   |    |   |   |     |     |     |     |       |
/// ```
/// A span ends where a picture or a title comes or goes, so an edit of one leaves the others alone, and at a grid that
/// is counted in the source of the lowest picture: so the spans of a clip stay what they are when it is moved, trimmed
/// or split. Transitions and fades lie whole in one span.
extension Composition {
    /// How many frames lie between two lines of the grid: two seconds.
    var gridLength: Int { canvas.framesPerSecond * 2 }

    /// The spans of the film, which follow on each other without gaps.
    var spans: [Range<Int>] {
        let held = heldFrames
        let edges = Self.free(Set(edges + [0, frameCount]).filter { (0...frameCount).contains($0) }.sorted(), held)
        let stretches = zip(edges, edges.dropFirst()).untilCancelled
        let lines = stretches.flatMap { Self.free(gridLines(from: $0, to: $1), held) }
        let cuts = (edges + lines).sorted()
        return zip(cuts, cuts.dropFirst()).map { $0..<$1 }
    }

    /// Where something comes or goes.
    private var edges: [Int] {
        var edges = titles.flatMap(\.script.edges)
        for track in pictures.map(\.track) {
            for shot in track.shots.untilCancelled {
                edges += [shot.frames.lowerBound, shot.frames.upperBound]
            }
        }
        return edges
    }

    /// Frames that must not be parted, where they overlap as one; in order.
    var heldFrames: [Range<Int>] {
        var held = titles.flatMap(\.script.fades)
        for track in pictures.map(\.track) {
            for (index, shot) in track.shots.enumerated().untilCancelled {
                held += [shot.start..<shot.start + shot.fadeIn, shot.end - shot.fadeOut..<shot.end]
                if shot.lead > 0, index > 0 {
                    held.append(shot.start - shot.lead..<shot.start + track.shots[index - 1].tail)
                }
            }
        }
        let sorted = held.sortedUntilCancelled { $0.lowerBound < $1.lowerBound }
        return sorted.untilCancelled.reduce(into: []) { merged, next in
            if let last = merged.last, next.lowerBound < last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, next.upperBound)
            } else {
                merged.append(next)
            }
        }
    }

    /// The lines of the grid between two edges, but for those so near to one that a sliver would be left.
    private func gridLines(from start: Int, to end: Int) -> [Int] {
        let length = gridLength
        let nearest = max(length / 3, 1)
        let shots = pictures.lazy.compactMap { $0.track.shot(at: start) }
        let origin = shots.first.map { $0.start - $0.sourceFrame } ?? start
        let first = start + (length - (start - origin) % length) % length
        return stride(from: first, to: end, by: length).filter { $0 - start >= nearest && end - $0 >= nearest }
    }

    /// The cuts, in order, that part nothing that must be whole.
    private static func free(_ cuts: [Int], _ held: [Range<Int>]) -> [Int] {
        var next = held[...]
        return cuts.untilCancelled.filter { cut in
            while let first = next.first, first.upperBound <= cut { next = next.dropFirst() }
            return next.first.map { cut <= $0.lowerBound } ?? true
        }
    }
}

extension PictureTrack {
    /// The shot that shows at a frame, the later one where two cross.
    fileprivate func shot(at frame: Int) -> Shot? {
        shots.last { $0.frames.contains(frame) }
    }
}
