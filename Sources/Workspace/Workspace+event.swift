import ServiceProtocol

extension Workspace {
    /// What the workspace tells those who watch it: everything, on one stream, in order.
    public enum Event: Hashable, Sendable {
        /// What became of a request, and what it brings; of none where it belongs to what an earlier program wanted.
        case request(Request.Event, of: RequestID?)
        /// An export moved on.
        case job(RenderJob)
        /// The draft as it was looked at, with nobody having asked.
        case seen(Project)
        /// The versions of the draft, as they were looked at.
        case versions(DraftVersions)
        /// The media files of the project, as they were looked at or as a change left them.
        case media(SessionMedia)
        /// What may still be spent, with nobody having asked.
        case balance(Credits)
        /// One of these could not be had.
        case notSeen(RequestError)
        /// Another session than before, with an empty timeline: the old one was not known any more. Whether that one held
        /// something, which is kept.
        case sessionRenewed(kept: Bool)
        /// Another session than before: another program has begun it, and may have worked in it.
        case sessionMoved
        /// The session is not known any more, and it held something: what is shown is what was last seen of it.
        case sessionLost
        /// The session is known again.
        case sessionFound
        /// The user wants no other session.
        case sessionDeclined
        /// The project holds something under another account, and nothing under this one.
        case otherAccount
        /// So many messages stand from an earlier program, which did not send them.
        case leftUnsent(Int)
        /// A problem with keeping things on disk, and what to do.
        case storageTrouble(String)
    }
}
