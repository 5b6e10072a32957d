import ServiceClient
import Workspace

extension AppContext {
    /// Says how much was left unsent, or not exported, by programs that have ended.
    func tellUnsent() async {
        let name = await workspace.project.name
        if let count = try? store.countUnsent(of: name, service: client.key), count > 0 {
            Console.note("\(Speech.told.leftUnsent(count)) \(Speech.words.seePending)")
        }
        if let count = try? store.countHand(of: name, service: client.key), count > 0 {
            Console.note(Speech.told.leftByHand(count))
        }
    }
}
