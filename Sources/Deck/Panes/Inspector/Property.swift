import EditLanguage
import Timeline

/// Something that is set on a segment or on the film: what it is called, how it stands, and the command that changes it.
struct Property: Sendable {
    let name: Phrase
    /// The command that changes it; nil where that follows from others.
    let command: String?
    /// How it stands; nil where there is no such thing.
    let value: @Sendable (EditForm.Target) -> String?

    init(_ name: Phrase, _ command: String?, _ value: @escaping @Sendable (EditForm.Target) -> String?) {
        (self.name, self.command, self.value) = (name, command, value)
    }

    /// What a form sets, as the form has it.
    init(_ name: Phrase, form id: String) {
        let form = EditForm.all.first { $0.id == id }
        self.init(name, id) { target in
            guard let form, form.fits(target.address, target.segment) else { return nil }
            let now = form.now(target)
            return now.isEmpty ? Self.none[target.language] : now
        }
    }

    private static let none = Phrase("none", zh: "无")
    private static let yes = Phrase("yes", zh: "是")
    private static let no = Phrase("no", zh: "否")

    private static func word(_ isSo: Bool, _ language: Language) -> String { isSo ? yes[language] : no[language] }

    // MARK: All there are

    /// Of a segment, in the order in which one looks for them.
    static let ofSegment: [Property] = time + sound + titles + pictures + tracks

    private static let time: [Property] = [
        Property(Phrase("text", zh: "文字"), "timeline.edit") { $0.title?.text },
        Property(Phrase("start", zh: "开始"), "timeline.move") { TimeText.shortClock($0.segment.start) },
        Property(Phrase("length", zh: "时长"), "timeline.length") { TimeText.seconds($0.segment.duration) },
        Property(Phrase("end", zh: "结束"), nil) { TimeText.shortClock($0.segment.end) },
        Property(Phrase("speed", zh: "速度"), form: "timeline.speed"),
        Property(Phrase("backwards", zh: "倒放"), "timeline.reverse") { target in
            target.media.map { word($0.isReversed, target.language) }
        },
        Property(Phrase("fade in, out", zh: "淡入、淡出"), form: "timeline.fades"),
        Property(Phrase("transition", zh: "转场"), "timeline.transition") { target in
            guard target.address.track.kind == .video else { return nil }
            guard let transition = target.segment.transition else { return none[target.language] }
            return "\(transition.kind.word(target.language)) \(TimeText.seconds(transition.length))"
        },
    ]

    private static let sound: [Property] = [
        Property(Phrase("volume", zh: "音量"), "timeline.volume") { $0.media == nil ? nil : "\($0.segment.volume)%" },
        Property(Phrase("ducked to", zh: "闪避音量"), "timeline.duck") { target in
            guard target.address.track.kind == .audio else { return nil }
            return target.segment.duck.map { "\($0)%" } ?? none[target.language]
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
        Property(Phrase("fit", zh: "适应"), form: "timeline.pictureFit"),
        Property(Phrase("crop", zh: "裁剪"), form: "timeline.crop"),
        Property(Phrase("in picture", zh: "画中画"), form: "timeline.box"),
        Property(Phrase("slow move", zh: "推拉摇移"), form: "timeline.motion"),
    ]

    private static let tracks: [Property] = [
        Property(Phrase("source", zh: "素材"), nil) { $0.media?.source.words($0.segment.name, $0.language) },
        Property(Phrase("of which", zh: "素材区间"), "timeline.slip") { target in
            guard let media = target.media, !media.source.isEndless, !media.isFrozen else { return nil }
            let range = media.sourceRange(of: target.segment.duration)
            return "\(TimeText.shortClock(range.start)) → \(TimeText.shortClock(range.end))"
        },
        Property(Phrase("track", zh: "轨道"), "timeline.trackName") { target in
            target.draft.trackIndex(target.track).map { target.draft.tracks[$0].name(target.language) }
        },
        Property(Phrase("track muted", zh: "轨道静音"), "timeline.trackMute", of: \.isMuted),
        Property(Phrase("track solo", zh: "轨道独奏"), "timeline.trackSolo", of: \.isSolo),
        Property(Phrase("track hidden", zh: "轨道隐藏"), "timeline.trackHide", of: \.isHidden),
        Property(Phrase("track locked", zh: "轨道锁定"), "timeline.trackLock", of: \.isLocked),
    ]

    private init(_ name: Phrase, _ command: String, of track: any KeyPath<Track, Bool> & Sendable) {
        self.init(name, command) { target in
            target.draft.trackIndex(target.track).map {
                Self.word(target.draft.tracks[$0][keyPath: track], target.language)
            }
        }
    }

    /// Of the film, where nothing is selected.
    static let ofFilm: [Property] = [
        Property(Phrase("picture", zh: "画面"), "timeline.shape") { target in
            "\(target.draft.canvas.width)×\(target.draft.canvas.height)"
        },
        Property(Phrase("a second", zh: "帧率"), form: "timeline.frameRate"),
        Property(Phrase("loudness", zh: "响度"), "timeline.loudness") { target in
            (target.draft.loudness.map { Phrase("\($0) LUFS", zh: "\($0) LUFS") } ?? none)[target.language]
        },
        Property(Phrase("tracks", zh: "轨道"), "timeline.trackAdd") { "\($0.draft.tracks.count)" },
        Property(Phrase("markers", zh: "标记"), "timeline.markerName") { "\($0.draft.markers.count)" },
    ]
}

extension MediaSource {
    /// What it is made of, or where it is.
    fileprivate func words(_ name: String, _ language: Language) -> String {
        switch self {
        case .generated(let prompt): Phrase("made: \(prompt)", zh: "生成：\(prompt)")[language]
        case .music(let mood): Phrase("music: \(mood)", zh: "音乐：\(mood)")[language]
        // What it is stored under says nothing to anybody.
        case .file: Phrase("file: \(name)", zh: "文件：\(name)")[language]
        case .unknown: Phrase("unknown", zh: "未知")[language]
        }
    }
}
