// How the screen was left.
extension Workspace {
    /// How high tracks were left, whichever project was shown; nil where they were never changed. Throws the database's error.
    public func laneRows() throws -> KeptLaneRows? { try store.laneRows() }

    /// Keeps how high tracks are, for the next start.
    public func keep(laneRows rows: KeptLaneRows) { keepScreen { try store.keep(laneRows: rows) } }

    /// Where one looked at the film when this project was left; nil where nobody knows. Throws the database's error.
    public func keptLook() throws -> KeptLook? { try store.look(in: current.name) }

    /// Keeps where one looks at the film, for the next start.
    public func keep(look: KeptLook) { keepScreen { try store.keep(look: look, in: current.name) } }

    /// How the screen was parted when this project was left; nil where it was left as it is. Throws the database's error.
    public func keptParting() throws -> KeptParting? { try store.parting(in: current.name) }

    /// Keeps how the screen is parted, for the next start.
    public func keep(parting: KeptParting) { keepScreen { try store.keep(parting: parting, in: current.name) } }

    private func keepScreen(_ keep: () throws -> Void) {
        do {
            try keep()
        } catch {
            tell(trouble: .screen(wording.account(of: error)))
        }
    }
}
