import Foundation
import Testing

@testable import ServiceClient

/// How much is taken of a body that does not say where it ends, and how long is waited for it.
@Suite struct DownloadBoundTests {
    private let gigabyte = 1 << 30

    @Test func itIsTheLargestFilmWhereNothingIsKnown() {
        #expect(DownloadBound(promised: nil, largest: 20 * gigabyte, free: nil).bytes == 20 * gigabyte)
    }

    /// What the service says of the length may be wrong.
    @Test func whatWasPromisedHasMuchRoom() {
        let bound = DownloadBound(promised: gigabyte, largest: 20 * gigabyte, free: nil)
        #expect(bound.bytes == 5 * gigabyte)
        for promised in [nil, 0, -1, .min, .max, 19 * gigabyte] {
            #expect(DownloadBound(promised: promised, largest: 20 * gigabyte, free: nil).bytes == 20 * gigabyte)
        }
    }

    @Test func theDiskIsNotFilledUp() {
        let bound = DownloadBound(promised: nil, largest: 20 * gigabyte, free: 2 * gigabyte)
        #expect(bound.bytes == 2 * gigabyte - gigabyte / 4)
        #expect(DownloadBound(promised: nil, largest: 20 * gigabyte, free: 1000).bytes == 500)
        #expect(DownloadBound(promised: nil, largest: 20 * gigabyte, free: 0).bytes == 0)
    }

    @Test func aFolderIsOnADisk() throws {
        let free = try #require(DownloadBound.free(of: .temporaryDirectory))
        #expect(free > 0)
        #expect(DownloadBound.free(of: .temporaryDirectory.appending(path: "no/such/folder")) == nil)
    }

    @Test func whatComesSlowlyIsBorneAndWhatDribblesIsNot() {
        var pace = DownloadPace(at: .zero)
        for second in 1..<1000 { #expect(pace.goesOn(1000, at: .seconds(second)) == true) }
        pace = DownloadPace(at: .zero)
        for second in 1..<300 { #expect(pace.goesOn(1, at: .seconds(second)) == true) }
        #expect(pace.goesOn(1, at: .seconds(300)) == false)
        // Nothing for long, and then all at once.
        pace = DownloadPace(at: .zero)
        #expect(pace.goesOn(1 << 20, at: .seconds(400)) == true)
    }
}
