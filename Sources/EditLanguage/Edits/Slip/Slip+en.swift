import Timeline

extension SlipRequest {
    static let english = RequestWords(title: "Slips", examples: ["slip the first clip 1 s later"])

    static func english(_ slip: Slip, in draft: Draft) -> String {
        "slip \(slip.segment) \(English.time(abs(slip.amount))) \(slip.amount < 0 ? "earlier" : "later")"
    }
}
