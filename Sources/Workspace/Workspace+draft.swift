import ExactJSON
import ServiceClient
import ServiceProtocol
import Timeline

// The draft as the service has it.
extension Workspace {
    /// Asks the service for the draft as it is.
    /// - Throws: `RequestError.sessionLost` where the session is gone and held something; the service's error where it cannot be
    ///   asked, or answers without a timeline.
    public func refresh() async throws -> Project {
        let seen = draftsSeen
        let state = try await inSession(.betweenTurns) { try await self.client.state(session: $0) }
        // What a turn brought meanwhile is newer than this answer; and a turn that runs fetches the draft at its end.
        guard draftsSeen == seen, await driver?.isBusy != true else { return current }
        guard state.draft.object != nil || current.isEmpty else { throw ServiceError.noTimeline }
        let kept = keptElsewhere()
        if let kept { current.formerVolumes = kept.formerVolumes }
        become(state.draft, after: kept)
        // What says the same is kept once.
        await driver?.handle(.refreshed(current.draft))
        return current
    }

    /// The draft as it is, or, where the service does not know the session any more, as it was last seen.
    /// - Throws: the service's error where it cannot be asked for another reason.
    public func look() async throws -> Project {
        do {
            return try await refresh()
        } catch RequestError.sessionLost {
            return current
        }
    }

    /// Asks for the draft before something is sent.
    /// - Throws: `RequestError.notSent`, since nothing was.
    @discardableResult
    public func readyToSend() async throws -> Project {
        do {
            return try await refresh()
        } catch let error where !(error is CancellationError) {
            throw RequestError.notSent(RequestError(error))
        }
    }

    /// Takes in a draft, and keeps it.
    /// - Parameter kept: the project as it is on disk, where that was looked at.
    func become(_ draft: JSON, after kept: Project? = nil) {
        let before = kept ?? current
        guard draft != current.draft || draft != before.draft else { return }
        current.draft = draft
        current.formerVolumes.see(before.timeline, become: current.timeline)
        current.hasHeld = current.hasHeld || before.hasHeld || !before.isEmpty || !current.isEmpty
        keepProject()
        guard !client.traits.keepsVersions, draft.object != nil else { return }
        do {
            try store.note(version: draft, after: before.draft, of: current.name, service: client.key)
        } catch {
            tell(trouble: .draft(wording.account(of: error)))
        }
    }

    /// A link that opens the project in a browser.
    /// - Throws: `RequestError.sessionLost`, or the service's error; the studio has no page, and always refuses.
    public func browserLink() async throws -> BrowserLink {
        try await inSession(.betweenTurns) { session in
            try await self.client.browserLink(task: await self.current.taskID ?? "", session: session)
        }
    }
}
