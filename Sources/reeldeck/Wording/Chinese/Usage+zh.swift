import EditLanguage

extension Chinese {
    func message(for fault: UsageFault) -> String {
        switch fault {
        case .nothingToSay: "请说点什么,例如:做一个10秒的城市延时视频"
        case .portOutOfRange: "--port 需要 0 到 65535 之间的数字。"
        case .verboseScreen: "--verbose 用于其他命令;日志文件的位置见 reeldeck doctor。"
        case .severalServices: "--cloud、--studio 和 --api-url 只能给出一个。"
        case .serveElsewhere: "serve 运行本机的工作室：请去掉 --cloud 和 --api-url。"
        case .unfitAddress: "--api-url 需要 http://127.0.0.1:4170 这样的地址。"
        case .batchHasProjects: "批处理使用自己的项目,请去掉 --project。"
        case .noBatch: "请给出文件,或用 --list 给出清单,或使用 --resume。"
        case .resumesAlone: "--resume 会继续最近的批次,请不要再给出文件或清单。"
        case .listOrFiles: "清单里已有文件和指令,请不要再另外给出。"
        case .noBatchFolder: "请用 -o 说明成片放在哪个文件夹。"
        case .sessionsOutOfRange:
            "--sessions 需要 \(BatchCommand.sessionCounts.lowerBound) 到 \(BatchCommand.sessionCounts.upperBound) 之间的数字。"
        }
    }
}
