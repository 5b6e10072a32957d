import EditLanguage
import Testing
import Timeline

/// What is pointed at goes along in words that the reader, or any agent, knows without seeing the screen.
@Suite("What is pointed at") struct PointingTests {
    private static let clip = Pointing(
        Talk().draft,
        selection: SegmentAddress(TrackLabel(.video, 1), 2),
        playhead: 12_400
    )
    private static let title = Pointing(Talk().draft, selection: SegmentAddress(TrackLabel(.text, 1), 1), playhead: 0)
    private static let nothing = Pointing(Talk().draft, selection: nil, playhead: 5000)

    @Test(arguments: [
        ("delete this clip", "delete V1·2 market.mp4"), ("Mute the selected clip.", "Mute V1·2 market.mp4."),
        ("delete this", "delete V1·2 market.mp4"),
        ("make this one black and white", "make V1·2 market.mp4 black and white"),
        ("split here", "split at 12.4 s"), ("split at the playhead", "split at 12.4 s"),
        ("delete everything before the playhead", "delete everything before 12.4 s"),
        ("cut from here to 20 s", "cut from 12.4 s to 20 s"),
        ("add a title \"Hi\" here", "add a title \"Hi\" at 12.4 s"),
        ("mute the clip under the playhead", "mute the clip at 12.4 s"), ("删除这段", "删除V1·2 market.mp4"),
        ("把选中的片段静音", "把V1·2 market.mp4静音"), ("在这里分割", "在12.4秒处分割"), ("删掉播放头之前的内容", "删掉12.4秒之前的内容"),
        // It points at nothing, or at the film, or is somebody's text.
        ("turn this video into a vertical one", "turn this video into a vertical one"),
        ("add a title 'here we go, this clip'", "add a title 'here we go, this clip'"),
        ("here is an idea", "here is an idea"),
        ("delete this title", "delete this title"), ("make it red", "make it red"),
    ])
    func isPutIntoWords(_ row: (said: String, sent: String)) { #expect(Self.clip.applied(to: row.said) == row.sent) }

    @Test func aTitleHasNoFile() {
        #expect(Self.title.applied(to: "delete this title") == "delete T1·1")
        #expect(Self.title.applied(to: "mute this clip") == "mute this clip")
    }

    @Test func withoutASelectionNothingIsNamed() {
        #expect(Self.nothing.applied(to: "delete this clip") == "delete this clip")
        #expect(Self.nothing.applied(to: "split here") == "split at 5 s")
    }

    /// What is sent is read as what was pointed at.
    @Test(arguments: [
        ("delete this clip", "V1·2 dinner.mp4 12000-22000"), ("删除这段", "V1·2 dinner.mp4 12000-22000"),
        ("split here", "V1·3 market.mp4 12400-20000"),
        ("mute the clip under the playhead", "V1·2 market.mp4 12000-20000 0%"),
        ("在这里分割", "V1·3 market.mp4 12400-20000"),
        ("make this one black and white", "V1·2 market.mp4 12000-20000 grayscale"),
    ])
    func isUnderstood(_ row: (said: String, line: String)) {
        var talk = Talk()
        talk.say(Self.clip.applied(to: row.said))
        #expect(talk.film.contains(row.line), "\(talk.question ?? "")")
    }

    /// The film was changed by somebody else meanwhile: the name finds the clip, or it is asked.
    @Test func aNameFindsWhatWentElsewhere() {
        var talk = Talk()
        talk.say("delete the first clip")
        talk.say("mute V1·2 market.mp4")
        #expect(talk.film.contains("V1·1 market.mp4 0-8000 0%"))
        talk.say("mute V1·2 beach.mp4")
        #expect(talk.question != nil)
    }
}
