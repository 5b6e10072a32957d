import ServiceClient

// What other programs do to the draft.
extension Workspace {
    /// How long is waited before a service is asked anew that does not tell of changes any more.
    private static let pause = Duration.seconds(1)
    private static let longestPause = Duration.seconds(30)

    /// Listens to the changes of the session that there is, once somebody is there to be told.
    func followChanges() {
        guard listener != nil, !isClosed, let session = current.sessionID, changes?.session != session else { return }
        changes?.task.cancel()
        changes = (session, Task { await self.watchChanges() })
    }

    /// Looks at the draft whenever the service tells that it has changed; ends with the task.
    func watchChanges() async {
        guard client.traits.tellsOfChanges else { return }
        var pause = Self.pause
        while !Task.isCancelled, !isClosed {
            // Nobody else can be at work in a session that is still to be made.
            guard let session = current.sessionID else { return }
            hasListened = false
            do {
                try await client.listen(toChangesOf: session) { [self] in await seeChange() }
            } catch is CancellationError {
                return
            } catch {
                // It is listened anew.
            }
            // Longer each time while it cannot be had at all.
            pause = hasListened ? Self.pause : min(pause * 2, Self.longestPause)
            try? await clock.sleep(for: pause)
        }
    }

    /// What a turn of our own brings is there already, or comes at its end.
    private func seeChange() async {
        hasListened = true
        guard await driver?.isBusy != true else { return }
        let before = current.draft
        guard let now = try? await look(), now.draft != before else { return }
        tell(.seen(now))
    }
}
