/// Files that are made into films one after the other: where each stands, and what is to be done for it next.
///
/// A value that knows no sockets, files or clocks. Whoever works on a file brings what happened and does what it is told;
/// each step is on disk before it is taken.
///
/// ```
/// waiting ─▶ looking ─▶ uploading ─▶ placing ─▶ saying 0 … n ─▶ exporting ─▶ done
///               │           ▲
///               └─ clearing ┘        from any of them: failed, or another session and looking again
/// ```
public struct Batch: Hashable, Sendable {
    /// The files, in order.
    public internal(set) var files: [File]

    /// A file of a batch.
    public struct File: Hashable, Sendable, Identifiable {
        /// Its place in the batch, from 0.
        public let id: Int
        /// What is wanted of it.
        public let job: BatchJob
        /// Where it stands.
        public internal(set) var step: Step = .waiting
        /// The project in which it is worked on, or was.
        public internal(set) var project: String?
        /// How often its session was gone in this run.
        var renewals = 0

        /// A file as it stands.
        public init(id: Int, job: BatchJob, step: Step = .waiting, project: String? = nil) {
            self.id = id
            self.job = job
            self.step = step
            self.project = project
        }
    }

    /// The steps of a file.
    public enum Step: Hashable, Codable, Sendable {
        /// Nothing was done for it yet.
        case waiting
        /// The timeline is looked at.
        case looking
        /// What an earlier try left on the timeline goes; the file is sent; it is put on the timeline.
        case clearing, uploading, placing
        /// An instruction is said, by its place from 0.
        case saying(Int)
        /// Its film is made; by this job, once there is one.
        case exporting(job: String?)
        /// The film lies in its place; its size in bytes.
        case done(size: Int)
        /// It has no film, and why.
        case failed(BatchFailure)

        /// Whether somebody works on it, or did when the program ended.
        public var isAtWork: Bool {
            switch self {
            case .waiting, .done, .failed: false
            case .looking, .clearing, .uploading, .placing, .saying, .exporting: true
            }
        }
    }

    /// Files as they stand.
    public init(_ files: [File]) { self.files = files }

    /// Files that nothing was done for.
    public init(_ jobs: [BatchJob]) { self.init(jobs.enumerated().map { File(id: $0.offset, job: $0.element) }) }

    /// What ends the batch as a whole, the gravest; nil where nothing failed.
    public var fault: BatchFault? {
        let faults = files.compactMap { if case .failed(let failure) = $0.step { failure.fault } else { nil } }
        return BatchFault.allCases.first(where: faults.contains)
    }

    /// Whether every file has its film.
    public var isDone: Bool { files.allSatisfy { if case .done = $0.step { true } else { false } } }

    /// The file to work on next: one that was left at work in front of all others; nil where none is left, or the rest would
    /// end as one has ended.
    /// - Parameter taken: those that somebody works on already.
    func next(but taken: Set<Int>) -> Int? {
        let free = files.filter { !taken.contains($0.id) }
        if let left = free.first(where: \.step.isAtWork) { return left.id }
        guard fault?.endsBatch != true else { return nil }
        return free.first { $0.step == .waiting }?.id
    }

    /// The batch as another run takes it up: what has its film is left alone, what failed is tried again, and what was at
    /// work stays so until somebody has looked what became of it.
    func takenUp(hasFilm: (File) -> Bool) -> Batch {
        Batch(
            files.map { file in
                var file = file
                switch file.step {
                case .done: if !hasFilm(file) { file.step = .waiting }
                case .failed: file.step = .waiting
                case .waiting, .looking, .clearing, .uploading, .placing, .saying, .exporting: break
                }
                if file.step == .waiting { file.project = nil }
                return file
            }
        )
    }
}
