import EditLanguage
import Timeline
import Workspace

// What is asked for of titles, tracks and the whole film.
extension EditForm {
    static let ofTitles: [EditForm] = [
        EditForm(
            "timeline.titleSize",
            sets: Phrase("height of the letters", zh: "字号"),
            of: .title,
            choices: Phrase("8-600 px", zh: "8-600 像素"),
            now: { "\($0.title?.fontSize ?? 0)" },
            turn: turning(by: 4) { $0.title?.fontSize },
            edits: { typed, target in [.setTitle(target.address, .fontSize(try typed.number()))] }
        ),
        EditForm(
            "timeline.titleColor",
            sets: Phrase("colour of the letters", zh: "文字颜色"),
            of: .title,
            choices: Phrase("white, yellow, … or #FFCC00", zh: "白色、黄色、… 或 #FFCC00"),
            now: { $0.title?.color.word($0.language) ?? "" },
            edits: { typed, target in [.setTitle(target.address, .color(try typed.color()))] }
        ),
        EditForm(
            "timeline.titleOutline",
            sets: Phrase("line round the letters", zh: "文字描边"),
            of: .title,
            choices: Phrase("a colour; none", zh: "颜色；无"),
            now: { $0.title?.outline?.color.word($0.language) ?? "" },
            edits: { typed, target in
                [.setTitle(target.address, .outline(typed.isNone ? nil : Title.Outline(color: try typed.color())))]
            }
        ),
        EditForm(
            "timeline.titlePlace",
            sets: Phrase("place on the picture", zh: "画面位置"),
            of: .title,
            choices: TypedValue.names { (place: PicturePlace, language) in place.word(language) },
            now: { $0.title?.position.word($0.language) ?? "" },
            turn: turning({ $0.title?.position }, { $0.word($1) }),
            edits: { typed, target in [.setTitle(target.address, .position(try typed.choice { $0.word($1) }))] }
        ),
        EditForm(
            "timeline.titleStyle",
            sets: Phrase("style", zh: "样式"),
            of: .title,
            choices: TypedValue.names { (style: Title.Style, language) in style.word(language) },
            now: { $0.title?.style.word($0.language) ?? "" },
            turn: turning({ $0.title?.style }, { $0.word($1) }),
            edits: { typed, target in [.setTitle(target.address, .style(try typed.choice { $0.word($1) }))] }
        ),
        EditForm(
            "timeline.titleFont",
            sets: Phrase("font", zh: "字体"),
            of: .title,
            choices: Phrase("a family of this machine; none", zh: "本机字体；无"),
            now: { $0.title?.font ?? "" },
            edits: { typed, target in [.setTitle(target.address, .font(typed.isNone ? nil : typed.asTyped))] }
        ),
    ]

    static let ofTracks: [EditForm] = [
        EditForm(
            "timeline.trackName",
            sets: Phrase("name of the track", zh: "轨道名称"),
            of: .track,
            choices: Phrase("a name", zh: "名称"),
            now: { target in
                target.draft.trackIndex(target.track).flatMap { target.draft.tracks[$0].name } ?? ""
            },
            edits: { typed, target in [.renameTrack(RenameTrack(target.track, typed.asTyped))] }
        ),
        EditForm(
            "timeline.trackAdd",
            sets: Phrase("new track for", zh: "新建轨道，用于"),
            of: .film,
            choices: Phrase("video, sound, titles", zh: "视频、音频、标题"),
            edits: { typed, _ in
                let kind: NewTrack = try typed.choice { $0.name[$1] }
                return [.addTrack(AddTrack(kind.carries, name: nil))]
            }
        ),
        EditForm(
            "timeline.trackPlace",
            sets: Phrase("place of the track, from the lowest", zh: "轨道位置，从最下面数起"),
            of: .track,
            choices: Phrase("1, 2, …", zh: "1、2、…"),
            now: { target in target.draft.trackIndex(target.track).map { "\($0 + 1)" } ?? "" },
            edits: { typed, target in [.moveTrack(MoveTrack(target.track, to: try typed.number()))] }
        ),
    ]

    static let ofFilm: [EditForm] = [
        EditForm(
            "timeline.shape",
            sets: Phrase("shape of the film", zh: "画面比例"),
            of: .film,
            choices: Phrase("16:9, 9:16, 1:1, 4:5", zh: "16:9、9:16、1:1、4:5"),
            turn: turning({ $0.draft.canvas.ratio }, { ratio, _ in ratio.rawValue }),
            edits: { typed, target in
                let ratio: Canvas.Ratio = try typed.choice { ratio, _ in ratio.rawValue }
                return target.draft.canvas.shaped(ratio).map { [.setCanvas($0)] } ?? []
            }
        ),
        EditForm(
            "timeline.frameRate",
            sets: Phrase("pictures a second", zh: "帧率"),
            of: .film,
            choices: Phrase(same: "1-120"),
            now: { "\($0.draft.canvas.framesPerSecond)" },
            edits: { typed, target in
                var canvas = target.draft.canvas
                canvas.framesPerSecond = min(max(try typed.number("fps"), 1), 120)
                return [.setCanvas(canvas)]
            }
        ),
    ]

    /// Every edit that asks for a value.
    static let all = ofTime + ofLooks + ofTitles + ofTracks + ofFilm + ofMarkers

    private enum NewTrack: CaseIterable {
        case video, audio, text

        var carries: TrackKind {
            switch self {
            case .video: .video
            case .audio: .audio
            case .text: .text
            }
        }

        var name: Phrase {
            switch self {
            case .video: Phrase("video", zh: "视频")
            case .audio: Phrase("sound", zh: "音频")
            case .text: Phrase("titles", zh: "标题")
            }
        }
    }
}

extension Canvas {
    /// The ratio that it has; nil for another one.
    fileprivate var ratio: Ratio? { Ratio.allCases.first { shaped($0) == nil } }
}
