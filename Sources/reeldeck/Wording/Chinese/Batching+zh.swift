import EditLanguage
import Workspace

extension Chinese {
    func batchHeading(done: Int, of count: Int, failed: Int, left: String?) -> String {
        var parts = ["已完成 \(done)/\(count) 个成片"]
        if failed > 0 { parts.append("失败 \(failed) 个") }
        if let left { parts.append("大约还需 \(left)") }
        return parts.joined(separator: ",") + "。"
    }

    func batchStep(_ step: Batch.Step, of job: BatchJob, percent: Int?) -> String {
        let share = percent.map { " \($0)%" } ?? ""
        return switch step {
        case .waiting: "等待中"
        case .looking: "查看时间线"
        case .clearing: "清空时间线"
        case .uploading: "上传中\(share)"
        case .placing: "放到时间线上"
        case .saying(let number):
            "第 \(number + 1)/\(job.instructions.count) 条:"
                + (job.instructions.indices.contains(number) ? job.instructions[number] : "")
        case .exporting: "导出中\(share)"
        case .done: "完成"
        case .failed: "失败"
        }
    }

    func moreInBatch(_ count: Int) -> String { "……还有 \(count) 个" }

    func answered(_ instruction: String, _ words: String, isUnchanged: Bool) -> String {
        "“\(instruction)”:" + (words.isEmpty ? "完成" : words) + (isUnchanged ? "(时间线没有变化)" : "")
    }

    func looksUp(for length: String) -> String { "程序结束时有一条消息正在处理，正在查看结果，最多 \(length)……" }

    func begunAgain(creditsLeft: Int?) -> String {
        "不清楚那条消息是否已完成，这个文件将在新的会话中重新开始。可能已经消耗了积分" + (creditsLeft.map { ",还剩 \($0)。" } ?? "。")
    }

    var howToGoOnWithBatch: String { "用同样的命令继续,或:reeldeck batch --resume" }
}
