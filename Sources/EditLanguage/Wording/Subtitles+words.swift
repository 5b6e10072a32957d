import Timeline

// What is wrong with subtitles, in the words of a language.

extension SubtitleError {
    /// What is wrong and what to do.
    public func message(_ language: Language) -> String { language.wording.message(for: self) }
}

extension SubtitlePath.Fault {
    /// What is wrong, to stand behind the path.
    public func words(_ language: Language) -> String { language.wording.words(for: self) }
}
