import Timeline

extension English {
    func message(for refusal: EditRefusal) -> String {
        switch refusal {
        case .noSegment(let address, []): "There is no \(address): the timeline is empty."
        case .noSegment(let address, let available):
            "There is no \(address). There are \(available.prefix(6).map(\.description).joined(separator: ", "))."
        case .noTrack(let label): "There is no track \(label)."
        case .outside(let time, let range): "\(TimeText.seconds(time)) lies outside \(TimeText.range(range))."
        case .nothingLeft(let name, let duration):
            "\(name) is only \(TimeText.seconds(duration)) long: nothing would be left. Say \"delete\" to remove it whole."
        case .sourceTooShort(let name, let longest): "\(name) has material for \(TimeText.seconds(longest)) at most."
        case .occupied(let name, let range):
            "\(name) already stands at \(TimeText.range(range)). Choose a free time, or say \"after \(name)\"."
        case .wrongKind(let address, _): "That cannot be done to \(address)."
        case .otherTrack(let one, let other): "\(one) and \(other) are on different tracks."
        case .badAmount(let what): "That amount does not work: \(what)."
        case .trackLocked(let label): "Track \(label) is locked. Unlock it first."
        case .notForTrack(let label): "That cannot be done to track \(label)."
        case .nothingBefore(let address):
            "Nothing ends where \(address) begins. Move it up to the segment before it first."
        case .nothingBehind(let address):
            "Nothing begins where \(address) ends, so that nothing could make room for it."
        case .noRoom(let address, let longest):
            "The segments at the cut before \(address) are too short: there is room for \(TimeText.seconds(longest)) only."
        case .slipTooFar(let name, let earlier, let later):
            "\(name) has \(TimeText.seconds(earlier)) of material before"
                + "\(later.map { " and \(TimeText.seconds($0)) behind" } ?? "") what is shown."
        case .isStill(let name): "\(name) is a still: it has no speed, direction or sound."
        case .badName(let name):
            "\"\(name.prefix(20))\" cannot be a name: use one line of 1 to 100 characters."
        case .tooManySegments(let count):
            "The timeline would have \(count) segments; \(Draft.mostSegments) are the most there can be."
        case .noMarker(let time): "There is no marker at \(TimeText.seconds(time))."
        case .markerStands(let time): "A marker stands at \(TimeText.seconds(time)) already. Choose another time."
        case .noChange: "It is that way already."
        }
    }

    func message(for error: SubtitleError) -> String {
        switch error {
        case .noCues:
            "I found no subtitles in that. Each one needs a line with its times: 00:00:01,000 --> 00:00:03,000"
        case .badTimes(let line, let text):
            "Line \(line) of the subtitles has no times that I can read: \(text.cut(to: 60)). "
                + "They look like this: 00:00:01,000 --> 00:00:03,000"
        case .backwards(let line, let text):
            "The subtitle in line \(line) ends before it begins: \(text.cut(to: 60)). Turn its times round."
        case .tooMany(let count):
            "These are \(count) subtitles; at most \(SubtitleReader.most) go in at once. Send them in parts."
        }
    }

    func words(for fault: SubtitlePath.Fault) -> String {
        switch fault {
        case .kind: "subtitles are read from .srt and .vtt files, and this is neither"
        case .mixed: "the message asks for more than to add its subtitles, or for something else"
        case .several: "only one file of subtitles is read at a time"
        }
    }
}
