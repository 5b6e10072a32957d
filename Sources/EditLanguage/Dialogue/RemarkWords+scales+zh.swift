// 翻倍, 减半, 再慢一倍: so many times what it is now.
extension RemarkWords {
    static let scales: Table = {
        let doubled = ["翻倍", "加倍", "翻一倍", "再翻倍", "再翻一倍", "再加倍", "翻一番", "再翻一番", "给它翻倍", "再加一倍"]
        let halved = ["减半", "再减半", "减一半", "再减一半", "砍半", "再砍一半", "折半"]
        let properties: [(words: [String], of: Set<NudgeProperty>)] = [
            (["快"], [.speed]), (["大", "大声", "响"], [.volume, .size]), (["长"], [.length]), (["亮"], [.brightness]),
        ]
        let contraries: [(words: [String], of: Set<NudgeProperty>)] = [
            (["慢"], [.speed]), (["小", "小声"], [.volume, .size]), (["短"], [.length]), (["暗"], [.brightness]),
        ]
        let nudge = { (properties: Set<NudgeProperty>, percent: Int) in
            Remark.Mark.nudge(Nudge(properties: properties, way: .scaled(percent)))
        }
        var rows: Table = [(doubled, nudge([], 200)), (halved, nudge([], 50))]
        for (words, property) in properties {
            rows.append((words.flatMap { ["再\($0)一倍", "还要再\($0)一倍"] }, nudge(property, 200)))
            rows.append((words.flatMap { ["再\($0)两倍"] }, nudge(property, 300)))
        }
        for (words, property) in contraries {
            rows.append((words.flatMap { ["再\($0)一倍", "再\($0)一半"] }, nudge(property, 50)))
        }
        return rows
    }()
}
