import EditLanguage
import ServiceClient
import ServiceProtocol
import WebRoutes

extension Chinese {
    public func whatHappened(in error: ServiceError) -> String {
        switch error {
        case .refused(let refusal): whatHappened(in: refusal)
        case .http(let status, ""): "服务返回了 HTTP \(status)。"
        case .http(let status, let detail): "服务返回了 HTTP \(status)：\(detail)。"
        case .redirected(let status, .badAddress): "服务返回了 HTTP \(status)：跳转的地址无效。"
        case .redirected(let status, .endless): "服务返回了 HTTP \(status)：跳转没有尽头。"
        case .unreachable(let address, let reason): "无法连接 \(address)（\(words(for: reason))）。"
        case .proxy(let proxy, .noConnection(let reason)):
            "无法连接代理 \(proxy.place)（\(proxy.variable)）：\(words(for: reason))。"
        case .proxy(let proxy, .wantsUser): "代理 \(proxy.place)（\(proxy.variable)）要求用户名和密码，或者现有的不正确。"
        case .proxy(let proxy, .refuses): "代理 \(proxy.place)（\(proxy.variable)）没有连接到这个地址。"
        case .proxySetting(let fault): "\(fault.variable) \(words(for: fault.reason))。"
        case .certificates(let source): "\(source.path)（\(source.setting)）无法读取，或其中没有证书。"
        case .timedOut(.answer): "等待服务回应超时。"
        case .timedOut(.agent): "等待智能体回应超时。"
        case .unreadable(.webPage): "收到的是一个网页，可能是当前网络的登录页面。"
        case .unreadable(let fault): "无法理解服务的回应：\(words(for: fault))。"
        case .connectionLost: "连接中断，没有收到完整的回应。"
        case .unsupportedFile(let name): "服务不支持 \(name) 这种文件。"
        case .fileTooLarge(let name, let size): "\(name) 有 \(size / 1_048_576) MB，服务最多接受 200 MB。"
        case .localFile(let path, let fault): "\(path)：\(words(for: fault))。"
        case .shortDownload(let expected, let got): "下载中断：应有 \(expected) 字节，只收到 \(got) 字节。"
        case .noService(let reason): reason
        }
    }

    public func whatToDo(about error: ServiceError) -> String {
        switch error {
        case .refused(let refusal): whatToDo(about: refusal)
        case .http(500..., _): "请稍后重试。"
        case .http, .redirected: "请重试；如果一直这样，请运行：reeldeck doctor。"
        case .unreachable(_, .untrusted): "如果本网络有代理或网关拦截，请指定它的证书：REELDECK_CA_FILE，或 config.toml 里的 ca_file。"
        case .proxy(_, .wantsUser): "请把这个变量设为 http://USER:PASSWORD@HOST:PORT。"
        case .proxy: "请更正这个变量，或把不需要代理的地址写进 NO_PROXY，也可以询问代理的管理员。"
        case .proxySetting: "请把它设为 http://proxy.example:3128 这样的地址，或取消它。"
        case .certificates: "请在那里指定证书文件（PEM），或取消这个设置。"
        case .unreachable: "请检查网络，或离线使用：reeldeck --studio。"
        case .unreadable(.webPage): "请在浏览器中打开任意网页并登录，然后重试。"
        case .timedOut, .unreadable, .connectionLost: "请重试；如果一直这样，请运行：reeldeck doctor。"
        case .unsupportedFile: "支持的格式：\(AcceptedMedia.list)。"
        case .fileTooLarge: "请先压缩或修剪。"
        case .localFile: "请检查文件名和权限。"
        case .shortDownload: "请重试；已下载的部分会保留，只下载剩余部分。"
        case .noService: "请运行：reeldeck doctor。"
        }
    }

    public func joined(_ sentences: [String]) -> String { sentences.joined() }

    private func words(for reason: ServiceError.NoConnection) -> String {
        switch reason {
        case .refused: "连接被拒绝"
        case .noHost: "找不到主机"
        case .noNetwork: "没有网络"
        case .noConnection: "连接失败"
        case .tooLate: "连接超时"
        case .broken: "连接中断"
        case .badAddress: "地址无效"
        case .untrusted: "证书不受信任"
        case .noTLS: "无法建立安全连接"
        }
    }

    private func words(for reason: ProxyFault.Reason) -> String {
        switch reason {
        case .noAddress: "不是代理地址"
        case .kind(let scheme): "指定的是 \(scheme):// 类型的代理，无法使用"
        case .socksUser: "指定的 SOCKS 代理带有用户名，无法使用"
        }
    }

    private func words(for fault: ServiceError.AnswerFault) -> String {
        switch fault {
        case .notJSON: "不是 JSON"
        case .webPage: "是一个网页"
        case .tooLong: "内容过长"
        case .noToken: "缺少令牌"
        case .noSession: "缺少会话"
        case .noTimeline: "缺少时间线"
        case .noBalance: "缺少余额"
        case .noLink: "缺少链接"
        case .noFileTaken: "没有接收任何文件"
        case .exportNotTaken: "没有确认已接受导出"
        case .noRenderStatus: "缺少渲染状态"
        case .renderStatus(let word): "渲染状态是“\(word)”"
        case .noEventStream(let text): "不是事件流：\(text)"
        case .eventTooLong: "单个事件过长"
        case .mixedParts: "各部分不属于同一个影片"
        case .noFilm: "不是影片"
        case .packedFilm: "影片被压缩编码，而请求中没有要求压缩"
        case .other(let words): words
        }
    }

    private func words(for fault: ServiceError.FileFault) -> String {
        switch fault {
        case .missing: "文件不存在"
        case .missingOrClosed: "文件不存在，或没有读取权限"
        case .closed: "没有读取权限"
        case .unreadable: "无法读取"
        case .notPlain: "不是普通文件"
        case .empty: "文件是空的"
        case .larger(let megabytes): "文件超过 \(megabytes) MB"
        case .changed: "读取时文件发生了变化"
        case .unwritable(let reason): "无法写入（\(reason)）"
        case .diskFull: "无法写入，磁盘是否已满？"
        case .inTheWay: "占用了这个位置，请移走它，或为影片另选名称"
        case .unwritableFilm(let path): "无法写入，影片在 \(path)"
        case .noNameLeft: "影片在这个文件里；为它选的每个名称都被别的文件占用了"
        case .other(let words): words
        }
    }
}
