/// Why projects cannot be read or kept.
public enum ProjectStoreError: Error, Hashable, Sendable {
    /// There is one of that name already.
    case exists(String)
    /// There is none of that name.
    case missing(String)
    /// A name is not fit for one.
    case badName
    /// The file cannot be used, by the words of the system.
    case unusable(path: String, reason: String)
    /// Nothing can be written to the folder.
    case unwritable(path: String)
    /// The folder is open to others, or theirs; by the words of who saw it.
    case openToOthers(path: String, reason: String)
}
