import ScriptedService

extension Body {
    /// An answer with this body.
    func answer(status: Int) -> ScriptedAnswer {
        switch self {
        case .html:
            .html("<html><head><title>Sign in</title></head><body><h1>Gateway</h1></body></html>", status: status)
        case .empty: ScriptedAnswer(status: status, framing: .fixed(0))
        case .half: .json(#"{"code":0,"data":{"sta"#, status: status)
        case .detail: .json(#"{"detail":[{"loc":["body"],"msg":"went wrong"}]}"#, status: status)
        case .text:
            ScriptedAnswer(
                status: status,
                headers: [("Content-Type", "text/plain")],
                framing: .fixed(21),
                steps: [.text("Internal Server Error")]
            )
        }
    }
}

extension LookFault {
    func answer(state: String, second: Duration) -> ScriptedAnswer {
        switch self {
        case .status(let status, let body): return body.answer(status: status)
        case .page: return .html(status: 200)
        case .empty: return ScriptedAnswer(framing: .fixed(0))
        case .half: return .json(String(state.prefix(state.count / 2)))
        case .noDraft: return .envelope(data: #"{"state":{}}"#)
        case .envelope(let code): return .envelope(code: code, message: "went wrong")
        case .cut: return .raw([.cut])
        case .slow(let seconds):
            var answer = ScriptedAnswer.envelope(data: state)
            answer.steps.insert(.pause(second * seconds), at: 0)
            return answer
        }
    }
}

extension FilmPlan.CallFault {
    var answer: ScriptedAnswer {
        switch self {
        case .status(let status, let body): body.answer(status: status)
        case .page: .html(status: 200)
        case .null: .envelope()
        case .array: .json("[]")
        case .envelope(let code): .envelope(code: code, message: "went wrong")
        case .redirect: .redirect(to: "/elsewhere")
        case .cut: .raw([.cut])
        }
    }
}

extension FilmPlan.FilmFault {
    /// - Parameter film: all of the film.
    func answer(_ film: [UInt8]) -> ScriptedAnswer {
        let type = [("Content-Type", "video/mp4")]
        let half = ScriptedAnswer.Step.bytes(Array(film.prefix(film.count * 3 / 5)))
        func sent(_ framing: ScriptedAnswer.Framing, _ steps: ScriptedAnswer.Step...) -> ScriptedAnswer {
            ScriptedAnswer(headers: type, framing: framing, steps: steps)
        }
        return switch self {
        case .status(let status): Body.text.answer(status: status)
        case .page: .html(status: 200)
        case .cut: sent(.fixed(film.count), half, .cut)
        case .half: sent(.fixed(film.count * 3 / 5), half)
        case .short: sent(.fixed(film.count + 100), .bytes(film), .cut)
        case .noLength: sent(.untilClose, .bytes(film))
        case .halfNoLength: sent(.untilClose, half)
        case .empty: sent(.fixed(0))
        }
    }
}
