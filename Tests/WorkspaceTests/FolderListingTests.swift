import Foundation
import Testing
import Workspace

@Suite struct FolderListingTests {
    private func withFolder(_ body: (String) throws -> Void) throws {
        let place = FileManager.default.temporaryDirectory.appending(path: "listing-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: place) }
        try body(place.path(percentEncoded: false))
    }

    @Test func foldersComeFirstEachByItsName() throws {
        try withFolder { folder in
            for name in ["b", "A"] {
                try FileManager.default.createDirectory(atPath: "\(folder)/\(name)", withIntermediateDirectories: false)
            }
            let names = ["clip10.mp4", "clip2.mp4", "evil\u{1B}[31m.mp4", ".hidden"]
            for name in names { try Data("abc".utf8).write(to: URL(filePath: "\(folder)/\(name)")) }
            try FileManager.default.createSymbolicLink(atPath: "\(folder)/link", withDestinationPath: "b")
            let listing = FolderListing(lookingInto: folder + "/")
            #expect(listing.path == folder && listing.trouble == nil)
            #expect(Set(listing.entries.prefix(3).map(\.name)) == ["A", "b", "link"])
            #expect(listing.entries.prefix(3).allSatisfy { $0.isFolder && $0.size == nil })
            let files = listing.entries.dropFirst(3)
            #expect(files.allSatisfy { !$0.isFolder && $0.size == 3 } && Set(files.map(\.name)) == Set(names))
            let clips = files.map(\.name).filter { $0.hasPrefix("clip") }
            #expect(clips == ["clip2.mp4", "clip10.mp4"])
        }
    }

    @Test func whyThereIsNothingIsSaid() throws {
        try withFolder { folder in
            #expect(FolderListing(lookingInto: "\(folder)/gone").trouble == .missing)
            try Data().write(to: URL(filePath: "\(folder)/file"))
            #expect(FolderListing(lookingInto: "\(folder)/file").trouble == .noFolder)
            #expect(FolderListing(lookingInto: folder).entries.map(\.name) == ["file"])
            try FileManager.default.createDirectory(atPath: "\(folder)/closed", withIntermediateDirectories: false)
            try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: "\(folder)/closed")
            // For who may look everywhere it is open.
            guard !FileManager.default.isReadableFile(atPath: "\(folder)/closed") else { return }
            #expect(FolderListing(lookingInto: "\(folder)/closed").trouble == .closed)
        }
    }

    @Test func pathsAreLedUpAndDown() {
        #expect(FolderListing.path(of: "a b", in: "/x") == "/x/a b")
        #expect(FolderListing.path(of: "a", in: "/") == "/a")
        #expect(FolderListing.parent(of: "/x/y") == "/x")
        #expect(FolderListing.parent(of: "/x") == "/" && FolderListing.parent(of: "/") == "/")
    }
}
