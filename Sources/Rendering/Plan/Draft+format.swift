import Timeline

extension Draft {
    /// Throws where a file of a format would hold nothing, or cannot be as long as the draft is.
    ///
    /// A film may be black or silent; a file of sound alone without a sound, or of pictures alone without a picture, is
    /// not what anybody meant.
    func check(_ lanes: [Lane], hasTitles: Bool, against format: OutputFormat) throws(RenderPlanError) {
        if !format.hasPictures, !lanes.contains(where: { !$0.isMuted && $0.placed.contains(where: \.isHeard) }) {
            throw .noSound(format)
        }
        let hasPictures = lanes.contains { $0.kind == .video && $0.placed.contains { $0.info.video != nil } }
        if !format.hasSound, !hasPictures, !hasTitles { throw .noPictures(format) }
        if let longest = format.longest, duration > longest {
            throw .tooLong(format, length: duration, longest: longest)
        }
    }
}

extension Lane {
    /// This lane without what begins later: nothing of it is seen in the frames before one.
    func starting(before frame: Int, _ grid: FrameGrid) -> Lane {
        Lane(
            kind: kind,
            order: order,
            isMuted: isMuted,
            placed: placed.filter { grid.frame(at: $0.range.start) < frame }
        )
    }
}
