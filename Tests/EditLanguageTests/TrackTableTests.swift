import EditLanguage
import Testing
import Timeline

@Suite("Sentences about tracks, in both languages") struct TrackTableTests {
    @Test("give exactly these edits", arguments: english + chinese)
    func reading(_ row: Row) {
        guard case .instructions(let instructions, _) = EditReader().read(row.sentence, in: row.context) else {
            Issue.record("read as \(EditReader().read(row.sentence, in: row.context))")
            return
        }
        #expect(instructions == row.edits.map(Instruction.edit))
    }

    static let videoTrack = TrackLabel(.video, 1)
    static let audioTrack = TrackLabel(.audio, 1)
    static let textTrack = TrackLabel(.text, 1)

    /// The long film with an empty second text track on top.
    static let layered: EditContext = {
        var draft = Film.long
        draft.tracks.append(Track(kind: .text, name: "Credits"))
        return EditContext(draft: draft)
    }()

    static let hidden: EditContext = {
        var draft = Film.long
        draft.tracks[0].isHidden = true
        draft.tracks[0].isSolo = true
        return EditContext(draft: draft)
    }()

    static let english: [Row] = [
        Row("add a video track", .addTrack(.video, name: nil)),
        Row("add a new audio track called 'Voice'", .addTrack(.audio, name: "Voice")),
        Row("add a title track", .addTrack(.text, name: nil)),
        Row("remove track A1", .removeTrack(audioTrack)),
        Row("delete the video track", .removeTrack(videoTrack)),
        Row("rename track A1 to 'Voice'", .renameTrack(audioTrack, "Voice")),
        Row("rename the title track to Opening words", .renameTrack(textTrack, "Opening words")),
        Row("mute track A1", .setTrackMuted(audioTrack, true)),
        Row("unmute track V1", .setTrackMuted(videoTrack, false), in: muted),
        Row("hide the title track", .setTrackHidden(textTrack, true)),
        Row("mute tracks A1 and V1", .setTrackMuted(audioTrack, true), .setTrackMuted(videoTrack, true)),
        Row("lock track V1", .setTrackLocked(videoTrack, true)),
        Row("lock the music", .setTrackLocked(audioTrack, true)),
        Row("lock the video track", .setTrackLocked(videoTrack, true)),
        Row("unlock V1", .setTrackLocked(videoTrack, false), in: locked),
        Row("move track V1 to place 2", .moveTrack(videoTrack, to: 2)),
        Row("move track A1 below V1", .moveTrack(audioTrack, to: 1)),
        Row("move the title track to the bottom", .moveTrack(textTrack, to: 1)),
        Row("move track V1 above T1", .moveTrack(videoTrack, to: 3)),
        Row("move the title to track T2", .move(t1, .track(TrackLabel(.text, 2), at: 0)), in: layered),
        Row("move the title to track T2 at 5s", .move(t1, .track(TrackLabel(.text, 2), at: 5000)), in: layered),
        Row("lock the track 'Credits'", .setTrackLocked(TrackLabel(.text, 2), true), in: layered),
        Row("move the second text track down", .moveTrack(TrackLabel(.text, 2), to: 3), in: layered),
    ]

    static let chinese: [Row] = [
        Row("添加一条视频轨道", .addTrack(.video, name: nil)),
        Row("新建音轨", .addTrack(.audio, name: nil)),
        Row("加一条字幕轨道名为“对白”", .addTrack(.text, name: "对白")),
        Row("删除轨道 A1", .removeTrack(audioTrack)),
        Row("把轨道 A1 改名为“旁白”", .renameTrack(audioTrack, "旁白")),
        Row("把轨道A1静音", .setTrackMuted(audioTrack, true)),
        Row("隐藏标题轨道", .setTrackHidden(textTrack, true)),
        Row("把轨道 V1 取消隐藏", .setTrackHidden(videoTrack, false), in: hidden),
        Row("独奏轨道 A1", .setTrackSolo(audioTrack, true)),
        Row("取消独奏轨道 V1", .setTrackSolo(videoTrack, false), in: hidden),
        Row("锁定轨道 V1", .setTrackLocked(videoTrack, true)),
        Row("锁定音乐", .setTrackLocked(audioTrack, true)),
        Row("解锁视频轨道", .setTrackLocked(videoTrack, false), in: locked),
        Row("把轨道 V1 移到第2层", .moveTrack(videoTrack, to: 2)),
        Row("把标题移到轨道 T2", .move(t1, .track(TrackLabel(.text, 2), at: 0)), in: layered),
        Row("把标题移到轨道 T2 的5秒处", .move(t1, .track(TrackLabel(.text, 2), at: 5000)), in: layered),
    ]

    static let locked: EditContext = {
        var draft = Film.long
        draft.tracks[0].isLocked = true
        return EditContext(draft: draft)
    }()

    static let muted: EditContext = {
        var draft = Film.long
        draft.tracks[0].isMuted = true
        return EditContext(draft: draft)
    }()
}
