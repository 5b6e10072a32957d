import Timeline

/// A piece of a sentence, with its meaning where it has one.
struct Token: Hashable, Sendable {
    let kind: Kind
    /// Where it stands in the text, in scalars.
    let range: Range<Int>

    enum Kind: Hashable, Sendable {
        case term(Term)
        /// A number without a unit, in thousandths.
        case number(Int)
        /// A time or length in ms.
        case time(Int)
        case percent(Int)
        /// `9:16`, which may also be a time.
        case ratio(Canvas.Ratio, clock: Int?)
        /// `1920×1080`.
        case size(width: Int, height: Int)
        /// `1080p`.
        case lines(Int)
        /// `30 fps`.
        case rate(Int)
        /// `96 px`.
        case pixels(Int)
        case color(TitleColor)
        case quoted(String)
        case address(SegmentAddress)
        case label(TrackLabel)
        /// The name of a segment or an uploaded file, folded.
        case name(String)
        /// A word that looks like the name of a media file.
        case fileName(String)
        /// A word without meaning here.
        case other
    }

    var term: Term? { if case .term(let term) = kind { term } else { nil } }
}
