import Foundation
import TestSupport

/// How long a film is, in s; nil for what is none.
func length(of film: URL) -> Double? {
    let words = ["ffprobe", "-v", "error", "-show_entries", "format=duration", "-of", "csv=p=0", film.path]
    return (try? Tool.output(of: words)).flatMap { Double($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
}
