extension Roundabout {
    /// Words that say nothing more than those beside them.
    static let englishTalk: [Roundabout] = [
        // "To the very end": no other end than the end.
        Roundabout(
            #"(.*)\b(?:very|absolute) (end|start|beginning|first|last|top|bottom|front|back)\b(.*)"#,
            "$1 $2 $3"
        ),
        Roundabout(
            #"first(?:ly|ly of all| of all| up)?,? (.+?),? (?:and )?(?:then|after that|second(?:ly)?),? (.+)"#,
            "$1, then $2"
        ),
    ]
}
