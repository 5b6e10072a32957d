import Terminal
import Testing

struct TextLayoutTests {
    @Test(arguments: [
        ("timeline", 8, "timeline"), ("timeline", 7, "timeli…"), ("timeline", 1, "…"), ("timeline", 0, ""),
        ("时间线", 6, "时间线"), ("时间线", 5, "时间…"), ("时间线", 4, "时…"), ("时间线", 2, "…"),
    ])
    func truncation(text: String, columns: Int, result: String) {
        #expect(text.truncated(to: columns) == result)
    }

    @Test func anEllipsisThatDoesNotFitIsCutToo() {
        #expect("timeline".truncated(to: 2, ellipsis: "...") == "..")
    }

    @Test func padding() {
        #expect("ab".padded(to: 5) == "ab   ")
        #expect("ab".padded(to: 5, alignment: .trailing) == "   ab")
        #expect("ab".padded(to: 5, alignment: .center) == " ab  ")
        #expect("时间线".padded(to: 4) == "时… ")
        #expect("ab".padded(to: -1) == "")
    }

    @Test(arguments: [
        ("make the music quieter", 10, ["make the", "music", "quieter"]),
        ("make the music quieter", 40, ["make the music quieter"]),
        ("a\n\nb", 10, ["a", "", "b"]),
        ("a\r\nb\n", 10, ["a", "b", ""]),
        ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
        ("x abcdefghij", 4, ["x", "abcd", "efgh", "ij"]),
        ("  indented text", 10, ["  indented", "text"]),
        ("把音乐调小一点。", 6, ["把音乐", "调小一", "点。"]),
        ("把音乐调。好", 8, ["把音乐", "调。好"]),
        ("add 标题 now", 6, ["add 标", "题 now"]),
        ("", 5, [""]),
        ("   ", 5, [""]),
    ])
    func wrapping(text: String, columns: Int, lines: [String]) {
        #expect(text.wrapped(to: columns) == lines)
    }

    @Test(arguments: 2...30)
    func noWrappedLineIsTooWideAndNothingIsLost(columns: Int) {
        let text = "Cut the 城市延时 clip at 3.5 s, then (please) add “标题文字，居中。” 😀👨‍👩‍👧 and unbelievablylongwords too."
        let lines = text.wrapped(to: columns)
        #expect(lines.allSatisfy { $0.columns <= columns })
        #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }

    @Test func noRoomGivesNoLines() {
        #expect("text".wrapped(to: 0).isEmpty)
    }
}
