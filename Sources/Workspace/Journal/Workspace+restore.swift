import Foundation
import ServiceClient

// What an earlier program was told to say, and did not bring to an end.
extension Workspace {
    /// What was found of an earlier program.
    public struct LeftOpen: Hashable, Sendable {
        /// The message that was on its way; its end is told under its name.
        public var cutOff: RequestID?
        /// Those that were not sent, in order; each waits until it is said what becomes of it.
        public var unsent: [Request] = []
        /// Whether there is nothing.
        public var isEmpty: Bool { cutOff == nil && unsent.isEmpty }
    }

    /// Takes up what an earlier program left open: what was on its way is looked up, what waited is not sent unasked.
    @discardableResult
    public func restore() async -> LeftOpen {
        var found = LeftOpen()
        let left: [(request: OpenRequest, session: String?, sentAt: Date?)]
        do {
            left = try store.takeOpen(of: current.name, service: client.key)
        } catch {
            tell(trouble: .conversation(wording.account(of: error)))
            return found
        }
        guard !left.isEmpty else { return found }
        let driver = ready()
        for (open, session, sentAt) in left {
            if open.request.action.isByHand { byHand.insert(open.request.id) }
            // Before there was a session nothing was sent.
            guard let sent = open.sent, session != nil || current.sessionID != nil else {
                found.unsent.append(open.request)
                await driver.handle(.restored(open.request))
                continue
            }
            // In a session that is gone nobody can look any more.
            guard session == nil || session == current.sessionID, found.cutOff == nil else {
                let words = open.request.wording.words(for: Doubt(.cutOff(sent.text), .nothing))
                record(.failed(words, mayRetry: true), of: nil)
                journalWrite([open.request.id], [])
                continue
            }
            found.cutOff = open.request.id
            // A clock that was set back says nothing of it.
            let seconds = sentAt.map { max(0, Date().timeIntervalSince($0)) } ?? .greatestFiniteMagnitude
            await driver.handle(.restoredSent(open.request, sent, ago: .seconds(min(seconds, 86_400))))
        }
        if !found.unsent.isEmpty { tell(.leftUnsent(found.unsent.count)) }
        return found
    }

    /// Keeps what is open on disk, and puts away what is over; before this is done nothing is sent.
    var journalWrite: RequestJournal.Write {
        let (store, project, service) = (store, current.name, client.key)
        return { over, open in
            do {
                try store.keep(open, over: over, of: project, service: service)
            } catch {
                Task { await self.tell(unkept: error) }
            }
        }
    }

    private func tell(unkept error: any Error) { tell(trouble: .conversation(wording.account(of: error))) }
}
