/// What a clause about time, sound or tracks left open.
enum Unsaid: Hashable, CaseIterable {
    /// By how much time something moves.
    case amount
    /// How long something is to be.
    case length
    /// Which end fades.
    case fadeSide
    /// What a new track is for.
    case trackKind
    /// Which corner of the picture.
    case corner
    /// How much of the beginning, or of the end.
    case beginning, ending
}
