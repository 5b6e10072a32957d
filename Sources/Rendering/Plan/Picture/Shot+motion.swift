import Timeline

/// Slow moves over the picture.
extension Shot {
    /// The view goes in a straight line and at one speed from one rectangle to another.
    ///
    /// `perspective` takes its corners as fractions of a pixel; `zoompan` and `crop` take whole ones, which shakes.
    var motion: [String] {
        guard let motion = placed.look.motion, motion.amount > 0 else { return [] }
        let (area, stage) = (framing.area, framing.stage)
        let settling = stage == area ? [] : ["scale=\(area.filter)", "setsar=1"]
        guard frameCount > 1 else { return settling }
        // Frames are counted from 1; the last is where the move ends.
        let done = made.lowerBound > 0 ? "(on+\(made.lowerBound - 1))" : "(on-1)"
        let path = View.path(of: motion, along: "\(done)/\(frameCount - 1)")
        let corners = [
            "x0='W*\(path.left)'", "y0='H*\(path.top)'", "x1='W*\(path.right)'", "y1='H*\(path.top)'",
            "x2='W*\(path.left)'", "y2='H*\(path.bottom)'", "x3='W*\(path.right)'", "y3='H*\(path.bottom)'",
        ].joined(separator: ":")
        // What is made smaller afterwards need not be smoothed as well.
        let way = stage == area ? "cubic" : "linear"
        return ["perspective=\(corners):sense=source:eval=frame:interpolation=\(way)"] + settling
    }

    /// The part of a picture that is seen, in parts of `unit` of its width and height.
    private struct View {
        let left: Int
        let top: Int
        let side: Int
        let unit: Int

        /// The edges of what is seen, as expressions of the share of the way that is done.
        static func path(
            of motion: Look.Motion,
            along share: String
        ) -> (left: String, top: String, right: String, bottom: String) {
            let (first, last) = ends(of: motion)
            func edge(_ from: Int, _ to: Int) -> String { "(\(from)+\(to - from)*\(share))/\(first.unit)" }
            return (
                edge(first.left, last.left), edge(first.top, last.top),
                edge(first.left + first.side, last.left + last.side),
                edge(first.top + first.side, last.top + last.side)
            )
        }

        /// Where a move begins and ends. The camera goes where the name says, so what is seen goes the other way.
        private static func ends(of motion: Look.Motion) -> (View, View) {
            let unit = 2 * (100 + motion.amount)
            let room = 2 * motion.amount
            func view(_ left: Int, _ top: Int) -> View { View(left: left, top: top, side: 200, unit: unit) }
            let whole = View(left: 0, top: 0, side: unit, unit: unit)
            let near = view(room / 2, room / 2)
            return switch motion.kind {
            case .zoomIn: (whole, near)
            case .zoomOut: (near, whole)
            case .panLeft: (view(room, room / 2), view(0, room / 2))
            case .panRight: (view(0, room / 2), view(room, room / 2))
            case .panUp: (view(room / 2, room), view(room / 2, 0))
            case .panDown: (view(room / 2, 0), view(room / 2, room))
            }
        }
    }
}
