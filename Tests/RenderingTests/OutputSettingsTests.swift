import Testing
import Timeline

@testable import Rendering

@Suite struct OutputSettingsTests {
    @Test func standard() throws {
        let settings = try OutputSettings(requestedFormat: nil, canvas: .standard)
        #expect(settings == OutputSettings(format: .mp4, canvas: .standard, quality: .high))
        #expect(
            try OutputSettings(requestedFormat: "MOV", quality: "", resolution: "", canvas: .standard).format == .mov
        )
    }

    @Test(
        "a resolution keeps the shape or gives the size",
        arguments: [
            ("1080p", Canvas(.tall)), ("720p", Canvas(width: 720, height: 1280)),
            ("1280x720", Canvas(width: 1280, height: 720)),
            ("640×360", Canvas(width: 640, height: 360)), ("1921X1081", Canvas(width: 1920, height: 1080)),
        ]
    )
    func resolution(_ pair: (text: String, canvas: Canvas)) throws {
        #expect(
            try OutputSettings(requestedFormat: nil, resolution: pair.text, canvas: Canvas(.tall)).canvas == pair.canvas
        )
    }

    @Test(
        "what is no resolution is refused",
        arguments: ["p", "8k", "-720p", "1x1", "99999x2", "1x2x3", "0p", "720", "x"]
    )
    func badResolution(text: String) {
        #expect(throws: OutputSettingsError.resolution(text)) {
            try OutputSettings(requestedFormat: nil, resolution: text, canvas: .standard)
        }
    }

    @Test func errorsSayWhatWorks() {
        #expect(
            OutputSettingsError.format("avi").description
                == "The format \"avi\" cannot be written. Use mp4, mov, webm, gif, mp3, wav, m4a or png."
        )
        #expect(
            OutputSettingsError.quality("best").description == "There is no quality \"best\". Use draft, high or max."
        )
        #expect(throws: OutputSettingsError.format("avi")) {
            try OutputSettings(requestedFormat: "avi", canvas: .standard)
        }
        #expect(throws: OutputSettingsError.frameRate(0)) {
            try OutputSettings(requestedFormat: nil, framesPerSecond: 0, canvas: .standard)
        }
    }
}
