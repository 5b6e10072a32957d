/// How long a turn with the agent is waited for, and what follows it.
public struct TurnTimeouts: Hashable, Sendable {
    /// Before each of the first looks at the state of a turn whose end nobody saw; then it is `nextLook`.
    public var firstLooks: [Duration]
    /// Between two looks.
    public var nextLook: Duration
    /// How long after it was sent a message may still be done.
    public var mayCome: Duration
    /// How many looks for the second stage of a generation after its turn is over.
    public var laterLooks: Int
    /// Between two signs of "Still working…".
    public var stillWorking: Duration
    /// How long nothing but heartbeats may come.
    public var silence: Duration
    /// How long a turn may take in all.
    public var turn: Duration
    /// How long a stream is read on after the agent has told of a fault.
    public var afterFault = Duration.seconds(5)
    /// Before a message is tried again that nobody was there for; then it is the last of them.
    public var tries: [Duration] = [.seconds(2), .seconds(5), .seconds(10), .seconds(30), .seconds(60)]

    /// How many times as long as it asks for a busy service is left alone; less only in tests.
    public var pace = 1.0

    /// A turn takes 15 minutes at most, by the mission document; until they are over, what nobody saw may still be done.
    /// The service's own client looks after 30 s, then every 60 s, five times; and bears 10 minutes of silence.
    public static let hosted = TurnTimeouts(
        firstLooks: [.seconds(2), .seconds(10), .seconds(30)],
        nextLook: .seconds(60),
        mayCome: .seconds(900),
        laterLooks: 5,
        stillWorking: .seconds(120),
        silence: .seconds(600),
        turn: .seconds(900)
    )

    /// The pause before the look of that number, from 0.
    public func look(_ number: Int) -> Duration {
        firstLooks.indices.contains(number) ? firstLooks[number] : nextLook
    }

    /// The pause before a message is tried again that was tried so often.
    public func pause(beforeTry number: Int) -> Duration {
        tries.indices.contains(number) ? tries[number] : tries.last ?? nextLook
    }

    /// On loopback a lost stream means that the studio ended, and it keeps nothing of an unfinished turn; and a turn
    /// of its own does everything before it ends.
    public static let studio = TurnTimeouts(
        firstLooks: [.seconds(1), .seconds(2), .seconds(2)],
        nextLook: .seconds(2),
        mayCome: .zero,
        laterLooks: 0,
        stillWorking: .seconds(120),
        silence: .seconds(600),
        turn: .seconds(900)
    )
}
