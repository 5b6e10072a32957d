// The other projects.
extension Workspace {
    /// The project that a name means: the one of that name, else one that is called the same but for capitals.
    /// - Returns: its name; nil where there is none, or where it could be several.
    /// - Throws: the database's error.
    public func project(named name: String) throws -> String? {
        let names = try store.names()
        if names.contains(name) { return name }
        let alike = names.filter { $0.lowercased() == name.lowercased() }
        return alike.count == 1 ? alike.first : nil
    }

    /// Makes a project; its name as it is kept.
    /// - Throws: `ProjectStoreError.badName` or `.exists`, or the database's error.
    public func make(project name: String) throws -> String { try store.create(name) }
}
