import EditLanguage
import Timeline

// The file as it is read: what has a name here is a setting.
extension Settings {
    struct File: Decodable {
        struct Agent: Decodable {
            var url: String?
            var model: String?
            var ask: ModelUse?

            enum CodingKeys: String, CodingKey, CaseIterable { case url, model, ask }
        }

        struct Generator: Decodable {
            var command: [String]?

            enum CodingKeys: String, CodingKey, CaseIterable { case command }
        }

        struct Screen: Decodable {
            var mouse: Bool?
            var lanes: Int?
            var theme: ScreenTheme?
            var pictures: ScreenPictures?
            var opener: [String]?
            var player: [String]?

            enum CodingKeys: String, CodingKey, CaseIterable { case mouse, lanes, theme, pictures, opener, player }
        }

        struct Studio: Decodable {
            var ahead: Bool?
            var fetch_private: Bool?

            enum CodingKeys: String, CodingKey, CaseIterable { case ahead, fetch_private }
        }

        /// One key, or several.
        struct Keys: Decodable {
            let names: [String]

            init(from decoder: any Decoder) throws {
                let value = try decoder.singleValueContainer()
                if let one = try? value.decode(String.self) {
                    names = [one]
                } else {
                    names = try value.decode([String].self)
                }
            }
        }

        var keys: [String: Keys]?
        var service: Service?
        var api_url: String?
        var ca_file: String?
        var language: Language?
        var auto_actions: Bool?
        var agent: Agent?
        var generator: Generator?
        var screen: Screen?
        var studio: Studio?

        enum CodingKeys: String, CodingKey, CaseIterable {
            case keys, service, api_url, ca_file, language, auto_actions, agent, generator, screen, studio
        }
    }

    /// The name of every setting, as it stands in the file; below `keys` stand the names of commands.
    public static let names = File.CodingKeys.allCases.flatMap { key in
        func names(_ parts: [some CodingKey]) -> [String] { parts.map { "\(key.rawValue).\($0.stringValue)" } }
        return switch key {
        case .agent: names(File.Agent.CodingKeys.allCases)
        case .generator: names(File.Generator.CodingKeys.allCases)
        case .screen: names(File.Screen.CodingKeys.allCases)
        case .studio: names(File.Studio.CodingKeys.allCases)
        case .keys, .service, .api_url, .ca_file, .language, .auto_actions: [key.rawValue]
        }
    }
}
