import Timeline

extension Vocabulary {
    /// Where on the picture, and over or under what.
    static let englishPlaces: [Row] =
        [
            (["top", "upper third"], [.position(.top)]),
            (
                [
                    "center", "centre", "centered", "centred", "middle", "screen center", "screen centre",
                    "dead centre", "dead center", "the dead centre", "the dead center", "smack in the middle",
                    "dead in the middle",
                    "bang in the middle", "slap bang in the middle",
                ],
                [.position(.center)]
            ),
            (["right down the middle", "down the middle", "right in the middle"], [.position(.center)]),
            (["bottom"], [.position(.bottom)]),
            (
                ["in the lower third", "in lower third", "on the lower third", "at the lower third"],
                [.position(.bottom)]
            ),
            (["to the lower third", "into the lower third"], [.preposition(.to), .position(.bottom)]),
            (
                [
                    "on top", "on top of it", "on top of the video", "on top of the film", "on top of everything",
                    "over it",
                    "over the video", "over the film", "over the movie", "over the clips", "over everything",
                    "over the top",
                ], [.sense(.over)]
            ),
            (
                [
                    "under the whole thing", "under everything", "under it all", "under the whole video",
                    "under the whole film", "underneath it all", "under the lot", "under the entire film",
                    "under it", "under the video", "under the film", "underneath", "in the background",
                    "behind the video",
                ], [.sense(.under)]
            ),
            (["above", "over track"], [.sense(.above(true))]),
            (["below", "beneath", "under"], [.sense(.above(false))]),
            (
                ["left", "left side", "left edge", "left-hand side", "center left", "middle left"],
                [.sense(.side(.left))]
            ),
            (
                ["right", "right side", "right edge", "right-hand side", "center right", "middle right"],
                [.sense(.side(.right))]
            ),
            (["top edge", "top center", "top centre", "top middle", "upper edge", "upper part"], [.position(.top)]),
            (
                ["bottom edge", "bottom center", "bottom centre", "bottom middle", "lower edge", "lower part"],
                [.position(.bottom)]
            ),
            (
                ["all sides", "every side", "each side", "all edges", "all four sides", "every edge"],
                [.sense(.allSides)]
            ),
            (
                ["both sides", "the sides", "sides", "left and right", "the left and the right"],
                [.sense(.side(.left)), .sense(.side(.right))]
            ),
            (["top and bottom", "the top and the bottom"], [.position(.top), .position(.bottom)]),
        ]
        + corners

    private static let corners: [Row] =
        [
            (["top", "upper"], "left", PicturePlace.topLeft), (["top", "upper"], "right", .topRight),
            (["bottom", "lower"], "left", .bottomLeft), (["bottom", "lower"], "right", .bottomRight),
        ]
        .map { (words: [String], side: String, place: PicturePlace) in
            let names = words.flatMap { ["\($0) \(side)", "\($0)-\(side)", "\(side) \($0)"] }
            return (names.flatMap { [$0, "\($0) corner", "\($0)-hand corner"] }, [.position(place)])
        }
}
