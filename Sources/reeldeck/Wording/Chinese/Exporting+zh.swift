import EditLanguage

extension Chinese {
    func jobIsKept(_ id: String) -> String { "\(id) 已保存。继续:reeldeck jobs wait \(id)" }
    var noExports: String { "还没有导出过。导出一个:reeldeck export" }
    func jobIsCancelled(_ id: String) -> String { "\(id) 已取消。" }

    func message(for failure: CommandFailure.Kind) -> String {
        switch failure {
        case .turn(let reason): reason
        case .shapeIsAsked: "画面比例还没有改好。请先回答,然后再导出。"
        case .noShape: "画面比例没有改成。"
        case .export(let reason): "导出失败:\(reason)"
        case .exportCancelled: "导出已取消。"
        case .exportNotOver(let id): "导出尚未结束。继续:reeldeck jobs wait \(id)"
        case .noJob(let id): "没有任务 \(id)。查看所有任务:reeldeck jobs。"
        case .notRetriable(let id): "\(id) 不是失败或已取消的任务。查看所有任务:reeldeck jobs。"
        case .isOver(let id, let status): "\(id) 已经结束:\(status)。"
        case .noPending(let number, let count):
            count == 0 ? "没有未发送的消息。" : "没有第 \(number) 条:请在 1 到 \(count) 中选择。查看:reeldeck pending。"
        case .noWebPage(let service): "\(service) 没有网页:影片都在这台机器上。请使用 --cloud。"
        case .noAddress(let setting, let address): "\(setting) 不是完整的地址:\(address)。请写成 http://127.0.0.1:4170 这样。"
        }
    }
}
