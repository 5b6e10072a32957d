import Timeline

extension RestRequest {
    static func frames(_ language: Language) -> [Frame] {
        switch language {
        case .english: Frame.all(englishCues, "keep only {rest}")
        case .chinese:
            Frame.all(chineseCues, "只保留{rest}")
                + Frame.all(["留", "留个", "留下", "留着", "就留", "要"], "只保留{thing}{stretch}")
        }
    }

    /// What stays, and that nothing else does.
    private static let englishCues =
        [
            "is all i want", "is all we want", "is all i need", "is all we need", "are all i want", "are all we need",
            "are all i need", "is the only thing worth keeping", "is all that's worth keeping",
            "all that's worth watching",
            "all that's worth keeping", "the only part worth keeping", "the only bit worth keeping", "nothing but",
            "leave nothing but", "leave me with", "leave us with", "save only", "save just",
            "retain only", "preserve only", "reduce it to", "strip it down to", "boil it down to",
            "pare it down to", "whittle it down to", "cut everything except", "cut everything but", "cut all but",
            "is all that should remain", "should be all that's left", "be all that's left", "all that stays is",
            "all that remains is", "only…should stay", "only…should remain", "only…stays", "only…remains", "just…stays",
            "only…survives", "keep just", "keep nothing but", "i only care about", "only care about",
        ]
        + ["keep", "leave", "hold on to", "hang on to", "use", "take", "stick with"].flatMap { keep in
            [
                "bin", "lose", "dump", "ditch", "delete", "cut", "drop", "scrap", "remove", "axe", "get rid of",
                "throw away", "throw out",
            ].flatMap {
                [
                    "\(keep)…\($0) the rest", "\(keep)…\($0) everything else", "\(keep)…and \($0) the rest",
                    "\(keep)…and \($0) everything else",
                ]
            }
        }

    private static let chineseCues = [
        "就剩", "就留", "只剩", "只剩下", "就要", "光要", "单留", "只需", "仅剩", "光留", "就留下", "就保留", "单要", "只留着", "只取",
        "只截取", "就想留", "只想留", "只想保留", "其他都不要", "其余都不要", "其它都不要", "别的都不要", "其他全不要", "其余全删", "其他全删",
        "其余的都不要", "其他的都不要", "剩下的不要", "剩下的都不要", "其他的不要", "其余不要", "其他不要", "其余的不要", "别的不要", "剩下的都删了", "剩下的删掉",
        "其他的都删了", "其余的都删掉", "别的都删了", "别的全删", "只剩个",
    ]
}
