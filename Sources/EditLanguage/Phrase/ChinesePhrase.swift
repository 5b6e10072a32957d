import Timeline

struct ChinesePhrase {
    let draft: Draft

    func sentence(for edit: Edit) -> String {
        switch edit {
        case .addClip(let clip): add(clip)
        case .addSound(let sound): add(sound)
        case .addTitle(let title): add(title)
        case .trim(let address, let side, let amount):
            "剪掉 \(address) 的\(side == .start ? "前" : "最后")\(time(amount))"
        case .setLength(let address, let length): "把 \(address) 剪到\(time(length))"
        case .cut(let range, let address, let ripple):
            "删掉\(address.map { " \($0) 的" } ?? "")\(time(range.start))到\(time(range.end))" + (ripple ? "" : "并留空隙")
        case .split(let at, let address): "在\(time(at))处分割\(address.map { " \($0)" } ?? "")"
        case .delete(let address, let ripple):
            "删除 \(address)" + (ripple == address.ripplesByItself ? "" : ripple ? " 补上空隙" : " 留空隙")
        case .move(let address, .time(let at)): "把 \(address) 移到\(time(at))"
        case .move(let address, .before(let other)): "把 \(address) 移到 \(other) 前面"
        case .move(let address, .after(let other)): "把 \(address) 移到 \(other) 后面"
        case .setVolume(.segment(let address), let percent): "把 \(address) 的音量设为\(percent)%"
        case .setVolume(.track(let label), let percent): "把轨道 \(label) 的音量设为\(percent)%"
        case .setTitleText(let address, let text): "把 \(address) 的文字改成\(quote(text))"
        case .replaceSound(let address, let source, let name): replace(address, source, name)
        case .setCanvas(let canvas): "把画布设为 \(canvas.width)×\(canvas.height) \(canvas.framesPerSecond)帧"
        default: looks(edit) ?? play(edit) ?? "\(edit)"
        }
    }

    private func add(_ clip: NewClip) -> String {
        var words: String
        if case .generated(let prompt) = clip.source {
            words = "生成一段\(time(clip.length))的视频\(quote(prompt))"
            if clip.name != prompt { words += "名为\(quote(clip.name))" }
            if let length = clip.sourceLength, length != clip.length { words += "来自\(time(length))的素材" }
        } else {
            words = "添加文件\(file(clip.source, named: clip.name))时长\(time(clip.length))"
        }
        if let start = clip.time { words += "在\(time(start))处" }
        return words
    }

    private func add(_ sound: NewSound) -> String {
        var words = "添加"
        if case .music(let mood) = sound.source {
            words += music(mood, named: sound.name)
        } else {
            words += "声音文件\(file(sound.source, named: sound.name))"
        }
        words += "在\(time(sound.start))处"
        if let length = sound.length { words += "时长\(time(length))" }
        return words + "音量\(sound.volume)%"
    }

    private func add(_ new: NewTitle) -> String {
        let (noun, look) = words(for: new.title)
        return "添加\(noun)\(quote(new.title.text))从\(time(new.start))到\(time(new.start + new.length))" + look
    }

    private func replace(_ address: SegmentAddress, _ source: MediaSource, _ name: String) -> String {
        if case .music(let mood) = source { return "把 \(address) 换成\(music(mood, named: name))" }
        return "把 \(address) 换成文件\(file(source, named: name))"
    }

    private func music(_ mood: String, named name: String) -> String {
        guard let known = MusicMood(rawValue: mood) else {
            return "情绪为\(quote(mood))的音乐" + (name == mood ? "" : "名为\(quote(name))")
        }
        return "\(known.displayName)音乐" + (name == known.displayName ? "" : "名为\(quote(name))")
    }

    func file(_ source: MediaSource, named name: String) -> String {
        guard case .file(let id) = source else { return quote(name) }
        return "\(quote(name))编号\(quote(id))"
    }

    func quote(_ text: String) -> String { EditPhrase.quoted(text, language: .chinese) }
    func time(_ ms: Int) -> String { "\(TimeText.short(ms).dropLast())秒" }
}
