/// How long a file is, for people.
public enum ByteCount {
    /// `6.2 MB`; a megabyte has a million bytes here, as on the disks that films are kept on.
    public static func words(_ bytes: Int) -> String {
        func tenths(_ unit: Int) -> String { "\(bytes / unit).\(bytes % unit * 10 / unit)" }
        if bytes >= 1_000_000_000 { return "\(tenths(1_000_000_000)) GB" }
        if bytes >= 1_000_000 { return "\(tenths(1_000_000)) MB" }
        return bytes >= 1000 ? "\(bytes / 1000) kB" : "\(bytes) B"
    }
}
