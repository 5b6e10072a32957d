import Timeline

extension RelativeLengthRequest {
    static func frames(_ language: Language) -> [Frame] {
        switch language {
        case .english:
            Frame.all(
                [
                    "longer", "could do with being…longer", "wants to be…longer", "needs…more", "could use…more",
                    "give…more", "more of", "add…to",
                ],
                "make {thing} {amount} longer"
            )
                + Frame.all(
                    ["shorter", "could do with being…shorter", "wants to be…shorter", "too long", "is…too long"],
                    "make {thing} {amount} shorter"
                )
        case .chinese:
            Frame.all(["多放", "多留", "再长", "加长", "拉长", "长个", "多给", "多停", "续", "延"], "把{thing}延长{amount}")
        }
    }
}
