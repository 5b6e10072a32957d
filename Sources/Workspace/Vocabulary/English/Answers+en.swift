import EditLanguage

extension English {
    func answer(_ isYes: Bool) -> String { isYes ? "Yes" : "No" }

    var yes: Set<String> {
        ["y", "yes", "yes please", "yep", "yeah", "sure", "ok", "okay", "go ahead", "do it", "confirm", "proceed"]
    }

    var no: Set<String> { ["n", "no", "no thanks", "nope", "dont", "do not", "cancel", "stop"] }
}
