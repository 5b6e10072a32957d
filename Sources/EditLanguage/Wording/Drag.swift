/// What dragging in a window is for, its things and places in the words of who spoke of it.
enum Drag {
    /// `whole` is the stretch from the thing to the place.
    case move(thing: String, to: String, whole: String)
    case moveSomewhere(String)
    /// `file` is the thing without where it comes from.
    case toTimeline(thing: String, file: String)
    case set(String, to: String)
    case adjust(String)
    case turnUp(String)
    case turnDown(String)
    case trim(String, to: String)
    case trimSomehow(String)
}
