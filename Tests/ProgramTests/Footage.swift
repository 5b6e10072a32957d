import Foundation

/// Runs a program to its end and gives what it wrote.
@discardableResult
func output(of arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
    return String(decoding: data, as: UTF8.self)
}

/// A short film with moving pictures and a tone.
func camera(_ file: URL, seconds: Int) throws {
    try output(of: [
        "ffmpeg", "-v", "error", "-f", "lavfi", "-i", "testsrc2=size=320x180:rate=25", "-f", "lavfi", "-i",
        "sine=frequency=440:sample_rate=44100", "-t", "\(seconds)", "-c:v", "libx264", "-preset", "ultrafast",
        "-pix_fmt", "yuv420p", "-c:a", "aac", "-y", file.path,
    ])
}

/// How long a film is, in s; nil for what is none.
func length(of film: URL) -> Double? {
    let words = ["ffprobe", "-v", "error", "-show_entries", "format=duration", "-of", "csv=p=0", film.path]
    return (try? output(of: words)).flatMap { Double($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
}
