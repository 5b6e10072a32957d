import Foundation
import ServiceClient
import ServiceProtocol
import Timeline

// What the user wants, whoever asks for it: the screen or a command.
extension Workspace {
    /// Takes in something that is wanted. What comes of it is told under its name; while a turn runs, a word to the agent
    /// waits for the turn's end.
    public func submit(_ request: Request) async {
        var request = request
        // Whoever carries it out may work in another folder.
        if case .export(let order) = request.action { request.action = .export(order.placed(in: folder)) }
        if request.action.isByHand { byHand.insert(request.id) }
        guard asksForSession, let isConfirmed = request.action.answer else {
            return await ready().handle(.submitted(request))
        }
        // By key it is answered without a word in the conversation.
        if case .say(let text) = request.action { keep(ChatEntry(.you, text)) }
        listener?.yield(.request(.taken, of: request.id))
        await answerForSession(isConfirmed, of: request.id)
    }

    /// Gives up a request that is no talk, such as an upload.
    public func giveUp(_ id: RequestID) { work[id]?.cancel() }

    /// Does what is no talk, and tells what came of it.
    func carryOut(_ request: Request) {
        guard !isClosed else { return }
        work[request.id] = Task {
            let outcome: Ledger.Outcome
            do {
                guard let event = try await self.result(of: request) else { return }
                listener?.yield(.request(event, of: request.id))
                outcome = .done
            } catch is CancellationError {
                listener?.yield(.request(.notSent(nil), of: request.id))
                outcome = .dropped
            } catch {
                listener?.yield(.request(.notDone(RequestError(error)), of: request.id))
                outcome = .failed
            }
            await driver?.handle(.settled(request.id, outcome))
            work[request.id] = nil
        }
    }

    /// What comes of a request; nil where it waits for another one now.
    private func result(of request: Request) async throws -> Request.Event? {
        switch request.action {
        case .upload(let places):
            // There is one share to show.
            guard await driver?.ledger.upload?.id == request.id else { throw RequestError.uploading }
            return .uploaded(
                try await upload(places) { share in
                    Task { await self.tellShare(share, of: request.id) }
                }
            )
        case .export(let order): return try await export(order, as: request.id)
        case .credits: return .credits(try await client.credits())
        case .state: return .state(try await look())
        // These go by the conversation.
        case .say, .edit, .undo, .redo, .answer: return nil
        }
    }

    /// The share of a request's work that is done, while it is at work.
    private func tellShare(_ share: Double, of id: RequestID) {
        if work[id] != nil { listener?.yield(.request(.uploading(share), of: id)) }
    }

    /// Makes a film of the draft; where that is to have another shape, it gets it first.
    private func export(_ order: ExportOrder, as id: RequestID) async throws -> Request.Event? {
        let file = try place(of: order)
        if let ratio = order.ratio, let edit = try await reshaping(to: ratio) {
            await reshape(edit, before: id)
            listener?.yield(.request(.reshaping(ratio), of: id))
            return nil
        }
        let job = try await export(order.output, to: file, kept: order.kept, as: id)
        return .exported(job, note: noteOnExport(kept: order.kept))
    }

    /// The edit that gives the draft another shape; nil where it has it.
    private func reshaping(to ratio: Timeline.Canvas.Ratio) async throws -> KeyEdit? {
        let project = try await readyToSend()
        guard !project.showsKept else { throw RequestError.keptShape }
        guard !project.isEmpty else { throw RequestError.nothingToExport }
        guard let shape = project.timeline.canvas.shaped(ratio) else { return nil }
        // Behind the first one's edit comes the second one's, and the first film would have its shape.
        guard await driver?.ledger.followers.isEmpty != false else { throw RequestError.reshaping }
        return KeyEdit(.setCanvas(shape), on: project.timeline)
    }

    private func reshape(_ edit: KeyEdit, before id: RequestID) async {
        let request = Request(id: numbers.next(), .edit(edit), language: language)
        let driver = ready()
        await driver.handle(.putBehind(id, request.id))
        await driver.handle(.submitted(request))
    }

    // MARK: With nobody having asked

    /// Looks at the draft, and tells it.
    public func seeDraft() async {
        await see { .seen(try await self.look()) }
    }

    /// Looks at the balance, and tells it.
    public func seeCredits() async {
        await see { .balance(try await self.client.credits()) }
    }

    /// Looks at the versions of the draft, and tells them.
    public func seeVersions() async {
        await see {
            guard client.traits.keepsVersions else { return .versions(try seenVersions()) }
            return .versions(try await self.inSession(.betweenTurns) { try await self.client.versions(session: $0) })
        }
    }

    private func see(_ look: () async throws -> Event) async {
        do {
            listener?.yield(try await look())
        } catch is CancellationError {
            // The program goes.
        } catch {
            listener?.yield(.notSeen(RequestError(error)))
        }
    }
}
