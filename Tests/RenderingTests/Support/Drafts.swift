import Timeline

@testable import Rendering

/// Drafts and sources in few words.
enum Make {
    static func file(_ id: String) -> MediaSource { .file(id: id) }

    static func clip(
        _ source: MediaSource,
        _ start: Int,
        _ duration: Int,
        from sourceStart: Int = 0,
        volume: Int = 100,
        name: String = "clip"
    ) -> Segment {
        Segment(
            start: start,
            duration: duration,
            name: name,
            content: .media(.init(source: source, sourceStart: sourceStart)),
            volume: volume
        )
    }

    static func title(_ title: Title, _ start: Int, _ duration: Int) -> Segment {
        Segment(start: start, duration: duration, name: title.text, content: .title(title))
    }

    /// A segment with something about it changed.
    static func with(_ segment: Segment, _ change: (inout Segment) -> Void) -> Segment {
        var changed = segment
        change(&changed)
        return changed
    }

    /// A clip with something about its look changed.
    static func look(_ segment: Segment, _ change: (inout Look) -> Void) -> Segment {
        with(segment) { change(&$0.look) }
    }

    /// A clip with something about its source changed.
    static func media(_ segment: Segment, _ change: (inout Segment.Media) -> Void) -> Segment {
        with(segment) { segment in
            guard var media = segment.media else { return }
            change(&media)
            segment.content = .media(media)
        }
    }

    static func muted(_ track: Track) -> Track {
        var muted = track
        muted.isMuted = true
        return muted
    }

    static func hidden(_ track: Track) -> Track {
        var hidden = track
        hidden.isHidden = true
        return hidden
    }

    static func solo(_ track: Track) -> Track {
        var solo = track
        solo.isSolo = true
        return solo
    }

    static func video(_ segments: Segment...) -> Track { Track(kind: .video, segments: segments) }
    static func audio(_ segments: Segment...) -> Track { Track(kind: .audio, segments: segments) }
    static func text(_ segments: Segment...) -> Track { Track(kind: .text, segments: segments) }

    /// A 1080p clip of ten seconds with sound.
    static func footage(_ path: String, width: Int = 1920, height: Int = 1080) -> MediaInfo {
        MediaInfo(
            path: path,
            duration: 10_000,
            video: VideoInfo(width: width, height: height, duration: 10_000),
            audio: AudioInfo()
        )
    }

    static func music(_ path: String) -> MediaInfo {
        MediaInfo(path: path, duration: 60_000, audio: AudioInfo(stream: 0, codec: "mp3"))
    }

    static func plan(
        _ tracks: [Track],
        _ media: [MediaSource: MediaInfo],
        canvas: Canvas = .standard,
        quality: OutputQuality = .high,
        loudness: Int? = nil
    ) throws -> RenderPlan {
        var draft = Draft(tracks: tracks, canvas: canvas)
        draft.loudness = loudness
        return try RenderPlan(
            draft: draft,
            media: media,
            output: OutputSettings(canvas: canvas, quality: quality)
        )
    }
}
