import EditLanguage
import ExactJSON
import ServiceClient
import ServiceProtocol
import Timeline

extension Request {
    /// What is told of a request; under which name stands beside it.
    public enum Event: Hashable, Sendable {
        // MARK: Where it stands

        /// It waits: for its turn, or for another request to be done. Also where it was changed, or waits again.
        case queued(Request, behind: RequestID? = nil)
        /// It was not sent, by an earlier program or for want of a service: it is sent, changed or dropped only when the user
        /// says so.
        case parked(Request)
        /// It was on its way, in these words, when an earlier program ended; what became of it is being looked up.
        case cutOff(String)
        /// An edit by key has its turn: what it means is being found; it then begins, waits again, or is not sent.
        case aiming(String)
        /// Its turn began with this message; whether one began with it before, in which it was not sent.
        case began(String, isAgain: Bool = false)
        /// Nobody was there for it: it waits, with all behind it, and is tried again after a while or when the user says so.
        case paused(ServiceError, again: Duration)
        /// It has been taken in, as one answer of several.
        case taken
        /// It is not sent; why, where it is not known already.
        case notSent(String?)
        /// Its turn is over.
        case finished

        // MARK: What a turn brings

        /// The text of a piece of the answer, as far as it has come; replaces what that piece said. Talk of buttons and
        /// panels is taken out.
        case text(piece: Int, String)
        /// A tool is at work.
        case toolStarted(TurnReader.ToolCall)
        /// A tool has answered; with the words of its failure, if it failed.
        case toolEnded(id: String, error: String?)
        /// The draft is now this.
        case draft(JSON)
        /// What was done without words, a line for each difference.
        case changes([String])
        /// Still at work: for how long, and for how long nothing at all was heard.
        case stillWorking(Duration, quiet: Duration)
        /// Nobody saw the end of the turn, and the state is being looked at.
        case recovering(Doubt.Cause)
        /// The state is looked at after a while.
        case looking(in: Duration)
        /// The turn ended well, but the state after it could not be had: what is shown may be older. Whether the turn goes
        /// on until it can.
        case unseen(ServiceError, looksAgain: Bool = false)
        /// It went wrong; the message may be sent again where that is safe to offer. With the error that was the
        /// reason, if one was.
        case failed(String, mayRetry: Bool, cause: RequestError? = nil)
        /// The agent asks, and goes on only with an answer; the one to answer is in front. With the answers that others
        /// of the same turn have got.
        case asked([TurnReader.ToolQuestion], after: [Conversation.Answer] = [])
        /// What the agent would have the user do in a GUI, as things that can be done here.
        case suggested([GuiTalk.Action])

        // MARK: What comes of everything else

        /// The picture gets this shape before its film is made.
        case reshaping(Timeline.Canvas.Ratio)
        /// The export is with the others, on disk; what there is to say of the timeline that it shows.
        case exported(RenderJob, note: String?)
        /// Files are on their way; the share that is there, 0–1.
        case uploading(Double)
        /// Files are there.
        case uploaded([UploadedFile])
        /// What may still be spent.
        case credits(Credits)
        /// What the draft holds.
        case state(Project)
        /// It could not be done.
        case notDone(RequestError)
    }
}
