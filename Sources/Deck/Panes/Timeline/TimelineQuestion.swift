import Timeline

/// What the timeline asks for a line of text, about what was shown when it was asked.
struct TimelineQuestion: Hashable, Sendable {
    let purpose: Purpose
    let draft: Draft

    enum Purpose: Hashable, Sendable {
        /// With how loud it is, and how loud it may be, in per cent.
        case volume(SegmentAddress, now: Int, of: ClosedRange<Int>)
        /// With how long it will stand; in ms.
        case newTitle(at: Int, for: Int)
        case titleText(SegmentAddress)
        /// The value of a form, by its place among all, with its words and what it is set on.
        case form(Int, Phrase, [SegmentAddress], playhead: Int)
        /// A file of the project, for a form that takes one, by its place among all, with its words and what it is for.
        case file(Int, Phrase, FileForm.Aim)
        /// What else such a form asks for, of the file that was chosen.
        case ofFile(Int, Phrase, FileForm.Aim, Medium)
        /// A time to go to.
        case time
        /// Something to look for.
        case search
    }
}
