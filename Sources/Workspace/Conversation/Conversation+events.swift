import ExactJSON
import ServiceClient
import ServiceProtocol

extension Conversation {
    /// What happens to it.
    public enum Event: Hashable, Sendable {
        /// The user wants something.
        case submitted(Request)
        /// A request has to wait until another one is done.
        case putBehind(RequestID, RequestID)
        /// A request that the conversation had carried out is over.
        case settled(RequestID, Ledger.Outcome)
        /// The user takes a waiting message in hand, changes it, lets go of it, or takes it back.
        case held(RequestID)
        /// Its text is another one.
        case amended(RequestID, String)
        /// It waits again as it is.
        case released(RequestID)
        /// It is not sent.
        case withdrawn(RequestID)
        /// An earlier program left this unsent.
        case restored(Request)
        /// An earlier program had sent this when it ended.
        case restoredSent(Request, OpenRequest.Sent, ago: Duration)
        /// The user has something sent that an earlier program left.
        case unparked(RequestID)
        /// The user stops the turn.
        case cancelled
        /// The stream brought something.
        case signal(StreamSignal)
        /// The stream ended as it should.
        case ended
        /// The stream broke, or never began; whether the message had been sent by then.
        case broke(ServiceError, wasSent: Bool)
        /// The message names a file that cannot be sent; nothing was.
        case unsendable(MessageFileError)
        /// The state that was asked for, as the service sent it.
        case state(JSON)
        /// The state could not be had.
        case stateUnavailable(ServiceError)
        /// The state before an edit by key, or why it could not be had.
        case aimed(JSON)
        /// Why that state could not be had.
        case notAimed(ServiceError)
        /// The session is not known any more, and nothing was sent: the user has to decide whether there is another.
        case sessionLost
        /// The user wants no other session.
        case sessionDeclined
        /// The session is known again.
        case sessionFound
        /// The draft as it was seen outside of any turn.
        case refreshed(JSON)
        /// The session was not known any more and is another one now, with an empty timeline.
        case sessionRenewed
        /// A timer ran out.
        case ranOut(Timer)
    }

    /// The timers it asks for; starting one again begins it anew.
    public enum Timer: Hashable, Sendable, CaseIterable {
        /// When it is told that a turn goes on; when a stream has been silent for too long; when a turn has lasted too long; when
        /// the state is looked at again; when a stream that told of a fault is closed; when a message is tried again.
        case stillWorking, silence, turn, look, fault, again
    }

    /// What it wants done.
    public enum Effect: Hashable, Sendable {
        /// Ask for the state in which an edit by key has to find its thing.
        case aim
        /// Send the message and read its stream.
        case open([AgentMessage.Part])
        /// Stop reading the stream.
        case close
        /// Ask for the state.
        case fetchState
        /// Start a timer.
        case start(Timer, Duration)
        /// Stop all timers.
        case stopTimers
        /// Have something done that is no talk with the agent.
        case carryOut(Request)
        /// Put away what is over; those who are told before have been told.
        case putAway
        /// Tell the user, of a request; of none where what is told belongs to an earlier program.
        case tell(Request.Event, of: RequestID?)
    }
}
