/// What the service takes for media, by the endings of file names.
enum MediaFileName {
    static let videos: Set<String> = ["mp4", "mov", "avi", "webm", "mkv", "gif", "m4v"]
    static let images: Set<String> = ["jpg", "jpeg", "png", "webp"]
    static let sounds: Set<String> = ["mp3", "wav", "m4a", "aac"]
    static let extensions = videos.union(images).union(sounds)

    /// The name without its ending; nil where it has none, or is too short to be told from a word.
    static func stem(of name: String) -> String? {
        guard let dot = name.lastIndex(of: "."), extensions.contains(name[name.index(after: dot)...].lowercased()),
            name[..<dot].unicodeScalars.count > 1
        else { return nil }
        return String(name[..<dot])
    }
}
