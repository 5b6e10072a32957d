/// What goes wrong with one export.
public struct FilmPlan: Hashable, Sendable {
    /// How the next submissions are answered, and whether they were taken in all the same.
    public var submissions: [Submission] = []
    /// How the next polls go wrong.
    public var polls: [CallFault] = []
    /// How many good polls it takes until the film is made.
    public var length = 1
    /// Whether the service says itself that it failed.
    public var fails = false
    /// How the address of the film is told.
    public var address = Address.absolute
    /// How the next downloads from there go wrong, and whether they do so for good.
    public var downloads: [FilmFault] = []
    public var isLostThere = false
    /// How the next downloads from the fall-back go wrong.
    public var fallbacks: [FilmFault] = []

    /// An export in which nothing goes wrong.
    public init() {}

    /// A submission that is not answered as it should be.
    public struct Submission: Hashable, Sendable {
        public var fault: CallFault
        public var isTaken: Bool
    }

    /// What comes in the place of an answer.
    public enum CallFault: Hashable, Sendable {
        case status(Int, Body)
        case page, null, array
        case envelope(Int)
        case redirect
        case cut
    }

    /// How the address of a film is told.
    public enum Address: String, Hashable, Sendable, CaseIterable {
        case absolute, relative, redirected, wrapped, none, file, badPort
    }

    /// What comes in the place of a film.
    public enum FilmFault: Hashable, Sendable {
        case status(Int)
        /// A web page, with status 200.
        case page
        /// The connection ends before all of it came.
        case cut
        /// Half a film whose length is said to be all there is.
        case half
        /// A longer film is promised than comes.
        case short
        /// All of it, without a length: the end of the connection is the end of the film.
        case noLength
        /// Half of it, without a length.
        case halfNoLength
        case empty
    }
}
