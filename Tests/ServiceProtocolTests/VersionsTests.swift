import ExactJSON
import ServiceProtocol
import Testing
import Timeline

@Suite struct VersionsTests {
    @Test func versionsSurviveTheWire() {
        let versions = DraftVersions(
            [
                .init(number: 7, words: [.english: ["Title added: \"One\""], .chinese: []]),
                .init(number: 8, words: [.english: ["a", "b"], .chinese: ["c"]], made: 1_790_000_000),
                .init(
                    number: 9,
                    words: [.english: [], .chinese: []],
                    made: 0,
                    maker: VersionMaker(program: .screen, run: "a-run", way: .hand)
                ),
            ],
            current: 7
        )
        #expect(DraftVersions(json: versions.json) == versions)
    }

    @Test func oneVersionSurvivesTheWire() throws {
        let version = KeptVersion(number: 7, draft: try JSON(parsing: #"{"t":[],"d":1e3,"x":"é"}"#))
        #expect(KeptVersion(json: version.json) == version)
        #expect(KeptVersion(json: ["number": 7]) == nil && KeptVersion(json: ["draft": ["t": []]]) == nil)
        #expect(KeptVersion(json: ["number": 0, "draft": ["t": []]]) == nil && KeptVersion(json: .null) == nil)
        #expect(KeptVersion(json: ["number": 7, "draft": []]) == nil)
    }

    @Test func whatIsNotKnownOfAMakerIsNotThere() {
        let unknown = DraftVersions([.init(number: 1, words: [.english: [], .chinese: []])], current: 1)
        #expect(unknown.json["versions"]?.array?.first?.object?.members.map(\.key) == ["number", "words"])
        #expect(VersionMaker(json: nil) == nil && VersionMaker(json: .null) == nil && VersionMaker(json: 7) == nil)
        // A run alone tells nothing, nor does a word of a later version.
        #expect(VersionMaker(json: ["run": "a"]) == nil && VersionMaker(json: ["program": "robot"]) == nil)
        let half = VersionMaker(json: ["program": "robot", "run": 7, "way": "hand"])
        #expect(half == VersionMaker(way: .hand))
        let long = VersionMaker(json: ["run": .string(String(repeating: "x", count: 1000)), "way": "model"])
        #expect(long?.run?.count == 64)
    }

    @Test func aMessageTellsItsMakerOnlyWhereThereIsOne() {
        let maker = VersionMaker(program: .batch, run: "r", way: .sentence)
        let message = AgentMessage(sessionID: "s", parts: [.text("hi")], maker: maker)
        #expect(AgentMessage(json: message.json) == message && message.json["maker"] == maker.json)
        #expect(AgentMessage(sessionID: "s", text: "hi").json["maker"] == nil)
    }

    @Test func whatIsNoVersionIsLeftOut() throws {
        let json = try JSON(
            parsing: #"{"versions":[{"number":0},7,{"number":2,"words":{"en":[1,"a"]}},{}],"current":2}"#
        )
        let versions = try #require(DraftVersions(json: json))
        #expect(versions.versions.map(\.number) == [2] && versions.versions.first?.words[.english] == ["a"])
        #expect(DraftVersions(json: ["versions": []]) == nil && DraftVersions(json: .null) == nil)
    }
}
