import EditLanguage
import ServiceProtocol
import Timeline

/// Something that is set on a segment or on the film: what it is called, how it stands, and what changes it.
struct Property: Sendable {
    let name: Phrase
    /// What sets it where it stands; nil where that takes a command, or it follows from others.
    let form: EditForm?
    /// The command that changes it; nil where nothing does.
    let command: String?
    /// How it stands; nil where there is no such thing.
    let value: @Sendable (EditForm.Target) -> String?

    init(_ name: Phrase, _ command: String?, _ value: @escaping @Sendable (EditForm.Target) -> String?) {
        (self.name, self.form, self.command, self.value) = (name, nil, command, value)
    }

    /// What a form sets, as the form has it, or told more fully.
    init(_ name: Phrase, _ form: EditForm?, _ value: (@Sendable (EditForm.Target) -> String?)? = nil) {
        (self.name, self.form, command) = (name, form, form?.id)
        self.value = { target in
            guard let form, form.fits(target.address, target.segment) else { return nil }
            if let value { return value(target) }
            let now = form.now(target)
            return now.isEmpty ? Self.none[target.language] : now
        }
    }

    /// What is set by the form of a command.
    init(_ name: Phrase, form id: String, _ value: (@Sendable (EditForm.Target) -> String?)? = nil) {
        self.init(name, EditForm.all.first { $0.id == id }, value)
    }

    private static let none = Phrase("none", zh: "无")

    // MARK: All there are

    /// Of a segment, in the order in which one looks for them.
    static let ofSegment: [Property] = time + sound + titles + pictures + source + tracks
    /// Of whatever is selected.
    static let all = ofSegment + ofFilm

    private static let time: [Property] = [
        Property(Phrase("text", zh: "文字"), .text),
        Property(Phrase("start", zh: "开始"), form: "timeline.move") { TimeText.shortClock($0.segment.start) },
        Property(Phrase("length", zh: "时长"), form: "timeline.length") { TimeText.seconds($0.segment.duration) },
        Property(Phrase("end", zh: "结束"), nil as String?) { TimeText.shortClock($0.segment.end) },
        Property(Phrase("speed", zh: "速度"), form: "timeline.speed"),
        Property(Phrase("backwards", zh: "倒放"), .backwards),
        Property(Phrase("fade in, out", zh: "淡入、淡出"), form: "timeline.fades"),
        Property(Phrase("transition", zh: "转场"), form: "timeline.transition") { target in
            guard let transition = target.segment.transition else { return none[target.language] }
            return "\(transition.kind.word(target.language)) \(TimeText.seconds(transition.length))"
        },
    ]

    private static let sound: [Property] = [
        Property(Phrase("volume", zh: "音量"), .volume),
        Property(Phrase("ducked to", zh: "闪避音量"), form: "timeline.duck") { target in
            target.segment.duck.map { "\($0)%" } ?? none[target.language]
        },
    ]

    private static let titles: [Property] = [
        Property(Phrase("size", zh: "字号"), form: "timeline.titleSize"),
        Property(Phrase("colour", zh: "颜色"), form: "timeline.titleColor"),
        Property(Phrase("outline", zh: "描边"), form: "timeline.titleOutline"),
        Property(Phrase("place", zh: "位置"), form: "timeline.titlePlace"),
        Property(Phrase("style", zh: "样式"), form: "timeline.titleStyle"),
        Property(Phrase("font", zh: "字体"), form: "timeline.titleFont"),
    ]

    private static let pictures: [Property] = [
        Property(Phrase("opacity", zh: "不透明度"), form: "timeline.opacity"),
        Property(Phrase("brightness", zh: "亮度"), form: "timeline.brightness"),
        Property(Phrase("contrast", zh: "对比度"), form: "timeline.contrast"),
        Property(Phrase("saturation", zh: "饱和度"), form: "timeline.saturation"),
        Property(Phrase("warmth", zh: "色温"), form: "timeline.warmth"),
        Property(Phrase("filter", zh: "滤镜"), form: "timeline.filter"),
        Property(Phrase("rotation", zh: "旋转"), form: "timeline.rotation"),
        Property(Phrase("mirrored", zh: "左右翻转"), .flipped),
        Property(Phrase("upside down", zh: "上下翻转"), .upsideDown),
        Property(Phrase("fit", zh: "适应"), form: "timeline.pictureFit"),
        Property(Phrase("crop", zh: "裁剪"), form: "timeline.crop"),
        Property(Phrase("in picture", zh: "画中画"), form: "timeline.box"),
        Property(Phrase("slow move", zh: "推拉摇移"), form: "timeline.motion"),
    ]

    private static let source: [Property] = [
        Property(Phrase("source", zh: "素材"), nil as String?) { target in
            target.media?.source.words(target.file?.name ?? target.segment.name, target.language)
        },
        Property(Phrase("of which", zh: "素材区间"), .inPoint) { target in
            guard let media = target.media, !media.source.isEndless, !media.isFrozen else { return nil }
            let range = media.sourceRange(of: target.segment.duration)
            return "\(TimeText.shortClock(range.start)) → \(TimeText.shortClock(range.end))"
        },
        Property(Phrase("its tracks", zh: "素材轨道"), nil as String?) { target in
            target.file.flatMap { $0.streams.isEmpty ? nil : $0.streams.joined(separator: ", ") }
        },
        Property(Phrase("lies in", zh: "位置"), nil as String?) { target in
            target.file.flatMap { $0.isMissing ? missing[target.language] : $0.place }
        },
    ]

    private static let missing = Phrase("missing: Alt-6 and l relink it", zh: "丢失：按 Alt-6 再按 l")

    private static let tracks: [Property] = [
        Property(Phrase("track", zh: "轨道"), form: "timeline.trackName") { target in
            target.draft.trackIndex(target.track).map { target.draft.tracks[$0].name(target.language) }
        },
        Property(Phrase("track muted", zh: "轨道静音"), .muted),
        Property(Phrase("track solo", zh: "轨道独奏"), .solo),
        Property(Phrase("track hidden", zh: "轨道隐藏"), .hidden),
        Property(Phrase("track locked", zh: "轨道锁定"), .locked),
    ]

    /// Of the film, where nothing is selected.
    static let ofFilm: [Property] = [
        Property(Phrase("picture", zh: "画面"), form: "timeline.shape") { target in
            "\(target.draft.canvas.width)×\(target.draft.canvas.height)"
        },
        Property(Phrase("a second", zh: "帧率"), form: "timeline.frameRate"),
        Property(Phrase("loudness", zh: "响度"), form: "timeline.loudness") { target in
            (target.draft.loudness.map { Phrase("\($0) LUFS", zh: "\($0) LUFS") } ?? none)[target.language]
        },
        Property(Phrase("tracks", zh: "轨道"), "timeline.trackAdd") { "\($0.draft.tracks.count)" },
        Property(Phrase("markers", zh: "标记"), "timeline.markerName") { "\($0.draft.markers.count)" },
    ]
}

extension EditForm.Target {
    /// What is known of the file that it is of.
    fileprivate var file: SessionMedia.File? {
        guard case .file(let id)? = media?.source else { return nil }
        return files?.files.first { $0.id == id }
    }
}

extension MediaSource {
    /// What it is made of, or which file it is.
    fileprivate func words(_ name: String, _ language: Language) -> String {
        if let origin { return origin[language] }
        // What it is stored under says nothing to anybody.
        if case .file = self { return Phrase("file: \(name)", zh: "文件：\(name)")[language] }
        return Phrase("unknown", zh: "未知")[language]
    }
}
