import Foundation

/// How much a tool may stand in the way of other programs.
public enum ToolPriority: Hashable, Sendable {
    /// Like any of them.
    case normal
    /// It has what others leave of the processor, so that nobody who types or waits for a film notices it.
    case low

    /// How nice a tool of low priority is, of at most 19 or 20.
    private static let niceness: Int32 = 10

    // The same number under another type.
    #if canImport(Glibc)
        private static let group = Int32(PRIO_PGRP.rawValue)
    #else
        private static let group = PRIO_PGRP
    #endif

    /// Puts a tool that has just begun at this priority, with all that it starts; it leads a session of its own.
    ///
    /// Where the system does not let it, the tool works as well, only less politely.
    func apply(to process: Int) {
        guard self == .low else { return }
        _ = setpriority(Self.group, id_t(process), Self.niceness)
        #if os(Linux)
            // Desktop kernels share the processor among sessions first, whatever the processes in them are.
            if let session = fopen("/proc/\(process)/autogroup", "w") {
                fputs("\(Self.niceness)", session)
                fclose(session)
            }
        #endif
    }
}
