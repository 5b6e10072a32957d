/// Why the settings cannot be used.
public struct SettingsError: Error, Hashable, Sendable {
    /// The file.
    public let file: String
    /// What is wrong with it.
    public let fault: Fault

    /// What can be wrong with it.
    public enum Fault: Hashable, Sendable {
        /// It cannot be read.
        case unreadable
        /// It is no TOML, from a line on; by the words of its reader.
        case syntax(line: Int, reason: String)
        /// It cannot be understood.
        case notUnderstood
        /// The value of a key is not of the right kind.
        case wrongKind(key: String)
        /// A language model needs an address and a name.
        case halfAnAgent
        /// The command that makes clips names no program.
        case noGenerator
    }
}
