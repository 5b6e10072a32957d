import ServiceClient

// What is kept on disk, where another program may be at work on the same project.
extension Workspace {
    func keep(_ entry: ChatEntry) {
        do {
            try store.append(entry, to: current.name)
        } catch {
            trouble("The conversation cannot be kept: \(error).")
        }
    }

    func keepProject() {
        do {
            guard try !store.save(current, service: client.key), replaced != current.sessionID else { return }
            replaced = current.sessionID
            tell(
                .storageTrouble(
                    "Another reeldeck has begun a new session for this project: what is done in the old one is not kept "
                        + "here any more. Leave this one and open the project again."
                )
            )
        } catch {
            trouble("The draft cannot be kept: \(error).")
        }
    }

    /// Tells that something cannot be kept on disk.
    func trouble(_ words: String) { tell(.storageTrouble("\(words) Check the free space and the permissions.")) }

    /// The project as it is on disk, where it has a session there.
    func stored() -> Project? {
        guard let stored = try? store.project(current.name, service: client.key) else { return nil }
        return stored.sessionID == nil ? nil : stored
    }

    /// The project as it is on disk in the same session: another program may have worked on it, and seen more than this
    /// one.
    func keptElsewhere() -> Project? {
        let stored = stored()
        return stored?.sessionID == current.sessionID ? stored : nil
    }
}
