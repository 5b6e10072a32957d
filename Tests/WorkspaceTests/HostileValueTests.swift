import EditLanguage
import ExactJSON
import HostileJSON
import ServiceClient
import ServiceProtocol
import TestSupport
import Testing
import Timeline

@testable import Workspace

/// Whatever a service may say in a good answer's place is read, compared and told, at any size and of any kind.
@Suite struct HostileValueTests {
    private static let seeds = 0..<TestAmount.times(3000, otherwise: 60)

    @Test(arguments: seeds) func aDraftIsComparedAndTold(_ seed: Int) {
        var hostile = HostileJSON(seed: UInt64(seed))
        let drafts = [Drafts.filmedAndTitled, Drafts.filmed, Drafts.titled].map { hostile.value(of: $0) }
        for (one, other) in zip(drafts, drafts.dropFirst() + drafts.prefix(1)) {
            let (one, other) = (Draft(json: one), Draft(json: other))
            #expect(one.duration >= 0)
            for language in Language.allCases {
                _ = DraftDifference(from: one, to: other).lines(language)
                #expect(!one.summary(language).isEmpty)
            }
        }
    }

    @Test(arguments: seeds) func anAnswerIsReadAndTold(_ seed: Int) throws {
        var hostile = HostileJSON(seed: UInt64(seed))
        let poll = try JSON(
            parsing: #"{"data":{"status":"processing","progress":6,"output":{"url":"/f","duration":1.5,"size":7}}}"#
        )
        for _ in 0..<20 {
            if let status = RenderStatus(json: hostile.value(of: poll)) {
                #expect((0...100).contains(status.progress))
                #expect(try JSON(parsing: status.json(id: "r").text).object != nil)
            }
            let file = UploadedFile(
                json: hostile.value(of: ["filename": "a", "duration": 1.5, "width": 3, "height": 4])
            )
            let credits = Credits(json: hostile.value(of: ["available": 5, "frozen": 6, "total": 11]))
            for language in Language.allCases {
                #expect(!language.workspaceWording.words(for: file).isEmpty)
                if let credits { #expect(!language.workspaceWording.words(for: credits).isEmpty) }
            }
        }
    }

    @Test(arguments: seeds) func aTurnEnds(_ seed: Int) throws {
        var hostile = HostileJSON(seed: UInt64(seed))
        let event = try JSON(
            parsing: #"""
                {"id":"e","partial":false,"content":{"parts":[{"text":"a"},{"functionCall":{"id":"c","name":"add","args":{
                "prompt":"x"}}},{"functionResponse":{"id":"c","name":"add","response":{"error":"no"}}}]},
                "actions":{"stateDelta":{"draft":{"t":[{"tt":0,"sg":[{"d":1000}]}],"d":1000},"generated_media":[1]}},
                "errorCode":null,"turnComplete":true,"timestamp":1760000000.25}
                """#
        )
        var talk = Talk.begun(draft: Drafts.titled)
        for _ in 0..<10 { talk.frame(String(decoding: hostile.bytes(of: event), as: UTF8.self)) }
        talk.ends(hostile.value(of: Drafts.titled))
        for _ in 0..<20 {
            talk.hear(.ranOut(.look))
            talk.hear(.stateUnavailable(.noTimeline))
        }
        if case .asking = talk.conversation.phase { return }
        #expect(talk.conversation.phase == .idle)
    }
}
