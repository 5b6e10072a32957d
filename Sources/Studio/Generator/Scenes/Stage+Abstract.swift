extension Stage {
    mutating func abstract() -> Pad { city() }
}
