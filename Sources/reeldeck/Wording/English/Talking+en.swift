import EditLanguage

extension English {
    var oldTimelineIsKept: String { "That of the old one is kept: reeldeck show --kept, reeldeck export --kept." }

    var lostTimelineCanBeExported: String {
        "It can be exported: reeldeck export. A new one begins with: reeldeck say --new-session."
    }

    var lookWithShow: String { "Look with: reeldeck show." }
    var howToAnswer: String { "Answer with: reeldeck say yes, or: reeldeck say no" }
    var howToUpload: String { "To upload a file: reeldeck upload FILE" }
    var howToExport: String { "To export the film: reeldeck export" }
    func howToDo(_ sentence: String) -> String { "To do what is suggested, say: \(sentence)" }

    var serviceReads: String { "The service reads what is said to it; how, is not known here. Nothing was sent." }

    var seePending: String { "See, send or drop: reeldeck pending." }
    var nothingPending: String { "Nothing waits: every message was sent." }
    func isDropped(_ message: String) -> String { "Dropped: \(message)" }

    func uploading(_ percent: Int) -> String { "uploading \(percent)%" }
    var howToPlace: String { "Put it on the timeline with: reeldeck say \"put it on the timeline\"" }

    var isTimelineOfLostSession: String {
        "This is the timeline of a session that is gone; the session since is empty."
    }

    func olderAreKept(_ count: Int, first number: Int) -> String {
        "\(count == 1 ? "An older one is" : "\(count) older ones are") kept: --kept-number \(number)."
    }

    func listening(at address: String) -> String { "listening on \(address)" }
}
