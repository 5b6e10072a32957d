import ExactJSON
import ServiceProtocol
import Testing
import Timeline

@Suite struct VersionsTests {
    @Test func versionsSurviveTheWire() {
        let versions = DraftVersions(
            [
                .init(number: 7, words: [.english: ["Title added: \"One\""], .chinese: []]),
                .init(number: 8, words: [.english: ["a", "b"], .chinese: ["c"]]),
            ],
            current: 7
        )
        #expect(DraftVersions(json: versions.json) == versions)
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
