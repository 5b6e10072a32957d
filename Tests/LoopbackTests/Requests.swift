import Workspace

extension Workspace {
    func say(_ text: String) async {
        var numbers = RequestNumbers()
        await submit(Request(id: numbers.next(), .say(text)))
    }
}
