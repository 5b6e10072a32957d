import EditLanguage
import ExactJSON
import ServiceClient
import ServiceProtocol

extension Conversation {
    /// What the user is told.
    public enum Notice: Hashable, Sendable {
        /// A turn began with this message; under which number it was said, if it was said by the user, and whether one began
        /// with it before, in which it was not sent.
        case began(String, id: Int? = nil, isAgain: Bool = false)
        /// An edit by key has its turn under this number: what it means is being found; it then begins, waits again, or is
        /// not sent.
        case aiming(id: Int, String)
        /// What was said under this number has been taken in, as one answer of several.
        case taken(id: Int)
        /// What was said under this number is not sent; why, where it is not known already.
        case notSent(id: Int, String?)
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
        /// The stream was lost and the state is being looked at.
        case recovering
        /// The turn ended well, but the state after it could not be had: what is shown may be older. Whether the turn goes
        /// on until it can.
        case unseen(ServiceError, looksAgain: Bool = false)
        /// It went wrong; the message may be sent again where that is safe to offer. With the service's error, if one
        /// was the reason.
        case failed(String, mayRetry: Bool, cause: ServiceError? = nil)
        /// The messages that wait are now these.
        case waiting([Waiting])
        /// The agent asks, and goes on only with an answer; the one to answer is in front. With the answers that others
        /// of the same turn have got.
        case asked([TurnReader.ToolQuestion], after: [Answer] = [])
        /// What the agent would have the user do in a GUI, as things that can be done here.
        case suggested([GuiTalk.Action])
        /// The turn is over.
        case finished
    }
}
