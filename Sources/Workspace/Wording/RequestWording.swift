import ServiceClient
import ServiceProtocol
import Timeline

/// What is said of what was asked for: on its way, and when it is done.
public protocol RequestWording: Sendable {
    /// What the agent is told, and people see while it waits.
    func words(for action: Request.Action) -> String
    /// The balance in one line.
    func words(for credits: Credits) -> String
    /// That a file is there, with its length and size where they are known.
    func words(for file: UploadedFile) -> String
    /// How long something has taken, in ms: tenths of a second below ten, and minutes from a minute on.
    func elapsed(_ ms: Int) -> String
    /// A turn goes on: for how many ms, and for how many nothing was heard, where that is long.
    func stillWorking(for ms: Int, quietFor quiet: Int?) -> String
    /// Whole seconds of so many ms, for what counts down.
    func seconds(_ ms: Int) -> String
    /// Nobody saw how a turn ended, and the state is being looked at.
    func recovering(from cause: Doubt.Cause) -> String
    /// The state is looked at again in so many ms.
    func looking(in ms: Int) -> String
    /// The service is called too often, and is called again in so many ms.
    func busy(again ms: Int) -> String
    /// Nobody was there for a message, and it is tried again in so many ms.
    func paused(_ error: ServiceError, again ms: Int) -> String
    /// The state after a turn could not be had; whether it is looked at again.
    func unseen(_ error: ServiceError, looksAgain: Bool) -> String
    /// The picture gets a shape before its film is made.
    func reshaping(to ratio: Timeline.Canvas.Ratio) -> String
}

extension WorkspaceWording {
    /// What is said of a turn's course, without the way on, which each front end has its own of; nil for what is shown
    /// otherwise.
    public func words(for event: Request.Event) -> String? {
        switch event {
        case .stillWorking(let length, let quiet):
            stillWorking(for: length.inMilliseconds, quietFor: quiet < .seconds(60) ? nil : quiet.inMilliseconds)
        case .recovering(let cause): recovering(from: cause)
        case .paused(let error, let pause): paused(error, again: pause.inMilliseconds)
        case .cutOff(let text): cutOff(text)
        case .unseen(let error, let looksAgain): unseen(error, looksAgain: looksAgain)
        case .reshaping(let ratio): reshaping(to: ratio)
        case .notDone(let error): words(for: error)
        case .queued, .parked, .aiming, .began, .taken, .notSent, .finished, .text, .toolStarted, .toolEnded, .draft,
            .changes, .looking,
            .failed, .asked, .suggested, .exported, .uploading, .uploaded, .credits, .state:
            nil
        }
    }
}

extension Duration {
    /// This duration in whole milliseconds.
    public var inMilliseconds: Int {
        Int(components.seconds) * 1000 + Int(components.attoseconds / 1_000_000_000_000_000)
    }
}
