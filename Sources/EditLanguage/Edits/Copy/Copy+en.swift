import Timeline

extension CopyRequest {
    static let english = RequestWords(
        title: "Copies at a time",
        examples: [
            "put a copy of the title at 5 s", "copy the second clip to 20 s", "paste the second clip over at 2 s",
            "copy the title to track T1 at 8 s",
        ],
        vocabulary: [
            (
                [
                    "paste", "paste a copy of", "paste another copy of", "copy and paste", "copy-paste",
                    "paste in a copy of", "put in a copy of", "put another copy of",
                ], [.sense(.duplicate)]
            ),
            (
                [
                    "over what is there", "over what's there", "over what’s there", "over whatever is there",
                    "over what stands there",
                ], [.keyword(.overwrite)]
            ),
        ]
    )

    static func english(_ copy: Copy, in draft: Draft) -> String {
        let head = copy.isOver ? "paste \(copy.segment) over" : "put a copy of \(copy.segment)"
        return "\(head) at \(English.time(copy.time))" + (copy.track.map { " on track \($0)" } ?? "")
    }
}
