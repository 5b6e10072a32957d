// How the screen was left, which is no project's.
extension Workspace {
    /// How high tracks were left; nil where they were never changed. Throws the database's error.
    public func laneRows() throws -> KeptLaneRows? { try store.laneRows() }

    /// Keeps how high tracks are, for the next start.
    public func keep(laneRows rows: KeptLaneRows) {
        do {
            try store.keep(laneRows: rows)
        } catch {
            tell(trouble: .screen(wording.account(of: error)))
        }
    }
}
