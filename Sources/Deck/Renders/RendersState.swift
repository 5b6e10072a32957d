import Workspace

/// What the renders pane shows: the export jobs, newest first, and which one is selected.
struct RendersState: Hashable, Sendable {
    private(set) var jobs: [RenderJob] = []
    private(set) var selection = 0

    /// The rows of a job in the list.
    static let rowsEach = 2

    var selected: RenderJob? { jobs.indices.contains(selection) ? jobs[selection] : nil }
    /// Whether any job is not over.
    var isAtWork: Bool { jobs.contains { !$0.isOver } }

    mutating func load(_ jobs: [RenderJob]) { self.jobs = jobs }

    /// Stores a job as it now stands; gives it as it stood before, if it was known.
    @discardableResult
    mutating func store(_ job: RenderJob) -> RenderJob? {
        if let place = jobs.firstIndex(where: { $0.id == job.id }) {
            let before = jobs[place]
            jobs[place] = job
            return before
        }
        let place = jobs.firstIndex { $0.created <= job.created } ?? jobs.count
        jobs.insert(job, at: place)
        // Whoever selected a job keeps it; the first place stays with what is new.
        if selection > 0, place <= selection { selection += 1 }
        return nil
    }

    mutating func select(by step: Int) { selection = min(max(0, selection + step), max(0, jobs.count - 1)) }

    /// Selects what stands in a row of the list.
    mutating func select(row: Int) {
        guard row >= 0 else { return }
        let place = firstShown(height: listHeight) + row / Self.rowsEach
        if jobs.indices.contains(place) { selection = place }
    }

    private var listHeight = 0

    /// Takes the room there is for the list.
    mutating func fit(height: Int) { listHeight = height }

    /// The first job shown in a list of so many rows, so that the selected one is.
    func firstShown(height: Int) -> Int {
        let room = max(1, height / Self.rowsEach)
        return max(0, min(selection - room + 1, jobs.count - room))
    }
}
