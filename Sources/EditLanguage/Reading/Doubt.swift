import Timeline

/// Why a clause could not be read; it becomes the one question that goes back.
enum Doubt: Error, Hashable {
    /// Nothing known fits.
    case notUnderstood
    /// A known edit that this program does not have.
    case unsupported
    /// There is no such thing in the draft.
    case none(Noun?)
    /// There are only so many of them.
    case only(Int, Noun?)
    /// Several could be meant.
    case which([SegmentAddress])
    /// "it" means nothing yet.
    case pronoun
    case missingDescription
    case missingText
    case missingTime
    case missingSide
    case unknownMood
    /// What is to change was named, but not to what.
    case missingDetail(Detail)
    /// No uploaded file fits; named if it was.
    case noUpload(String?)
    /// What is to be done was said, but not how much, which end, or what for.
    case unsaid(Unsaid)
    /// Several tracks could be meant.
    case whichTrack([TrackLabel])
    case noTrackNamed(String)
    /// The subtitles in the message cannot be read.
    case subtitles(SubtitleError)
    /// The edit was understood, but cannot be done.
    case refused(EditRefusal)
    case tooLong

    /// What a clause left open about a look.
    enum Detail: Hashable {
        case amount, angle, crop, motion, filter, font
    }
}
