import Terminal
import Timeline
import Workspace

extension PreviewPane {
    static let commands: [Command<PreviewPane>] = showing + playing + [pixels]

    private static let showing: [Command<PreviewPane>] = [
        Row("preview.toggle", .function(3))
            .does("the preview, and away", zh: "显示或隐藏预览")
            .everywhere()
            .footer(Phrase("preview", zh: "预览"))
            .only(.studio, otherwise: noPictures)
            .unless { _, desk in Self.trouble(desk).map(Remark.noPreview) }
            .run { pane, desk in
                // Where it is open and has no place now, it is called, and not put away.
                pane.isWanted = !(pane.isOpen(desk) && pane.isSeen)
                pane.isCalled = pane.isWanted == true
            }
    ]

    private static let playing: [Command<PreviewPane>] = [
        Row("preview.play", " ")
            .does("play, stop", zh: "播放、停止")
            .everywhere()
            .flow(.goesOn)
            .footerNow { pane, _ in pane.isPlaying ? Phrase("stop", zh: "停止") : Phrase("play", zh: "播放") }
            .vital()
            .only(.studio, otherwise: noPictures)
            .unless { pane, desk in pane.isPlaying ? nil : Self.trouble(desk).map(Remark.noPreview) }
            .run { pane, desk in
                if pane.isPlaying { pane.stopPlaying(&desk) } else { pane.play(rate: 1, desk) }
            },
        Row("preview.playBack", "J")
            .does("play backwards, again: faster", zh: "倒放，再按加速")
            .everywhere()
            .flow(.goesOn)
            .group(shuttles)
            .only(.studio, otherwise: noPictures)
            .unless { _, desk in Self.trouble(desk).map(Remark.noPreview) }
            .run { pane, desk in pane.shuttle(-1, desk) },
        Row("preview.stop", "K")
            .does("stop playing", zh: "停止播放")
            .everywhere()
            .flow(.goesOn)
            .group(shuttles)
            .only(.studio, otherwise: noPictures)
            .run { pane, desk in pane.stopPlaying(&desk) },
        Row("preview.playOn", "L")
            .does("play on, again: faster", zh: "播放，再按加速")
            .everywhere()
            .flow(.goesOn)
            .group(shuttles)
            .only(.studio, otherwise: noPictures)
            .unless { _, desk in Self.trouble(desk).map(Remark.noPreview) }
            .run { pane, desk in pane.shuttle(1, desk) },
        Row("preview.loop", .alt("l"))
            .does("loop the marked range, or not", zh: "循环播放所标记的范围")
            .everywhere()
            .flow(.goesOn)
            .only(.studio, otherwise: noPictures)
            .unless { pane, desk in
                pane.playLoops || desk.stage.range != nil
                    ? nil
                    : .cannot("Mark a range first: i where it begins, o where it ends.", zh: "请先标记范围：i 为起点，o 为终点。")
            }
            .run { pane, desk in
                pane.playLoops.toggle()
                if let rate = pane.playback?.rate {
                    pane.play(rate: rate, desk)
                } else {
                    desk.say(
                        pane.playLoops
                            ? .note("The marked range is played over and over.", zh: "将循环播放所标记的范围。")
                            : .note("The marked range is played once.", zh: "范围只播放一次。")
                    )
                }
            },
        Row("preview.window", .alt("p"))
            .does("the range or film in a window", zh: "在窗口中播放范围或影片")
            .everywhere()
            .flow(.goesOn)
            .only(.studio, otherwise: noPictures)
            .unless { _, desk in
                if !desk.hasPictures { return .noPreview(.noPictures(service: desk.service)) }
                return desk.stage.film.isEmpty ? .timelineEmpty : nil
            }
            .run { pane, desk in
                pane.stopPlaying(&desk)
                let film = desk.stage.film
                desk.say(.note("Made small for a window of its own …", zh: "正在为独立窗口生成小样……"))
                desk.ask(.files(.playRange(desk.stage.range ?? TimeRange(0, film.duration), of: film)))
            },
    ]

    private static let pixels = Row("preview.pixels", .alt("i"))
        .does("pictures of pixels, or of cells", zh: "画面用像素或字符显示")
        .everywhere()
        .flow(.goesOn)
        .only(.studio, otherwise: noPictures)
        .unless { _, desk in
            desk.colours.pixels.cell == nil || !desk.theme.hasPalette
                ? .cannot("This terminal does not say that it shows pictures of pixels.", zh: "此终端未表示支持像素画面。") : nil
        }
        .run { _, desk in
            desk.colours.pixels.want(desk.colours.pixels.areShown ? .cells : .auto)
            let setting = ["screen.pictures", "=", "\"\(desk.colours.pixels.wanted.rawValue)\""].joined(separator: " ")
            desk.say(
                desk.colours.pixels.areShown
                    ? .note("Pictures of pixels; to stay: \(setting)", zh: "像素画面；长期使用：\(setting)")
                    : .note("Pictures of cells; to stay: \(setting)", zh: "字符画面；长期使用：\(setting)")
            )
        }

    private static let noPictures = Phrase("This service has no pictures to give.", zh: "该服务不提供画面。")
    private static let shuttles = Phrase("backwards, stop, on; again: faster", zh: "倒放、停止、播放，再按加速")
}
