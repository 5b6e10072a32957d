import Timeline

/// From the source's size and colours to those of the film.
extension VideoInfo {
    /// The filters that bring the picture to a size, in BT.709 and in a pixel format.
    func scaling(to size: Framing.Size, format: String) -> [String] {
        guard let cube = LightCube(transfer) else {
            return ["scale=\(size.filter)\(matrix.conversion)", "format=\(format)"]
        }
        // Twelve bits until the light is rolled off: eight would show as bands.
        return [
            "scale=\(size.filter):in_color_matrix=bt2020", "format=gbrp12", "lut3d=\(cube.fileName):interp=tetrahedral",
            "scale=out_color_matrix=bt709:out_range=tv", "format=\(format)",
        ]
    }
}

extension [PictureLayer] {
    /// The tables that these pictures need.
    var lightCubes: [RenderPlan.SideFile] {
        let transfers = Set(flatMap(\.track.shots).map(\.video.transfer))
        return [ColorTransfer.pq, .hlg].filter(transfers.contains).compactMap { LightCube($0)?.sideFile }
    }
}

extension ColorMatrix {
    /// What the scaler is told so that colours come out in BT.709.
    fileprivate var conversion: String {
        switch self {
        case .bt709: ""
        case .bt601: ":in_color_matrix=bt601:out_color_matrix=bt709\(Self.exact)"
        case .bt2020: ":in_color_matrix=bt2020:out_color_matrix=bt709\(Self.exact)"
        case .rgb: ":out_color_matrix=bt709:out_range=tv\(Self.exact)"
        }
    }

    /// Without these the scaler takes a short cut that turns grey a little green.
    private static let exact = ":flags=bicubic+accurate_rnd+full_chroma_int"
}
