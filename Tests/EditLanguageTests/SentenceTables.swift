/// Every table of sentences, under the headings of the documentation that is made from them.
enum SentenceTables {
    static let all: [(heading: String, rows: [Row])] = [
        ("Clips, sound and titles", EnglishTableTests.additions + ChineseTableTests.additions),
        ("Titles that look like something", TitleLookTableTests.additions),
        ("Cutting and moving", EnglishTableTests.cuts + ChineseTableTests.cuts),
        ("Lengths and stretches of time", PlayTableTests.lengths + ChinesePlayTableTests.lengths),
        ("Speed, reverse and stills", PlayTableTests.speeds + PlayTableTests.stills + ChinesePlayTableTests.speeds),
        ("Fades", PlayTableTests.fades + ChinesePlayTableTests.fades),
        ("Loudness and sound", PlayTableTests.sounds + ChinesePlayTableTests.sounds),
        ("Transitions", LookTableTests.cuts + LookChineseTests.cuts + LookSpeechTests.cuts),
        ("Colours and filters", LookTableTests.colors),
        ("Turning, cropping, framing", LookTableTests.geometry + LookTableTests.framing),
        (
            "Looks, in Chinese and as people talk",
            LookChineseTests.clips + LookSpeechTests.clips + LookSpeechTests.chinese
        ),
        ("The look of titles", TitleLookTableTests.changes + LookChineseTests.titles + LookSpeechTests.titles),
        ("The shape of the film", LookTableTests.canvas + LookChineseTests.canvas),
        ("Tracks", TrackTableTests.english + TrackTableTests.chinese),
        ("Volume, text and the rest", EnglishTableTests.settings + ChineseTableTests.settings),
        (
            "Several at once",
            EnglishTableTests.several + ChineseTableTests.several + PlayTableTests.several
                + ChinesePlayTableTests.several
        ),
    ]
}
