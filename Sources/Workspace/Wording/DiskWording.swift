/// What is said of what cannot be kept on disk.
public protocol DiskWording: Sendable {
    /// What is not kept, why, and what that means for the next start.
    func words(for trouble: StorageTrouble) -> String
}

/// Why something is not kept on disk.
public enum StorageTrouble: Hashable, Sendable {
    /// The conversation cannot be kept, and why.
    case conversation(String)
    /// The draft cannot be kept, and why.
    case draft(String)
    /// The new session cannot be kept, and why.
    case session(String)
    /// It cannot be kept which files were uploaded, and why.
    case uploads(String)
    /// It cannot be kept how the screen looks, and why.
    case screen(String)
    /// Another program has begun a new session for the project.
    case replaced
}
