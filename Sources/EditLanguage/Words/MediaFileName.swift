/// What the service takes for media, by the endings of file names.
enum MediaFileName {
    static let videos: Set<String> = ["mp4", "mov", "avi", "webm", "mkv", "gif", "m4v"]
    static let images: Set<String> = ["jpg", "jpeg", "png", "webp"]
    static let sounds: Set<String> = ["mp3", "wav", "m4a", "aac"]
    static let extensions = videos.union(images).union(sounds)
}
