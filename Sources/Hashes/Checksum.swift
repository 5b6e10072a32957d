/// A quick sum over bytes: FNV-1a in 64 bits.
///
/// It finds what a disk did to a file and turns words into a seed. Anybody can make two texts of one sum, so it names
/// nothing; see `ContentHash`.
public enum Checksum {
    /// The sum over some bytes.
    public static func fnv1a(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
