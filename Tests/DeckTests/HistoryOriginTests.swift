import Foundation
import ServiceProtocol
import Testing
import Timeline
import Workspace

@testable import Deck

/// When a version was made, and by whom, as far as that is known.
@Suite struct HistoryOriginTests {
    /// 2026-09-22 12:00:00 in Greenwich.
    private static let noon = 1_790_078_400

    private func local(_ now: Int = noon, hoursEast: Int = 0) throws -> LocalTime {
        let zone = try #require(TimeZone(secondsFromGMT: hoursEast * 3600))
        return LocalTime(now: Date(timeIntervalSince1970: Double(now)), zone: zone)
    }

    @Test(arguments: [
        (0, "12:00", "12:00"), (-60, "11:59", "11:59"), (-43_200, "00:00", "00:00"),
        (-43_201, "yesterday 23:59", "昨天 23:59"), (-86_400 - 43_200, "yesterday 00:00", "昨天 00:00"),
        (-86_400 - 43_201, "2026-09-20", "2026-09-20"), (-400 * 86_400, "2025-08-18", "2025-08-18"),
        // A clock that was set back.
        (60, "12:01", "12:01"), (86_400, "2026-09-23", "2026-09-23"),
    ]) func timesAreToldAsTheyAreFromHere(_ since: Int, _ english: String, _ chinese: String) throws {
        let local = try local()
        #expect(local.text(of: Self.noon + since, .english) == english)
        #expect(local.text(of: Self.noon + since, .chinese) == chinese)
    }

    @Test func aDayIsThatOfTheZone() throws {
        let time = Self.noon - 43_200 - 1800
        #expect(try local().text(of: time, .english) == "yesterday 23:30")
        #expect(try local(hoursEast: 8).text(of: time, .english) == "07:30")
        #expect(try local(hoursEast: -7).text(of: time, .english) == "yesterday 16:30")
        #expect(try local().untilMidnight == 43_200_000 && local(hoursEast: 8).untilMidnight == 4 * 3_600_000)
    }

    @Test func nobodyIsGuessed() {
        #expect(HistoryPane.name(of: VersionMaker(run: "a"), isOwn: false) == nil)
        #expect(HistoryPane.account(of: VersionMaker(run: "a"), isOwn: false) == nil)
        // Only a screen is this one; the same words are not said of a command.
        #expect(
            HistoryPane.name(of: VersionMaker(program: .command, way: .sentence), isOwn: false)?[.english]
                == "a command"
        )
        for program in [nil] + VersionMaker.Program.allCases.map(Optional.some) {
            for way in [nil] + VersionMaker.Way.allCases.map(Optional.some) where program != nil || way != nil {
                let maker = VersionMaker(program: program, way: way)
                for isOwn in [false, true] {
                    #expect(HistoryPane.name(of: maker, isOwn: isOwn) != nil)
                    #expect(HistoryPane.account(of: maker, isOwn: isOwn) != nil)
                }
            }
        }
    }

    @Test func narrowPanesDropWhoFirst() {
        typealias Columns = PaneView<HistoryPane>.OriginColumns
        let widths = [26, 27, 38, 39].map { room -> [Int] in
            let columns = Columns(when: 5, who: 10, room: room)
            return [columns.when, columns.who, columns.width]
        }
        #expect(widths == [[0, 0, 0], [5, 0, 7], [5, 0, 7], [5, 10, 19]])
        // Where no time is known there is no column for it.
        #expect(Columns(when: 0, who: 10, room: 40).who == 10)
        #expect(Columns(when: 0, who: 0, room: 400).width == 0)
    }

    @Test func atMidnightItIsToldAnewAndOnlyWhereItIsSeen() throws {
        var state = Sample.state(Sample.cut)
        state.desk.local = try local()
        let told = DraftVersions([.init(number: 1, words: [:], made: Self.noon)], current: 1)
        _ = state.update(.workspace(.versions(told)))
        #expect(state.nextWake == nil)
        state.press([.alt("7")])
        _ = state.update(.workspace(.versions(told)))
        #expect(state.nextWake == state.desk.now + 43_200_000)
        // What was made at an unknown time is the same tomorrow.
        _ = state.update(.workspace(.versions(DraftVersions([.init(number: 1, words: [:])], current: 1))))
        #expect(state.nextWake == nil)
    }
}
