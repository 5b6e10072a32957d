// How long is waited, made shorter or longer as a whole: a soak cannot sit through the minutes of a person.
// Each value is made anew from all of its parts, so that a wait that is added later cannot be forgotten here.

extension ServiceTraits {
    /// The same service, waited for with so many times the usual patience.
    public func patient(_ factor: Double) -> ServiceTraits {
        var traits = self
        traits.turns = turns.scaled(by: factor)
        traits.renders = renders.scaled(by: factor)
        return traits
    }
}

extension TurnTimeouts {
    func scaled(by factor: Double) -> TurnTimeouts {
        TurnTimeouts(
            firstLooks: firstLooks.map { $0 * factor },
            nextLook: nextLook * factor,
            mayCome: mayCome * factor,
            laterLooks: laterLooks,
            stillWorking: stillWorking * factor,
            silence: silence * factor,
            turn: turn * factor,
            afterFault: afterFault * factor,
            tries: tries.map { $0 * factor },
            pace: pace * factor
        )
    }
}

extension PollSchedule {
    func scaled(by factor: Double) -> PollSchedule {
        PollSchedule(
            first: first * factor,
            usual: usual * factor,
            usualPolls: usualPolls,
            late: late * factor,
            latePolls: latePolls,
            failures: failures,
            outages: outages,
            others: others
        )
    }
}
