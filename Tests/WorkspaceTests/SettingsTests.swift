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
                theme = "16"
                pictures = "cells"
                """,
            path: "config.toml"
        )
        #expect(settings.service == .cloud)
        #expect(settings.apiAddress == "http://127.0.0.1:9")
        #expect(settings.generatorCommand == ["my-gen", "--prompt", "{prompt}", "-o", "{output}"])
        #expect(!settings.mouse)
        #expect(settings.laneRows == 9)
        #expect(settings.theme == .ansi && Settings().theme == .auto)
        #expect(settings.pictures == .cells && Settings().pictures == .auto)
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

    @Test(arguments: [
        ("servise = \"cloud\"", "servise", "service"), ("[screen]\nmosue = false", "screen.mosue", "screen.mouse"),
        ("lanes = 3", "lanes", "screen.lanes"), ("[agent]\nadress = \"x\"", "agent.adress", nil),
        ("[studio]\nahaed = true", "studio.ahaed", "studio.ahead"),
        ("auto_action = true", "auto_action", "auto_actions"),
        ("wombat = 1", "wombat", nil),
    ])
    func aNameThatIsNoSettingIsAnsweredWithTheNearest(_ text: String, _ name: String, _ nearest: String?) {
        let fault = SettingsError.Fault.noSetting(name, nearest: nearest)
        #expect(throws: SettingsError(file: "config.toml", fault: fault)) {
            try Settings(toml: text, path: "config.toml")
        }
    }

    @Test func everySettingThatIsDocumentedHasItsName() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let text = try String(contentsOf: root.appending(path: "docs/configuration.md"), encoding: .utf8)
        let table = text.split(separator: "## Environment").first ?? ""
        let rows = table.split(separator: "\n").filter { $0.hasPrefix("| `") }
        let told = rows.compactMap { $0.split(separator: "|").first }.flatMap { $0.split(separator: "`") }
            .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        #expect(Set(told) == Set(Settings.names))
    }

    @Test func whatNeedsARestartIsNamedAndNothingElse() throws {
        let old = try Settings(toml: "auto_actions = true", path: "")
        let toml = """
            language = "zh"
            service = "cloud"
            [screen]
            mouse = false
            lanes = 2
            [keys]
            "timeline.split" = "F12"
            """
        #expect(try Settings(toml: toml, path: "").changesForNextStart(from: old) == ["service", "screen.mouse"])
        #expect(old.changesForNextStart(from: old) == [])
    }

    @Test func relativeFoldersInTheEnvironmentCountAsUnset() {
        let folders = Folders(environment: ["HOME": "/home/a", "XDG_DATA_HOME": "data", "XDG_STATE_HOME": "/s"])
        #expect(folders.data.path == "/home/a/.local/share/reeldeck")
        #expect(folders.state.path == "/s/reeldeck")
    }
}
