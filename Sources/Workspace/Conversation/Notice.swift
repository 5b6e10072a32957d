import EditLanguage
import ExactJSON
import ServiceClient
import ServiceProtocol

extension Conversation {
    /// What the user is told.
    public enum Notice: Hashable, Sendable {
        /// A turn began with this message.
        case began(String)
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
        /// It went wrong; the message may be sent again where that is safe to offer. With the service's error, if one
        /// was the reason.
        case failed(String, mayRetry: Bool, cause: ServiceError? = nil)
        /// The messages that wait are now these.
        case waiting([Waiting])
        /// The agent asks, and goes on only with an answer; the one to answer is in front.
        case asked([TurnReader.ToolQuestion])
        /// What the agent would have the user do in a GUI, as things that can be done here.
        case suggested([GuiTalk.Action])
        /// The turn is over.
        case finished
    }
}
