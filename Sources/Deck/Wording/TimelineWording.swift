import Timeline

/// What the timeline pane shows.
protocol TimelineWording: Sendable {
    /// How many ms a cell stands for.
    func scale(_ ms: Int) -> String
    /// The whole film is in sight.
    var showsAll: String { get }
    /// How many edits the service has not done yet.
    func editsOnTheWay(_ count: Int) -> String
    func moreTracks(_ count: Int) -> String

    // MARK: The line below the tracks
    var selected: String { get }
    var howToSelect: String { get }
    func volume(_ percent: Int) -> String
    /// The size of a title's letters.
    func fontSize(_ pixels: Int) -> String

    // MARK: An empty timeline
    var nothingYet: String { get }
    /// Stands before the examples.
    var sayForExample: String { get }
    /// Messages that both the chat and the service understand.
    var firstMessages: [String] { get }

    // MARK: Questions for one line of text
    func question(for purpose: TimelineQuestion.Purpose) -> String
}
