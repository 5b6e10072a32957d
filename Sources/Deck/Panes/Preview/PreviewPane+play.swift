import Pictures
import Terminal
import Timeline

/// How a film is to be played.
struct PlayWish: Equatable, Sendable {
    /// How many times as fast; below 0 backwards.
    let rate: Int
    /// Where from, in ms.
    let time: Int
}

// The film is played in the preview. Every change of what is played, or how, is a run of its own from where it is.
extension PreviewPane {
    /// How many times as fast it can be played.
    static let rates = [1, 2, 4, 8]

    /// Plays at a rate from where the playhead is; from the other end where there is nothing left to play.
    mutating func play(rate: Int, _ desk: Desk) {
        let bounds = bounds(desk)
        let (time, last) = (desk.stage.playhead, desk.stage.film.duration)
        let isLooped = playLoops && desk.stage.range != nil
        let isOutside = isLooped && !(bounds.start..<bounds.end).contains(time)
        let isAtEnd = rate > 0 ? time >= last : time <= 0
        playWish = PlayWish(rate: rate, time: isOutside || isAtEnd ? (rate > 0 ? bounds.start : bounds.end) : time)
        // Where it is folded it is called.
        if !isOpen(desk) { isWanted = true }
    }

    /// Plays faster in a direction, or in that direction where it does otherwise.
    mutating func shuttle(_ direction: Int, _ desk: Desk) {
        guard let rate = playback?.rate ?? playWish?.rate, rate * direction > 0 else {
            return play(rate: direction, desk)
        }
        let faster = Self.rates.first { $0 > abs(rate) }
        if let faster { playWish = PlayWish(rate: faster * direction, time: desk.stage.playhead) }
    }

    /// Whether the film is played, or about to be.
    var isPlaying: Bool { playback != nil || playWish != nil }

    mutating func stopPlaying(_ desk: inout Desk) {
        playWish = nil
        guard let playback else { return }
        keepLastPicture(of: playback)
        self.playback = nil
        desk.ask(.pictures(.play(.stop(playback.tally))))
    }

    func running(_ desk: Desk) -> PaneWork? { isPlaying ? .light : nil }

    mutating func stop(_ desk: inout Desk) { stopPlaying(&desk) }

    mutating func takeBack(to old: PreviewPane, _ desk: inout Desk) {
        if isPlaying, !old.isPlaying { stopPlaying(&desk) }
    }

    func nextWake(_ desk: Desk) -> Int? { playback?.nextWake }

    /// The stretch that is played, in ms: the marked one where it is looped, else the film.
    private func bounds(_ desk: Desk) -> TimeRange {
        let film = TimeRange(0, desk.stage.film.duration)
        guard playLoops, let range = desk.stage.range else { return film }
        let inside = TimeRange(min(range.start, film.end), min(range.end, film.end))
        return inside.isEmpty ? film : inside
    }

    /// What was seen last stays until there is the right picture of where the playhead is.
    private mutating func keepLastPicture(of playback: Playback) {
        guard let shown = playback.shown, let picture = shown.picture else { return }
        let question = FrameQuestion(
            time: playback.time,
            cells: playback.cells,
            look: playback.look,
            film: playback.film
        )
        frames.show(picture, near: question)
    }

    // MARK: What happens

    mutating func hear(_ news: PlayNews, of run: Int, _ desk: inout Desk) {
        guard playback?.number == run else {
            desk.isAsBefore = true
            return
        }
        let before = (playback?.shown, playback?.place)
        switch news {
        case .sound(let sound):
            playback?.hear(sound, at: desk.now)
            if sound == .remote || sound == .noProgram || sound == .failed, toldSilence != sound {
                toldSilence = sound
                desk.say(sound.remark)
            }
        case .heard(let time): playback?.read(time, at: desk.now)
        case .frame(let frame): playback?.take(frame, at: desk.now, cost: desk.drawTime)
        }
        goOn(&desk)
        desk.isAsBefore = desk.toast == nil && before == (playback?.shown, playback?.place) && playback != nil
    }

    /// Time goes on: the playhead with it, and at the end the film stops, or begins anew.
    mutating func goOn(_ desk: inout Desk) {
        guard var play = playback else { return }
        if play.isUnderWay, !hasStarted {
            hasStarted = true
            desk.ask(.pictures(.play(.start(play.number))))
        }
        play.advance(at: desk.now, cost: desk.drawTime)
        playback = play
        if play.isTooMuch(at: desk.now), desk.colours.pixels.areShown {
            desk.colours.pixels.giveUp()
            desk.say(.picturesOfCells)
        }
        guard play.isOver(at: desk.now) else { return tellPlayhead(play.time, &desk) }
        let bounds = bounds(desk)
        if playLoops, desk.stage.range != nil {
            playWish = PlayWish(rate: play.rate, time: play.rate > 0 ? bounds.start : bounds.end)
        } else {
            tellPlayhead(play.rate > 0 ? bounds.end : bounds.start, &desk)
            stopPlaying(&desk)
        }
    }

    private mutating func tellPlayhead(_ time: Int, _ desk: inout Desk) {
        toldPlayhead = time
        guard time != desk.stage.playhead else { return }
        desk.send(.playhead(time))
    }

    /// Has the film be played as it is wanted now, by whoever plays it.
    mutating func settlePlay(isShown: Bool, _ desk: inout Desk) {
        followChanges(desk)
        guard isPlaying else { return }
        guard isShown, let cells = picture, let look = desk.look(over: cells, isMoving: true),
            !desk.stage.film.isEmpty
        else {
            if playWish != nil, !isShown { desk.say(.noPreview(.hidden)) }
            return stopPlaying(&desk)
        }
        if let wish = playWish {
            if let playback {
                keepLastPicture(of: playback)
                desk.ask(.pictures(.play(.stop(playback.tally))))
            }
            playWish = nil
            runs += 1
            hasStarted = false
            let play = Playback(
                runs,
                desk.stage.film,
                from: wish.time,
                within: bounds(desk),
                rate: wish.rate,
                cells: cells,
                look: look,
                budget: desk.isRemote ? Self.remoteBudget : Self.localBudget
            )
            playback = play
            tellPlayhead(play.time, &desk)
            desk.ask(.pictures(.play(.begin(runs, play.order, cells: cells, look: look))))
        }
        if let frame = playback?.question() { desk.ask(.pictures(.play(.ask(runs, frame: frame)))) }
    }

    /// The most bytes a second that pictures may take, to a terminal of this machine and to one far away.
    private static let localBudget = 12_000_000
    private static let remoteBudget = 1_500_000

    /// What is played has changed under it: it goes on from where it is, as it is now.
    private mutating func followChanges(_ desk: Desk) {
        guard let play = playback, playWish == nil else { return }
        let look = desk.look(over: play.cells, isMoving: true)
        let isMoved = desk.stage.playhead != (toldPlayhead ?? desk.stage.playhead)
        if isMoved || play.film != desk.stage.film || picture.map({ $0 != play.cells }) == true
            || look != play.look
        {
            playWish = PlayWish(rate: play.rate, time: desk.stage.playhead)
        }
    }
}

extension PlaySound {
    /// Why a film is silent that could be heard.
    fileprivate var remark: Remark {
        switch self {
        case .remote: .note("Played without sound: this screen is far from its machine.", zh: "无声播放：屏幕不在本机。")
        case .noProgram: .note("Played without sound: install mpv to hear it.", zh: "无声播放：安装 mpv 即可听到声音。")
        case .heard, .nothing, .speed, .failed:
            .note("Played without sound: no loudspeaker could be had.", zh: "无声播放：没有可用的音频设备。")
        }
    }
}
