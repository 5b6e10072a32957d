import EditLanguage
import SampleDrafts
import Testing
import Timeline

/// What is told of an edit, made from the drafts before and after it and nothing else.
@Suite("What changed, in words") struct DifferenceTests {
    private static let v1 = SegmentAddress(.video, 1, 1)
    private static let v2 = SegmentAddress(.video, 1, 2)
    private static let a1 = SegmentAddress(.audio, 1, 1)
    private static let t1 = SegmentAddress(.text, 1, 1)
    private static let film = """
        V1: A 0-10 | B 10-14 @3 | C 14-16
        A1: M 0-3
        T1: Hi 0-3
        """

    struct Told: Sendable {
        let edit: Edit
        let english: [String]
        let chinese: [String]
        init(_ edit: Edit, _ english: [String], _ chinese: [String]) {
            (self.edit, self.english, self.chinese) = (edit, english, chinese)
        }
    }

    static let table: [Told] = [
        Told(
            .trim(v1, .end, by: 2000),
            ["A trimmed 10.0 s → 8.0 s; what follows moved 2.0 s earlier"],
            ["A 已剪短:10.0 s → 8.0 s;后面的片段前移 2.0 s"]
        ),
        Told(
            .setSpeed(v1, percent: 50),
            ["A speed 100% → 50%, 10.0 s → 20.0 s; what follows moved 10.0 s later"],
            ["A 速度:100% → 50%,10.0 s → 20.0 s;后面的片段后移 10.0 s"]
        ),
        Told(
            .setReversed(v1, true),
            ["A plays backwards", "↳ \"Hi\" moved to 7.0 s with its picture"],
            ["A 已改为倒放", "↳ \"Hi\" 随画面移到 7.0 s"]
        ),
        Told(.roll(v2, by: 1500), ["the cut from A to B moved 1.5 s later"], ["A 与 B 之间的剪辑点后移 1.5 s"]),
        Told(.roll(v2, by: -1000), ["the cut from A to B moved 1.0 s earlier"], ["A 与 B 之间的剪辑点前移 1.0 s"]),
        Told(.slide(v2, by: 1000), ["B slid 1.0 s later between its neighbours"], ["B 在前后片段之间后移 1.0 s"]),
        Told(.slip(v1, by: 1500), ["A slipped 1.5 s later in its source"], ["A 的素材内容后移 1.5 s"]),
        Told(
            .freeze(at: 4000, v1, length: 2000),
            ["A frozen at 4.0 s for 2.0 s; what follows moved 2.0 s later"],
            ["A 已在 4.0 s 处定格 2.0 s;后面的片段后移 2.0 s"]
        ),
        Told(
            .duplicate(v2),
            ["B duplicated at 14.0 s (4.0 s); what follows moved 4.0 s later"],
            ["已复制 B 到 14.0 s(4.0 s);后面的片段后移 4.0 s"]
        ),
        Told(
            .delete(v2, ripple: true),
            ["V1 removed: B (10-14s); what follows moved 4.0 s earlier"],
            ["已删除V1:B (10-14s);后面的片段前移 4.0 s"]
        ),
        Told(
            .cut(TimeRange(2000, 3000), in: v1, ripple: true),
            ["A: 1.0 s cut out at 2.0 s; what follows moved 1.0 s earlier"],
            ["A:在 2.0 s 处剪掉了 1.0 s;后面的片段前移 1.0 s"]
        ),
        Told(
            .move(SegmentAddress(.video, 1, 3), .before(v1)),
            ["C moved 14.0 s → 0.0 s", "2 segments moved 2.0 s later", "↳ \"Hi\" moved to 2.0 s with its picture"],
            ["C 已移动:14.0 s → 0.0 s", "2 个片段已后移 2.0 s", "↳ \"Hi\" 随画面移到 2.0 s"]
        ),
        Told(.setFade(v1, .in, length: 1000), ["A fade in 0 → 1.0 s"], ["A 淡入:0 → 1.0 s"]),
        Told(.setFade(v1, .out, length: 500), ["A fade out 0 → 0.5 s"], ["A 淡出:0 → 0.5 s"]),
        Told(
            .setTransition(v2, Transition(.crossfade)),
            ["Crossfade 1.0 s between A and B added"],
            ["已在 A 与 B 之间添加交叉淡化 1.0 s"]
        ),
        Told(.setDuck(.segment(a1), percent: 30), ["M ducking off → 30%"], ["M 自动压低:关 → 30%"]),
        Told(
            .detachSound(v1),
            ["A: sound detached to Audio 2 (0-10s, 100%)"],
            ["A:声音已分离到“Audio 2”(0-10s,100%)"]
        ),
        Told(.setLoudness(-14), ["Loudness → −14 LUFS"], ["响度 → −14 LUFS"]),
        Told(
            .setTitle(t1, .color(TitleColor(red: 255, green: 0, blue: 1))),
            ["Title colour white → #FF0001"],
            ["标题颜色:白色 → #FF0001"]
        ),
        Told(.setTitle(t1, .style(.lowerThird)), ["Title style title → lower third"], ["标题样式:标题 → 人名条"]),
        Told(.setTitle(t1, .outline(Title.Outline())), ["Title outline none → black 4 px"], ["标题描边:无 → 黑色 4 px"]),
        Told(.setTitle(t1, .font("Serif")), ["Title font default → Serif"], ["标题字体:默认 → Serif"]),
        Told(.setLook(v1, .opacity(50)), ["A opacity 100% → 50%"], ["A 不透明度:100% → 50%"]),
        Told(.setLook(v1, .warmth(-20)), ["A warmth 0 → −20"], ["A 色温:0 → −20"]),
        Told(
            .setLook(v1, .box(Look.Box(.topRight))),
            ["A picture in picture full picture → top right 30%"],
            ["A 画中画:全画面 → 右上 30%"]
        ),
        Told(.setLook(v1, .crop(Look.Insets(left: 10))), ["A crop none → left 10%"], ["A 裁剪:无 → 左 10%"]),
        Told(
            .addSubtitles([Cue(start: 0, end: 1000, text: "a"), Cue(start: 1000, end: 2500, text: "b")]),
            ["Subtitles: 2 subtitles added (0-2.5s)"],
            ["字幕:已添加 2 条字幕(0-2.5s)"]
        ),
        Told(.setTrackMuted(TrackLabel(.audio, 1), true), ["A1 muted"], ["“A1”已静音"]),
        Told(.setTrackLocked(TrackLabel(.audio, 1), true), ["A1 locked"], ["“A1”已锁定"]),
        Told(
            .renameTrack(TrackLabel(.audio, 1), "Music"),
            ["Track A1 renamed \"A1\" → \"Music\""],
            ["轨道 A1 已重命名:“A1” → “Music”"]
        ),
        Told(.addTrack(.audio, name: "Voice"), ["Track A2 \"Voice\" added"], ["已添加轨道 A2“Voice”"]),
        Told(
            .removeTrack(TrackLabel(.video, 1)),
            ["Track V1 \"V1\" removed with 3 segments", "↳ \"Hi\" removed with its picture"],
            ["已删除轨道 V1“V1”,含 3 个片段", "↳ \"Hi\" 随画面删除"]
        ),
        Told(.moveTrack(TrackLabel(.video, 1), to: 3), ["Track \"V1\" moved 1 → 3"], ["轨道“V1”已移动:第 1 条 → 第 3 条"]),
        Told(
            .replaceClip(v2, .generated(prompt: "N"), name: "N", sourceLength: 3000),
            ["B → N: replaced", "N trimmed 4.0 s → 3.0 s; what follows moved 1.0 s earlier"],
            ["已替换:B → N", "N 已剪短:4.0 s → 3.0 s;后面的片段前移 1.0 s"]
        ),
        Told(
            .addClip(
                AddClip(source: .generated(prompt: "N"), name: "N", length: 3000, sourceLength: 3000, place: .at(2000))
            ),
            [
                "A split at 2.0 s", "V1 added: N (2-5s); what follows moved 3.0 s later", "↳ \"Hi\" shortened to 2.0 s",
            ],
            ["A 已在 2.0 s 处分割", "已添加V1:N (2-5s);后面的片段后移 3.0 s", "↳ \"Hi\" 缩短到 2.0 s"]
        ),
    ]

    @Test("every edit has its line", arguments: table)
    func told(_ told: Told) throws {
        let before = Draft(picture: Self.film)
        var count = 0
        let after = try before.applying(told.edit) {
            count += 1
            return "new\(count)"
        }
        let difference = DraftDifference(from: before, to: after)
        #expect(difference.lines(.english) == told.english)
        #expect(difference.lines(.chinese) == told.chinese)
    }

    private func lines(_ before: String, _ edit: Edit) throws -> [String] {
        let draft = Draft(picture: before)
        return DraftDifference(from: draft, to: try draft.applying(edit, newID: { "new" })).lines(.english)
    }

    @Test("a transition that changes or goes is told with both clips")
    func transitions() throws {
        let film = "V1: A 0-4 | B 4-8 blur1 | C 8-12"
        #expect(try lines(film, .setTransition(Self.v2, nil)) == ["Blur 1.0 s between A and B removed"])
        #expect(
            try lines(film, .setTransition(Self.v2, Transition(.wipeUp, length: 500)))
                == ["Blur 1.0 s → wipe up 0.5 s between A and B"]
        )
        #expect(
            try lines(film, .setTransition(Self.v2, Transition(.blur, length: 500)))
                == ["Blur between A and B 1.0 s → 0.5 s"]
        )
        #expect(
            try lines(film, .setLength(Self.v1, 1000)) == [
                "A trimmed 4.0 s → 1.0 s; what follows moved 3.0 s earlier", "Blur between A and B 1.0 s → 0.5 s",
            ]
        )
    }

    @Test("a split tells nothing of the fade that its second half took")
    func splitFades() throws {
        #expect(try lines("V1: A 0-4 x200 in1 out1", .split(at: 1000, nil)) == ["A split at 1.0 s"])
        #expect(try lines("V1: A 0-4 rev in1 out1", .split(at: 1000, nil)) == ["A split at 1.0 s"])
    }

    @Test("a move between tracks names both, and not the lane that is gone")
    func lanes() throws {
        #expect(
            try lines(
                "V1: A 0-2\nV2: X 6-8",
                .move(SegmentAddress(.video, 2, 1), .track(TrackLabel(.video, 1), at: 2000))
            )
                == ["X moved from track V2 to V1 (2-4s)"]
        )
    }

    @Test("a draft without identities is matched by name and place")
    func nameless() throws {
        var before = Draft(picture: Self.film)
        for track in before.tracks.indices {
            for segment in before.tracks[track].segments.indices { before.tracks[track].segments[segment].id = nil }
        }
        let after = try before.applying(.trim(Self.v1, .end, by: 2000), newID: { "n" })
        #expect(
            DraftDifference(from: before, to: after).lines(.english)
                == ["A trimmed 10.0 s → 8.0 s; what follows moved 2.0 s earlier"]
        )
    }

    @Test("colours have their common names")
    func colors() {
        #expect(TitleColor.white.word(.english) == "white" && TitleColor.black.word(.chinese) == "黑色")
        #expect(TitleColor(red: 1, green: 2, blue: 3).word(.english) == "#010203")
    }
}
