import Timeline

// What is wrong with subtitles, in the words of a language.

extension SubtitleError {
    /// What is wrong and what to do.
    public func message(_ language: Language) -> String { language.wording.message(for: self) }

    /// The same in English, which is all that the screen and the command line speak.
    public var english: String { message(.english) }
}

extension SubtitlePath.Fault {
    /// What is wrong, to stand behind the path.
    public func words(_ language: Language) -> String { language.wording.words(for: self) }

    /// The same in English, which is all that the screen and the command line speak.
    public var english: String { words(.english) }
}
