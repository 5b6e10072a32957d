import Timeline

extension SlideRequest {
    static let english = RequestWords(
        title: "Slides",
        examples: ["slide the second clip 1 s later", "slide the waves half a second to the right"],
        vocabulary: [(["slide"], [.verb(.move), .keyword(.slide)])]
    )

    static func english(_ slide: Slide, in draft: Draft) -> String {
        "slide \(slide.segment) \(English.time(abs(slide.amount))) \(slide.amount < 0 ? "earlier" : "later")"
    }
}
