import ServiceClient

// What is kept on disk, where another program may be at work on the same project.
extension Workspace {
    func keep(_ entry: ChatEntry) {
        do {
            try store.append(entry, to: current.name)
        } catch {
            tell(trouble: .conversation(wording.account(of: error)))
        }
    }

    func keepProject() {
        do {
            guard try !store.save(current, service: client.key), replaced != current.sessionID else { return }
            replaced = current.sessionID
            tell(trouble: .replaced)
        } catch {
            tell(trouble: .draft(wording.account(of: error)))
        }
    }

    /// What is said of a project when it is opened.
    static func news(of project: Project, service: String, _ store: ProjectStore) -> [Event] {
        guard project.sessionID == nil else { return [] }
        return (try? store.isHeldByAnother(project.name, service: service)) == true ? [.otherAccount] : []
    }

    /// Tells that something cannot be kept on disk.
    func tell(trouble: StorageTrouble) { tell(.storageTrouble(wording.words(for: trouble))) }

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
