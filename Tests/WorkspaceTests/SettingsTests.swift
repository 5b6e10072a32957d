import Foundation
import Testing
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
                """,
            path: "config.toml"
        )
        #expect(settings.service == .cloud)
        #expect(settings.apiAddress == "http://127.0.0.1:9")
        #expect(settings.generatorCommand == ["my-gen", "--prompt", "{prompt}", "-o", "{output}"])
        #expect(!settings.mouse)
    }

    @Test func nothingSetIsFine() throws {
        #expect(try Settings(toml: "", path: "config.toml") == Settings())
        #expect(try Settings(file: URL(filePath: "/nonexistent/config.toml")) == Settings())
    }

    @Test(arguments: [
        "service = ", "service = \"moon\"", "[generator]\ncommand = \"one string\"", "[generator]\ncommand = []",
    ])
    func mistakesAreNamed(_ text: String) throws {
        let error = #expect(throws: SettingsError.self) { try Settings(toml: text, path: "config.toml") }
        #expect(error?.description.hasPrefix("config.toml cannot be used: ") == true)
    }

    @Test func relativeFoldersInTheEnvironmentCountAsUnset() {
        let folders = Folders(environment: ["HOME": "/home/a", "XDG_DATA_HOME": "data", "XDG_STATE_HOME": "/s"])
        #expect(folders.data.path == "/home/a/.local/share/reeldeck")
        #expect(folders.state.path == "/s/reeldeck")
    }
}
