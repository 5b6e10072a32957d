import ServiceClient
import ServiceProtocol
import Testing
import Timeline

@testable import Workspace

/// The wish for a film is kept from the moment in which it is told until it is a job.
@Suite struct OpenExportTests {
    private let order = ExportOrder(ratio: .tall, file: "/films/a.mp4")
    private let reshape = KeyEdit(.setCanvas(Canvas(.tall)), on: Draft(json: Drafts.titled))

    private func wished(_ order: ExportOrder? = nil) -> Talk {
        var talk = Talk(draft: Drafts.titled)
        talk.hear(.submitted(Request(id: 1, .export(order ?? self.order))))
        return talk
    }

    @Test func itIsOpenUntilItIsAJob() {
        var talk = wished()
        #expect(talk.conversation.open == [OpenRequest(request: Request(id: 1, .export(order)), sent: nil)])
        talk.hear(.settled(1, .done))
        #expect(talk.conversation.open.isEmpty)
    }

    @Test func whatIsOnlyLookedAtIsNot() {
        var talk = Talk(draft: Drafts.titled)
        for (number, action) in [Request.Action.credits, .state, .upload(["a.mp4"])].enumerated() {
            talk.hear(.submitted(Request(id: .init(maker: "test", number: number), action)))
        }
        #expect(talk.conversation.open.isEmpty)
    }

    /// What gives the picture its shape is part of the wish, until it is sent.
    @Test func behindItsShapeItIsKeptAsItWasWanted() {
        var talk = wished()
        talk.hear(.said("nicer", id: 3))
        talk.hear(.putBehind(1, 2))
        talk.hear(.edited(reshape, id: 2))
        #expect(talk.conversation.open.map(\.request.id) == [1, 3])
        #expect(talk.conversation.open[0].request.action == .export(order))
        talk.says("ok")
        talk.ends(Drafts.titled)
        talk.hear(.aimed(Drafts.titled))
        #expect(talk.conversation.open.map(\.request.id) == [1, 2])
        #expect(talk.conversation.open[0].request.action == .export(order))
        #expect(talk.conversation.open[1].sent != nil)
        talk.says("ok")
        #expect(talk.ends(Drafts.filmed).contains { if case .carryOut = $0 { true } else { false } })
        #expect(talk.conversation.open.map(\.request.action) == [.export(order)])
    }

    /// An earlier program's edit may have come to light meanwhile; it is not sent, and paid for, a second time.
    @Test func aShapeThatThePictureHasByThenIsNotAskedForAgain() throws {
        var talk = wished()
        talk.hear(.putBehind(1, 2))
        talk.hear(.edited(reshape, id: 2))
        let tall = try Draft(json: Drafts.titled).applying(.setCanvas(Canvas(.tall))) { "new" }
        let effects = talk.hear(.aimed(tall.json))
        #expect(effects.opened.isEmpty && talk.sent == 0)
        #expect(effects.contains { if case .carryOut(let request) = $0 { request.id == 1 } else { false } })
        #expect(talk.conversation.open.map(\.request.id) == [1])
        #expect(talk.conversation.ledger[2]?.step == .done(.done))
    }

    // MARK: At the next start

    private func restored() -> Talk {
        var talk = Talk(draft: Drafts.titled)
        talk.hear(.restored(Request(id: 1, .export(order))))
        return talk
    }

    @Test func itIsShownAndGoesNowhereByItself() {
        var talk = restored()
        #expect(talk.conversation.ledger.parked.map(\.id) == [1])
        #expect(!talk.conversation.ledger.isExporting && talk.conversation.waiting.isEmpty)
        talk.hear(.cancelled)
        talk.hear(.said("nicer"))
        talk.says("ok")
        talk.ends(Drafts.titled)
        #expect(talk.conversation.ledger.parked.map(\.id) == [1])
        #expect(talk.conversation.open.map(\.request.id) == [1])
    }

    @Test func itIsDoneWhenTheUserSaysSo() {
        var talk = restored()
        let request = Request(id: 1, .export(order))
        #expect(talk.hear(.unparked(1)) == [.tell(.queued(request)), .carryOut(request)])
        #expect(talk.conversation.ledger.isExporting)
        #expect(talk.hear(.unparked(1)).isEmpty)
        talk.hear(.settled(1, .done))
        #expect(talk.conversation.open.isEmpty)
    }

    @Test func droppedItIsGone() {
        var talk = restored()
        #expect(talk.hear(.withdrawn(1)).notices == [.notSent(nil)])
        #expect(talk.conversation.open.isEmpty)
    }

    @Test func inOtherWordsItIsStillAnExport() {
        var talk = Talk(draft: Drafts.titled)
        let old = ExportOrder(quality: "draft", file: "/films/a.mp4", kept: 2)
        talk.hear(.restored(Request(id: 1, .export(old))))
        var new = ExportOrder(quality: "draft", ratio: .square, file: "/films/b.mov", kept: 2)
        new.output = RenderOutput(format: "mov", quality: "draft")
        #expect(talk.hear(.amended(1, "export 1:1 to /films/b.mov")).last == .carryOut(Request(id: 1, .export(new))))
        var other = restored()
        #expect(other.hear(.amended(1, "make it red")).opened == [[.text("make it red")]])
    }

    // MARK: Words

    private static let orders: [ExportOrder] = [
        ExportOrder(), ExportOrder(ratio: .tall), ExportOrder(format: "gif"),
        ExportOrder(resolution: "720p", ratio: .wide),
        ExportOrder(format: "webm", resolution: "1080p", ratio: .square, file: "/films/a.webm"),
        ExportOrder(file: "/my films/it's “a” 片.mp4"), ExportOrder(format: "gif", file: "/films/a.mp4"),
        ExportOrder(ratio: .portrait, file: "/a\\b/c'd \"e\".mov"),
    ]

    /// What is shown of a wish can be changed and said again.
    @Test(arguments: orders, Language.allCases)
    func itIsSaidAsItWouldBeWritten(_ order: ExportOrder, _ language: Language) {
        let words = language.workspaceWording.words(for: .export(order))
        #expect(Request.Action(said: words) == .export(order), "\(words)")
    }
}
