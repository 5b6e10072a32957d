import ExactJSON
import Foundation
import ServiceProtocol

/// An export on its way from a draft to a file on disk.
public struct RenderJob: Hashable, Sendable, Identifiable {
    /// What it is called here and on the command line: the first number it was sent under.
    public let id: String
    /// The project it shows.
    public let project: String
    /// The service that renders it.
    public let service: String
    /// The session it is made in: the one it was asked for in, or another where the service does not know that any more.
    public internal(set) var sessionID: String
    /// The number it was last sent under; a second try has a new one.
    public var renderID: String
    /// The draft as it stood when the export was asked for.
    public let draft: JSON
    /// The kind of file.
    public let output: RenderOutput
    /// Where the file goes.
    public var file: URL
    /// Where it stands.
    public var phase: Phase
    /// How long the film is by the word of the service, in bytes, once it is rendered and where the service says so.
    public var promisedSize: Int?
    /// How often it was tried, from 1.
    public var attempt: Int
    /// When it was asked for.
    public let created: Date
    /// What is odd about the film and no failure, in a sentence or two; nil where all is as was said.
    public var note: String?
    /// Which film stood in its place when it was asked for, `-` for none; nil where nobody looked.
    var standing: String?
    /// The number of the try before this one, which is asked after first: its film may be there by now. The same as
    /// `renderID` where it was.
    var former: String?

    /// The steps of an export. Each is on disk before it is taken, so that no crash loses a job.
    public enum Phase: Hashable, Sendable {
        /// Kept here, not yet handed over.
        case saved
        /// Handed over; the share rendered, 0–1.
        case rendering(Double)
        /// Rendered; the address of the file and the share downloaded, 0–1.
        case downloading(url: String?, Double)
        /// The file lies in its place; its size in bytes.
        case done(size: Int)
        /// It went wrong, in one sentence.
        case failed(String)
        /// The user stopped it.
        case cancelled
    }

    /// Whether nothing more will happen to it by itself.
    public var isOver: Bool {
        switch phase {
        case .done, .failed, .cancelled: true
        case .saved, .rendering, .downloading: false
        }
    }

    /// The word for its step in lists and in `--json`; what is kept on disk is `StoredPhase`.
    public var status: String {
        switch phase {
        case .saved: "queued"
        case .rendering: "rendering"
        case .downloading: "downloading"
        case .done: "completed"
        case .failed: "failed"
        case .cancelled: "cancelled"
        }
    }

    /// The sign of its step in lists.
    public var sign: String {
        switch phase {
        case .saved: "◌"
        case .rendering, .downloading: "▶"
        case .done: "✓"
        case .failed, .cancelled: "✗"
        }
    }

    /// `render_<ms>`, as the mission document wants it.
    static func newID(at date: Date) -> String { "render_\(Int(date.timeIntervalSince1970 * 1000))" }
}
