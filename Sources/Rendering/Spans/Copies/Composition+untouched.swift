import Timeline

/// Frames of a film that are frames of one source and nothing else.
struct UntouchedStretch: Hashable, Sendable {
    /// In the film.
    var frames: Range<Int>
    let shot: Shot
    /// Which frame of the source the first is.
    let sourceFrame: Int

    var sourceFrames: Range<Int> { sourceFrame..<sourceFrame + frames.count }
}

extension Composition {
    /// The stretches of whole spans in which one source is seen as it is stored: of the wanted codec, size and colours,
    /// with nothing done to it and nothing over or under it.
    func untouched(_ spans: [Range<Int>]) -> [UntouchedStretch] {
        var stretches: [UntouchedStretch] = []
        for span in spans.untilCancelled {
            guard let next = untouched(span) else { continue }
            if let last = stretches.last, last.frames.upperBound == span.lowerBound, last.shot == next.shot {
                stretches[stretches.count - 1].frames = last.frames.lowerBound..<span.upperBound
            } else {
                stretches.append(next)
            }
        }
        return stretches
    }

    private func untouched(_ span: Range<Int>) -> UntouchedStretch? {
        guard titles.allSatisfy({ $0.script.part(in: span).isEmpty }) else { return nil }
        var seen: (whole: Shot, part: Shot)?
        for layer in pictures {
            for part in layer.track.part(in: span).shots {
                guard seen == nil, let whole = layer.track.shots.first(where: { $0.start == part.start }) else {
                    return nil
                }
                seen = (whole, part)
            }
        }
        guard let seen, seen.whole.frames.lowerBound <= span.lowerBound,
            span.upperBound <= seen.whole.frames.upperBound,
            seen.part.isAsStored, let first = seen.whole.storedFrame(at: span.lowerBound)
        else { return nil }
        return UntouchedStretch(frames: span, shot: seen.whole, sourceFrame: first)
    }
}

extension Shot {
    /// Whether the frames that are made of it are those of its source, pixel by pixel.
    fileprivate var isAsStored: Bool {
        // How a picture of another shape is brought to the canvas says nothing of one of the same.
        var look = placed.look
        look.fit = Look().fit
        return fadeIn == 0 && fadeOut == 0 && look == Look() && !isOneFrame && !placed.media.isReversed
            && placed.media.speed == 100 && video.codec == "h264" && video.isPlain && video.matrix == .bt709
            && video.transfer == .standard && !video.isInterlaced && !video.hasAlpha && video.rotation == 0
            && video.width == canvas.width && video.height == canvas.height
    }

    /// Which frame of the source is shown at a frame of the film; nil where the two rates' frames stand so that it may be
    /// either of two.
    fileprivate func storedFrame(at frame: Int) -> Int? {
        // What is read from a time on has the source's frame nearest to it for its first.
        let exact = Double(placed.media.sourceStart * grid.framesPerSecond) / 1000
        let first = exact.rounded()
        return abs(exact - first) < 0.4 ? Int(first) + frame - start : nil
    }
}
