import EditLanguage
import Workspace

extension English {
    func batchHeading(done: Int, of count: Int, failed: Int, left: String?) -> String {
        var parts = ["\(done) of \(count) films done"]
        if failed > 0 { parts.append("\(failed) failed") }
        if let left { parts.append("about \(left) left") }
        return parts.joined(separator: ", ") + "."
    }

    func batchStep(_ step: Batch.Step, of job: BatchJob, percent: Int?) -> String {
        let share = percent.map { " \($0)%" } ?? ""
        return switch step {
        case .waiting: "waits"
        case .looking: "looks at the timeline"
        case .clearing: "clears the timeline"
        case .uploading: "uploads\(share)"
        case .placing: "goes onto the timeline"
        case .saying(let number):
            "\(number + 1) of \(job.instructions.count): "
                + (job.instructions.indices.contains(number) ? job.instructions[number] : "")
        case .exporting: "exports\(share)"
        case .done: "done"
        case .failed: "failed"
        }
    }

    func moreInBatch(_ count: Int) -> String { "… and \(count) more" }

    func answered(_ instruction: String, _ words: String, isUnchanged: Bool) -> String {
        "“\(instruction)”: " + (words.isEmpty ? "done" : words)
            + (isUnchanged ? " (the timeline is as it was)" : "")
    }

    func looksUp(for length: String) -> String {
        "A message was on its way when the program ended. Looking what became of it, for \(length) at most…"
    }

    func begunAgain(creditsLeft: Int?) -> String {
        "What became of that message is not known: the file begins again in a session of its own. It may have cost credits"
            + (creditsLeft.map { "; \($0) are left." } ?? ".")
    }

    var howToGoOnWithBatch: String { "Go on with the same command, or with: reeldeck batch --resume" }
}
