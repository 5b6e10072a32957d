import EditLanguage

extension English {
    public func placing(_ name: String?) -> String {
        name.map { "put the uploaded file \"\($0)\" on the timeline" } ?? "put it on the timeline"
    }

    public func words(for problem: BatchProblem) -> String {
        switch problem {
        case .file(_, let error): words(for: error)
        case .sameName(let one, let other):
            "\(one) and \(other) have one name, and would be taken for each other: rename one of them."
        case .sameOutput(let path, let one, let other): "The films of \(one) and \(other) would both be \(path)."
        case .exists(let path): "\(path) is there already: move it away, or say --overwrite."
        case .place(let error): words(for: error)
        case .amongSources(let folder):
            "The films would go among the files that they are made of, in \(folder): name another folder with -o."
        case .isSource(let path): "\(path) is one of the files that the films are made of."
        case .folder(let path): "\(path) is no folder in which anything can be put."
        case .format(let format, let known): "There is no format \(format). There are \(known)."
        case .noEdit(let text): "“\(text)” is no edit: a batch exports by itself."
        case .noOutput(let file):
            "It is not said where the film of \(file) goes: give its line an output, or a folder with -o."
        case .list(let path, let line, let fault): "\(path), line \(line): \(words(for: fault))"
        case .unreadable(let path): "\(path) cannot be read as UTF-8 text."
        }
    }

    public func words(for fault: BatchProblem.ListFault) -> String {
        switch fault {
        case .noFile: "it names no file."
        case .tooManyCells(let count): "it has \(count) cells, and file, instructions and output are 3."
        case .openQuote: "a quote is not closed."
        case .textBehindQuote: "something stands behind a closing quote."
        case .noJSON: "it is no JSON object."
        case .unknownKey(let key): "\(key) is none of file, instructions and output."
        case .badValue(let key): "the value of \(key) is no text."
        }
    }

    public func words(for failure: BatchFailure, of job: BatchJob) -> String {
        let said = failure.words.isEmpty ? "" : " \(failure.words)"
        return switch failure.step {
        case .clearing: "The timeline could not be cleared.\(said)"
        case .placing: "The file did not come onto the timeline.\(said)"
        case .saying(let number) where job.instructions.indices.contains(number):
            "“\(job.instructions[number])”:\(said.isEmpty ? " it is not known whether it was done." : said)"
        case .saying, .other: failure.words.isEmpty ? "Its session with the service was lost." : failure.words
        }
    }

    public func words(for error: BatchError) -> String {
        switch error {
        case .atWork: "Another reeldeck is at work on this batch."
        case .noneLeft: "There is no batch to go on with."
        }
    }
}
