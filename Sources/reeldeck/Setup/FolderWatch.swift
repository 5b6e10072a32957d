import Dispatch
import Foundation

/// Tells when a file of a folder was saved, whether in its place or by another one that was put there.
///
/// The system tells it: nothing is looked at while nothing happens.
final class FolderWatch {
    /// One each time that something was saved there; those that nobody has taken yet are one.
    let signs: AsyncStream<Void>
    private let source: any DispatchSourceProtocol

    /// Nil where there is no such folder, or the system cannot tell.
    init?(_ folder: URL) {
        let path = folder.path(percentEncoded: false)
        #if canImport(Glibc)
            let opened = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
            guard opened >= 0 else { return nil }
            // What is being written is not read before it is whole.
            guard inotify_add_watch(opened, path, UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_DELETE)) >= 0 else {
                close(opened)
                return nil
            }
            let source = DispatchSource.makeReadSource(fileDescriptor: opened)
        #else
            let opened = open(path, O_EVTONLY | O_CLOEXEC)
            guard opened >= 0 else { return nil }
            let source = DispatchSource.makeFileSystemObjectSource(fileDescriptor: opened, eventMask: .write)
        #endif
        let (signs, told) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        source.setEventHandler {
            #if canImport(Glibc)
                var taken = [UInt8](repeating: 0, count: 4096)
                while read(opened, &taken, taken.count) > 0 {}
            #endif
            told.yield()
        }
        source.setCancelHandler {
            close(opened)
            told.finish()
        }
        source.resume()
        (self.signs, self.source) = (signs, source)
    }

    /// Tells no more.
    func stop() { source.cancel() }
}
