import ServiceProtocol
import Timeline

/// What is said of a file that was uploaded.
enum UploadWords {
    /// `Uploaded clip.mp4 (12.3 s, 1920×1080). Say: put it on the timeline`.
    static func sentence(for file: UploadedFile) -> String {
        var facts: [String] = []
        if let duration = file.duration { facts.append(TimeText.seconds(duration)) }
        if let width = file.width, let height = file.height { facts.append("\(width)×\(height)") }
        let inside = facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))"
        return "✓ Uploaded \(file.name)\(inside). Say: put it on the timeline"
    }
}
