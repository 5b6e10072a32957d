/// An end of a segment.
public enum TrimSide: Hashable, Sendable, CaseIterable {
    case start
    case end
}

/// Where a segment is moved to.
public enum MoveTarget: Hashable, Sendable {
    /// To begin at a time, in ms.
    case time(Int)
    /// To just before another segment of its track.
    case before(SegmentAddress)
    /// To just after another segment of its track.
    case after(SegmentAddress)
    /// To another track of its kind that is free there, to begin at a time, in ms.
    case track(TrackLabel, at: Int)
}

/// What a volume or a duck is set on.
public enum VolumeScope: Hashable, Sendable {
    case segment(SegmentAddress)
    case track(TrackLabel)
}

/// A fade: the one a segment comes in with, or the one it goes out with.
public enum FadeSide: String, Hashable, Sendable, CaseIterable {
    case `in`, out
}

/// One thing about how a title looks, and what it is to be.
public enum TitleAspect: Hashable, Sendable {
    /// The height of the letters, within `Title.fontSizes`.
    case fontSize(Int)
    /// The colour of the letters.
    case color(TitleColor)
    /// The line round the letters; nil for none.
    case outline(Title.Outline?)
    /// The family of the letters, at most 100 characters in one line; nil for one that suits the text.
    case font(String?)
    /// Where it stands.
    case position(Title.Position)
    /// What it is for; its size and place become those of the style.
    case style(Title.Style)
}

/// One thing about how a clip's pictures look, and what it is to be; the ranges are those of `Look`.
public enum LookAspect: Hashable, Sendable {
    case opacity(Int)
    case rotation(Int)
    case flippedHorizontally(Bool)
    case flippedVertically(Bool)
    case fit(Look.Fit)
    case crop(Look.Insets)
    /// A picture in the picture; nil for the whole canvas.
    case box(Look.Box?)
    /// A slow move over the picture; nil for none.
    case motion(Look.Motion?)
    case brightness(Int)
    case contrast(Int)
    case saturation(Int)
    case warmth(Int)
    case filter(Look.Filter)
}
