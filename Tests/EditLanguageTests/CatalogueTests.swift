import ExactJSON
import SeededNumbers
import Testing
import Timeline

@testable import EditLanguage

/// What belongs to a request is there, is whole, and is its own.
@Suite("The catalogue of requests") struct CatalogueTests {
    private static let requests = EditRequests.all + EditRequests.last

    /// A film of which something can be taken back.
    private static let film: EditContext = {
        var film = Film.inLong
        film.draft.tracks[0].segments[0].look.brightness = 10
        return film
    }()

    /// The film with black in it from 4 s to 10 s, and a marker there.
    private static let gapped: EditContext = {
        var film = Film.inLong
        film.draft.tracks[0].segments[0].duration = 4000
        film.draft.markers = [Marker(at: 5000)]
        return film
    }()

    @Test("has every request that an edit names, and each once")
    func complete() async throws {
        let listed = Self.requests.map { ObjectIdentifier($0) }
        #expect(Set(listed).count == listed.count)
        #expect(Set(EditRequests.common.map { ObjectIdentifier($0) }).isSubset(of: listed))
        var random = Seeded(5)
        var named: Set<ObjectIdentifier> = []
        for kind in Edit.Kind.allCases {
            for _ in 0..<60 {
                let draft = random.editedDraft()
                named.insert(ObjectIdentifier(random.edit(of: kind, draft, []).requested.request))
            }
            await Task.yield()
        }
        #expect(named.isSubset(of: listed))
        let sayable = Self.requests.filter { $0 is any SayableRequest.Type }.map { ObjectIdentifier($0) }
        #expect(Set(sayable) == named)
    }

    @Test("calls no two by the same title or tool", arguments: Language.allCases)
    func names(_ language: Language) {
        let titles = Self.requests.map { $0.words(language).title }
        #expect(Set(titles).count == titles.count)
        let tools = EditTools.all.map(\.name)
        #expect(Set(tools).count == tools.count)
    }

    @Test("gives examples that are read as what they are examples of", arguments: Language.allCases)
    func examples(_ language: Language) throws {
        for request in Self.requests {
            let words = request.words(language)
            #expect(!words.examples.isEmpty, "\(words.title)")
            for example in words.examples {
                #expect(Language(of: SubtitleMessage(example)?.command ?? example) == language, "\(example)")
                var reading = EditReader().read(example, in: Self.film)
                if case .question = reading { reading = EditReader().read(example, in: Self.gapped) }
                guard case .instructions(let instructions, _) = reading else {
                    Issue.record("\(example): \(reading)")
                    continue
                }
                guard request is any SayableRequest.Type else { continue }
                let made = instructions.compactMap { instruction -> ObjectIdentifier? in
                    guard case .edit(let edit) = instruction else { return nil }
                    return ObjectIdentifier(edit.requested.request)
                }
                #expect(made.contains(ObjectIdentifier(request)), "\(example): \(instructions)")
            }
        }
    }

    /// A model fills in what the schema asks for: whatever fits it must be an edit of the request.
    @Test("has tools that take what their schema says")
    func tools() throws {
        var edits = 0
        for request in Self.requests {
            for tool in request.tools {
                var arguments = JSONObject()
                for parameter in tool.parameters { arguments[parameter.name] = try Self.value(parameter) }
                let edit = try tool.edit(EditArguments(json: .object(arguments)))
                #expect(ObjectIdentifier(edit.requested.request) == ObjectIdentifier(request), "\(tool.name): \(edit)")
                let required = tool.parameters.filter(\.isRequired)
                for left in required {
                    var fewer = JSONObject()
                    for parameter in required where parameter.name != left.name {
                        fewer[parameter.name] = try Self.value(parameter)
                    }
                    #expect(throws: EditArguments.Wrong.self, "\(tool.name) without \(left.name)") {
                        try tool.edit(EditArguments(json: .object(fewer)))
                    }
                }
                edits += 1
            }
            // What a sentence can say a model can ask for.
            if request is any SayableRequest.Type { #expect(!request.tools.isEmpty, "\(request)") }
        }
        #expect(edits == EditTools.all.count)
    }

    private static func value(_ parameter: EditTool.Parameter) throws -> JSON {
        switch (parameter.name, parameter.schema["type"]?.string) {
        case ("segment", _), ("other", _): return "V1·1"
        case ("track", _): return "V1"
        case ("color", _): return "#FF0000"
        case ("from_ms", _): return 1000
        case ("to_ms", _): return 2000
        case (_, "integer"): return 20
        case (_, "boolean"): return true
        case (_, "string"): return try #require(parameter.schema["enum"]?.array?.first ?? "words")
        default: throw EditArguments.Wrong(description: "\(parameter.name) has no type that is known here.")
        }
    }
}
