import ServiceClient
import ServiceProtocol
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

    @Test func noErrorSpeaksOfATokenAndEachSaysWhatToDo() {
        let link = "https://nemovideo.com/register?bind=anon_1"
        let errors: [ServiceError] = [
            .refused(Refusal(.tokenInvalid, message: "x")), .refused(Refusal(.outOfCredits, registration: link)),
            .refused(Refusal(.exportBlocked, registration: link)), .refused(Refusal(.other(77), message: "odd")),
            .refused(Refusal(.rateLimited, retryAfter: .seconds(300))),
            .http(status: 502, detail: ""), .unreachable(address: "http://a", reason: "r"), .timedOut(what: "It"),
            .unreadable(what: "it"), .connectionLost, .unsupportedFile(name: "a.txt"),
            .fileTooLarge(name: "a.mp4", size: 300_000_000), .localFile(path: "/a", reason: "no"),
            .shortDownload(expected: 2, got: 1), .noService(reason: "none."),
        ]
        for error in errors {
            #expect(error.whatHappened.hasSuffix("."), "\(error)")
            #expect(error.whatToDo.hasSuffix(".") || error.whatToDo.contains("register?bind=anon_1"), "\(error)")
        }
        #expect(errors[1].whatToDo == "Register to go on: \(link)")
        #expect(errors[4].whatToDo == "Wait 5 minutes and try again.")
    }
}
