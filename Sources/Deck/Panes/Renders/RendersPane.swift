import Terminal
import Workspace

/// The renders: the export jobs, newest first, and which one is selected.
struct RendersPane: Pane {
    private(set) var jobs: [RenderJob] = []
    private(set) var selection = 0
    /// How far those are that were heard of and go on.
    private var progress = RenderProgress()

    static let number = 3
    static let name = Phrase("Renders", zh: "渲染队列")
    static let place = PanePlace.side

    init(_ start: PaneStart) {}

    mutating func hear(_ news: News, _ desk: inout Desk) {
        switch news {
        case .workspace(.job(let job), _): adopt(job, &desk)
        case .request(.exported(let job, _), _, _, _):
            show(job, &desk)
            store(job)
        case .kept(_, let jobs, _, _, _): self.jobs = jobs
        case .letter(.wish(.open(let export))): open(export, &desk)
        case .request, .workspace, .failed, .pictures, .letter, .folder, .listed, .edited, .compared, .sent, .turnEnded,
            .tick:
            break
        }
    }

    /// Shows outside of the screen, too, how far the jobs are.
    private mutating func show(_ job: RenderJob, _ desk: inout Desk) {
        let before = progress.percent
        progress.take(job)
        if progress.percent != before { desk.ask(.terminal(.progress(progress.percent))) }
    }

    /// Takes in how far a job is, and tells the end of one.
    private mutating func adopt(_ job: RenderJob, _ desk: inout Desk) {
        show(job, &desk)
        let before = store(job)
        guard before?.isOver != true, job.isOver, let outcome = desk.told.end(of: job) else { return }
        if case .failed(let reason) = job.phase {
            // Whole, with the way on: the list has no room for an address.
            desk.send(.line(.problem, desk.words.joined([outcome, reason])))
            desk.say(.notExported(outcome))
        } else {
            if let note = job.note { desk.send(.line(.notice, desk.words.joined([outcome, note]))) }
            desk.say(.exported(outcome))
        }
        if !desk.isWatched { desk.ask(.terminal(.notify(outcome))) }
    }

    func losses(_ desk: Desk) -> [LeavingLoss] {
        let count = jobs.count { !$0.isOver }
        if count > 0 { return [.renders(count)] }
        return desk.ledger.isExporting ? [.renders(1)] : []
    }

    /// The rows of a job in the list.
    static let rowsEach = 2

    var selected: RenderJob? { jobs.indices.contains(selection) ? jobs[selection] : nil }
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

    mutating func select(at place: Int) { selection = place }

    /// Selects what stands in a row of the list.
    mutating func select(row: Int) {
        guard row >= 0 else { return }
        let place = firstShown(height: listHeight) + row / Self.rowsEach
        if jobs.indices.contains(place) { selection = place }
    }

    private var listHeight = 0

    mutating func fit(into inside: Size, of body: PaneBody, _ desk: Desk) {
        listHeight = Self.parts(of: inside).list.height
    }

    /// The list, and below it what is told of the selected job.
    static func parts(of inside: Size) -> (list: Rect, detail: Rect) {
        let (detail, list) = Rect(inside).splitBottom(inside.height >= 10 ? 5 : 0)
        return (list, detail)
    }

    /// The first job shown in a list of so many rows, so that the selected one is.
    func firstShown(height: Int) -> Int {
        let room = max(1, height / Self.rowsEach)
        return max(0, min(selection - room + 1, jobs.count - room))
    }
}
