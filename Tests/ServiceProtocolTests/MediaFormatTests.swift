import ServiceProtocol
import Testing
import Timeline

/// The one list of media files: endings, what is in them, what the service takes.
@Suite struct MediaFormatTests {
    @Test(arguments: MediaFormat.allCases) func everyEndingLeadsToItsFormat(_ format: MediaFormat) {
        #expect(format.endings.first == format.rawValue)
        for ending in format.endings {
            #expect(MediaFormat(ending: ending) == format)
            #expect(MediaFormat(fileName: "a.b.\(ending.uppercased())") == format)
        }
        #expect(MediaFormat(fileName: "." + format.rawValue) == nil)
        #expect(format.mediaType.hasPrefix(format.content.rawValue + "/"))
        #expect(AcceptedMedia.accepts(fileName: "x.\(format.rawValue)") == format.isAccepted)
    }

    @Test func theServicesListIsThatOfTheMission() {
        #expect(AcceptedMedia.list == "mp4, mov, avi, webm, mkv, jpg, png, gif, webp, mp3, wav, m4a, aac")
    }

    @Test(arguments: MediaFormat.allCases) func whatComesAsAskedForServes(_ format: MediaFormat) {
        let signatures: [MediaSignature] = [
            .mp4, .matroska, .avi, .gif, .ogg, .mp3, .aac, .wav, .flac, .png, .jpeg, .webp,
        ]
        let own = signatures.filter { $0.isKind(of: format.rawValue) }
        #expect(own.count == 1)
        #expect(own.allSatisfy { $0.serves(format: format.rawValue) })
    }
}
