import Terminal

extension String {
    /// Its end, where it does not fit: of a path that is what tells it from others.
    func tail(of columns: Int) -> String {
        guard self.columns > columns else { return self }
        var rest = Substring(self)
        while rest.columns >= columns, !rest.isEmpty { rest.removeFirst() }
        return "…\(rest)"
    }
}
