/// One of nine places on the picture: where a title stands, or a picture in the picture.
///
/// The three words of the first drafts (`top`, `center`, `bottom`) are among them and keep their meaning.
public enum PicturePlace: String, Hashable, Codable, Sendable, CaseIterable {
    case topLeft, top, topRight
    case left, center, right
    case bottomLeft, bottom, bottomRight
}
