/// How often an export is asked after, and how long.
public struct PollSchedule: Hashable, Sendable {
    /// Between the first two polls.
    public var first: Duration
    /// Between two polls at most; the pause grows by half until it is reached.
    public var usual: Duration
    /// How many polls there are so far apart.
    public var usualPolls: Int
    /// Between two polls after that.
    public var late: Duration
    /// How many of those until the job is given up.
    public var latePolls: Int
    /// How many answers in a row may tell nothing before the job is given up.
    public var failures: Int
    /// How many calls in a row nobody may answer, or nobody has time for, before the job is given up.
    public var outages: Int
    /// Between two looks at the work of another program.
    public var others: Duration

    /// Every 30 s, as the mission document says. The service's own clients give up after ten polls; here a job is
    /// asked after for an hour more, at leisure, since giving it up would orphan it.
    public static let hosted = PollSchedule(
        first: .seconds(30),
        usual: .seconds(30),
        usualPolls: 10,
        late: .seconds(120),
        latePolls: 30,
        failures: 10,
        outages: .max,
        others: .milliseconds(500)
    )

    /// The studio is on this machine: it is asked often, and a film may take it as long as it takes.
    public static let studio = PollSchedule(
        first: .milliseconds(200),
        usual: .seconds(1),
        usualPolls: 20,
        late: .seconds(1),
        latePolls: .max,
        failures: 20,
        outages: 20,
        others: .milliseconds(500)
    )
}

extension PollSchedule {
    /// The pauses before each poll.
    public var pauses: some Sequence<Duration> {
        sequence(state: (pause: first, count: 0)) { state -> Duration? in
            state.count += 1
            guard state.count > usualPolls else {
                defer { state.pause = min(state.pause * 1.5, usual) }
                return state.pause
            }
            return state.count - usualPolls <= latePolls ? late : nil
        }
    }

    /// How long it goes on, in minutes.
    public var minutes: Int { Int((usual * usualPolls + late * min(latePolls, 1_000_000)).components.seconds / 60) }
}
