import Timeline
import Workspace

/// What came of reading the settings again that were saved while the screen runs.
public enum SettingsReading: Hashable, Sendable {
    /// These are in force from now on; what of the file counts from the next start is named as it stands there.
    case read(InForce, atNextStart: [String])
    /// They cannot be used, for this reason; what was in force stays so.
    case mistaken(String)

    /// What of the settings a screen that runs can change.
    public struct InForce: Hashable, Sendable {
        let keys: KeyChoice
        let language: Language
        let doesOffersAtOnce: Bool
        /// How many rows a track has; nil for as many as there is room for.
        let laneRows: Int?
        let theme: ScreenTheme
        let pictures: ScreenPictures

        /// Settings for a screen that runs.
        public init(
            keys: KeyChoice,
            language: Language,
            doesOffersAtOnce: Bool,
            laneRows: Int?,
            theme: ScreenTheme,
            pictures: ScreenPictures = .auto
        ) {
            self.keys = keys
            self.language = language
            self.doesOffersAtOnce = doesOffersAtOnce
            self.laneRows = laneRows
            self.theme = theme
            self.pictures = pictures
        }
    }
}

/// Who looks at the settings' file while the screen runs.
public struct SettingsWatch: Sendable {
    /// A sign each time that it may have been saved.
    let signs: AsyncStream<Void>
    /// What it says where it was saved since it was asked last; nil where it was not.
    let reading: @MainActor @Sendable () -> SettingsReading?

    /// Somebody who looks at the file.
    public init(signs: AsyncStream<Void>, reading: @escaping @MainActor @Sendable () -> SettingsReading?) {
        self.signs = signs
        self.reading = reading
    }
}

extension DeckState {
    /// Puts into force what was saved, or says why it cannot be.
    mutating func take(_ reading: SettingsReading) {
        switch reading {
        case .read(let settings, let late):
            keymap = settings.keys.keymap
            (desk.language, desk.doesOffersAtOnce) = (settings.language, settings.doesOffersAtOnce)
            // What keys have made of it stays until it is set otherwise.
            if settings.laneRows != desk.laneRowsAsSet { desk.laneRows = settings.laneRows }
            desk.laneRowsAsSet = settings.laneRows
            if settings.theme != desk.colours.asSet { desk.colours.wanted = settings.theme }
            desk.colours.asSet = settings.theme
            if settings.pictures != desk.colours.pixels.asSet { desk.colours.pixels.want(settings.pictures) }
            desk.colours.pixels.asSet = settings.pictures
            let names = late.joined(separator: ", ")
            desk.say(
                late.isEmpty
                    ? .told(Phrase("config read again", zh: "已重新读取配置"), .good)
                    : .note("config read again; after a restart: \(names)", zh: "已重新读取配置；重启后生效：\(names)")
            )
        case .mistaken(let reason):
            // A line below is soon gone: it stands in the conversation and in the log as well.
            desk.send(.line(.problem, reason))
            desk.say(.cannot("config not read, the old one stays: \(reason)", zh: "未读取配置，沿用原有设置：\(reason)"))
        }
    }
}
