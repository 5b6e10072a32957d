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
        (["rotate", "rotation", "rotated", "rotating", "spin", "tilt"], [.look(.rotation)]),
        (["degrees", "degree", "deg", "°"], [.look(.degrees)]),
        (["clockwise", "right round"], [.look(.clockwise(true))]),
        (
            ["counterclockwise", "counter-clockwise", "counter clockwise", "anticlockwise", "anti-clockwise"],
            [.look(.clockwise(false))]
        ),
        (["upside down", "upside-down", "on its head"], [.look(.turned(180))]),
        (["on its side", "sideways"], [.look(.turned(90))]),
        (["straighten", "undo the rotation", "upright"], [.look(.reset), .look(.rotation)]),
    ]
}
