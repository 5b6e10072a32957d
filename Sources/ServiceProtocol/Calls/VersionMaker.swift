import ExactJSON

/// By whom and in which way an edit was made, as far as that is known; a word of the studio's own.
///
/// A program says it with its message, and a studio keeps it with the version. `program`, `run` and `way`, each of which may be
/// missing; what is not known is not there.
public struct VersionMaker: Hashable, Sendable {
    /// The kind of program.
    public let program: Program?
    /// The run of it: no two programs that were started have the same.
    public let run: String?
    /// In which way.
    public let way: Way?

    /// A kind of program that makes edits.
    public enum Program: String, Hashable, Sendable, CaseIterable {
        /// The full screen, a command that ends, or a batch.
        case screen, command, batch
    }

    /// How an edit was asked for.
    public enum Way: String, Hashable, Sendable, CaseIterable {
        /// By a sentence, by key or mouse, or by a language model that was given a sentence.
        case sentence, hand, model
    }

    /// Longer names of runs are cut: nobody gives one.
    private static let longestRun = 64

    /// A maker.
    public init(program: Program? = nil, run: String? = nil, way: Way? = nil) {
        self.program = program
        self.run = run.map { String($0.prefix(Self.longestRun)) }
        self.way = way
    }

    /// Reads one; nil where nothing is said that is known.
    public init?(json: JSON?) {
        guard let json else { return nil }
        self.init(
            program: json["program"]?.string.flatMap(Program.init),
            run: json["run"]?.string,
            way: json["way"]?.string.flatMap(Way.init)
        )
        if program == nil, way == nil { return nil }
    }

    /// What goes over the wire.
    public var json: JSON {
        let members = [("program", program?.rawValue), ("run", run), ("way", way?.rawValue)]
        return .object(JSONObject(members.compactMap { name, value in value.map { (name, .string($0)) } }))
    }

    /// The same edit, done by a language model.
    public static func model(for maker: VersionMaker?) -> VersionMaker {
        VersionMaker(program: maker?.program, run: maker?.run, way: .model)
    }
}
