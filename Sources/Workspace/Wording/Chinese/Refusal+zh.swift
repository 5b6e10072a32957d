import EditLanguage
import ServiceClient
import ServiceProtocol

extension Chinese {
    func whatHappened(in refusal: Refusal) -> String {
        switch refusal.code {
        case .tokenInvalid: "令牌已过期或无效。"
        case .sessionNotFound: "服务已找不到这个会话。"
        case .outOfCredits: "积分已用完。"
        case .unsupportedFile: "服务不支持这种文件。"
        case .fileTooLarge: "文件超出了服务的大小限制。"
        case .missingClientID: "请求缺少客户端标识。"
        case .exportBlocked: "当前账户的套餐不支持导出，与积分无关。"
        case .rateLimited: "请求过于频繁。"
        case .other(let number): refusal.bareMessage.map { "服务说：\($0)。" } ?? "服务拒绝了请求（代码 \(number)）。"
        }
    }

    func whatToDo(about refusal: Refusal) -> String {
        switch refusal.code {
        case .tokenInvalid where !refusal.isOfGivenToken: "请重试；如果一直这样，请运行：reeldeck doctor。"
        case .tokenInvalid: "请设置有效的 NEMO_TOKEN，或取消设置以获取匿名令牌。"
        case .sessionNotFound: "查看保留的内容和后续办法：reeldeck show。"
        case .outOfCredits: refusal.registration.map { "注册后可继续：\($0)" } ?? "请为账户充值。"
        case .exportBlocked: refusal.registration.map { "注册后即可解锁：\($0)" } ?? "请升级套餐。"
        case .unsupportedFile: "支持的格式：\(AcceptedMedia.list)。"
        case .fileTooLarge: "请先压缩或修剪，最多 200 MB。"
        case .missingClientID: "请删除 ~/.config/nemovideo/client_id 后重试。"
        case .rateLimited: "请等待\(words(for: refusal.wait))后重试。"
        case .other(422): "重复同样的请求没有用。"
        case .other: "请重试；如果一直这样，请运行：reeldeck doctor。"
        }
    }

    private func words(for wait: Refusal.Wait) -> String {
        switch wait {
        case .unknown: "半分钟"
        case .seconds(let seconds): " \(seconds) 秒"
        case .minutes(let minutes): " \(minutes) 分钟"
        }
    }
}
