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
        }
    }
}
