/// One of nine places on the picture: where a title stands, or a picture in the picture.
///
/// The three words of the first drafts (`top`, `center`, `bottom`) are among them and keep their meaning.
public enum PicturePlace: String, Hashable, Codable, Sendable, CaseIterable {
    /// At the upper edge.
    case topLeft, top, topRight
    /// Half-way down.
    case left, center, right
    /// At the lower edge.
    case bottomLeft, bottom, bottomRight
}
