import Timeline

/// What is said around a turn, an upload and the timeline, with the command that goes on from there.
protocol TalkingWording: Sendable {
    /// Behind words that tell of another session.
    var oldTimelineIsKept: String { get }
    /// Behind words that tell of a session that is gone.
    var lostTimelineCanBeExported: String { get }
    /// Behind words that tell that the timeline could not be seen.
    var lookWithShow: String { get }
    /// The agent asks for a yes or no.
    var howToAnswer: String { get }
    /// The agent talked of an upload, an export or an edit.
    var howToUpload: String { get }
    var howToExport: String { get }
    func howToDo(_ sentence: String) -> String

    /// Another service reads what is said, and how is not known here.
    var serviceReads: String { get }

    /// Behind words that tell of messages that were not sent.
    var seePending: String { get }
    /// No message is left unsent.
    var nothingPending: String { get }
    func isDropped(_ message: String) -> String

    /// The share of an upload that is done, in per cent.
    func uploading(_ percent: Int) -> String
    /// A file was uploaded and stands nowhere yet.
    var howToPlace: String { get }

    /// The timeline that is shown is that of a session which is gone.
    var isTimelineOfLostSession: String { get }
    /// So many older timelines are kept; the first of them has a number.
    func olderAreKept(_ count: Int, first number: Int) -> String
    /// The studio alone runs at an address.
    func listening(at address: String) -> String
}
