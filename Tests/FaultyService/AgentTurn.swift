import SeededNumbers

/// The events of one turn, in the framing of an agent server.
struct AgentTurn {
    /// One thing after the other.
    enum Beat: Sendable {
        /// An event, which may carry the draft as it is by then.
        case event(isDelta: Bool = false, @Sendable (_ draft: String) -> String)
        /// The agent thinks, for some seconds.
        case pause(Double)
        /// An edit is done.
        case apply(Edit)
        /// Nothing comes but heartbeats, for some seconds.
        case heartbeats(Double)

        var isEvent: Bool { if case .event = self { true } else { false } }

        /// Deltas make no sense in another order, so that they keep theirs.
        var maySwap: Bool { if case .event(let isDelta, _) = self { !isDelta } else { false } }
    }

    let plan: TurnPlan
    let edits: [Edit]
    /// The turn's number in its service; names of events are made of it.
    let number: Int

    /// All of a turn in which nothing goes wrong.
    func beats() -> [Beat] {
        var beats: [Beat] = []
        for (index, edit) in edits.enumerated() {
            let id = "call-\(number)-\(index)"
            let call = edit.call
            let part = #"{"functionCall":{"id":"\#(id)","name":"\#(call.name)","args":\#(call.arguments)}}"#
            // What is said of a call comes with it, once it is whole.
            beats += index == 0 ? speak("Let me do that. ", as: "lead", with: part) : [event(part, id: id)]
            beats.append(.pause(plan.work))
            beats.append(.apply(edit))
            let answer = #"{"functionResponse":{"id":"\#(id)","name":"\#(call.name)","response":{"status":"ok"}}}"#
            let tellsDraft = plan.tellsDraft
            let form = form
            beats.append(
                .event { draft in
                    form.event(
                        answer,
                        id: "\(id)-done",
                        role: "user",
                        delta: tellsDraft ? #"{"draft":\#(draft)}"# : "{}"
                    )
                }
            )
        }
        if plan.speech != .silent {
            let words =
                edits.isEmpty ? "There is nothing to do." : edits.map(\.description).joined(separator: ", ") + "."
            beats += speak(words, as: "end", isMarked: plan.isMarked)
        }
        return disordered(beats)
    }

    /// The agent's question before it does anything.
    var question: String {
        form.event(
            """
            {"functionCall":{"id":"\(questionID)","name":"adk_request_confirmation","args":\
            {"originalFunctionCall":{"name":"edit","args":{}},"toolConfirmation":{"hint":"Shall I?","confirmed":false}}}}
            """,
            id: questionID,
            longRunning: [questionID]
        )
    }

    var questionID: String { "question-\(number)" }

    /// The words of a run that failed.
    func failure(_ form: TurnFault.ErrorForm) -> [String] {
        let event = self.form.event(
            nil,
            id: "error-\(number)",
            more: #","errorCode":"500","errorMessage":"model gone""#
        )
        let frame = #"{"error":"model gone","error_details":{"type":"ServerError"}}"#
        return switch form {
        case .event: [event]
        case .frame: [frame]
        case .both: [event, frame]
        case .invalid: [#"{"error": "503 UNAVAILABLE. {'error': {"message": "model gone"}}"}"#]
        }
    }

    private var form: EventForm { EventForm(version: plan.version, number: number) }

    private func event(_ part: String, id: String) -> Beat {
        let text = form.event(part, id: id)
        return .event { _ in text }
    }

    /// Says something as the agent does, and makes a call with it.
    private func speak(
        _ text: String,
        as name: String,
        with call: String? = nil,
        isMarked: Bool = false
    ) -> [Beat] {
        func part(_ text: Substring) -> String { #"{"text":"\#(text)"}"# }
        var beats: [Beat] = []
        if [.deltas, .unfinished].contains(plan.speech) {
            let middle = text.index(text.startIndex, offsetBy: text.count / 2)
            for piece in [text[..<middle], text[middle...]] {
                let delta = form.event(part(piece), id: form.id(name, isPartial: true), isPartial: true)
                beats.append(.event(isDelta: true) { _ in delta })
            }
        }
        let isWhole = [.whole, .deltas].contains(plan.speech)
        let parts = [isWhole ? part(text[...]) : nil, call].compactMap { $0 }
        guard !parts.isEmpty else { return beats }
        let whole = form.event(
            parts.joined(separator: ","),
            id: form.id(name, isPartial: false),
            isMarked: isMarked
        )
        return beats + [.event { _ in whole }]
    }

    private func disordered(_ beats: [Beat]) -> [Beat] {
        var numbers = Seeded(UInt64(number))
        switch plan.disorder {
        case .none: return beats
        case .doubled: return beats.flatMap { $0.isEvent && numbers.chance(50) ? [$0, $0] : [$0] }
        case .swapped:
            var beats = beats
            var index = 0
            while index + 1 < beats.count {
                if beats[index].maySwap, beats[index + 1].maySwap, numbers.chance(50) {
                    beats.swapAt(index, index + 1)
                    index += 1
                }
                index += 1
            }
            return beats
        }
    }
}

/// How one of the two agent servers writes an event.
private struct EventForm: Sendable {
    let version: AgentVersion
    let number: Int

    func id(_ name: String, isPartial: Bool) -> String {
        version == .v1 && isPartial ? "\(name)-\(number)-partial" : "\(name)-\(number)"
    }

    func event(
        _ part: String?,
        id: String,
        role: String = "model",
        isPartial: Bool = false,
        isMarked: Bool = false,
        delta: String = "{}",
        longRunning: [String]? = nil,
        more: String = ""
    ) -> String {
        var fields: [String] = []
        if let part { fields.append(#""content":{"parts":[\#(part)],"role":"\#(role)"}"#) }
        if isPartial { fields.append(#""partial":true"#) } else if version == .v2 { fields.append(#""partial":false"#) }
        if isMarked { fields.append(version == .v2 ? #""finishReason":"STOP""# : #""turnComplete":true"#) }
        fields.append(#""invocationId":"e-\#(number)","author":"nemo_agent""#)
        fields.append(#""actions":{"stateDelta":\#(delta),"artifactDelta":{},"requestedAuthConfigs":{}}"#)
        // One version says that nothing runs on, the other says nothing of it.
        if let names = longRunning ?? (version == .v1 ? [] : nil) {
            fields.append(#""longRunningToolIds":[\#(names.map { #""\#($0)""# }.joined(separator: ","))]"#)
        }
        fields.append(#""id":"\#(id)","timestamp":1763800000.25"#)
        return "{\(fields.joined(separator: ","))\(more)}"
    }
}
