import EditLanguage

extension Chinese {
    public func placing(_ name: String?) -> String {
        name.map { "把上传的文件“\($0)”放到时间线上" } ?? "把它放到时间线上"
    }

    public func words(for problem: BatchProblem) -> String {
        switch problem {
        case .file(_, let error): words(for: error)
        case .sameName(let one, let other): "\(one) 和 \(other) 文件名相同，无法区分，请给其中一个改名。"
        case .sameOutput(let path, let one, let other): "\(one) 和 \(other) 的成片都会是 \(path)。"
        case .exists(let path): "\(path) 已经存在，请移走它，或加上 --overwrite。"
        case .place(let error): words(for: error)
        case .amongSources(let folder): "成片会和素材混在同一个文件夹 \(folder)，请用 -o 指定另一个文件夹。"
        case .isSource(let path): "\(path) 是成片所用的素材。"
        case .folder(let path): "\(path) 不是可以写入的文件夹。"
        case .format(let format, let known): "没有 \(format) 这种格式，可用的有 \(known)。"
        case .noEdit(let text): "“\(text)”不是编辑指令：批处理会自动导出。"
        case .noOutput(let file): "没有说明 \(file) 的成片放在哪里，请在那一行写明，或用 -o 指定文件夹。"
        case .list(let path, let line, let fault): "\(path) 第 \(line) 行：\(words(for: fault))"
        case .unreadable(let path): "无法按 UTF-8 文本读取 \(path)。"
        }
    }

    public func words(for fault: BatchProblem.ListFault) -> String {
        switch fault {
        case .noFile: "没有写文件。"
        case .tooManyCells(let count): "有 \(count) 格，而文件、指令、输出只有 3 格。"
        case .openQuote: "引号没有闭合。"
        case .textBehindQuote: "闭合的引号后面还有内容。"
        case .noJSON: "不是 JSON 对象。"
        case .unknownKey(let key): "\(key) 不是 file、instructions、output 之一。"
        case .badValue(let key): "\(key) 的值不是文本。"
        }
    }

    public func words(for failure: BatchFailure, of job: BatchJob) -> String {
        switch failure.step {
        case .clearing: "时间线没能清空。\(failure.words)"
        case .placing: "文件没能放到时间线上。\(failure.words)"
        case .saying(let number) where job.instructions.indices.contains(number):
            "“\(job.instructions[number])”：\(failure.words.isEmpty ? "不清楚是否已完成。" : failure.words)"
        case .saying, .other: failure.words.isEmpty ? "与服务的会话已丢失。" : failure.words
        }
    }

    public func words(for error: BatchError) -> String {
        switch error {
        case .atWork: "另一个 reeldeck 正在处理这个批次。"
        case .noneLeft: "没有可以继续的批次。"
        }
    }
}
