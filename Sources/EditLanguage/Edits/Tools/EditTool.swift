import ExactJSON
import Timeline

/// An edit as a tool for a language model: its name, what it does, what it takes, and the edit that a call means.
public struct EditTool: Sendable {
    /// What it is called.
    public let name: String
    let description: String
    let parameters: [Parameter]
    /// The edit that a call means.
    public let edit: @Sendable (EditArguments) throws -> Edit

    /// One argument.
    struct Parameter: Sendable {
        let name: String
        let schema: JSON
        let isRequired: Bool

        /// The same, to be left out at will.
        var optional: Parameter { Parameter(name: name, schema: schema, isRequired: false) }

        private init(name: String, schema: JSON, isRequired: Bool = true) {
            self.name = name
            self.schema = schema
            self.isRequired = isRequired
        }

        static func segment(_ name: String = "segment") -> Parameter {
            Parameter(name: name, schema: ["type": "string", "description": "A segment by its address, such as V1·2."])
        }
        static func track(_ name: String = "track") -> Parameter {
            Parameter(name: name, schema: ["type": "string", "description": "A track by its label, such as A1."])
        }
        static func text(_ name: String) -> Parameter { Parameter(name: name, schema: ["type": "string"]) }
        static func number(_ name: String, _ words: String = "") -> Parameter {
            Parameter(name: name, schema: ["type": "integer", "description": .string(words)])
        }
        static func flag(_ name: String) -> Parameter { Parameter(name: name, schema: ["type": "boolean"]) }
        static func color(_ name: String) -> Parameter {
            Parameter(name: name, schema: ["type": "string", "description": "#RRGGBB"])
        }
        static func word<Value: RawRepresentable & CaseIterable>(_ name: String, _ type: Value.Type) -> Parameter
        where Value.RawValue == String {
            words(name, Value.allCases.map(\.rawValue))
        }
        static func words(_ name: String, _ words: [String]) -> Parameter {
            Parameter(name: name, schema: ["type": "string", "enum": .array(words.map(JSON.string))])
        }
    }

    init(
        _ name: String,
        _ description: String,
        _ parameters: [Parameter],
        _ edit: @escaping @Sendable (EditArguments) throws -> Edit
    ) {
        self.name = name
        self.description = description
        self.parameters = parameters
        self.edit = edit
    }

    /// The tool as the chat completions interface wants it.
    public var json: JSON {
        var properties = JSONObject()
        for parameter in parameters { properties[parameter.name] = parameter.schema }
        return [
            "type": "function",
            "function": [
                "name": .string(name), "description": .string(description),
                "parameters": [
                    "type": "object", "properties": .object(properties),
                    "required": .array(parameters.filter(\.isRequired).map { .string($0.name) }),
                ],
            ],
        ]
    }
}
