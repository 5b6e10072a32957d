import SeededNumbers

extension TurnPlan {
    /// A plan by chance: about a third goes well, in every framing there is.
    public static func random(_ numbers: inout Seeded, edits: Int) -> TurnPlan {
        var plan = TurnPlan()
        plan.version = numbers.one(of: AgentVersion.allCases)
        // Some 30 % of edits end without a word.
        plan.speech = numbers.chance(30) ? .silent : numbers.one(of: [.whole, .deltas, .deltas, .unfinished])
        plan.noise = Set(Noise.allCases.filter { _ in numbers.chance(20) })
        plan.tellsDraft = numbers.chance(70)
        plan.isMarked = numbers.chance(60)
        plan.isSplit = numbers.chance(30)
        plan.disorder = numbers.chance(80) ? .none : numbers.one(of: [.doubled, .swapped])
        plan.work = numbers.one(of: [0.5, 2, 10, 30])
        plan.outlivesItsClient = numbers.chance(20)
        // A third goes well; the rest is mostly one fault, now and then two.
        if numbers.chance(55) { plan.fault = .random(&numbers, events: 3 + 2 * edits) }
        if plan.fault != .none { plan.outlivesItsClient = false }
        if numbers.chance(10) { plan.looksBefore = LookFault.few(&numbers) }
        if numbers.chance(20) { plan.looksAfter = LookFault.few(&numbers) }
        if numbers.chance(3) { plan.away = 3 }
        return plan
    }
}

extension TurnPlan {
    /// Leaves out what would go wrong with others at the same service too: one that is away is so for everybody.
    public mutating func spareOthers() {
        away = 0
        switch fault {
        case .ends(.gone, let events, let run): fault = .ends(.cut, afterEvents: events, run)
        case .another(.gone): fault = .another(.cut)
        default: break
        }
    }
}

extension TurnFault {
    static func random(_ numbers: inout Seeded, events: Int) -> TurnFault {
        let after = numbers.number(0...events)
        switch numbers.number(0..<100) {
        case 0..<36: return .ends(numbers.one(of: Ending.allCases), afterEvents: after, .random(&numbers))
        case 36..<42: return .truncated(event: after)
        case 42..<50:
            let seconds = numbers.one(of: [20.0, 100, 290, 700])
            return .stalls(afterEvents: after, seconds: seconds, heartbeats: numbers.chance(50))
        case 50..<55: return .another(numbers.one(of: Ending.allCases))
        case 55..<66:
            return .error(numbers.one(of: ErrorForm.allCases), afterEvents: after, staysOpen: numbers.chance(30))
        case 66..<78:
            let status = numbers.one(of: [403, 404, 405, 408, 409, 422, 425, 500, 502, 503, 504])
            return .status(status, numbers.one(of: Body.allCases), .random(&numbers))
        case 78..<80: return .page
        case 80..<86: return .envelope(numbers.one(of: [500, 503, 504, 599]), .random(&numbers))
        case 86..<88: return .envelope(numbers.one(of: [1001, 1002]), .aborted)
        case 88..<91: return .empty(.random(&numbers))
        case 91..<96:
            return .limited(times: numbers.number(1...2), retryAfter: numbers.one(of: [nil, 1, 24, 100, 600]))
        default: return .asks
        }
    }
}

extension TurnFault.Run {
    static func random(_ numbers: inout Seeded) -> Self {
        numbers.one(of: [.aborted, .aborted, .done, .lands(5), .lands(50), .lands(290)])
    }
}

extension LookFault {
    static func few(_ numbers: inout Seeded) -> [LookFault] {
        let faults = (0..<numbers.number(1...3)).map { _ in random(&numbers) }
        // Said twice in a row it would be true.
        let first = faults.firstIndex(of: .envelope(1002))
        return faults.enumerated().map { $0.element == .envelope(1002) && $0.offset != first ? .cut : $0.element }
    }

    private static func random(_ numbers: inout Seeded) -> LookFault {
        switch numbers.number(0..<9) {
        case 0: .status(numbers.one(of: [404, 500, 502, 503]), numbers.one(of: Body.allCases))
        case 1: .page
        case 2: .empty
        case 3: .half
        case 4: .noDraft
        case 5: .envelope(numbers.one(of: [500, 5000]))
        case 6: .envelope(1002)
        case 7: .cut
        default: .slow(numbers.one(of: [5, 30]))
        }
    }
}

extension FilmPlan {
    /// A plan by chance in which the film is made in the end and can be had somewhere, unless the service says itself that
    /// it failed.
    public static func random(_ numbers: inout Seeded) -> FilmPlan {
        var plan = FilmPlan()
        if numbers.chance(25) {
            plan.submissions = [.init(fault: .random(&numbers), isTaken: numbers.chance(50))]
            // Whoever says that a session is not known has taken nothing in.
            if case .envelope(1002) = plan.submissions[0].fault { plan.submissions[0].isTaken = false }
        }
        if numbers.chance(50) { plan.polls = (0..<numbers.number(1...6)).map { _ in .random(&numbers) } }
        plan.length = numbers.number(0...4)
        plan.fails = numbers.chance(4)
        plan.address = numbers.chance(60) ? .absolute : numbers.one(of: Address.allCases)
        if numbers.chance(50) {
            plan.downloads = (0..<numbers.number(1...2)).map { _ in FilmFault.random(&numbers) }
            plan.isLostThere = numbers.chance(40)
        }
        if numbers.chance(15) { plan.fallbacks = [.status(404)] }
        return plan
    }
}

extension FilmPlan.CallFault {
    static func random(_ numbers: inout Seeded) -> Self {
        switch numbers.number(0..<8) {
        case 0, 1: .status(numbers.one(of: [403, 404, 408, 409, 425, 500, 502, 503]), numbers.one(of: Body.allCases))
        case 2: .page
        case 3: .null
        case 4: .array
        case 5: .envelope(numbers.one(of: [500, 5000, 1002]))
        case 6: .redirect
        default: .cut
        }
    }
}

extension FilmPlan.FilmFault {
    static func random(_ numbers: inout Seeded) -> Self {
        numbers.one(of: [
            .status(403), .status(404), .status(410), .status(500), .page, .cut, .half, .short, .noLength,
            .halfNoLength,
            .empty,
        ])
    }
}

extension Seeded {
    /// One of some things, of which there is at least one.
    public mutating func one<Value>(of values: [Value]) -> Value { values[number(0...values.count - 1)] }

    fileprivate mutating func number(_ range: Range<Int>) -> Int { number(range.lowerBound...range.upperBound - 1) }
}
