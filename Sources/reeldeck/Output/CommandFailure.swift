import Workspace

/// Why a command did not do what it was asked for, where nothing that it called has said so.
struct CommandFailure: Error {
    let kind: Kind
    /// The service's error, if one was the reason; it decides the exit status.
    var cause: RequestError?

    /// What happened.
    enum Kind: Hashable {
        /// A turn went wrong, for a reason that the agent or the service gave.
        case turn(reason: String)
        /// The picture of an export is to have another shape first, and the agent asks something.
        case shapeIsAsked
        /// The picture of an export did not get its shape.
        case noShape
        case export(reason: String)
        case exportCancelled
        /// The job is open still.
        case exportNotOver(id: String)
        case noJob(id: String)
        /// The job neither failed nor was cancelled.
        case notRetriable(id: String)
        /// The job cannot be cancelled any more; its status, as `--json` has it.
        case isOver(id: String, status: String)
        /// So many messages were not sent, and none of this number is among them.
        case noPending(Int, of: Int)
        /// The service, by its name, has no page in the web.
        case noWebPage(service: String)
        /// A setting, by its name, is no address.
        case noAddress(setting: String, String)
        /// A batch cannot be begun or gone on with.
        case batch(BatchError)
    }

    init(_ kind: Kind, cause: RequestError? = nil) {
        self.kind = kind
        self.cause = cause
    }

    /// Whether what was given cannot be worked with, rather than something having gone wrong.
    var isBadInput: Bool {
        switch kind {
        case .noJob, .notRetriable, .isOver, .noPending, .noWebPage, .noAddress, .batch(.noneLeft): true
        case .turn, .shapeIsAsked, .noShape, .export, .exportCancelled, .exportNotOver, .batch(.atWork): false
        }
    }
}
