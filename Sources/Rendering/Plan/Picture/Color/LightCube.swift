import Foundation

/// A table that brings pictures of high dynamic range to what every screen shows, as a `.cube` file for ffmpeg's
/// `lut3d`.
///
/// A table rather than `zscale` and `tonemap`: these are not in every ffmpeg (Homebrew's has no zimg), work in floating
/// point on every pixel, and judge each frame by itself. The steps are those of BT.2408: light as it was meant, with
/// white paper at 203 nits; the colours of BT.2020 as BT.709 has them; what is brighter than paper rolled off up to
/// 1000 nits; and the curve of an ordinary screen. Mastering peaks above 1000 nits come out as white.
struct LightCube: Hashable, Sendable {
    let transfer: ColorTransfer

    /// Points along each side; the steps between are taken as straight, which at 33 is off by less than one of 255.
    static let side = 33
    /// How bright white paper is, in nits.
    private static let paper = 203.0
    /// The brightest light that is told from white, in nits.
    private static let peak = 1000.0

    /// Nil where nothing has to be done.
    init?(_ transfer: ColorTransfer) {
        guard transfer != .standard else { return nil }
        self.transfer = transfer
    }

    /// The name of its file.
    var fileName: String { transfer == .pq ? "pq.cube" : "hlg.cube" }

    /// The file; made once and kept.
    var sideFile: RenderPlan.SideFile { transfer == .pq ? Self.pqFile : Self.hlgFile }

    /// The file that pictures of a curve need beside, if any.
    static func sideFiles(_ transfer: ColorTransfer) -> [RenderPlan.SideFile] {
        [LightCube(transfer)?.sideFile].compactMap(\.self)
    }

    private static let pqFile = file("pq.cube") { nits(pq: $0) }
    private static let hlgFile = file("hlg.cube") { nits(hlg: $0) }

    /// What a colour of the source, 0 to 1 each, looks like on an ordinary screen.
    func shown(_ color: (red: Double, green: Double, blue: Double)) -> (red: Double, green: Double, blue: Double) {
        let values = [color.red, color.green, color.blue]
        let shown = Self.shown(transfer == .pq ? Self.nits(pq: values) : Self.nits(hlg: values))
        return (shown[0], shown[1], shown[2])
    }

    private static func file(_ name: String, _ light: ([Double]) -> [Double]) -> RenderPlan.SideFile {
        let text = text(light)
        return RenderPlan.SideFile(name: name, text: text, isConstant: true)
    }

    private static func text(_ light: ([Double]) -> [Double]) -> String {
        let steps = (0..<side).map { Double($0) / Double(side - 1) }
        var lines = ["LUT_3D_SIZE \(side)"]
        // A cube counts red fastest.
        for blue in steps {
            for green in steps {
                for red in steps {
                    let parts = shown(light([red, green, blue]))
                    lines.append(parts.map { decimal($0) }.joined(separator: " "))
                }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func decimal(_ value: Double) -> String {
        FilterGraph.decimal(Int((value * 100_000).rounded()), digits: 5)
    }

    // MARK: From values to light, in nits

    /// SMPTE ST 2084: each value is so many nits.
    private static func nits(pq values: [Double]) -> [Double] {
        values.map { value in
            let root = pow(value, 32 / 2523.0)
            let over = max(root - 3424 / 4096.0, 0)
            let under = 2413 / 128.0 - 2392 / 128.0 * root
            return 10_000 * pow(over / under, 8192 / 1305.0)
        }
    }

    /// ARIB STD-B67 on a screen of 1000 nits, as BT.2100 has it.
    private static func nits(hlg values: [Double]) -> [Double] {
        let scene = values.map { value in
            value <= 0.5 ? value * value / 3 : (exp((value - 0.55991073) / 0.17883277) + 0.28466892) / 12
        }
        let luminance = 0.2627 * scene[0] + 0.6780 * scene[1] + 0.0593 * scene[2]
        guard luminance > 0 else { return [0, 0, 0] }
        let system = pow(luminance, 0.2)
        return scene.map { 1000 * system * $0 }
    }

    // MARK: From light to the screen

    private static func shown(_ nits: [Double]) -> [Double] {
        let light = nits.map { $0 / paper }
        let colors = [
            1.660491 * light[0] - 0.587641 * light[1] - 0.072850 * light[2],
            -0.124550 * light[0] + 1.132900 * light[1] - 0.008350 * light[2],
            -0.018151 * light[0] - 0.100579 * light[1] + 1.118730 * light[2],
        ].map { max($0, 0) }
        guard let brightest = colors.max(), brightest > 0 else { return [0, 0, 0] }
        // All three by the same share, so that no hue turns.
        let share = rolledOff(brightest) / brightest
        return colors.map { pow(min($0 * share, 1), 1 / 2.4) }
    }

    /// As it is up to three fifths of paper white; above in a curve that goes on without a bend and ends at the peak.
    private static func rolledOff(_ light: Double) -> Double {
        let knee = 0.6
        guard light > knee else { return light }
        let reach = (peak / paper - knee) / (1 - knee)
        let along = min((light - knee) / (1 - knee), reach)
        return knee + (1 - knee) * along * (1 + along / (reach * reach)) / (1 + along)
    }
}
