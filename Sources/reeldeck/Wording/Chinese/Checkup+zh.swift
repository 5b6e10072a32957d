import EditLanguage
import ServiceClient

extension Chinese {
    func name(of check: Finding.Check) -> String {
        switch check {
        case .terminal: "终端"
        case .locale: "区域"
        case .settings: "设置"
        case .ffmpeg: "ffmpeg"
        case .filters: "滤镜"
        case .formats: "格式"
        case .fonts: "字体"
        case .data: "数据"
        case .state: "状态"
        case .log: "日志"
        case .proxy: "代理"
        case .certificates: "证书"
        case .studio: "工作室"
        case .service: "服务"
        }
    }

    func detail(_ detail: Finding.Detail) -> String {
        switch detail {
        case .plain(let words): words
        case .noTerm: "没有设置 TERM"
        case .dumbTerm: "TERM=dumb 无法绘制界面"
        case .colors(let term, .none): "\(term),无颜色 (NO_COLOR)"
        case .colors(let term, .few): "\(term),颜色较少"
        case .colors(let term, .many): "\(term),256 色或更多"
        case .noSettings(let path): "无(会读取 \(path))"
        case .unfitSettings(let path, let reason): "\(path):\(reason)"
        case .lacking(let filters): "ffmpeg 缺少 \(filters.joined(separator: "、"))"
        case .formats(let there, let lacking):
            there.joined(separator: " ") + (lacking.isEmpty ? "" : ";缺少 \(lacking.joined(separator: "、"))")
        case .noTools: "未安装,没有它工作室无法工作"
        case .noFontconfig: "没有 fontconfig,无法查询"
        case .noFonts: "没有可用于标题的字体"
        case .fonts(hasChinese: true): "可显示西文和中文标题"
        case .fonts(hasChinese: false): "可显示西文标题,没有中文字体"
        case .logToCome(let path): "\(path)(尚无内容)"
        case .answers(let address, let credits): "\(address) 有响应;积分 \(credits)"
        case .noProxy: "无,直接连接服务"
        case .proxy(let place, let variable): "\(place) (\(variable))"
        case .certificates(let sources, let besideSystem):
            ((besideSystem ? ["系统证书"] : []) + sources.map { "\($0.path) (\($0.setting))" })
                .joined(separator: "、")
        }
    }

    func remedy(_ remedy: Finding.Remedy) -> String {
        switch remedy {
        case .plain(let words): words
        case .setTerm: "请设置 TERM,例如 TERM=xterm-256color;say、show 和 export 不需要它"
        case .setLocale: "请使用 UTF-8 区域,例如 LANG=C.UTF-8"
        case .mendSettings: "请修正这个文件,或把它移走"
        case .installFullTools: "请安装完整版:apt-get install ffmpeg,或 brew install ffmpeg"
        case .installTools: "apt-get install ffmpeg (Debian, Ubuntu),或 brew install ffmpeg (macOS)"
        case .installFontconfig:
            "请安装 fontconfig 和字体:apt-get install fontconfig fonts-dejavu-core fonts-noto-cjk"
        case .installFonts: "apt-get install fonts-dejavu-core fonts-noto-cjk"
        case .installChineseFont: "apt-get install fonts-noto-cjk"
        case .openFolder(let path, let variable): "\(path) 无法写入:请更改权限,或设置 \(variable)"
        case .moveLogAway: "它不是您的文件,所以没有写入:请把它移走"
        }
    }
}
