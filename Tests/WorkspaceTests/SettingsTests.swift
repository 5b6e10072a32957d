import EditLanguage
import Foundation
import Testing
import Timeline
import Workspace

@Suite struct SettingsTests {
    @Test func everyKeyIsRead() throws {
        let settings = try Settings(
            toml: """
                service = "cloud"
                api_url = "http://127.0.0.1:9"
                [generator]
                command = ["my-gen", "--prompt", "{prompt}", "-o", "{output}"]
                [screen]
                mouse = false
                lanes = 9
                """,
            path: "config.toml"
        )
        #expect(settings.service == .cloud)
        #expect(settings.apiAddress == "http://127.0.0.1:9")
        #expect(settings.generatorCommand == ["my-gen", "--prompt", "{prompt}", "-o", "{output}"])
        #expect(!settings.mouse)
        // As high as a track can be.
        #expect(settings.laneRows == 6)
    }

    @Test func aModelHasAnAddressAndAName() throws {
        let text = "auto_actions = true\n[agent]\nurl = \"http://127.0.0.1:11434/v1\"\nmodel = \"tiny\"\n"
        let settings = try Settings(toml: text, path: "config.toml")
        #expect(settings.agent == Settings.Agent(address: "http://127.0.0.1:11434/v1", model: "tiny"))
        #expect(settings.autoActions)
    }

    @Test func theStudiosKeysAreRead() throws {
        let settings = try Settings(toml: "[studio]\nahead = false\nfetch_private = true\n", path: "config.toml")
        #expect(!settings.worksAhead)
        #expect(settings.fetchesPrivate)
        #expect(!Settings().fetchesPrivate)
    }

    @Test func theLanguageIsOneThatReeldeckSpeaks() throws {
        #expect(try Settings(toml: "language = \"zh\"", path: "config.toml").language == .chinese)
        #expect(Settings().language == nil)
        #expect(throws: SettingsError.self) { try Settings(toml: "language = \"tlh\"", path: "config.toml") }
    }

    @Test func nothingSetIsFine() throws {
        #expect(try Settings(toml: "", path: "config.toml") == Settings())
        #expect(try Settings(file: URL(filePath: "/nonexistent/config.toml")) == Settings())
    }

    @Test(arguments: [
        "service = ", "service = \"moon\"", "[generator]\ncommand = \"one string\"", "[generator]\ncommand = []",
        "[agent]\nurl = \"http://127.0.0.1:1/v1\"", "auto_actions = 1",
    ])
    func mistakesAreNamed(_ text: String) throws {
        let error = #expect(throws: SettingsError.self) { try Settings(toml: text, path: "config.toml") }
        #expect(error.map { English().words(for: $0).hasPrefix("config.toml cannot be used: ") } == true)
    }

    @Test func relativeFoldersInTheEnvironmentCountAsUnset() {
        let folders = Folders(environment: ["HOME": "/home/a", "XDG_DATA_HOME": "data", "XDG_STATE_HOME": "/s"])
        #expect(folders.data.path == "/home/a/.local/share/reeldeck")
        #expect(folders.state.path == "/s/reeldeck")
    }
}
