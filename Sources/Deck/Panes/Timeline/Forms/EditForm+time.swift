import EditLanguage
import Timeline

// What is asked for that has to do with time and sound.
extension EditForm {
    private static let times = Phrase("2, 1.5s, 500ms, 10f", zh: "2、1.5秒、500ms、10帧")
    private static let signedTimes = Phrase("1, -0.5s, 10f; below 0 for earlier", zh: "1、-0.5秒、10帧，负数表示提前")

    static let ofTime: [EditForm] = [
        EditForm(
            "timeline.speed",
            "r",
            sets: Phrase("speed", zh: "速度"),
            of: .media,
            choices: Phrase("25-400%, 2x", zh: "25-400%、2倍"),
            now: { "\($0.media?.speed ?? 100)%" },
            turn: turning(by: 5, unit: "%") { $0.media?.speed },
            edits: { typed, target in [.setSpeed(target.address, percent: try typed.number("%", times: true))] }
        ),
        EditForm(
            "timeline.fades",
            "f",
            sets: Phrase("fade in, fade out", zh: "淡入、淡出"),
            of: .segment,
            choices: Phrase("one length for both, or two: 1 2", zh: "一个时长，或两个：1 2"),
            now: { "\(TimeText.short($0.segment.fadeIn)) \(TimeText.short($0.segment.fadeOut))" },
            edits: { typed, target in
                let lengths = try typed.words.map { try $0.time(frame: target.frame) }
                guard let first = lengths.first, let last = lengths.last, lengths.count <= 2 else {
                    throw TypedValue.Fault(example: Phrase(same: "1 2"))
                }
                let wanted: [(FadeSide, Int, Int)] = [
                    (.in, first, target.segment.fadeIn), (.out, last, target.segment.fadeOut),
                ]
                return wanted.filter { $0.1 != $0.2 }.map { .setFade(target.address, $0.0, length: $0.1) }
            }
        ),
        EditForm(
            "timeline.transition",
            "c",
            sets: Phrase("transition on the cut before it", zh: "前面剪切点的转场"),
            of: .clip,
            choices: Phrase("crossfade, dissolve 2, wipe left, …; none", zh: "叠化、溶解 2、…；无"),
            now: { ($0.segment.transition?.kind ?? .crossfade).word($0.language) },
            turn: turningOrNone({ $0.segment.transition?.kind }, { $0.word($1) }),
            edits: { typed, target in
                if typed.isNone { return [.setTransition(target.address, nil)] }
                // The last word may be its length.
                let words = typed.words
                let length = words.count > 1 ? try? words[words.count - 1].time(frame: target.frame) : nil
                let name = words.dropLast(length == nil ? 0 : 1).map(\.text).joined(separator: " ")
                let kind: Transition.Kind = try TypedValue(name, typed.language).choice { $0.word($1) }
                let standard = target.segment.transition?.length ?? Transition.standardLength
                return [.setTransition(target.address, Transition(kind, length: length ?? standard))]
            }
        ),
        EditForm(
            "timeline.length",
            sets: Phrase("length", zh: "时长"),
            of: .segment,
            choices: times,
            now: { TimeText.short($0.segment.duration) },
            turn: turning { $0.segment.duration },
            edits: { typed, target in [.setLength(target.address, try typed.time(frame: target.frame))] }
        ),
        EditForm(
            "timeline.move",
            sets: Phrase("start, moved to", zh: "移动到"),
            of: .segment,
            choices: times,
            now: { TimeText.short($0.segment.start) },
            turn: turning { $0.segment.start },
            edits: { typed, target in [.move(target.address, .time(try typed.time(frame: target.frame)))] }
        ),
        EditForm(
            "timeline.slip",
            sets: Phrase("slip: another part of its source", zh: "滑移：显示素材的另一部分"),
            of: .media,
            choices: signedTimes,
            edits: { typed, target in [.slip(target.address, by: try typed.time(frame: target.frame))] }
        ),
        EditForm(
            "timeline.slide",
            sets: Phrase("slide between its neighbours", zh: "滑动：在前后片段之间移动"),
            of: .segment,
            choices: signedTimes,
            edits: { typed, target in [.slide(target.address, by: try typed.time(frame: target.frame))] }
        ),
        EditForm(
            "timeline.roll",
            sets: Phrase("roll the cut before it", zh: "滚动前面的剪切点"),
            of: .segment,
            choices: signedTimes,
            edits: { typed, target in [.roll(target.address, by: try typed.time(frame: target.frame))] }
        ),
        EditForm(
            "timeline.freeze",
            sets: Phrase("freeze the picture at the playhead", zh: "在播放头处定格"),
            of: .film,
            choices: times,
            now: { _ in "2s" },
            edits: { typed, target in
                [.freeze(at: target.playhead, nil, length: try typed.time(frame: target.frame))]
            }
        ),
        EditForm(
            "timeline.duck",
            sets: Phrase("volume while others are heard", zh: "有其他声音时的音量"),
            of: .sound,
            choices: Phrase("0-99%; none", zh: "0-99%；无"),
            now: { $0.segment.duck.map { "\($0)%" } ?? "30%" },
            turn: turning(by: 5, unit: "%") { $0.segment.duck },
            edits: { typed, target in
                [.setDuck(SetDuck(.segment(target.address), percent: typed.isNone ? nil : try typed.number("%")))]
            }
        ),
        EditForm(
            "timeline.loudness",
            sets: Phrase("loudness of the film", zh: "整片响度"),
            of: .film,
            choices: Phrase("-70 to -5 LUFS; none", zh: "-70 到 -5 LUFS；无"),
            now: { "\($0.draft.loudness ?? -14)" },
            edits: { typed, _ in [.setLoudness(SetLoudness(typed.isNone ? nil : try typed.number("lufs")))] }
        ),
    ]
}
