import EventStream

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Times `EventStreamParser` on a file, or prints the events it finds there; `compare` runs it beside other parsers.
///
/// ```
/// EventStreamBenchmark [--piece BYTES] [--print] FILE
/// ```
@main
struct EventStreamBenchmark {
    static func main() {
        do {
            let options = try Options(CommandLine.arguments.dropFirst())
            let file = try InputFile(options.path)
            if options.prints {
                try printEvents(of: file, options)
            } else {
                try report(on: file, options)
            }
        } catch {
            var message = Output(to: STDERR_FILENO)
            message.append("\(error)\n")
            try? message.flush(keepingBelow: 0)
            exit(EXIT_FAILURE)
        }
    }

    private static func report(on file: borrowing InputFile, _ options: Options) throws {
        var parser = EventStreamParser()
        var events = 0
        var dataBytes = 0
        let peakBefore = peakMemoryInBytes()
        var fileBytes = 0
        let time = try ContinuousClock().measure {
            fileBytes = try file.readPieces(of: options.piece) { piece in
                parser.feed(piece) { item in
                    guard let event = item.dispatched else { return }
                    events += 1
                    dataBytes += event.data.utf8.count
                }
            }
            _ = parser.finish()
        }
        let peak = peakMemoryInBytes()
        let seconds = time / .seconds(1)
        print(
            """
            {"parser": "EventStream", "events": \(events), "data_bytes": \(dataBytes), "seconds": \(seconds), \
            "events_per_second": \(Double(events) / seconds), \
            "megabytes_per_second": \(Double(fileBytes) / seconds / 1e6), \
            "peak_rss_mb": \(Double(peak) / 1e6), "grown_rss_mb": \(Double(peak - peakBefore) / 1e6)}
            """
        )
    }

    /// For each event its type, the count of its data's bytes and the data, a line break after each.
    private static func printEvents(of file: borrowing InputFile, _ options: Options) throws {
        var parser = EventStreamParser()
        var output = Output(to: STDOUT_FILENO)
        _ = try file.readPieces(of: options.piece) { piece in
            parser.feed(piece) { item in
                guard let event = item.dispatched else { return }
                output.append("\(event.event)\n\(event.data.utf8.count)\n\(event.data)\n")
            }
            try output.flush(keepingBelow: 1 << 20)
        }
        _ = parser.finish()
        try output.flush(keepingBelow: 0)
    }
}

extension EventStreamParser.Item {
    /// The event a browser would dispatch, one with empty data included.
    fileprivate var dispatched: ServerSentEvent? {
        switch self {
        case .event(let event), .emptyData(let event): event
        case .comment, .retry, .tooLarge: nil
        }
    }
}
