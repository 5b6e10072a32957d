import Timeline

extension RotationRequest {
    static let english = RequestWords(
        title: "Rotation",
        examples: ["rotate the first clip by 90 degrees", "turn the second clip upside down"],
        vocabulary: englishVocabulary
    )

    static func english(_ change: LookChange<Int>, in draft: Draft) -> String {
        "set the rotation of \(change.segment) to \(change.value)°"
    }
}

extension RotationRequest {
    /// The words that nothing else uses.
    private static let englishVocabulary: [Vocabulary.Row] = [
        (["rotate", "rotation", "rotated", "rotating", "spin", "tilt"], [.sense(.rotation)]),
        (["degrees", "degree", "deg", "°"], [.sense(.degrees)]),
        (["clockwise", "right round"], [.sense(.clockwise(true))]),
        (
            ["counterclockwise", "counter-clockwise", "counter clockwise", "anticlockwise", "anti-clockwise"],
            [.sense(.clockwise(false))]
        ),
        (["upside down", "upside-down", "on its head"], [.sense(.turned(180))]),
        (["on its side", "sideways"], [.sense(.turned(90))]),
        (
            ["a quarter turn", "quarter turn", "quarter-turn", "one quarter turn", "a quarter-turn"],
            [.sense(.turned(90))]
        ),
        (["half turn", "half-turn", "a half turn", "halfway round", "half way round"], [.sense(.turned(180))]),
        (["a three-quarter turn", "three-quarter turn", "three quarter turn"], [.sense(.turned(270))]),
        (["straighten", "undo the rotation", "upright"], [.sense(.reset), .sense(.rotation)]),
    ]
}
