/// The step of an export as it is kept on disk.
///
/// The words are those of the first version, which wrote down what it showed to people. They stay as they are whatever is
/// shown: an older program may have the same file open.
enum StoredPhase: String, CaseIterable {
    case queued, rendering, downloading, completed, failed, cancelled

    init(_ phase: RenderJob.Phase) {
        self =
            switch phase {
            case .saved: .queued
            case .rendering: .rendering
            case .downloading: .downloading
            case .done: .completed
            case .failed: .failed
            case .cancelled: .cancelled
            }
    }

    /// Those of jobs that are not over.
    static var open: [String] { allCases.filter(\.isOpen).map(\.rawValue) }

    /// Those of jobs that keep their session busy.
    static var atWork: [String] { [StoredPhase.rendering, .downloading].map(\.rawValue) }

    private var isOpen: Bool {
        switch self {
        case .queued, .rendering, .downloading: true
        case .completed, .failed, .cancelled: false
        }
    }
}
