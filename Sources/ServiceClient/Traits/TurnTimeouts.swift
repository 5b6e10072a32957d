/// How long a turn with the agent is waited for, and what follows it.
public struct TurnTimeouts: Hashable, Sendable {
    /// From losing the stream to the first look at the state.
    public var firstLook: Duration
    /// Between two looks.
    public var nextLook: Duration
    /// From the end of a good stream whose state could not be had to the looks that follow; then it is `nextLook`.
    public var afterEnd: [Duration] = [.seconds(2), .seconds(10), .seconds(30)]
    /// How many looks that find nothing new until it is given up.
    public var looks: Int
    /// How many looks for the second stage of a generation after its turn is over.
    public var laterLooks: Int
    /// Between two signs of "Still working…".
    public var stillWorking: Duration
    /// How long nothing but heartbeats may come.
    public var silence: Duration
    /// How long a turn may take in all.
    public var turn: Duration

    /// The service's own conduct: 30 s, then every 60 s, five looks; 2 minutes; 10 minutes; 15 minutes in all.
    public static let hosted = TurnTimeouts(
        firstLook: .seconds(30),
        nextLook: .seconds(60),
        looks: 5,
        laterLooks: 5,
        stillWorking: .seconds(120),
        silence: .seconds(600),
        turn: .seconds(900)
    )

    /// The pause before the look of that number, from 0, after a stream that ended well.
    public func pause(afterEnd number: Int) -> Duration { number < afterEnd.count ? afterEnd[number] : nextLook }

    /// On loopback a lost stream means that the studio ended, and it keeps nothing of an unfinished turn; and a turn
    /// of its own does everything before it ends.
    public static let studio = TurnTimeouts(
        firstLook: .seconds(1),
        nextLook: .seconds(2),
        afterEnd: [.seconds(1)],
        looks: 3,
        laterLooks: 0,
        stillWorking: .seconds(120),
        silence: .seconds(600),
        turn: .seconds(900)
    )
}
