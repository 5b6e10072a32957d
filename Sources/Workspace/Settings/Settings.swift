import EditLanguage
import Foundation
import TOMLKit
import Timeline

/// What the user set in `config.toml`; every key may be missing.
public struct Settings: Hashable, Sendable {
    /// Which service is used where the command line does not say.
    public var service: Service?
    /// The hosted service's address, where it is not the usual one.
    public var apiAddress: String?
    /// A file of certificates that are believed beside the system's; as it is written.
    public var caFile: String?
    /// A command of the user's own that makes clips: program and arguments.
    public var generatorCommand: [String]?
    /// A language model of the user's own that the studio asks where its grammar does not understand.
    public var agent: Agent?
    /// Whether no model is looked for, or asked, where none is set.
    public var asksNoModel = false
    /// The language of the screen and the command line; nil for that of the environment.
    public var language: Language?
    /// Whether the mouse is taken; without it the terminal's own selection works as usual.
    public var mouse: Bool
    /// How many rows a track has at the start, 1 at least; nil for as many as there is room for.
    public var laneRows: Int?

    /// The colours of the screen.
    public var theme = ScreenTheme.auto
    /// What pictures are made of.
    public var pictures = ScreenPictures.auto

    /// A command that shows a film, program and arguments; nil for that of the desktop.
    public var opener: [String]?
    /// A command that plays a film in a window, program and arguments; nil for whichever player is here.
    public var player: [String]?

    /// Whether what the agent offers in its talk of buttons, such as an export, is done without being asked for.
    public var autoActions: Bool

    /// Whether the studio works ahead at low priority: small stand-ins of large sources, and edited films.
    public var worksAhead: Bool

    /// Whether the studio also fetches files from addresses that are not of the public internet.
    public var fetchesPrivate: Bool

    /// The keys that commands of the screen have been given, by the name of the command.
    public var keys: [String: [String]] = [:]

    /// Where a language model is, and what it is called there.
    public struct Agent: Hashable, Sendable {
        /// The base address of a chat completions interface.
        public var address: String
        /// The model's name.
        public var model: String
        /// When it is asked.
        public var use: ModelUse

        /// A model.
        public init(address: String, model: String, use: ModelUse = .last) {
            self.address = address
            self.model = model
            self.use = use
        }
    }

    /// The two services.
    public enum Service: String, Hashable, Sendable, Codable {
        /// The one embedded in this program, or the hosted one.
        case studio, cloud
    }

    /// The settings of someone who set nothing.
    public init() {
        mouse = true
        autoActions = false
        worksAhead = true
        fetchesPrivate = false
    }

    /// Reads the settings; a file that is not there sets nothing.
    /// - Throws: `SettingsError` where there is one that cannot be read, or says what is no setting.
    public init(file: URL) throws(SettingsError) {
        guard FileManager.default.fileExists(atPath: file.path) else {
            self.init()
            return
        }
        let text: String
        do {
            text = try String(contentsOf: file, encoding: .utf8)
        } catch {
            throw SettingsError(file: file.path, fault: .unreadable)
        }
        try self.init(toml: text, path: file.path)
    }

    /// Reads the settings from TOML.
    /// - Parameter path: where it stands, for what is told of it.
    /// - Throws: `SettingsError` where it is no TOML, or says what is no setting.
    public init(toml: String, path: String) throws(SettingsError) {
        let settingsAgent: File.Agent?
        let unknown: String?
        do {
            let file = try TOMLDecoder().decode(File.self, from: toml)
            service = file.service
            apiAddress = file.api_url
            caFile = file.ca_file
            language = file.language
            generatorCommand = file.generator?.command
            mouse = file.screen?.mouse ?? true
            theme = file.screen?.theme ?? .auto
            pictures = file.screen?.pictures ?? .auto
            laneRows = file.screen?.lanes.map { max($0, 1) }
            player = file.screen?.player.flatMap { $0.isEmpty ? nil : $0 }
            opener = file.screen?.opener.flatMap { $0.isEmpty ? nil : $0 }
            autoActions = file.auto_actions ?? false
            worksAhead = file.studio?.ahead ?? true
            fetchesPrivate = file.studio?.fetch_private ?? false
            keys = (file.keys ?? [:]).mapValues(\.names)
            settingsAgent = file.agent
            unknown = try Self.unknownName(in: toml)
        } catch let error as TOMLParseError {
            throw SettingsError(file: path, fault: .syntax(line: error.source.begin.line, reason: error.description))
        } catch {
            throw SettingsError(file: path, fault: Self.fault(of: error))
        }
        if let unknown {
            throw SettingsError(file: path, fault: .noSetting(unknown, nearest: Self.nearest(to: unknown)))
        }
        switch (settingsAgent?.url, settingsAgent?.model) {
        case (let url?, let model?): agent = Agent(address: url, model: model, use: settingsAgent?.ask ?? .last)
        case (nil, nil): asksNoModel = settingsAgent?.ask == .never
        default: throw SettingsError(file: path, fault: .halfAnAgent)
        }
        if let command = generatorCommand, command.first?.isEmpty ?? true {
            throw SettingsError(file: path, fault: .noGenerator)
        }
    }

    private static func fault(of error: any Error) -> SettingsError.Fault {
        guard let error = error as? DecodingError else { return .notUnderstood }
        let path =
            switch error {
            case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context),
                .dataCorrupted(let context):
                context.codingPath.map(\.stringValue).joined(separator: ".")
            @unknown default: ""
            }
        return path.isEmpty ? .notUnderstood : .wrongKind(key: path)
    }
}
