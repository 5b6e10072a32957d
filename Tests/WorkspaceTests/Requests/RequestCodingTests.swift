import ExactJSON
import Foundation
import SampleDrafts
import SeededNumbers
import Testing
import Timeline

@testable import Workspace

/// What is wanted can be put on disk and is the same afterwards.
@Suite struct RequestCodingTests {
    private func again<Value: Codable>(_ value: Value) throws -> Value {
        try JSONDecoder().decode(Value.self, from: try JSONEncoder().encode(value))
    }

    @Test(arguments: Edit.Kind.allCases)
    func anEditByKeyOfEveryKind(_ kind: Edit.Kind) throws {
        var numbers = Seeded(11)
        for round in 0..<20 {
            let draft = Draft(json: try JSON(parsing: numbers.draftText()))
            let edit = numbers.edit(kind, draft, time: numbers.number(0...20_000), amount: numbers.number(1...5000))
            let key = KeyEdit(edit, on: draft, isSwitch: round % 2 == 0)
            let kept = try again(key)
            #expect(kept == key)
            #expect(kept.draft.json == key.draft.json)
        }
    }

    @Test func aDraftKeepsItsDigitsAndWhatIsUnknown() throws {
        let draft = Draft(json: ["t": [], "d": 0, "unknown": ["a", nil, true]])
        let kept = try again(KeyEdit(.setCanvas(Canvas(.tall)), on: draft))
        #expect(kept.draft.json == draft.json)
    }

    @Test func everyActionUnderItsName() throws {
        for action in Request.Action.samples + [.export(ExportOrder(ratio: .tall, file: "out/x.gif", kept: 2))] {
            for language in Language.allCases {
                let request = Request(id: RequestID(maker: "a-b", number: 7), action, language: language)
                #expect(try again(request) == request)
            }
        }
    }

    @Test func noTwoRunsNameARequestAlike() {
        var (one, other) = (RequestNumbers(), RequestNumbers())
        #expect(one.next() != other.next())
    }
}
