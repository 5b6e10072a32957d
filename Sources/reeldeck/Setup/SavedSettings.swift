import Deck
import Foundation
import ProgramLog
import Timeline
import Workspace

/// The settings' file while the screen runs: read again where it was saved since it was last looked at.
///
/// It is looked at by one `stat` when its folder tells that something was put there, and when somebody does something: not every
/// file system tells. While nothing of the two happens nothing wakes up.
@MainActor
final class SavedSettings {
    private let file: URL
    /// What counts until the next start.
    private let atStart: Settings
    /// How mistakes are told: in the language that was read last.
    private var wording: any WorkspaceWording
    private var stamp: Stamp?

    /// What tells one state of a file from another; editors put a new file in its place.
    private struct Stamp: Equatable {
        let number: UInt64
        let size: Int
        let seconds: Int
        let nanoseconds: Int

        /// Nil where there is no file.
        init?(_ path: String) {
            var facts = stat()
            guard stat(path, &facts) == 0 else { return nil }
            number = UInt64(facts.st_ino)
            size = Int(facts.st_size)
            #if canImport(Darwin)
                let time = facts.st_mtimespec
            #else
                let time = facts.st_mtim
            #endif
            seconds = Int(time.tv_sec)
            nanoseconds = Int(time.tv_nsec)
        }
    }

    /// - Parameter atStart: the settings as the program has begun with them.
    init(_ file: URL, atStart: Settings, wording: any WorkspaceWording) {
        self.file = file
        self.atStart = atStart
        self.wording = wording
        stamp = Stamp(file.path)
    }

    /// What came of reading it again; nil where it was not saved since.
    func reading() -> SettingsReading? {
        // Before it is read: what is saved meanwhile is read the next time.
        let now = Stamp(file.path)
        guard now != stamp else { return nil }
        stamp = now
        let log = Log(.program)
        do throws(SettingsError) {
            let settings = try Settings(file: file)
            let keys: KeyChoice
            do {
                keys = try KeyChoice(settings.keys)
            } catch {
                throw SettingsError(file: file.path, fault: error)
            }
            log.info("settings read again")
            let language = settings.language ?? Language(environment: ProcessInfo.processInfo.environment)
            wording = language.workspaceWording
            return .read(
                SettingsReading.InForce(
                    keys: keys,
                    language: language,
                    doesOffersAtOnce: settings.autoActions,
                    laneRows: settings.laneRows,
                    theme: settings.theme,
                    pictures: settings.pictures
                ),
                atNextStart: settings.changesForNextStart(from: atStart)
            )
        } catch {
            let reason = wording.words(for: error.fault)
            log.warning("settings not read", .reason(reason))
            return .mistaken(reason)
        }
    }
}
