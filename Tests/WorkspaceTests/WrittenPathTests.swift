import Foundation
import Testing
import Workspace

/// A path as people write it, from a folder whose address ends in a slash or does not.
@Suite struct WrittenPathTests {
    private func path(_ text: String, _ folder: URL) -> String {
        WrittenPath.url(text, in: folder, home: "/home/ada").path(percentEncoded: false)
    }

    @Test(arguments: [
        URL(filePath: "/home/ada/work", directoryHint: .notDirectory),
        URL(filePath: "/home/ada/work", directoryHint: .isDirectory), URL(filePath: "/home/ada/work/"),
    ])
    func aRelativePathBeginsInTheFolder(_ folder: URL) {
        #expect(path("clip.mp4", folder) == "/home/ada/work/clip.mp4")
        #expect(path("out/x.gif", folder) == "/home/ada/work/out/x.gif")
        #expect(path("./clip.mp4", folder) == "/home/ada/work/clip.mp4")
        #expect(path("../clip.mp4", folder) == "/home/ada/work/../clip.mp4")
        #expect(path("my clip.mp4", folder) == "/home/ada/work/my clip.mp4")
        #expect(path("50%20?#.mp4", folder) == "/home/ada/work/50%20?#.mp4")
        #expect(path("城市.mp4", folder) == "/home/ada/work/城市.mp4")
        #expect(path("/tmp/a b.mp4", folder) == "/tmp/a b.mp4")
        #expect(path("~/a b.mp4", folder) == "/home/ada/a b.mp4")
        #expect(path("~", folder).hasPrefix("/home/ada"))
        #expect(path("a~/b.mp4", folder) == "/home/ada/work/a~/b.mp4")
    }

    @Test func theRootIsAFolderToo() {
        #expect(path("clip.mp4", URL(filePath: "/")) == "/clip.mp4")
        #expect(WrittenPath.workingFolder.hasDirectoryPath)
    }

    @Test func addressesAreNoPaths() {
        #expect(["http://a/b.mp4", "HTTPS://a/b.mp4"].allSatisfy(WrittenPath.isAddress))
        #expect(!["https/b.mp4", "ftp://a/b.mp4", "./http://x"].contains(where: WrittenPath.isAddress))
    }
}
