import Timeline

extension Look {
    /// The filters that colour a picture of a pixel format, planar YUV of 8 bits in BT.709; it keeps the format.
    func colors(format: String) -> [String] { levels + tints(format: format) }

    /// Brightness, contrast and saturation, by tables: each pixel costs one look-up and its transparency stays.
    private var levels: [String] {
        let saturation = filter == .grayscale ? 0 : 100 + self.saturation
        guard brightness != 0 || contrast != 0 || saturation != 100 else { return [] }
        // From black to white there are 219 steps; the middle, 126, is where contrast turns.
        let middle = 126 + brightness * 110 / 100
        let light = "clip((val-126)*\(FilterGraph.decimal(100 + contrast, digits: 2))+\(middle),16,235)"
        let color = "clip((val-128)*\(FilterGraph.decimal(saturation, digits: 2))+128,16,240)"
        return ["lutyuv=y='\(light)':u='\(color)':v='\(color)'"]
    }

    /// What has to be done in red, green and blue.
    private func tints(format: String) -> [String] {
        var filters: [String] = []
        if warmth != 0 {
            let red = FilterGraph.decimal(1000 + warmth * 2, digits: 3)
            let blue = FilterGraph.decimal(1000 - warmth * 3, digits: 3)
            filters.append("colorchannelmixer=rr=\(red):bb=\(blue)")
        }
        switch filter {
        case .none, .grayscale: break
        case .sepia:
            filters.append("colorchannelmixer=0.393:0.769:0.189:0:0.349:0.686:0.168:0:0.272:0.534:0.131")
        case .vintage:
            // Blacks lifted, whites yellowed: a print that has lain in the sun.
            filters.append("curves=r='0/0.11 0.42/0.51 1/0.95':g='0/0 0.5/0.48 1/1':b='0/0.22 0.49/0.44 1/0.8'")
        }
        guard !filters.isEmpty else { return [] }
        let rgb = format == "yuva420p" ? "gbrap" : "gbrp"
        return ["scale=in_color_matrix=bt709:in_range=tv", "format=\(rgb)"] + filters
            + ["scale=out_color_matrix=bt709:out_range=tv", "format=\(format)"]
    }
}
