import Timeline

struct EnglishPhrase {
    let draft: Draft

    func sentence(for edit: Edit) -> String {
        switch edit {
        case .addClip(let clip): add(clip)
        case .addSound(let sound): add(sound)
        case .addTitle(let title): add(title)
        case .trim(let address, let side, let amount):
            "trim the \(side == .start ? "first" : "last") \(time(amount)) of \(address)"
        case .setLength(let address, let length): "make \(address) \(time(length)) long"
        case .cut(let range, let address, let ripple):
            "cut out \(time(range.start)) to \(time(range.end))"
                + (address.map { " of \($0)" } ?? "") + (ripple ? "" : " leaving a gap")
        case .split(let at, let address): "split \(address.map { "\($0) " } ?? "")at \(time(at))"
        case .delete(let address, let ripple):
            "delete \(address)"
                + (ripple == address.ripplesByItself ? "" : ripple ? " closing the gap" : " leaving a gap")
        case .move(let address, .time(let at)): "move \(address) to \(time(at))"
        case .move(let address, .before(let other)): "move \(address) before \(other)"
        case .move(let address, .after(let other)): "move \(address) after \(other)"
        case .setVolume(.segment(let address), let percent): "set the volume of \(address) to \(percent)%"
        case .setVolume(.track(let label), let percent): "set the volume of track \(label) to \(percent)%"
        case .setTitleText(let address, let text): "change the text of \(address) to \(quote(text))"
        case .replaceSound(let address, let source, let name): replace(address, source, name)
        case .setCanvas(let canvas):
            "set the canvas to \(canvas.width)×\(canvas.height) at \(canvas.framesPerSecond) fps"
        default: looks(edit) ?? play(edit) ?? "\(edit)"
        }
    }

    private func add(_ clip: NewClip) -> String {
        var words: String
        if case .generated(let prompt) = clip.source {
            words = "generate a \(time(clip.length)) clip of \(quote(prompt))"
            if clip.name != prompt { words += " named \(quote(clip.name))" }
            if let length = clip.sourceLength, length != clip.length { words += " from \(time(length)) of material" }
        } else {
            words = "add the file \(file(clip.source, named: clip.name)) for \(time(clip.length))"
        }
        if let start = clip.time { words += " at \(time(start))" }
        return words
    }

    private func add(_ sound: NewSound) -> String {
        var words = "add "
        if case .music(let mood) = sound.source {
            words += music(mood, named: sound.name)
        } else {
            words += "the sound file \(file(sound.source, named: sound.name))"
        }
        words += " at \(time(sound.start))"
        if let length = sound.length { words += " for \(time(length))" }
        return words + " at \(sound.volume)%"
    }

    private func add(_ new: NewTitle) -> String {
        let (noun, look) = words(for: new.title)
        return "add the \(noun) \(quote(new.title.text)) from \(time(new.start)) to \(time(new.start + new.length))"
            + look
    }

    private func replace(_ address: SegmentAddress, _ source: MediaSource, _ name: String) -> String {
        if case .music(let mood) = source { return "change \(address) to \(music(mood, named: name))" }
        return "replace \(address) with the file \(file(source, named: name))"
    }

    private func music(_ mood: String, named name: String) -> String {
        guard let known = MusicMood(rawValue: mood) else {
            return "music of mood \(quote(mood))" + (name == mood ? "" : " named \(quote(name))")
        }
        return "\(known.displayName) music" + (name == known.displayName ? "" : " named \(quote(name))")
    }

    func file(_ source: MediaSource, named name: String) -> String {
        guard case .file(let id) = source else { return quote(name) }
        return "\(quote(name)) with id \(quote(id))"
    }

    func quote(_ text: String) -> String { EditPhrase.quoted(text, language: .english) }
    func time(_ ms: Int) -> String { "\(TimeText.short(ms).dropLast()) s" }
}
