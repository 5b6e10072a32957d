import ExactJSON
import ScriptedService
import SeededNumbers

extension FaultyService {
    private typealias Step = ScriptedAnswer.Step

    func turn(_ request: ScriptedRequest) async -> ScriptedAnswer {
        guard let body = try? JSON(parsing: request.body), let session = body["session_id"]?.string else {
            return Body.detail.answer(status: 422)
        }
        guard sessions[session] != nil else { return .envelope(code: 1002, message: "session not found") }
        let part = body["new_message"]?["parts"]?.array?.first
        if let response = part?["functionResponse"] { return confirmed(response, in: session) }
        guard let text = part?["text"]?.string else { return Body.detail.answer(status: 422) }
        var plan = plans.removeValue(forKey: text) ?? TurnPlan()
        if case .limited(let times, let retryAfter) = plan.fault, times > 0 {
            plan.fault = .limited(times: times - 1, retryAfter: retryAfter)
            plans[text] = plan
            journal.note("429: \(text)")
            var answer = Body.detail.answer(status: 429)
            if let retryAfter { answer.headers.append(("Retry-After", "\(retryAfter)")) }
            return answer
        }
        looks = plan.looksAfter
        return answer(to: text, by: plan, in: session)
    }

    private func answer(to text: String, by plan: TurnPlan, in session: String) -> ScriptedAnswer {
        turns += 1
        let run = RunOfTurn(text: text, session: session, plan: plan, number: turns)
        let turn = AgentTurn(plan: plan, edits: Edit.all(in: text), number: turns)
        let beats = turn.beats()
        switch plan.fault {
        case .envelope(let code, .aborted) where [1001, 1002].contains(code):
            journal.note("\(code): \(text)")
            looks = []
            return .envelope(code: code, message: "not known")
        default: break
        }
        journal.messages[text, default: .init()].arrivals += 1
        journal.note("came: \(text)")
        switch plan.fault {
        case .none, .limited: return .eventStream(steps(beats, run))
        case .truncated(let event): return .eventStream(steps(beats, run, truncated: event))
        case .stalls(let count, let seconds, let heartbeats):
            let (head, rest) = beats.split(afterEvents: count)
            return .eventStream(steps(head + [heartbeats ? .heartbeats(seconds) : .pause(seconds)] + rest, run))
        case .ends(let ending, let count, let fate):
            let (head, rest) = beats.split(afterEvents: count)
            return .eventStream(steps(head, run) + [finish(rest, fate, run)] + end(ending))
        case .another(let ending):
            let head = Array(beats.prefix { if case .apply = $0 { false } else { true } })
            let other = Step.made {
                await self.addOfSomebodyElse(in: session)
                return []
            }
            return .eventStream(steps(head, run) + [other] + end(ending))
        case .error(let form, let count, let staysOpen):
            let (head, _) = beats.split(afterEvents: count)
            let words = turn.failure(form).map { Step.text("data: \($0)\n\n") }
            return .eventStream(steps(head, run) + words + (staysOpen ? [.hang] : []))
        case .status(let status, let body, let fate):
            bring(beats, fate, run)
            return body.answer(status: status)
        case .page: return .html("<html><title>Sign in to this network</title></html>", status: 200)
        case .envelope(let code, let fate):
            bring(beats, fate, run)
            return .envelope(code: code, message: "went wrong")
        case .empty(let fate):
            bring(beats, fate, run)
            return .eventStream([])
        case .asks:
            sessions[session]?.questions[turn.questionID] = text
            return .events([turn.question])
        }
    }

    private func confirmed(_ response: JSON, in session: String) -> ScriptedAnswer {
        guard let id = response["id"]?.string, let text = sessions[session]?.questions.removeValue(forKey: id) else {
            return .json(#"{"detail":"no such question"}"#, status: 400)
        }
        let isYes = response["response"]?["confirmed"]?.bool == true
        turns += 1
        let edits = isYes ? Edit.all(in: text) : []
        journal.note("answered \(isYes): \(text)")
        let run = RunOfTurn(text: text, session: session, plan: TurnPlan(), number: turns)
        return .eventStream(steps(AgentTurn(plan: TurnPlan(), edits: edits, number: turns).beats(), run))
    }

    // MARK: What becomes of a run

    private func end(_ ending: TurnFault.Ending) -> [Step] {
        switch ending {
        case .clean: []
        case .cut: [.cut]
        case .reset: [.reset]
        case .gone:
            [
                .made {
                    await self.leave(for: 20)
                    return []
                }, .cut,
            ]
        }
    }

    private func finish(_ rest: [AgentTurn.Beat], _ fate: TurnFault.Run, _ run: RunOfTurn) -> Step {
        .made {
            await self.bring(rest, fate, run)
            return []
        }
    }

    /// Brings the edits that are left to their end.
    private func bring(_ rest: [AgentTurn.Beat], _ fate: TurnFault.Run, _ run: RunOfTurn) {
        let edits = rest.compactMap { if case .apply(let edit) = $0 { edit } else { nil } }
        switch fate {
        case .aborted: break
        case .done: for edit in edits { apply(edit, of: run.text, in: run.session) }
        case .lands(let seconds):
            later(seconds) { service in
                for edit in edits { service.apply(edit, of: run.text, in: run.session) }
            }
        }
    }

    // MARK: Beats as steps

    private func steps(_ beats: [AgentTurn.Beat], _ run: RunOfTurn, truncated: Int? = nil) -> [Step] {
        var gates: [Gate] = []
        var events = 0
        var numbers = Seeded(UInt64(run.number) &+ 77)
        var steps: [Step] = []
        for beat in beats {
            switch beat {
            case .event(_, let make):
                let cutAt = events == truncated ? numbers.number(20...60) : nil
                let splitAt = run.plan.isSplit ? numbers.number(1...99) : nil
                events += 1
                let noise = run.plan.noise.sorted { $0.rawValue < $1.rawValue }.map(\.bytes)
                steps.append(
                    .made {
                        let text = make(await self.draft(of: run.session))
                        let whole = cutAt.map { String(text.prefix(text.count * $0 / 100)) } ?? text
                        let bytes = Array("data: \(whole)\n\n".utf8)
                        guard let splitAt else { return noise + [bytes] }
                        let middle = bytes.count * splitAt / 100
                        return noise + [Array(bytes[..<middle]), Array(bytes[middle...])]
                    }
                )
            case .pause(let seconds): if !run.plan.outlivesItsClient { steps.append(.pause(self.seconds(seconds))) }
            case .heartbeats(let seconds):
                for _ in 0..<Int(seconds / 5) {
                    steps += [.pause(self.seconds(5)), .bytes(TurnPlan.Noise.heartbeats.bytes)]
                }
            case .apply(let edit):
                if run.plan.outlivesItsClient {
                    let gate = Gate()
                    gates.append(gate)
                    steps.append(.wait(gate))
                } else {
                    steps.append(
                        .made {
                            await self.apply(edit, of: run.text, in: run.session)
                            return []
                        }
                    )
                }
            }
        }
        if run.plan.outlivesItsClient { goOn(beats, gates, run) }
        return steps
    }

    /// Does the edits whoever listens.
    private func goOn(_ beats: [AgentTurn.Beat], _ gates: [Gate], _ run: RunOfTurn) {
        later(0) { service in
            var gates = gates[...]
            for beat in beats {
                switch beat {
                case .pause(let seconds): try? await Task.sleep(for: service.seconds(seconds))
                case .apply(let edit):
                    service.apply(edit, of: run.text, in: run.session)
                    gates.popFirst()?.open()
                case .event, .heartbeats: break
                }
            }
        }
    }
}

/// A turn as its steps need to know it.
private struct RunOfTurn: Sendable {
    let text: String
    let session: String
    let plan: TurnPlan
    let number: Int
}

extension [AgentTurn.Beat] {
    /// What comes up to so many events, and what comes behind them.
    fileprivate func split(afterEvents count: Int) -> (head: [Element], rest: [Element]) {
        var seen = 0
        let end = firstIndex { beat in
            if seen == count { return true }
            if beat.isEvent { seen += 1 }
            return false
        }
        return (Array(self[..<(end ?? endIndex)]), Array(self[(end ?? endIndex)...]))
    }
}

extension TurnPlan.Noise {
    fileprivate var bytes: [UInt8] {
        switch self {
        case .heartbeats: Array("event: heartbeat\ndata: {}\n\n".utf8)
        case .comments: Array(": ping\n\n".utf8)
        case .emptyData: Array("data:\n\n".utf8)
        }
    }
}
