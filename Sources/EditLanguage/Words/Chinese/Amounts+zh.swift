import Timeline

extension Vocabulary {
    /// How much: more, less, half, twice.
    static let chineseAmounts: [Row] = [
        (["大声", "大声点", "大一点", "大点", "大些", "响一点", "大声一点", "更大声", "响亮", "高一点", "大一些"], [.louder]),
        (["小声", "小声点", "小一点", "小点", "小些", "轻一点", "小声一点", "更小声", "低一点", "小一些", "安静一点"], [.quieter]),
        (["负"], [.sense(.minus)]),
        (["高一些", "高些", "强一点", "强一些"], [.louder]),
        (["低一些", "低些", "弱一点", "弱一些"], [.quieter]),
        (["大小"], [.sense(.size)]),
        (["一半"], [.sense(.factor(50))]),
        (["音量减半", "声音减半", "音量减小一半", "音量降低一半", "声音小一半"], [.verb(.set), .sense(.factor(50)), .sense(.asLoud)]),
        (["音量加倍", "音量翻倍", "音量提高一倍", "声音大一倍", "音量加大一倍"], [.verb(.set), .sense(.factor(200)), .sense(.asLoud)]),
        (["时长减半", "长度减半", "缩短一半", "剪短一半", "短一半"], [.verb(.set), .sense(.factor(50)), .sense(.asLong)]),
        (["时长加倍", "长度加倍", "延长一倍", "长一倍", "加长一倍", "时长翻倍"], [.verb(.set), .sense(.factor(200)), .sense(.asLong)]),
        (["长一点", "长一些", "长点", "延长一点", "延长一些", "加长一点"], [.verb(.set), .sense(.lengthened(125))]),
        (["短一点", "短一些", "短点", "缩短一点", "缩短一些", "剪短一点"], [.verb(.set), .sense(.lengthened(80))]),
        (["更长", "变长"], [.verb(.set), .sense(.lengthened(150))]),
        (["更短", "变短"], [.verb(.set), .sense(.lengthened(67))]),
    ]
}
