import Logging

/// Tells the log what happens in one part of the program.
///
/// The message is one of the program's own words, known when it is built; all that differs from time to time is a fact.
public struct Log: Sendable {
    private let logger: Logger

    /// A part of the program.
    public enum Area: String, Hashable, Sendable {
        /// The calls of the service, the embedded service, films, the project at work, and the program around them.
        case client, studio, rendering, workspace, program
    }

    /// The log of a part.
    public init(_ area: Area, to sink: LogSink = .shared) {
        logger = Logger(label: area.rawValue) { label in SinkHandler(area: label, sink: sink) }
    }

    /// Tells what happened.
    public func info(_ message: StaticString, _ facts: LogFact...) { log(.info, message, facts) }

    /// Tells what went wrong, or nearly, and was got over.
    public func warning(_ message: StaticString, _ facts: LogFact...) { log(.warning, message, facts) }

    /// Tells what went wrong.
    public func error(_ message: StaticString, _ facts: LogFact...) { log(.error, message, facts) }

    private func log(_ level: Logger.Level, _ message: StaticString, _ facts: [LogFact]) {
        var metadata: Logger.Metadata = [:]
        for (key, value) in facts.map(\.entry) { metadata[key.rawValue] = .string(value) }
        logger.log(level: level, "\(message)", metadata: metadata)
    }

    /// A logger for a package that wants one; of what packages tell, only faults are kept.
    public var forPackages: Logger {
        var logger = logger
        logger.logLevel = .warning
        return logger
    }
}

/// Brings what swift-log is told to a sink.
struct SinkHandler: LogHandler {
    let area: String
    let sink: LogSink
    var metadata: Logger.Metadata = [:]
    var metadataProvider: Logger.MetadataProvider?
    var logLevel = Logger.Level.info

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let metadata = metadata.merging(event.metadata ?? [:]) { $1 }
        sink.write(event.level, area, event.message.description, metadata)
    }
}
