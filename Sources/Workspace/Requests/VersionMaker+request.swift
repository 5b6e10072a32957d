import ServiceProtocol

extension VersionMaker {
    /// By whom a request is; the run is that of the program that made it, which may have ended since.
    /// - Parameter own: the name under which a workspace wants things itself; those nobody has said or done by hand.
    init?(of request: Request, program: Program?, own: String) {
        guard let program else { return nil }
        let way: Way? =
            switch request.action {
            case .edit, .undo, .redo: request.id.maker == own ? nil : .hand
            case .say: .sentence
            case .answer, .upload, .export, .credits, .state: nil
            }
        self.init(program: program, run: request.id.maker, way: way)
    }
}
