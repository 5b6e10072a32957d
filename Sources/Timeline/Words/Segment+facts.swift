// What is special about a segment, for a line that describes it.
extension Segment {
    /// Everything about it that is not as a new one is, a few words each: `speed 50%`, `fade in 1.0 s`, `sepia`.
    public func facts(_ language: Language) -> [String] {
        let zh = language == .chinese
        var facts: [String] = []
        if let media {
            if media.speed != 100 { facts.append("\(zh ? "速度" : "speed") \(media.speed)%") }
            if media.isReversed { facts.append(zh ? "倒放" : "reversed") }
            if media.isFrozen { facts.append(zh ? "定格" : "still") }
        }
        if let transition {
            facts.append("\(transition.kind.word(language)) \(TimeText.seconds(transition.length))")
        }
        if fadeIn > 0 { facts.append("\(zh ? "淡入" : "fade in") \(TimeText.seconds(fadeIn))") }
        if fadeOut > 0 { facts.append("\(zh ? "淡出" : "fade out") \(TimeText.seconds(fadeOut))") }
        if let duck { facts.append("\(zh ? "闪避至" : "ducks to") \(duck)%") }
        let changed = zip(look.aspects, Look().aspects).filter { $0 != $1 }
        return facts + changed.map { $0.0.words(language) }.map { "\($0.name) \($0.value)" }
    }
}
