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
        let hasPictures = lanes.contains {
            $0.kind == .video && !$0.isHidden && $0.placed.contains { $0.info.video != nil }
        }
        if !format.hasSound, !hasPictures, !hasTitles { throw .noPictures(format) }
        if let longest = format.longest, duration > longest {
            throw .tooLong(format, length: duration, longest: longest)
        }
    }
}

extension Draft {
    /// What a single picture shows: everything that stands at the draft's very start, whole, as the picture would else
    /// be of what a fade has not let through yet.
    func still(_ grid: FrameGrid) -> Draft {
        var still = self
        for index in still.tracks.indices {
            still.tracks[index].segments.removeAll { grid.frame(at: $0.start) > 0 }
            for position in still.tracks[index].segments.indices {
                still.tracks[index].segments[position].fadeIn = 0
                // A title without any fade has one by itself.
                still.tracks[index].segments[position].fadeOut =
                    still.tracks[index].segments[position].title == nil ? 0 : 1
            }
        }
        return still
    }
}
