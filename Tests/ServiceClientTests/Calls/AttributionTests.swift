import ServiceClient
import Testing

@Suite struct AttributionTests {
    @Test func theVersionComesFromTheShippedSkillFile() {
        let attribution = Attribution(installPath: "/usr/bin/reeldeck", environment: [:])
        #expect(attribution.source == "free-video-generation-api")
        #expect(attribution.version == "1.0.0")
        #expect(attribution.platform == "unknown")
    }

    @Test(arguments: [
        ("/home/a/.clawhub/skills/x/reeldeck", "clawhub"), ("/home/a/.cursor/skills/x/reeldeck", "cursor"),
        ("/opt/reeldeck", "unknown"),
    ])
    func thePlatformComesFromTheInstallPath(_ path: String, _ platform: String) {
        #expect(Attribution(installPath: path, environment: [:]).platform == platform)
    }

    @Test func theEnvironmentMayNameThePlatformButNotBreakAHeader() {
        #expect(Attribution(installPath: "/x", environment: ["SKILL_SOURCE": "mine"]).platform == "mine")
        #expect(Attribution(installPath: "/x", environment: ["SKILL_SOURCE": "a\r\nX: y"]).platform == "unknown")
    }

    @Test func frontMatterIsReadTolerantly() {
        let text = "---\nname: 'n'\nversion: \"2.0\"\n---\nversion: 9\n"
        let attribution = Attribution(skillFile: text, installPath: "/x", environment: [:])
        #expect(attribution.source == "n")
        #expect(attribution.version == "2.0")
        #expect(Attribution(skillFile: "no front matter", installPath: "/x", environment: [:]).version == "unknown")
    }
}
