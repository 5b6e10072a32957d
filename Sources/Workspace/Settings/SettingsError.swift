/// Why the settings cannot be used.
public struct SettingsError: Error, Hashable, Sendable {
    /// The file.
    public let file: String
    /// What is wrong with it.
    public let fault: Fault

    /// What is wrong with a file.
    public init(file: String, fault: Fault) { (self.file, self.fault) = (file, fault) }

    /// What can be wrong with it.
    public enum Fault: Error, Hashable, Sendable {
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
        /// There is no setting of a name; with the one that may be meant.
        case noSetting(String, nearest: String? = nil)
        /// There is no command of a name that keys are set for; with the one that may be meant.
        case noCommand(String, nearest: String? = nil)
        /// There is no key of a name that is set for a command; with the one that may be meant.
        case noKey(String, command: String, nearest: String? = nil)
        /// A digit is set for a command; it always counts.
        case digitCounts(String, command: String)
        /// One key is set for two commands of one place.
        case keyOfTwo(String, String, String)
    }
}
