import ExactJSON
import Workspace

// A piece of news as a line, as JSON, and as what stays above a table.
extension BatchTable {
    /// A line for people; nil where the news is no step.
    func line(for news: BatchNews) -> String? {
        switch news {
        case .moved(let file): return "\(place(file.id)) \(file.sign) \(words(for: file))"
        case .share: return nil
        case .answered, .looksUp, .begunAgain, .note: return note(for: news)
        }
    }

    /// What a table does not show.
    func note(for news: BatchNews) -> String? {
        switch news {
        case .moved, .share: nil
        case .answered(let file, let number, let words, let isUnchanged):
            "\(place(file)) \(wording.answered(instruction(file, number), words, isUnchanged: isUnchanged))"
        case .looksUp(let file, let length):
            "\(place(file)) \(wording.looksUp(for: Speech.told.elapsed(Int(length / .milliseconds(1)))))"
        case .begunAgain(let file, let credits): "\(place(file)) \(wording.begunAgain(creditsLeft: credits))"
        case .note(let file, let words): "\(place(file)) \(words)"
        }
    }

    private func place(_ file: Int) -> String { "[\(file + 1)/\(files.count)] \(files[file].job.name)" }

    private func instruction(_ file: Int, _ number: Int) -> String {
        let instructions = files[file].job.instructions
        return instructions.indices.contains(number) ? instructions[number] : ""
    }

    /// An object for scripts; nil where the news is no step.
    func json(for news: BatchNews) -> JSON? {
        switch news {
        case .share: return nil
        case .moved(let file): return .object(object(file.id, file.stepName).merging(details(of: file)))
        case .answered(let file, let number, let words, let isUnchanged):
            var object = object(file, "said")
            object["instruction"] = .string(instruction(file, number))
            object["answer"] = .string(words)
            object["unchanged"] = .bool(isUnchanged)
            return .object(object)
        case .looksUp(let file, _): return .object(object(file, "looking_up"))
        case .begunAgain(let file, let credits):
            var object = object(file, "begun_again")
            object["credits_left"] = JSON(credits)
            return .object(object)
        case .note(let file, let words):
            var object = object(file, "note")
            object["note"] = .string(words)
            return .object(object)
        }
    }

    private func object(_ file: Int, _ step: String) -> JSONObject {
        ["number": JSON(file + 1), "file": .string(files[file].job.file), "step": .string(step)]
    }

    private func details(of file: Batch.File) -> JSONObject {
        var object: JSONObject = [:]
        switch file.step {
        case .saying(let number): object["instruction"] = .string(instruction(file.id, number))
        case .exporting(let job?): object["job"] = .string(job)
        case .done(let size):
            object["output"] = .string(file.job.output)
            object["size"] = JSON(size)
        case .failed(let failure):
            object["reason"] = .string(Speech.told.words(for: failure, of: file.job))
            object["status"] = JSON(Int(ExitStatus(failure.fault).rawValue))
        case .waiting, .looking, .clearing, .uploading, .placing, .exporting: break
        }
        return object
    }
}

extension JSONObject {
    fileprivate func merging(_ other: JSONObject) -> JSONObject {
        var merged = self
        for member in other.members { merged[member.key] = member.value }
        return merged
    }
}

extension Batch.File {
    /// The word for its step in `--json`.
    fileprivate var stepName: String {
        switch step {
        case .waiting: "waiting"
        case .looking: "looking"
        case .clearing: "clearing"
        case .uploading: "uploading"
        case .placing: "placing"
        case .saying: "saying"
        case .exporting: "exporting"
        case .done: "done"
        case .failed: "failed"
        }
    }
}
