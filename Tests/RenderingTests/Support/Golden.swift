import Foundation
import Testing

@testable import Rendering

/// Compares text with a file in `Goldens`.
///
/// With `RECORD_GOLDENS=1` in the environment the file is written instead, and the test still fails, so that a
/// recording run never passes for a checking one.
func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        try Data(text.utf8).write(to: folder.appending(path: "Goldens/\(name).txt"))
        Issue.record("recorded \(name)", sourceLocation: sourceLocation)
        return
    }
    let file = try #require(Bundle.module.url(forResource: name, withExtension: "txt", subdirectory: "Goldens"))
    #expect(text == (try String(contentsOf: file, encoding: .utf8)), sourceLocation: sourceLocation)
}

extension RenderPlan {
    /// The whole plan as text: what is read, how it is drawn, how it is written, what lies beside.
    var golden: String {
        let prepared = preparations.map { preparation in
            let making = preparation.arguments.drop { $0 != "-filter_complex" }.joined(separator: " ")
            return (preparation.input.options + [preparation.input.path.debugDescription, making]).joined(
                separator: " "
            )
        }
        let opened = inputs.map { input in
            "\((input.options + ["-i", input.path.debugDescription]).joined(separator: " "))  for \(input.segment)"
        }
        let all = arguments(output: "/out/film.mp4")
        let writing = all.drop { $0 != "-map" }.joined(separator: " ")
        let beside = sideFiles.map { "# \($0.name)\n\($0.text)" }
        return
            (["# \(frameCount) frames, \(duration) ms"] + prepared + opened + [
                "# graph", filterGraph, "# output", writing,
            ]
            + beside)
            .joined(separator: "\n") + "\n"
    }
}
