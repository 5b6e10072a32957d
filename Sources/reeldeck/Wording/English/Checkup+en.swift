import EditLanguage
import ServiceClient

extension English {
    func name(of check: Finding.Check) -> String { check.rawValue }

    func detail(_ detail: Finding.Detail) -> String {
        switch detail {
        case .plain(let words): words
        case .noTerm: "TERM is not set"
        case .dumbTerm: "TERM=dumb cannot draw a screen"
        case .colors(let term, .none): "\(term), no colours (NO_COLOR)"
        case .colors(let term, .few): "\(term), few colours"
        case .colors(let term, .many): "\(term), 256 colours or more"
        case .noSettings(let path): "none (\(path) would be read)"
        case .unfitSettings(let path, let reason): "\(path): \(reason)"
        case .lacking(let filters): "ffmpeg lacks \(filters.joined(separator: ", "))"
        case .formats(let there, let lacking):
            there.joined(separator: " ") + (lacking.isEmpty ? "" : "; not \(lacking.joined(separator: ", "))")
        case .noTools: "it is not installed; the studio cannot work without it"
        case .noFontconfig: "fontconfig is not there to ask"
        case .noFonts: "there is no font for titles"
        case .fonts(hasChinese: true): "for titles in Latin and Chinese"
        case .fonts(hasChinese: false): "for titles in Latin, none for Chinese"
        case .logToCome(let path): "\(path) (nothing yet)"
        case .answers(let address, let credits): "\(address) answers; \(credits) credits"
        case .noProxy: "none: the service is called directly"
        case .proxy(let place, let variable): "\(place) (\(variable))"
        case .certificates(let sources, let besideSystem):
            ((besideSystem ? ["the system's"] : []) + sources.map { "\($0.path) (\($0.setting))" })
                .joined(separator: " and ")
        }
    }

    func remedy(_ remedy: Finding.Remedy) -> String {
        switch remedy {
        case .plain(let words): words
        case .setTerm: "set TERM, for example TERM=xterm-256color; say, show and export work without"
        case .setLocale: "set a UTF-8 locale, for example LANG=C.UTF-8"
        case .mendSettings: "mend the file, or move it away"
        case .installFullTools: "install the full build: apt-get install ffmpeg, or brew install ffmpeg"
        case .installTools: "apt-get install ffmpeg (Debian, Ubuntu), or brew install ffmpeg (macOS)"
        case .installFontconfig:
            "install fontconfig and a font: apt-get install fontconfig fonts-dejavu-core fonts-noto-cjk"
        case .installFonts: "apt-get install fonts-dejavu-core fonts-noto-cjk"
        case .installChineseFont: "apt-get install fonts-noto-cjk"
        case .openFolder(let path, let variable):
            "\(path) cannot be written to: change its permissions, or set \(variable)"
        case .moveLogAway: "nothing is written there, since it is no file of yours: move it away"
        }
    }
}
