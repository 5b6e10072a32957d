import Timeline

/// What people take for the name of a media file, by how it ends.
enum MediaFileName {
    /// What the service takes, and `.m4v`, of which the service itself says that it does not.
    static let extensions = Set(MediaFormat.allCases.filter { $0.isAccepted || $0 == .m4v }.flatMap(\.endings))

    /// The name without its ending; nil where it has none, or is too short to be told from a word.
    static func stem(of name: String) -> String? {
        guard let dot = name.lastIndex(of: "."), extensions.contains(name[name.index(after: dot)...].lowercased()),
            name[..<dot].unicodeScalars.count > 1
        else { return nil }
        return String(name[..<dot])
    }
}
